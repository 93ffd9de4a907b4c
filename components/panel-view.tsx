import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageContext, PageKind, PageValue, ReadValue } from '../ats/page-context.ts';
import type { Guidance, PinScope } from '../catalog/guidance.ts';
import type { Guide, Process } from '../catalog/schema.ts';
import { Alternatives } from './alternatives.tsx';
import { ChoiceView, nameOnPage } from './choice-view.tsx';
import type { Copy } from './copied.ts';
import { type DepartmentContents, DepartmentView } from './department-view.tsx';
import { Foot, type FootProps } from './foot.tsx';
import { GuideView } from './guide-view.tsx';
import { type MakeReport, MatchView, PinButtons } from './match-view.tsx';
import { OutsideLink } from './outside-link.tsx';
import { PanelHeader, type ViewSettings } from './panel-header.tsx';
import type { Place } from './panel-places.ts';
import { PlaceMenu } from './place-menu.tsx';
import { ProcessPositionView, ProcessView } from './process-view.tsx';
import { Correction, isWeak, type OnCorrect, WeakReading } from './reading-correction.tsx';
import { type SearchGroup, type SearchResult, SearchView } from './search-view.tsx';

/** What a person opened instead of the page's own guide. */
export type Opened =
  | { kind: 'guide'; guide: Guide }
  | { kind: 'process'; process: Process }
  | { kind: 'department'; contents: DepartmentContents };

export interface PanelState {
  /** In a page, in the browser's side panel or in a window of its own. */
  where: 'page' | 'side-panel' | 'window';
  /** `no-tab`: the one that is followed is closed. */
  status: 'loading' | 'ready' | 'no-page' | 'no-tab' | 'error';
  page: PageContext | null;
  guidance: Guidance | null;
  opened: Opened | null;
  search: { query: string; results: SearchGroup[] };
  settings: ViewSettings & { places: Partial<Record<PageContext['kind'], Place>> };
  notices: { id: string; text: string; detail?: string; undo?: (() => void) | undefined }[];
  error: { what: string; todo: string } | null;
}

export interface PanelActions {
  onCollapse(): void;
  /** Escape: the keyboard goes back to the page. */
  onLeave(): void;
  /** Where it can be moved to from here, at this moment. */
  places(): readonly Place[];
  onPlace(place: Place): void;
  onSide(side: ViewSettings['side']): void;
  onTheme(theme: ViewSettings['theme']): void;
  onResize(width: number): void;
  onSearch(query: string): void;
  onChooseResult(result: SearchResult): void;
  onOpenGuide(id: string): void;
  onOpenProcess(id: string): void;
  onOpenDepartment(name: string): void;
  onBack(): void;
  onPin(guideId: string, scope: PinScope): void;
  onUnpin(guideId: string, scope: PinScope): void;
  onCorrect: OnCorrect;
  onRestore(value: PageValue): void;
  onDismissNotice(id: string): void;
  onRetry(): void;
  report: MakeReport;
  copy: Copy;
}

/** The whole panel. Escape leaves it, unless a field inside has used the key. */
export function PanelView({ foot, ...props }: PanelState & PanelActions & { foot: FootProps }) {
  const { onLeave } = props;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
    };
    // Where the keyboard has only entered the panel it is on nothing in it.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onLeave]);
  const main = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const toWhatScrolls = () => {
      // The keyboard may have gone on to the page meanwhile.
      const isOnNothing = document.hasFocus() && document.activeElement === document.body;
      if (isOnNothing) main.current?.focus({ preventScroll: true });
    };
    // Later, so that a click gives the keyboard to its own field or button.
    const onFocus = () => setTimeout(toWhatScrolls);
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  const hasOpened = props.opened !== null;
  useEffect(() => {
    // The button that led back is gone, and with it the place of the keyboard.
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (!hasOpened && isLost) main.current?.focus({ preventScroll: true });
  }, [hasOpened]);
  const isInPage = props.where === 'page';
  return (
    <div class={`panel ${isInPage ? props.settings.side : 'outside'}`}>
      <PanelHeader {...props} isInPage={isInPage}>
        {props.page && <PlaceMenu {...props} now={placeNow(props, props.page)} />}
      </PanelHeader>
      <div class="below-bar">
        <SearchView
          label="Search the handbook"
          field={field}
          query={props.search.query}
          results={props.search.results}
          onQuery={props.onSearch}
          onChoose={props.onChooseResult}
        />
        <main ref={main} tabIndex={-1} aria-busy={props.status === 'loading'}>
          <Notices notices={props.notices} onDismissNotice={props.onDismissNotice} />
          <Content {...props} onNone={() => field.current?.focus()} />
        </main>
      </div>
      <Foot {...foot} />
      <p class="visually-hidden" role="status">
        {props.status === 'ready' ? announcement(props.guidance) : ''}
      </p>
    </div>
  );
}

