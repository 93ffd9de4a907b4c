/** What a panel can come to show, from the bundled handbook and from an invented guide that has everything. */
import { fileURLToPath } from 'node:url';
import type { PageContext, ReadValue } from '../../ats/page-context.ts';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import type { Guidance, MatchQuery } from '../../catalog/guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { compileFolder } from '../../catalog/node/compile-folder.ts';
import type { Block, Guide, Inline, Question } from '../../catalog/schema.ts';
import { createSearch } from '../../catalog/search/search.ts';
import type { PanelState } from '../../components/panel-view.tsx';
import {
  catalogOf,
  guide,
  minutes,
  processOf,
  queryOf,
  step,
} from '../catalog/match/small-catalog.ts';

const folder = fileURLToPath(new URL('../../data/handbook', import.meta.url));
const bundled = indexCatalog(compileFolder({ folder, name: 'Bundled handbook' }, () => {}));

const words = (value: string): Inline[] => [{ type: 'text', value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', children: words(value) });
const asked = (text: string): Question => ({ text, content: words(text) });

const LONG =
  'Cross-functional collaboration and stakeholder communication interview for distributed observatories';
const UNBROKEN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const EVERYTHING = guide('Night shift interview', {
  department: 'Observatory',
  roleGroup: 'Astronomers',
  interviewers: words('Two astronomers and a technician'),
  duration: minutes(45),
  optional: true,
  description: [paragraph('How somebody works when nobody else is awake.')],
  questions: [
    asked('Tell us about a night when the dome did not open.'),
    asked('Whom would you wake, and when?'),
    asked('Walk me through the last log that you wrote for whoever came after you.'),
  ],
  agenda: [
    { name: 'Welcome', minutes: minutes(5), start: 0 },
    { name: 'A night at the telescope', minutes: minutes(30), start: 5 },
    { name: 'Their questions', minutes: minutes(10), start: 35 },
  ],
  assessed: [
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: [[paragraph('Keeps calm')], [paragraph('Writes down what was seen')]],
    },
  ],
  prompt: [
    paragraph('Read the log below and say what you would do next.'),
    { type: 'code', value: '02:14 dome open\n02:31 wind 70 km/h' },
  ] as Block[],
  candidateNotes: [paragraph('Bring a warm jacket; the dome is not heated.')],
  links: [{ text: 'The roster', href: 'https://observatory.example/roster' }],
});

const NOTHING = guide('Hallway talk');

const LONG_NAMES = guide(LONG, {
  department: `Department of ${UNBROKEN}`,
  roleGroup: 'Principal instrument calibration specialists and their deputies',
  interviewers: words('The head of instruments, two astronomers of the night shift, a technician'),
  duration: { min: 45, max: 90, approximate: true },
  assignment: true,
  questions: [asked(`${LONG}? ${UNBROKEN}?`)],
  links: [{ text: '', href: `https://observatory.example/${UNBROKEN.repeat(2)}` }],
});

const small = indexCatalog(
  catalogOf(
    [EVERYTHING, NOTHING, LONG_NAMES],
    [
      processOf(
        'Astronomer',
        [
          step('Phone screen', { minutes: minutes(30) }),
          step('Night shift interview', { minutes: minutes(45), guideId: EVERYTHING.id }),
          step('Instrument exercise', {
            asynchronous: true,
            minutes: { min: 60, max: 120, approximate: false },
          }),
          step('Offer'),
        ],
        { role: 'Astronomer', department: 'Observatory' },
      ),
    ],
  ),
);

function read(text: string, confidence = 0.95): ReadValue {
  return { text, confidence, evidence: [], conflicts: [] };
}

function pageOf(query: Partial<MatchQuery>, more: Partial<PageContext> = {}): PageContext {
  return {
    kind: 'scorecard',
    candidate: read('Ada Reef'),
    job: query.job ? read(query.job) : null,
    department: query.department ? read(query.department) : null,
    stage: query.stage ? read(query.stage) : null,
    interview: null,
    minutes: null,
    bookedMinutes: null,
    stagesAround: null,
    interviewers: null,
    applicationId: '3',
    personId: '2',
    jobId: null,
    ...more,
  } as PageContext;
}

function ready(
  index: ReturnType<typeof indexCatalog>,
  query: Partial<MatchQuery>,
  more: Partial<PageContext> = {},
): Partial<PanelState> {
  const guidance: Guidance = buildGuidance(index, queryOf(query), []);
  return { status: 'ready', page: pageOf(query, more), guidance };
}

function opened(guideToOpen: Guide): Partial<PanelState> {
  return { opened: { kind: 'guide', guide: guideToOpen } };
}

const everything = ready(small, { job: 'Astronomer', stage: 'Night shift interview' });
const [process] = small.catalog.processes;

/** Names of states, with what the view is given in each. */
export const PANEL_STATES: Record<string, Partial<PanelState>> = {
  sure: ready(bundled, { job: 'Senior Product Manager', stage: 'Product interview' }),
  likely: ready(bundled, { job: 'Account Executive', stage: 'Presentation' }),
  unsure: ready(bundled, {
    job: 'Enterprise Account Executive',
    stage: 'Face to Face',
    interview: 'Discovery Call Role Play',
  }),
  nothing: ready(bundled, { job: 'Gardener', stage: 'Badge photograph' }),
  'nothing-read': ready(bundled, {}),
  'weak-reading': ready(
    bundled,
    { job: 'Senior Product Manager', stage: 'Product interview' },
    { job: read('Senior Product Manager', 0.4) },
  ),
  everything,
  choice: ready(bundled, { stage: 'Take-home' }),
  questions: ready(bundled, { job: 'Account Executive', stage: 'Values Interview' }),
  'long-task': ready(bundled, { job: 'Technical Advisor', stage: 'Technical Assessment' }),
  booked: ready(
    small,
    { job: 'Astronomer', stage: 'Night shift interview', bookedMinutes: 20 },
    { kind: 'scheduling', bookedMinutes: 20 },
  ),
  'no-parts': { ...everything, ...opened(NOTHING) },
  'long-names': { ...everything, ...opened(LONG_NAMES) },
  process: { ...everything, ...(process && { opened: { kind: 'process', process } }) },
  found: {
    ...everything,
    search: { query: 'produ', results: createSearch(bundled.catalog).find('produ') },
  },
  notice: {
    ...everything,
    notices: [
      {
        id: 'one',
        text: 'Pinned “Night shift interview” for this stage in any job.',
        detail: LONG,
      },
    ],
  },
  loading: { status: 'loading' },
  error: {
    status: 'error',
    error: { what: 'The handbook could not be read', todo: 'Try again, or open the options.' },
  },
  'no-page': { status: 'no-page' },
  'no-tab': { status: 'no-tab', where: 'window' },
};
