/**
 * The field's standard terms for stages, roles and seniority.
 *
 * Stage names come from the default stages of applicant tracking systems (Greenhouse's "Preliminary
 * Phone Screen", "Take Home Test", "Face to Face", "Executive Interview", …) and from common usage.
 * A company's own words belong in its handbook, under `Aliases:`.
 */

/** What kind of conversation or work a stage is, whatever a company calls it. */
export type StageType =
  | 'recruiter-screen'
  | 'hiring-manager'
  | 'resume'
  | 'networking'
  | 'peer'
  | 'cross-functional'
  | 'leadership'
  | 'values'
  | 'take-home'
  | 'mock-call'
  | 'demo'
  | 'presentation'
  | 'portfolio'
  | 'working-session'
  | 'technical'
  | 'administrative';

/**
 * Patterns over normalised text (lower case, single spaces, no punctuation), most telling first.
 * `administrative` stages have no interview: nothing is to be shown for them but the process.
 */
export const STAGE_TYPES: readonly (readonly [StageType, RegExp])[] = [
  [
    'administrative',
    /^(offer|offers|offer (extended|accepted|made|letter|call)|hired|rejected|reject|archived?|reference(s| checks?)?( offer)?|back ?channel references|background (checks?|screening)|application( review)?|app review|new applicants?|applied|sourced|inbound|prospects?|debrief|decision|roundup|round up|wrap up|onboarding|welcome|paperwork|contract|candidate survey|bewerbung(spr[uü]fung)?|angebot|vertrag|referenzen|offre|oferta|candidature|on hold|hold|consent|nda|scheduling|to schedule|office tour|lunch|coffee with office)$/,
  ],
  [
    'hiring-manager',
    /\b(hiring manager|hm|einstellungsleiter|fachvorgesetzter?|manager screen|manager (phone )?(screen|call)|responsable du recrutement|manager recruteur)\b/,
  ],
  [
    'resume',
    /\b(resume|cv|lebenslauf|top ?grad(e|ing)|career (deep dive|history|walkthrough|walk through)|work history|chronological)\b/,
  ],
  [
    'values',
    /\b(values?|culture|cultural|core values|behaviou?ral values|werte|valeurs|valores|kultur)\b/,
  ],
  [
    'cross-functional',
    /\b(cross functional|xfn|x functional|crossfunctional|cross team|cross func|stakeholders?)\b/,
  ],
  [
    'leadership',
    /\b(executive interview|exec|executives?|leadership|leader|founders?|co ?founder|ceo|cto|coo|cfo|cpo|c level|vp|bar raiser|geschaftsfuhrung|direction|directivo)\b/,
  ],
  [
    'networking',
    /\b(networking|coffee chat|informal chat|informational|virtual coffee|meet and greet|intro to team)\b/,
  ],
  ['mock-call', /\b(mock|cold call|role ?play|roleplay)\b/],
  [
    'take-home',
    /\b(take ?home|takehome|homework|assignment|async|asynchronous|assessment|written (test|interview|exercise)|writing (test|project|exercise)|test task|hausaufgabe|probeaufgabe|testaufgabe|aufgabe|exercice|devoir|prueba|coding (test|exercise|challenge)|online test|case study|project submission)\b/,
  ],
  ['portfolio', /\b(portfolio|design review|case presentation|werkschau)\b/],
  ['demo', /\b(demo|demonstration)\b/],
  ['presentation', /\b(presentation|present|pitch|prasentation)\b/],
  [
    'working-session',
    /\b(working session|work session|work sample|collaboration session|pairing|simulation|day in the life|arbeitsprobe)\b/,
  ],
  [
    'peer',
    /\b(peers?|team ?mates?|teammember|team member|meet the team|team (interview|fit|chat|round)|team ?match|kolleg(e|en|innen)?|teamgesprach|equipe|equipo|colleagues?)\b/,
  ],
  [
    'technical',
    /\b(technical|tech|coding|code|system design|architecture|pair programming|fachinterview|fachgesprach|technisch(es)?|technique|tecnica)\b/,
  ],
  [
    'recruiter-screen',
    /\b(recruit(er|ing|ment)?|talent( acquisition| partner)?|ta (screen|call)|preliminary|prelim|phone screen(ing)?|phone interview|screening( call)?|initial (screen|call|chat|conversation|interview)|intro( |ductory )?(call|chat|screen|conversation)|first (call|chat|conversation)|telefoninterview|erstgesprach|kennenlerngesprach|vorgesprach|entretien telephonique|entretien rh|hr (screen|call|interview)|people screen|llamada inicial|entrevista telefonica|screen)\b/,
  ],
];

/** Short forms, as whole words over normalised text. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  hm: 'hiring manager',
  rs: 'recruiter screen',
  xfn: 'cross functional',
  xf: 'cross functional',
  crossfunctional: 'cross functional',
  exec: 'executive',
  mgr: 'manager',
  mgmt: 'management',
  eng: 'engineering',
  engr: 'engineer',
  prez: 'presentation',
  preso: 'presentation',
  interveiw: 'interview',
  int: 'interview',
  iv: 'interview',
  tech: 'technical',
  takehome: 'take home',
  topgrade: 'top grade',
  topgrading: 'top grade',
  f2f: 'face to face',
  sdr: 'sales development representative',
  bdr: 'sales development representative',
  ae: 'account executive',
  eae: 'enterprise account executive',
  rsd: 'regional sales director',
  pm: 'product manager',
  pmm: 'product marketing manager',
  tpm: 'technical program manager',
  ebp: 'executive business partner',
  ea: 'executive assistant',
  ta: 'technical advisor',
  ce: 'customer engineer',
  ces: 'customer engineers',
  se: 'support engineer',
  devrel: 'developer relations',
  ux: 'user',
  uxr: 'user researcher',
  ops: 'operations',
  hr: 'people operations',
  comms: 'communications',
  it: 'it',
  vp: 'vp',
};

/** Words in a job title that say how senior somebody is, not what they do. */
export const SENIORITY =
  /^(senior|sr|snr|junior|jr|staff|principal|entry|mid|level|associate|i|ii|iii|iv|v|l\d|ic\d?|m\d|interim|contract|contractor|temporary|temp|fulltime|full|part|time|freelance|remote|hybrid|onsite|m|f|d|w|x|mwd|fmd|all|genders?)$/;

/** Words in a job title that make it a leader's. */
export const LEADERSHIP =
  /\b(lead|leader|leadership|head|director|manager of|vp|vice president|chief)\b/;

/** Words that every interview name may hold and that tell nothing apart. */
export const EMPTY_WORDS = new Set(
  'the a an of for with and or to in on at by our your interview interviews round stage step session part final first second third call chat meeting onsite on-site virtual remote video zoom google meet teams phone min mins minutes hour hours hr hrs if applicable optional loop day superday'.split(
    ' ',
  ),
);