function placeNow({ where, settings }: PanelState, page: PageContext): Place {
  if (where !== 'page') return where;
  // Where it could not be opened outside the page, it is beside it.
  return settings.places[page.kind] === 'over' ? 'over' : 'beside';
}

function announcement(guidance: Guidance | null): string {
  if (guidance?.match.verdict === 'unsure') return 'Unsure: choose the guide for this page';
  return guidance?.guide ? `Guidance: ${guidance.guide.name}` : 'No guide for this page';
}

function Notices({
  notices,
  onDismissNotice,
}: Pick<PanelState & PanelActions, 'notices' | 'onDismissNotice'>) {
  return (
    <>
      {notices.map((notice) => (
        <div class="notice" key={notice.id} role="alert">
          <p>{notice.text}</p>
          {notice.detail && <p class="muted">{notice.detail}</p>}
          <div class="tools">
            {notice.undo && (
              <button type="button" class="quiet" onClick={notice.undo}>
                Undo
              </button>
            )}
            <button type="button" class="quiet" onClick={() => onDismissNotice(notice.id)}>
              Understood
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

/** Beside what the panel does, what its views do with each other. */
type Inside = PanelState & PanelActions & { onNone(): void };

function Content(props: Inside) {
  if (props.opened) return <OpenedView {...props} opened={props.opened} />;
  if (props.status === 'error') return <ErrorView error={props.error} onRetry={props.onRetry} />;
  if (props.status === 'loading') return <Skeleton />;
  if (props.status === 'no-tab')
    return (
      <p>The tab that this window followed is closed; you can still search the handbook above.</p>
    );
  if (props.status === 'no-page' || !props.page || !props.guidance) {
    if (props.where !== 'page')
      return <p>This tab shows no interview; you can still search the handbook above.</p>;
    return (
      <Message title="No interview on this page">
        Greenroom found no candidate, job or stage here. Search the handbook above.
      </Message>
    );
  }
  return (
    <>
      <PageLine {...props} page={props.page} />
      <GuidanceView {...props} page={props.page} guidance={props.guidance} />
    </>
  );
}

type Ready = Inside & { page: PageContext; guidance: Guidance };

function GuidanceView(props: Ready) {
  const { guidance, page } = props;
  const { guide, match, position } = guidance;
  if (match.verdict === 'none' || (!guide && match.verdict !== 'unsure'))
    return <NoGuide {...props} />;
  if (match.verdict === 'unsure' || !guide) return <Choice {...props} />;
  return (
    <>
      {match.verdict === 'likely' && <IsThisRight key={guide.id} {...props} guide={guide} />}
      <GuideView
        guide={guide}
        copy={props.copy}
        certainty={guidance}
        hasProcess={position !== null}
        principles={guidance.principles}
        booked={bookedOtherwise(page, guidance)}
      />
      {position && (
        <ProcessPositionView
          position={position}
          isSure={match.verdict === 'sure'}
          onOpenGuide={props.onOpenGuide}
        />
      )}
      <MatchView
        page={page}
        guidance={guidance}
        onOpenGuide={props.onOpenGuide}
        onPin={props.onPin}
        onUnpin={props.onUnpin}
        onCorrect={props.onCorrect}
        report={props.report}
        copy={props.copy}
      />
    </>
  );
}

const BOOKED_ON: readonly PageKind[] = ['scheduling', 'candidate-profile'];

/** Minutes of a booking that is not as long as the handbook has it. */
function bookedOtherwise({ kind, bookedMinutes }: PageContext, guidance: Guidance): number | null {
  return guidance.lengthNotKept && BOOKED_ON.includes(kind) ? bookedMinutes : null;
}

const IN_LINE = ['candidate', 'job', 'stage', 'interview'] as const satisfies PageValue[];

/** Candidate, job and stage as read; what comes from a weak place says so and can be put right. */
function PageLine({
  page,
  where,
  onCorrect,
  onRestore,
}: Pick<Inside, 'where' | 'onCorrect' | 'onRestore'> & { page: PageContext }) {
  const [open, setOpen] = useState<{ name: PageValue; text: string } | null>(null);
  const close = () => setOpen(null);
  // What is asked of one page is not asked of the next; what else comes late leaves it as it is.
  useEffect(close, [page.kind, page.personId, page.applicationId, page.candidate?.text]);
  const named = IN_LINE.filter((name) => page[name]);
  const shown = named.filter(
    (name) => name !== 'interview' || page.interview?.text !== page.stage?.text,
  );
  // What is surely read is no more than a line here; all of it stands under "Why this guide?".
  const isSure =
    shown.length > 0 && !page.corrected?.length && !shown.some((name) => isWeakIn(page, name));
  const value = open && page[open.name];
  const asked = value && value.text === open.text && isWeak(value) ? value : null;
  // Beside its page nobody has to be told what the page says; it is for those who do not see it.
  const look = isSure && where === 'page' ? 'visually-hidden' : isSure ? 'sure' : '';
  return (
    <div class={`page-line ${look}`}>
      <p>
        {shown.length === 0 && 'Neither candidate, job nor stage could be read here.'}
        {shown.map((name, at) => (
          <Fragment key={name}>
            {at > 0 && ' · '}
            <ReadingInLine
              value={page[name]}
              isOpen={asked !== null && open?.name === name}
              onToggle={(text) => setOpen(asked && open?.name === name ? null : { name, text })}
            />
          </Fragment>
        ))}
      </p>
      {open && asked && (
        <Correction key={open.name} name={open.name} value={asked} onCorrect={onCorrect} />
      )}
      {page.corrected && page.corrected.length > 0 && (
        <p class="tools">
          <span>Put right by you.</span>
          {page.corrected.map((name) => (
            <button
              type="button"
              class="quiet"
              key={name}
              onClick={() => {
                close();
                onRestore(name);
              }}
            >
              Undo {name}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function isWeakIn(page: PageContext, name: PageValue): boolean {
  const value = page[name];
  return value !== null && isWeak(value);
}

function ReadingInLine({
  value,
  isOpen,
  onToggle,
}: {
  value: ReadValue | null;
  isOpen: boolean;
  onToggle(text: string): void;
}) {
  if (!value) return null;
  if (!isWeak(value)) return <span>{value.text}</span>;
  return <WeakReading {...{ value, isOpen }} onToggle={() => onToggle(value.text)} />;
}

/** One line, so that what is asked first stays in the upper half of a small window. */
function IsThisRight({ guide, guidance, onPin, onOpenGuide, onNone }: Ready & { guide: Guide }) {
  const [isWrong, setWrong] = useState(false);
  const others = guidance.alternatives.slice(0, 3);
  return (
    <aside class="question-box" aria-label="Is this right?">
      <p class="tools">
        <strong>Is this the right guide?</strong>
        {guidance.match.guideId && (
          <button type="button" class="quiet" onClick={() => onPin(guide.id, 'job-and-stage')}>
            Yes, pin
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-expanded={isWrong}
          onClick={() => setWrong(!isWrong)}
        >
          No
        </button>
      </p>
      {isWrong && (
        <>
          <Alternatives
            title="Choose another"
            heading="h2"
            guides={others}
            onOpenGuide={onOpenGuide}
          />
          <button type="button" class="quiet" onClick={onNone}>
            {others.length > 0 ? 'None of these: search' : 'Search'} the handbook
          </button>
        </>
      )}
    </aside>
  );
}

/** The person chooses; what follows does not speak as if one had been chosen. */
function Choice(props: Ready) {
  const { position } = props.guidance;
  const nowhere = position && { ...position, path: null, step: null, previous: null, next: null };
  return (
    <>
      <ChoiceView {...props} />
      <Rest {...props} guidance={{ ...props.guidance, position: nowhere }} />
    </>
  );
}

function NoGuide(props: Ready) {
  const { guidance, page } = props;
  const known = page.stage ?? page.interview;
  return (
    <>
      <Message title={known ? `No guide for “${nameOnPage(page)}”` : 'No stage on this page'}>
        {known
          ? `Nothing in “${guidance.catalogName}” fits it. ${capital(guidance.match.reasons.at(0))}. Search above, or pin a guide to it.`
          : 'Greenroom reads no stage or interview here.'}
      </Message>
      <Alternatives
        title="Nearest guides"
        guides={guidance.alternatives.slice(0, 3)}
        onOpenGuide={props.onOpenGuide}
      />
      <ForUncoveredJobView {...props} />
      <OfDepartment {...props} />
      <Rest {...props} />
    </>
  );
}

/** What there is for a job that the handbook does not cover; nothing of it is shown as the job's own. */
function ForUncoveredJobView({ guidance, page, onOpenGuide }: Ready) {
  const { forUncoveredJob, alternatives, department } = guidance;
  if (!forUncoveredJob) return null;
  const { ofKind, universal, links } = forUncoveredJob;
  const isShownAbove = ({ id }: { id: string }) =>
    alternatives.slice(0, 3).some((each) => each.id === id);
  return (
    <section class="uncovered" aria-label="What there is">
      <p class="muted">
        “{guidance.catalogName}” has no guides for {page.job ? `“${page.job.text}”` : 'this job'}.
      </p>
      <Alternatives
        title="This kind of interview, in other roles"
        guides={ofKind.filter((each) => !isShownAbove(each))}
        onOpenGuide={onOpenGuide}
      />
      <Alternatives
        title="For every role"
        saysWhose={false}
        guides={universal.filter((each) => !isShownAbove(each))}
        onOpenGuide={onOpenGuide}
      />
      {links.length > 0 && (
        <>
          <h3>{department ? `Of ${department}` : 'Of the department'}</h3>
          <ul>
            {links.map(({ text, href }) => (
              <li key={href}>
                <OutsideLink href={href} words={text}>
                  {text}
                </OutsideLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OfDepartment({ guidance, onOpenDepartment }: Ready) {
  const { department } = guidance;
  if (department === null) return null;
  return (
    <button type="button" class="row" onClick={() => onOpenDepartment(department)}>
      All guides of {department}
    </button>
  );
}

function Rest({ guidance, page, onOpenGuide, onPin, onUnpin, onCorrect, report, copy }: Ready) {
  return (
    <>
      {guidance.position && (
        <ProcessPositionView
          position={guidance.position}
          isSure={false}
          onOpenGuide={onOpenGuide}
        />
      )}
      <MatchView
        {...{ page, onOpenGuide, onPin, onUnpin, onCorrect, report, copy }}
        guidance={{ ...guidance, alternatives: [] }}
      />
    </>
  );
}

function capital(text = ''): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A guide, process or department that the person opened, with the way back. */
function OpenedView(props: PanelState & PanelActions & { opened: Opened }) {
  const { opened, page, guidance } = props;
  const name = page ? nameOnPage(page) : '';
  const pin = opened.kind === 'guide' && name && (
    <PinOpened guideId={opened.guide.id} name={name} onPin={props.onPin} />
  );
  // Who searched because the page was not understood is asked before all that the guide says.
  const isSearched = guidance?.match.verdict !== 'sure';
  return (
    <>
      <button type="button" class="quiet back" onClick={props.onBack}>
        ← Back to this page
      </button>
      {isSearched && pin}
      {opened.kind === 'guide' && <GuideView guide={opened.guide} copy={props.copy} focusHeading />}
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
      {!isSearched && pin}
    </>
  );
}

interface PinOpenedProps {
  guideId: string;
  /** What the page calls its interview. */
  name: string;
  onPin: PanelActions['onPin'];
}

function PinOpened({ guideId, name, onPin }: PinOpenedProps) {
  return (
    <section class="part" aria-label="Pin">
      <p>Is this the guide for “{name}”?</p>
      <PinButtons guideId={guideId} onPin={onPin} />
    </section>
  );
}

function ErrorView({ error, onRetry }: { error: PanelState['error']; onRetry(): void }) {
  return (
    <div role="alert">
      <Message title="Something went wrong">
        {error?.what}. {error?.todo}
      </Message>
      <button type="button" class="quiet" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function Message({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <div class="message">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" role="img" aria-label="Loading">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
