/** The field's standard terms for roles, seniority and stages. */

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

/** Short forms, as whole words over normalised text. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  hm: 'hiring manager',
  rs: 'recruiter screen',
  xfn: 'cross functional',
  xf: 'cross functional',
  crossfunctional: 'cross functional',
  exec: 'executive',
  execs: 'executives',
  mgr: 'manager',
  mgmt: 'management',
  eng: 'engineering',
  engr: 'engineer',
  dept: 'department',
  mktg: 'marketing',
  mkt: 'marketing',
  mgmnt: 'management',
  dir: 'director',
  rep: 'representative',
  acct: 'account',
  admin: 'administrative',
  prez: 'presentation',
  preso: 'presentation',
  int: 'interview',
  iv: 'interview',
  intvw: 'interview',
  convo: 'conversation',
  tech: 'technical',
  takehome: 'take home',
  topgrade: 'top grade',
  topgrading: 'top grade',
  grading: 'grade',
  f2f: 'face to face',
  sdr: 'sales development representative',
  bdr: 'sales development representative',
  ae: 'account executive',
  aes: 'account executives',
  eae: 'enterprise account executive',
  rsd: 'regional sales director',
  pm: 'product manager',
  pmm: 'product marketing manager',
  tpm: 'technical program manager',
  ebp: 'executive business partner',
  ea: 'executive assistant',
  hrbp: 'people partner',
  ce: 'customer engineer',
  ces: 'customer engineers',
  se: 'support engineer',
  swe: 'software engineer',
  em: 'engineering manager',
  devrel: 'developer relations',
  ux: 'user experience',
  uxr: 'user researcher',
  ops: 'operations',
  marketingops: 'marketing operations',
  comms: 'communications',
  rsrch: 'research',
};

/** Short forms in job titles that mean something else in the name of a stage. */
export const ROLE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  ta: 'technical advisor',
  tas: 'technical advisors',
};

/** Words in a job title that say how senior somebody is, not what they do. */
export const SENIORITY =
  /^(senior|sr|snr|junior|jr|staff|principal|entry|mid|level|associate|i|ii|iii|iv|v|l\d|ic\d?|m\d|interim|contract|contractor|temporary|temp|fulltime|full|part|time|freelance|remote|hybrid|onsite|m|f|d|w|x|h|mwd|fmd|all|genders?)$/;

/** Words in a job title that say who leads or where, not what the work is. */
export const LEADING_OR_PLACE = new Set(
  'manager director head lead leader leadership leaders vp vice president chief global regional region international area worldwide team teams group individual contributor contributors ics'.split(
    ' ',
  ),
);

/** Words that every interview name may hold and that tell nothing apart. */
export const EMPTY_WORDS = new Set(
  'the a an of for with and or to in on at by our your interview interviews round rounds stage step session part final first second third call chat meeting onsite on-site virtual remote video zoom google meet teams phone min mins minutes hour hours hr hrs if applicable optional loop day superday conversation'.split(
    ' ',
  ),
);

/** Words of stage names that are spelled right, besides the catalog's own. */
export const STANDARD_WORDS: readonly string[] =
  'recruiter recruiting recruitment screen screening hiring manager interview interviews assignment presentation values culture cultural leadership executive technical architecture portfolio working session project resume networking collaboration functional cross writing exercise assessment demonstration behavioral panel peer phone preliminary onsite reference references background offer final review debrief application committee member members founder introductory initial conversation challenge coding pairing programming stakeholder product marketing customer support sales engineer engineering success operations people finance legal talent design research training lesson workshop trial skills clinical fitness lunch dinner office superday round decision first second third video virtual'.split(
    ' ',
  );
