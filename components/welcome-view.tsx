import type { ComponentChildren } from 'preact';
import type { Guide } from '../catalog/schema.ts';
import type { Copy } from './copied.ts';
import { dayOf, type HandbookInUse } from './foot.tsx';
import { type SampleScorecard, SampleScorecardView } from './sample-scorecard.tsx';
import { SiteAccessView, type SiteAccessViewProps } from './site-access-view.tsx';

export interface WelcomeViewProps extends SiteAccessViewProps {
  isFirefox: boolean;
  version: string;
  sample: SampleScorecard;
  /** The guide that the sample gets; null until it is there. */
  guide: Guide | null;
  /** Null until it is known. */
  handbook: HandbookInUse | null;
  /** What is set in the browser itself; null until it is known. */
  browserSet: { shortcut: string; pinned: boolean | null } | null;
  /** What went wrong and what to do, in words. */
  error: string | null;
  copy: Copy;
  onChangeKey(): void;
  onOptions(): void;
}

/** The first page: what Greenroom does, tried on a sample, and what to know before the first interview. */
export function WelcomeView(props: WelcomeViewProps) {
  const { sample, guide, copy, error, version, onOptions } = props;
  return (
    <main class="welcome">
      <h1>The right interview guide, beside your scorecard</h1>
      <p class="lead">
        When you open an interview in Greenhouse, Greenroom shows what to ask, how to spend the time
        and what to look for, as your company’s handbook says it. It changes nothing that you write
        there.
      </p>
      {error && (
        <p class="options-error" role="alert">
          {error}
        </p>
      )}
      <SiteAccessView {...props} />
      <section aria-labelledby="welcome-try">
        <h2 id="welcome-try">Try it here</h2>
        <p>This is a sample, and its candidate is made up. Press the tab at its right edge.</p>
        {guide && <SampleScorecardView sample={sample} guide={guide} copy={copy} />}
      </section>
      <div class="welcome-facts">
        <Pinning {...props} />
        <Key {...props} />
        <Handbook {...props} />
        <Permission />
      </div>
      <footer class="tools">
        <button type="button" class="quiet" onClick={onOptions}>
          Open the options
        </button>
        <span class="muted">Greenroom {version}</span>
      </footer>
    </main>
  );
}

function Fact({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={`welcome-${name}`}>
      <h2 id={`welcome-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

function Pinning({ isFirefox, browserSet }: WelcomeViewProps) {
  return (
    <Fact name="icon" title="Keep the icon in sight">
      {browserSet?.pinned ? (
        <p>The icon is in your toolbar. Click it on any page to look something up.</p>
      ) : (
        <p>
          Click the puzzle piece in the toolbar
          {isFirefox
            ? ', then the wheel beside Greenroom, then “Pin to Toolbar”. '
            : ', then the pin beside Greenroom. '}
          The icon says whether a guide was found, and a click on it looks things up on any page.
        </p>
      )}
    </Fact>
  );
}

function Key({ browserSet, onChangeKey }: WelcomeViewProps) {
  const key = browserSet?.shortcut;
  return (
    <Fact name="key" title="One key">
      {browserSet && (
        <p>
          {key ? (
            <>
              <kbd>{key}</kbd> shows the guide, then leads into it, then puts it away.
            </>
          ) : (
            'No key is set: the browser gave it to something else, or it was taken away. Set one that shows the guide, then leads into it, then puts it away.'
          )}
        </p>
      )}
      <button type="button" class="quiet" onClick={onChangeKey}>
        {key ? 'Change the key' : 'Set a key'}
      </button>
    </Fact>
  );
}

function Handbook({ handbook, onOptions }: WelcomeViewProps) {
  return (
    <Fact name="handbook" title="Whose handbook">
      {handbook && <HandbookSentence {...handbook} />}
      {handbook?.mayChange && (
        <button type="button" class="quiet" onClick={onOptions}>
          {handbook.from === 'bundled' ? 'Add your own' : 'See the handbooks'}
        </button>
      )}
    </Fact>
  );
}

function HandbookSentence({ name, from, mayChange, changedAt }: HandbookInUse) {
  const date = changedAt === null ? '' : `, as of ${dayOf(changedAt)}`;
  if (from === 'company')
    return (
      <p>
        Your company has set the handbook: “{name}”{date}.
      </p>
    );
  if (from === 'own')
    return (
      <p>
        The guides come from the handbook that you added: “{name}”{date}.
      </p>
    );
  return (
    <p>
      The guides come from “{name}”, which is part of Greenroom.
      {mayChange && ' If your company has a handbook of its own, add it in the options.'}
    </p>
  );
}

function Permission() {
  return (
    <Fact name="permission" title="What it may read, and why">
      <p>
        Pages on greenhouse.io, and no others: it reads the candidate, job and stage on the page you
        have open, to find the guide that fits and to put it beside the page.
      </p>
      <p>
        What it reads stays on this computer. Your handbooks and settings are kept in this browser.
      </p>
    </Fact>
  );
}
