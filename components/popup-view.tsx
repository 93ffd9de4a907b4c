import type { PageContext } from '../ats/page-context.ts';
import type { Guidance } from '../catalog/guidance.ts';
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
}

export interface PopupActions extends SiteAccessViewProps {
  onSearch(query: string): void;
  onChooseResult(result: SearchResult): void;
  onOpenGuide(id: string): void;
  onOpenProcess(id: string): void;
  onOpenDepartment(name: string): void;
  onClose(): void;
  copy: Copy;
  foot: FootProps;
}

/** Look up anything in the handbook, on any page. */
export function PopupView(props: PopupState & PopupActions) {
  const { opened } = props;
  return (
    <main class="popup">
      <h1 class="visually-hidden">Greenroom: look up the handbook</h1>
      <SearchView
        label="Role, department, stage or assignment"
        autoFocus
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
      <CurrentTab {...props} />
      {opened && (
        <>
          <div class="tools">
            <span class="muted">{props.chosenNow ? '' : 'Your last look-up'}</span>
            <button type="button" class="quiet" onClick={props.onClose}>
              Clear
            </button>
          </div>
          {opened.kind === 'guide' && (
            <GuideView guide={opened.guide} copy={props.copy} focusHeading={props.chosenNow} />
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
      )}
      <Departments {...props} />
      <ElsewhereLine {...props} />
      <Foot {...props.foot} />
    </main>
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

function CurrentTab({ page, guidance, onOpenGuide }: PopupState & PopupActions) {
  if (!page) return null;
  const guide = guidance?.match.verdict === 'none' ? null : guidance?.guide;
  const stage = page.interview?.text ?? page.stage?.text;
  return (
    <div class="current-tab">
      <p class="muted">
        This tab is {KINDS[page.kind]}
        {stage ? `: “${stage}”` : ''}.
      </p>
      {guide && guidance?.match.guideId ? (
        <button type="button" class="row" onClick={() => onOpenGuide(guide.id)}>
          <span>{guide.name}</span>
          <span class="muted">{guidance?.match.verdict}</span>
        </button>
      ) : (
        <p>{guide ? guide.name : 'No guide fits it.'}</p>
      )}
    </div>
  );
}

/** The handbook's departments, where nothing else is to be read first. */
function Departments({
  opened,
  chosenNow,
  page,
  foot,
  onOpenDepartment,
}: PopupState & PopupActions) {
  const departments = foot.handbook?.departments ?? [];
  const isAsked = opened === null || (page === null && !chosenNow);
  if (!isAsked || departments.length === 0) return null;
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
