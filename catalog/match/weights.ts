/**
 * Every weight and threshold of matching. Points are from 0 to 1, factors multiply points. They were
 * tuned on the tuning part of the labelled stage names; `npm run bench:matching` shows what a change
 * does, and the committed results of that part show it line by line.
 */
export const WEIGHTS = {
  /** Confidence at or above which a match is shown as is, with a question, as a choice; below: not. */
  verdict: {
    sure: 0.8,
    likely: 0.6,
    unsure: 0.4,
  },

  /** What the page itself gives. */
  page: {
    /** Below this certainty of the reading nothing is sure. */
    certainEnough: 0.5,
    /** How far below sure such a match is put: the smallest step that confidence is shown in. */
    belowSure: 0.01,
    /** An interview's name says more than its stage's: a stage may hold several interviews. */
    stageBesideInterview: 0.9,
    /** "Values" of "Onsite – Values": a part may be a place or a day. */
    laterPart: 0.97,
  },

  /** How alike two names are, in points. */
  name: {
    same: 1,
    /** "LTM" for "Leadership & Team Management": others may have the same initials. */
    initials: 0.92,
    /** Initials of two letters mean too much ("PM", "HR"). */
    fewestInitials: 3,
    /** All words are shared, but in another order or with other endings. */
    sharedWords: 0.95,
    /** At least, where two words or more are all within a longer name. */
    withinLonger: 0.72,
    /** The same once the role's own words are left out: "Design working session" → "Working session". */
    sharedBesideRole: 0.92,
    /** Factor where the role's own words are all that is shared: "TPM phone screen", "TPM working session". */
    roleAlone: 0.5,
    /** Another name says a little less than the name. */
    otherName: 0.98,
    /** Another name or a kind of stage, when the job is not known: it could be any role's. */
    otherNameWithoutJob: 0.8,
  },

  /** How telling a word is: the rarer among the guides, the more. */
  word: {
    /** What every word weighs, so that frequent ones still count; a rare one weighs about 1 more. */
    base: 0.3,
  },

  /** Points for a guide of the kind that a stage's name stands for. */
  kind: {
    /** A term that means this kind only. */
    term: 0.86,
    /** A term that others use differently. */
    hint: 0.58,
    /** For each word that says something else: "Leadership training". */
    otherWord: 0.8,
    /** For a word that makes it another kind: "Technical phone screen" is no recruiter screen. */
    ruledOut: 0.55,
    /** For a name that is like one of work where the page names a talk, or the other way round. */
    otherKind: 0.75,
  },

  /** How well a role fits a job's title: 0 to 1. */
  role: {
    /** Share of the fit that the role's words in the title give; words of the title's head give the rest. */
    itsWordsInTitle: 0.6,
    /** A guide for leaders is not for others, and the other way round. */
    otherLevel: 0.5,
    /** A "People Operations Lead" is no "People Operations Generalist". */
    otherProfession: 0.5,
    /** From this fit on the role is the job's own … */
    fits: 0.6,
    /** … unless another role fits better by more than this. */
    clearlyBetter: 0.12,
    /** Below this fit the role may be the job's own, but not surely: "Technical Advisor" of several. */
    fitsSurely: 0.75,
    /** A word stands between those of the role: it may be another one, and is not surely this. */
    parted: 0.7,
    /** From this fit on it is a related role, whose guides are offered: "UX Designer", "Product Designer". */
    related: 0.25,
    /** From this fit on a job is the very role that a process names. */
    isItself: 0.95,
    /** From this fit on a process is that of the job; a wrong process misleads more than a general one. */
    processFits: 0.75,
  },

  /** Whom a guide is for: factors on its points. */
  scope: {
    /** For everybody: a little less, so that the role's own wins when both fit. */
    everybody: 0.95,
    /** The role's own: `ownRole` plus up to `ownRoleFit`, the better the role fits the job. */
    ownRole: 0.96,
    ownRoleFit: 0.06,
    /** A role that fits, but not surely: below sure. */
    likelyOwnRole: 0.79,
    /** The job's department shares it. */
    ownDepartment: 0.98,
    /** A role's in the job's department, when the job is not known. */
    roleInDepartment: 0.75,
    /** A department's, when neither job nor department is known. */
    unknownJob: 0.7,
    /** Another role's in the same department, or one that another role fits better than: below likely. */
    nearRole: 0.58,
    /** A related role's, where the job's department is not known: a choice. */
    relatedRole: 0.54,
    /** A related role's in another department: a choice only by the guide's very name. */
    relatedElsewhere: 0.42,
    /** Another department's: below a choice. */
    otherDepartment: 0.38,
  },

  /** The stage among the steps of the process. */
  step: {
    /** From this likeness of names on a stage is a step. */
    isStep: 0.6,
    /** The guide that the handbook itself ties to the step. */
    guideOfStep: 0.97,
    /** What another guide keeps, by another name than its main one, where the page names a step exactly. */
    besideExact: 0.85,
    /** A step that has no guide is shown with what the process says of it: less than a guide would be. */
    withoutGuide: 0.95,
  },

  /** What the page states beside names (length, interviewers): it decides between near equals only. */
  fact: {
    fits: 1.03,
    differs: 0.97,
  },

  /** What a runner-up takes from the confidence. */
  rival: {
    /** A runner-up within this share of the first one's points is close. */
    within: 0.1,
    /** One that is as good takes this share; one that is just close nothing. */
    mostTaken: 0.4,
    /** A guide with so many points by its names is not doubted for one of its kind with fewer than … */
    ownName: 0.65,
    /** … these by its own. */
    otherName: 0.3,
    /** From this closeness on (0: just close, 1: as good) it is named in the reasons. */
    named: 0.3,
  },

  /** What is left of the ranking. */
  ranking: {
    /** With fewer points a guide shares next to nothing with the page. */
    fewestPoints: 0.15,
    /** More would not be read. */
    alternatives: 5,
  },

  /** Typing mistakes. */
  spelling: {
    /** Letters: among shorter words too many are one letter apart ("sales", "scales"). */
    shortestWord: 5,
    /** Letters from which on two mistakes are put right instead of one. */
    longWord: 10,
    mistakes: 1,
    mistakesInLongWord: 2,
  },

  /** Stems of words. */
  stem: {
    /** Letters: longer words lose their endings … */
    shortestWord: 5,
    /** … as long as so many letters stay. */
    shortestStem: 4,
  },

  /** Initials are made of names of at least so many words. */
  initials: {
    fewestWords: 3,
  },
} as const;
