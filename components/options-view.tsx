import type { Pin } from '../catalog/build-guidance.ts';
import type { Catalog } from '../catalog/schema.ts';
import { AddHandbookView, type AddHandbookViewProps } from './add-handbook-view.tsx';
import { CatalogPreview } from './catalog-preview.tsx';
import type { Copy } from './copied.ts';
import { HandbooksView, type HandbooksViewProps } from './handbooks-view.tsx';
import { ImportReviewView, type ImportReviewViewProps } from './import-review-view.tsx';
import { ReadersView, type ReadersViewProps } from './readers-view.tsx';
import { SettingsFileView, type SettingsFileViewProps } from './settings-file-view.tsx';
import { SiteAccessView, type SiteAccessViewProps } from './site-access-view.tsx';

/** A pin with the name of its guide; null where the guide is no longer in the catalog. */
export interface ListedPin extends Pin {
  guideName: string | null;
}

export interface OptionsViewProps extends SiteAccessViewProps {
  handbooks: HandbooksViewProps;
  add: AddHandbookViewProps;
  /** The import under way; null where there is none. */
  review: ImportReviewViewProps | null;
  /** The handbook that is looked into; null where none is. */
  preview: { catalog: Catalog; copy: Copy; onClose(): void } | null;
  /** Parts that the company's policy hides. */
  hidden: readonly string[];
  /** What in the company's policy cannot be used, in words. */
  policyProblems: readonly string[];
  pins: ListedPin[];
  readers: ReadersViewProps;
  settingsFile: SettingsFileViewProps;
  theme: 'system' | 'light' | 'dark';
  side: 'left' | 'right';
  /** What went wrong and what to do, in words. */
  error: string | null;
  onTheme(theme: 'system' | 'light' | 'dark'): void;
  onSide(side: 'left' | 'right'): void;
  onRemovePin(pin: Pin): void;
}

/** Handbooks, settings, and the pins with a way to undo each. */
export function OptionsView(props: OptionsViewProps) {
  const { error, policyProblems, hidden } = props;
  return (
    <main class="options">
      <h1>Greenroom options</h1>
      {error && (
        <p class="options-error" role="alert">
          {error}
        </p>
      )}
      <SiteAccessView {...props} />
      {policyProblems.length > 0 && (
        <div class="options-error" role="alert">
          <p>Your company’s policy for Greenroom has settings that cannot be used:</p>
          <ul>
            {policyProblems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {!hidden.includes('handbook') && <Handbooks {...props} />}
      {!hidden.includes('panel') && <Appearance {...props} />}
      {!hidden.includes('pins') && <Pins pins={props.pins} onRemovePin={props.onRemovePin} />}
      {!hidden.includes('readers') && <ReadersView {...props.readers} />}
      <SettingsFileView {...props.settingsFile} />
      {hidden.length > 0 && (
        <p class="managed">Some settings are managed by your company and not shown here.</p>
      )}
    </main>
  );
}

function Handbooks({ handbooks, add, review, preview }: OptionsViewProps) {
  return (
    <>
      <section aria-labelledby="options-handbook">
        <h2 id="options-handbook">Handbook</h2>
        <HandbooksView {...handbooks} />
        {preview && <Preview {...preview} />}
      </section>
      {!handbooks.locked && <AddHandbookView {...add} />}
      {review && <ImportReviewView {...review} />}
    </>
  );
}

function Preview({ catalog, copy, onClose }: NonNullable<OptionsViewProps['preview']>) {
  return (
    <section class="review" aria-label={`Inside ${catalog.name}`}>
      <div class="part-head">
        <strong>{catalog.name}</strong>
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
      </div>
      <CatalogPreview catalog={catalog} copy={copy} />
    </section>
  );
}

function Appearance({ theme, side, onTheme, onSide }: OptionsViewProps) {
  return (
    <section aria-labelledby="options-appearance">
      <h2 id="options-appearance">Panel</h2>
      <Choice
        legend="Colours"
        name="theme"
        value={theme}
        choices={[
          ['system', 'As the system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onChoose={onTheme}
      />
      <Choice
        legend="Side of the window"
        name="side"
        value={side}
        choices={[
          ['left', 'Left'],
          ['right', 'Right'],
        ]}
        onChoose={onSide}
      />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  choices: [Value, string][];
  onChoose(value: Value): void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            checked={props.value === value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Pins({ pins, onRemovePin }: Pick<OptionsViewProps, 'pins' | 'onRemovePin'>) {
  return (
    <section aria-labelledby="options-pins">
      <h2 id="options-pins">Pinned guides</h2>
      {pins.length === 0 ? (
        <p>None yet. Pin a guide in the panel where Greenroom chose another one.</p>
      ) : (
        <ul class="options-pins">
          {pins.map((pin) => (
            <li key={`${pin.scope} ${pin.job} ${pin.stage}`}>
              <span>
                <strong>{pin.guideName ?? 'A guide that is no longer in the catalog'}</strong> for “
                {pin.stage}”{pin.scope === 'stage' ? ' with any job' : ` of “${pin.job}”`}
              </span>
              {pin.by === 'company' ? (
                <span class="muted small">From your company</span>
              ) : (
                <button type="button" class="quiet" onClick={() => onRemovePin(pin)}>
                  Remove
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
