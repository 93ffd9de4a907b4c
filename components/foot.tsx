/** The foot of panel and popup: what is new, whose guides these are, and the way to options and help. */
import { IconButton } from './icon-button.tsx';
import { ICONS } from './icons.ts';

/** The handbook that guides are taken from. */
export interface HandbookInUse {
  name: string;
  /** `bundled` with the extension, added by its person (`own`), or set by the `company`'s policy. */
  from: 'bundled' | 'own' | 'company';
  /** False where the company's policy leaves no choice. */
  mayChange: boolean;
  /** When its content last changed, milliseconds since 1970; null where it came with the extension or policy. */
  changedAt: number | null;
  /** Names, in the handbook's order. */
  departments: string[];
}

export interface FootProps {
  version: string;
  /** Null until it is known. */
  handbook: HandbookInUse | null;
  /** What is new after an update; null where there is nothing to tell. */
  news: string | null;
  onOptions(): void;
  onHelp(): void;
  onCloseNews(): void;
}

/** One quiet line; after an update another one above it, until it is closed. */
export function Foot({ version, handbook, news, onOptions, onHelp, onCloseNews }: FootProps) {
  return (
    <footer class="foot">
      {news && (
        <div class="foot-line">
          <p>{news}</p>
          <IconButton label="Close what is new" path={ICONS.close} onClick={onCloseNews} />
        </div>
      )}
      <div class="foot-line muted">
        <p class="about">
          {handbook && (
            <span class="handbook-name" title={handbook.name}>
              {handbook.name}
            </span>
          )}
          {handbook?.changedAt && <span>of {dayOf(handbook.changedAt)}</span>}
          <span>Greenroom {version}</span>
        </p>
        <IconButton label="Options" path={ICONS.settings} onClick={onOptions} />
        <IconButton label="Help: the first page" path={ICONS.help} onClick={onHelp} />
      </div>
    </footer>
  );
}

/** A day as its reader writes it: "3 Nov 2026". */
export function dayOf(at: number): string {
  return new Date(at).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}
