import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guide } from '../catalog/schema.ts';
import type { Certainty } from './certainty.tsx';
import type { Copy } from './copied.ts';
import { GuideView } from './guide-view.tsx';
import { Icon, IconButton } from './icon-button.tsx';
import { ICONS, STATE_ICONS } from './icons.ts';

/** What stands on the sample, all of it invented, and what is found by it. */
export interface SampleScorecard {
  candidate: string;
  job: string;
  interview: string;
  certainty: Certainty;
}

interface SampleScorecardProps {
  sample: SampleScorecard;
  guide: Guide;
  copy: Copy;
}

/** A small scorecard with the tab at its edge, which opens the guide beside it as on a real one. */
export function SampleScorecardView({ sample, guide, copy }: SampleScorecardProps) {
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) panel.current?.focus({ preventScroll: true });
    else if (wasOpen.current) tab.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) setOpen(false);
  };
  return (
    <div class={isOpen ? 'sample open' : 'sample'}>
      <Page {...sample} />
      {isOpen ? (
        <section
          class="sample-panel"
          aria-label="Greenroom on the sample scorecard"
          ref={panel}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          <div class="sample-bar">
            <strong>Greenroom</strong>
            <IconButton label="Close the panel" path={ICONS.close} onClick={() => setOpen(false)} />
          </div>
          <GuideView guide={guide} copy={copy} certainty={sample.certainty} />
        </section>
      ) : (
        <button
          type="button"
          class="sample-tab"
          ref={tab}
          aria-label={`Greenroom: ${guide.name}. Open the guide`}
          onClick={() => setOpen(true)}
        >
          <Icon path={STATE_ICONS.found} />
          <span>{guide.name}</span>
        </button>
      )}
    </div>
  );
}

const QUALITIES = ['Judgment', 'Communication', 'Ownership'];

/** The page that the guide is for; what can be filled in on a real one is only drawn. */
function Page({ candidate, job, interview }: SampleScorecard) {
  return (
    <div class="sample-page">
      <p class="eyebrow">
        Sample · {candidate} · {job}
      </p>
      <p class="sample-title">Scorecard: {interview}</p>
      <div aria-hidden="true">
        <p class="eyebrow">Key take-aways</p>
        <span class="sample-field" />
        {QUALITIES.map((quality) => (
          <p class="sample-row" key={quality}>
            {quality}
            <span class="sample-marks">
              <i />
              <i />
              <i />
              <i />
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}
