/** A large handbook that nobody wrote, the same each time: departments, roles, guides and processes by a seed. */
import type { Block, Catalog, Guide, Minutes, Process, Step } from '../../catalog/schema.ts';

const WORK =
  'Harbour,Tidal,Chart,Beacon,Signal,Cargo,Crane,Ferry,Dock,Anchor,Lantern,Compass,Rigging,Salvage,Pilot,Weather,Survey,Customs,Fuel,Winch,Hull,Ballast,Radar,Sonar,Mooring,Quay,Berth,Freight,Channel,Lagoon,Reef,Current,Sail,Engine,Galley,Deck,Safety,Training,Finance,Legal';
const JOBS =
  'Engineer,Manager,Analyst,Designer,Specialist,Director,Coordinator,Planner,Technician,Consultant,Researcher,Architect,Administrator,Partner,Representative,Scientist,Writer,Strategist,Inspector,Advisor';
const TALKS =
  'Recruiter Screen,Hiring Manager Interview,Peer Interview,Values Interview,Technical Interview,System Design Interview,Case Study,Take-home Assignment,Presentation,Portfolio Review,Stakeholder Interview,Leadership Interview,Working Session,Pair Programming,Final Interview,Reference Call,Customer Scenario,Written Exercise';
const WORDS =
  'the candidate explains how a vessel is brought in when wind and current disagree and who is told first which figures matter what was learned from an earlier voyage whether a plan was changed in time and what a colleague would say about the handover at night';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, a public-domain generator). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Dice {
  below(limit: number): number;
  oneOf<Value>(list: readonly Value[]): Value;
  sentence(): string;
}

function diceOf(seed: number): Dice {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const oneOf = <Value>(list: readonly Value[]) => list[below(list.length)] as Value;
  const words = WORDS.split(' ');
  return {
    below,
    oneOf,
    sentence: () => Array.from({ length: 18 }, () => oneOf(words)).join(' '),
  };
}

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const minutesOf = (min: number): Minutes => ({ min, max: min + 15, approximate: false });

/** Makes one with this many guides: twelve for each role, and a process with six steps. */
export function inventedCatalog(guides: number, seed = 7): Catalog {
  const dice = diceOf(seed);
  const work = WORK.split(',');
  const jobs = JOBS.split(',');
  const roles = Math.ceil(guides / 12);
  const catalog: Catalog = {
    version: 1,
    name: `Invented handbook of ${guides} guides`,
    departments: work.map((name) => departmentOf(name)),
    guides: [],
    processes: [],
    principles: [],
  };
  for (let at = 0; at < roles; at += 1) {
    const area = work[at % work.length] as string;
    const place = Math.floor(at / work.length);
    const role = `${dice.oneOf(work)} ${jobs[place % jobs.length]}`;
    const department = catalog.departments[at % work.length] as Catalog['departments'][number];
    department.roleGroups.push({ name: role, aliases: [] });
    const own = guidesOf(dice, { area, role, at }).slice(0, guides - catalog.guides.length);
    catalog.guides.push(...own);
    catalog.processes.push(processOf(own, { area, role, at }));
  }
  return catalog;
}

interface Whose {
  area: string;
  role: string;
  at: number;
}

function departmentOf(name: string): Catalog['departments'][number] {
  return { name, aliases: [`${name} team`], roleGroups: [], description: [], links: [] };
}

function guidesOf(dice: Dice, { area, role, at }: Whose): Guide[] {
  const talks = TALKS.split(',');
  return Array.from({ length: 12 }, (_, index): Guide => {
    const talk = talks[(at + index) % talks.length] as string;
    const name = dice.below(3) === 0 ? `${dice.oneOf(WORK.split(','))} ${talk}` : talk;
    return {
      id: `guide-${at}-${index}`,
      name: dice.below(2) === 0 ? `${role} ${name}` : name,
      aliases: dice.below(4) === 0 ? [`${dice.oneOf(WORK.split(','))} conversation`] : [],
      department: at % 25 === 0 ? null : area,
      roleGroup: at % 25 === 0 ? null : role,
      roles: [],
      assignment: talk === 'Take-home Assignment',
      optional: false,
      interviewers: [{ type: 'text', value: dice.oneOf(['Recruiter', 'Engineer', 'Ada Reef']) }],
      duration: minutesOf(30 + 15 * dice.below(4)),
      description: [paragraph(dice.sentence()), paragraph(dice.sentence())],
      questions: Array.from({ length: 6 }, () => questionOf(dice.sentence())),
      prompt: [],
      agenda: [],
      assessed: [paragraph(dice.sentence())],
      candidateNotes: [],
      links: [],
      source: { file: `${area.toLowerCase()}/role-${at}.md`, line: 1 + index * 20 },
    };
  });
}

function questionOf(text: string): Guide['questions'][number] {
  return { text, content: [{ type: 'text', value: text }] };
}

function processOf(guides: readonly Guide[], { area, role, at }: Whose): Process {
  const steps = guides.slice(0, 6).map(
    ({ id, name, duration }): Step => ({
      name,
      minutes: duration,
      asynchronous: false,
      optional: false,
      encouraged: false,
      interviewers: null,
      description: [],
      guideId: id,
      steps: [],
    }),
  );
  return {
    id: `process-${at}`,
    name: role,
    role,
    aliases: [],
    department: area,
    template: false,
    description: [],
    totals: { stated: null, synchronous: null, asynchronous: null },
    steps,
    source: { file: `${area.toLowerCase()}/role-${at}.md`, line: 1 },
  };
}
