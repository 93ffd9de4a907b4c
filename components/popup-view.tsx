import { useRef } from 'preact/hooks';
import type { PageContext } from '../ats/page-context.ts';
import type { Guidance } from '../catalog/guidance.ts';
import { ChoiceView } from './choice-view.tsx';
import type { Copy } from './copied.ts';
import { DepartmentView } from './department-view.tsx';
import { Foot, type FootProps } from './foot.tsx';
import { GuideView } from './guide-view.tsx';
import type { Opened } from './panel-view.tsx';
import { ProcessView } from './process-view.tsx';
import { type SearchGroup, type SearchResult, SearchView } from './search-view.tsx';
import { SiteAccessView, type SiteAccessViewProps } from './site-access-view.tsx';

export interface PopupState {
  search: { query: string; results: SearchGroup[] };
  opened: Opened | null;
  /** True while what is open was opened by this person just now, not remembered from the last time. */
  chosenNow: boolean;
  page: PageContext | null;
  guidance: Guidance | null;
  error: string | null;
  /** Where it can be put from here, to stay open. */
  places: readonly OutsidePlace[];
}

export interface PopupActions extends SiteAccessViewProps {
  onSearch(query: string): void;
  onChooseResult(result: SearchResult): void;
  onOpenGuide(id: string): void;
  onOpenProcess(id: string): void;
  onOpenDepartment(name: string): void;
  onClose(): void;
  onPlace(place: OutsidePlace): void;
  copy: Copy;
  foot: FootProps;
}

/** What there is for this tab, and a look-up of anything in the handbook on any page. */
export function PopupView(props: PopupState & PopupActions) {
  const { opened } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <main class="popup">
      <h1 class="visually-hidden">Greenroom: look up the handbook</h1>
      <SearchView
        label="Role, department, stage or assignment"
        autoFocus
        field={field}
        query={props.search.query}
        results={props.search.results}
        onQuery={props.onSearch}
        onChoose={props.onChooseResult}
      />
      {props.error && (
        <p class="notice" role="alert">
          {props.error}
        </p>
      )}
      <SiteAccessView {...props} />
      <KeepOpen {...props} />
      {opened && props.chosenNow ? (
        <LookedUp {...props} opened={opened} />
      ) : (
        <TabOrLast {...props} onNone={() => field.current?.focus()} />
      )}
      <Departments {...props} />
      <ElsewhereLine {...props} />
      <Foot {...props.foot} />
    </main>
  );
}

type WithSearch = PopupState & PopupActions & { onNone(): void };

/** What there is for this tab; else what was looked up last. */
function TabOrLast(props: WithSearch) {
  const { page, guidance, opened } = props;
  if (page && guidance && isForTab(guidance)) return <ForTab {...props} {...{ page, guidance }} />;
  if (opened) return <LookedUp {...props} opened={opened} />;
  return <p class="muted hint">Type a few letters: “values”, “designer”, “take-home”.</p>;
}

/** Whether there is anything to show for the tab. */
export function isForTab({ match, guide }: Guidance): boolean {
  return match.verdict !== 'none' && (guide !== null || match.verdict === 'unsure');
}

type OnTab = WithSearch & { page: PageContext; guidance: Guidance };

/** The guide for this tab, or those to choose from. */
function ForTab({ page, guidance, copy, onOpenGuide, onNone }: OnTab) {
  const { guide, match } = guidance;
  const stage = page.interview?.text ?? page.stage?.text;
  const isSure = guide !== null && match.verdict !== 'unsure';
  return (
    <>
      <p class="muted">
        This tab is {KINDS[page.kind]}
        {stage ? `: “${stage}”` : ''}.
      </p>
      {isSure ? (
        <GuideView guide={guide} copy={copy} certainty={guidance} />
      ) : (
        <ChoiceView {...{ page, guidance, onOpenGuide, onNone }} />
      )}
    </>
  );
}

/** What was looked up, now or the last time. */
function LookedUp(props: PopupState & PopupActions & { opened: Opened }) {
  const { opened, chosenNow, guidance } = props;
  const goesBack = chosenNow && guidance !== null && isForTab(guidance);
  return (
    <>
      <div class="tools">
        <span class="muted">{chosenNow ? 'From your search' : 'Your last look-up'}</span>
        <button type="button" class="quiet" onClick={props.onClose}>
          {goesBack ? 'Back to this tab' : 'Clear'}
        </button>
      </div>
      {opened.kind === 'guide' && (
        <GuideView guide={opened.guide} copy={props.copy} focusHeading={chosenNow} />
      )}
      {opened.kind === 'process' && (
        <ProcessView process={opened.process} onOpenGuide={props.onOpenGuide} />
      )}
      {opened.kind === 'department' && (
        <DepartmentView
          contents={opened.contents}
          onOpenGuide={props.onOpenGuide}
          onOpenProcess={props.onOpenProcess}
        />
      )}
    </>
  );
}

type OutsidePlace = 'side-panel' | 'window';
const STAYS_OPEN: Record<OutsidePlace, string> = {
  'side-panel': 'in the side panel',
  window: 'in its own window',
};

/** The popup goes with the next click elsewhere; these places stay. */
function KeepOpen({ places, onPlace }: PopupState & PopupActions) {
  if (places.length === 0) return null;
  return (
    <div class="keep-open">
      <span class="muted" aria-hidden="true">
        Keep it open:
      </span>
      {places.map((place) => (
        <button type="button" class="link" key={place} onClick={() => onPlace(place)}>
          <span class="visually-hidden">Keep it open </span>
          {STAYS_OPEN[place]}
        </button>
      ))}
    </div>
  );
}

const KINDS: Record<PageContext['kind'], string> = {
  scorecard: 'a scorecard',
  'interview-kit': 'an interview kit',
  'candidate-profile': 'a candidate’s profile',
  scheduling: 'scheduling',
  'application-review': 'application review',
  pipeline: 'a list of candidates',
  'job-dashboard': 'a job dashboard',
};

/** The handbook's departments, where nothing else is to be read first. */
function Departments({
  chosenNow,
  page,
  guidance,
  foot,
  onOpenDepartment,
}: PopupState & PopupActions) {
  const departments = foot.handbook?.departments ?? [];
  const hasGuide = page !== null && guidance !== null && isForTab(guidance);
  if (chosenNow || hasGuide || departments.length === 0) return null;
  return (
    <nav class="departments" aria-labelledby="popup-departments">
      <h2 id="popup-departments">Departments</h2>
      {departments.map((name) => (
        <button type="button" class="row" key={name} onClick={() => onOpenDepartment(name)}>
          {name}
        </button>
      ))}
    </nav>
  );
}

/** Said last: whoever looks something up elsewhere knows where they are. */
function ElsewhereLine({ page, siteAccess, opened }: PopupState & PopupActions) {
  if (page || opened || siteAccess !== 'present') return null;
  return <p class="muted elsewhere">This tab is not a Greenhouse page that Greenroom reads.</p>;
}
