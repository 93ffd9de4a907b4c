import { useRef } from 'preact/hooks';

export interface SettingsFileViewProps {
  /** What has come of the last import; null before one. */
  outcome: { text: string; failed: boolean } | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Pins, readers and panel settings as a file, to carry to another browser. */
export function SettingsFileView({ outcome, onExport, onImport }: SettingsFileViewProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="options-file">
      <h2 id="options-file">Your settings as a file</h2>
      <p class="muted small">
        Pins, readers and how the panel looks. Handbooks are exported above.
      </p>
      <div class="tools">
        <button type="button" class="quiet" onClick={onExport}>
          Export settings
        </button>
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          Import settings
        </button>
      </div>
      <input
        ref={input}
        id="settings-file"
        type="file"
        hidden
        accept=".json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onImport(file);
          event.currentTarget.value = '';
        }}
      />
      {outcome && (
        <p
          class={outcome.failed ? 'options-error' : 'managed'}
          role={outcome.failed ? 'alert' : 'status'}
        >
          {outcome.text}
        </p>
      )}
    </section>
  );
}
