import type { LookUp } from './look-up-set.ts';

type Row = [query: string, first: string | string[], group?: string];

/** The parts alternate, so that both halves hold the same mix of sorts. */
function rows(sort: LookUp['sort'], list: Row[]): LookUp[] {
  return list.map(([query, first, group], index) => ({
    query,
    first: typeof first === 'string' ? [first] : first,
    ...(group === undefined ? {} : { group }),
    sort,
    part: index % 2 === 0 ? 'tune' : 'apart',
  }));
}

/** A guide together with the courses of the roles that have it as their only one. */
function only(guide: string, ...roles: string[]): string[] {
  return [guide, ...roles.map((role) => `process: ${role}`)];
}

// Courses of interviews.
const generic = 'process: Generic interview process';
const general = 'process: Interview process';
const educationEngineer = 'process: Senior Product Education Engineer';
const courses = [general, generic, educationEngineer];

// Guides with long names.
const crossFunctional = 'Cross-functional Team Collaboration Interview';
const researchCrossFunctional = 'Research: Cross-functional Team Collaboration Interview';
const teamDeepDive = 'Team Collaboration / Resume Deep Dive';
const pastProjects = 'Product Manager overview of past projects';
const projectPlanning = 'Project planning working session';
const aePresentation = 'Enterprise AE sales presentation';
const aeCollaboration = 'Enterprise AE team collaboration with Customer Engineering';
const rsdPresentation = 'RSD sales presentation';
const rsdCollaboration = 'RSD team collaboration with Sales Development';
const ceLeadership = 'Customer Engineering Leadership Working Session';
const twoReportsOfCe = 'Leadership & Team Management with 2 IC CEs';
const advisorAssessment = 'Technical Advisor Technical Assessment';
const demo = 'Live Panel Demo and Q&A';
const demandGenSession = 'Program Manager, Demand Gen Campaigns working session';
const itEngineerTakeHome =
  'TechOps: Tech Ops IT Engineer take-home project and Technical Interview';
const legalTakeHome = 'Legal: Corporate & Legal Counsel take-home project';
const dataTakeHome = 'BizOps: Director of Data & Analytics take-home project';
const analystTakeHome = 'BizOps: Product Analyst take-home project';

// Departments.
const bizOps = 'department: BizOps, Finance, Legal, TechOps';
const peopleOps = 'department: People Operations';
const techSuccess = 'department: Technical Success';

// Everything of a role, for queries that name the role and no one guide of it.
const businessPartner = only(
  'Executive Business Partner working session scenario',
  'Executive Business Partner',
);
const dataDirector = only(dataTakeHome, 'Director of Data & Analytics');
const legalCounsel = only(legalTakeHome, 'Corporate & Legal Counsel');
const itEngineer = only(itEngineerTakeHome, 'Tech Ops IT Engineer');
const marketingOps = only(
  'Marketing Operations Manager Working Session',
  'Marketing Operations Manager',
);
const contentMarketer = only(
  'Content working session',
  'Content Marketing Manager',
  'Content Manager',
  'Content Marketer',
);
const technicalWriter = only('Technical Content working session', 'Technical Writer');
const demandGen = only(
  demandGenSession,
  'Demand Gen Campaigns Program Manager',
  'Demand Gen Program Manager',
);
const developerEducator = only('Developer Educator working session', 'Developer Educator');
const internalComms = only(
  'Manager of Internal Communications working session',
  'Manager of Internal Communications',
);
const devRel = only(
  'Developer Relations Working Session',
  'Developer Advocate',
  'Developer Relations',
);
const peoplePartner = only(
  'Senior People Partner working session',
  'Senior People Partner',
  'HR Business Partner',
);
const generalist = only(
  'Senior People Operations Generalist working session',
  'Senior People Operations Generalist',
);
const recruiter = only(
  'Recruiter assignment',
  'Recruiter',
  'Talent Acquisition Partner',
  'Sourcer',
);
const designIntern = only('Portfolio Review', 'Product Design Intern', 'Design Intern');
const productManager = [
  'process: Product Manager',
  teamDeepDive,
  'Async writing project',
  pastProjects,
  'Product interview',
  'Engineering collaboration',
];
const productMarketer = only(
  'Product Marketing Working Session',
  'Product Marketing Manager',
  'Product Marketing',
);
const programManager = only(projectPlanning, 'Technical Program Manager');
const productDesigner = ['process: Product Designer', 'Portfolio review', 'Design working session'];
const userResearcher = [
  'process: User Researcher',
  'Research RFC Project',
  'Research Interview',
  researchCrossFunctional,
];
const sdr = [
  'process: Sales Development Representative',
  'SDR writing assignment',
  'SDR mock cold call',
];
const accountExecutive = [
  'process: Enterprise Account Executive',
  'process: Account Executive',
  aePresentation,
  aeCollaboration,
];
const salesDirector = ['process: Regional Sales Director', rsdPresentation, rsdCollaboration];
const supportLeader = [
  'process: Support Engineering (Leadership)',
  'Technical Interview',
  'Leadership & Team Management with 2 IC team members',
];
const customerEngineerAlone = ['process: Customer Engineering (Individual Contributor)', demo];
const customerEngineer = [
  ...customerEngineerAlone,
  'process: Customer Engineering (Leadership)',
  ceLeadership,
  twoReportsOfCe,
];
const technicalAdvisor = [
  'process: Enterprise Technical Advisor',
  'process: Technical Advisor (Leadership)',
  advisorAssessment,
  'Leadership Panel Interview',
  'Leadership & Team Management with 2 ICs',
];

// Guides that share a name or an occasion.
const portfolios = ['Portfolio review', 'Portfolio Review'];
const crossFunctionals = [crossFunctional, researchCrossFunctional];
const technicals = ['Technical Interview', itEngineerTakeHome];
const caseStudies = [dataTakeHome, ...portfolios];
const rfc = ['Research RFC Project', 'Research Interview'];
const writing = ['SDR writing assignment', 'Async writing project', 'Research RFC Project'];
const withReports = [
  'Leadership & Team Management with 2 ICs',
  'Leadership & Team Management with 2 IC team members',
  twoReportsOfCe,
];
const takeHomes = [
  dataTakeHome,
  analystTakeHome,
  legalTakeHome,
  itEngineerTakeHome,
  advisorAssessment,
  ...writing,
  'Recruiter assignment',
];
const marketingSessions = [
  'Marketing Operations Manager Working Session',
  'Content working session',
  'Technical Content working session',
  'Senior Digital Marketing Manager working session',
  demandGenSession,
  'Developer Educator working session',
  'Manager of Internal Communications working session',
  'Developer Relations Working Session',
];
const workingSessions = [
  ...marketingSessions,
  'Executive Business Partner working session scenario',
  'Design working session',
  'Senior People Partner working session',
  'Senior People Operations Generalist working session',
  'Product Marketing Working Session',
  projectPlanning,
  ceLeadership,
];
const finals = [
  'Values Interview',
  'Leadership Interview',
  'Leadership Panel Interview',
  general,
  educationEngineer,
];
const firstTalks = ['Recruiter Screen', 'Hiring Manager Screen', 'Networking Meeting'];

/**
 * A second set of look-ups, labelled from data/handbook without a look at the search or its words.
 * Conventions are those of the first; no query stands in both.
 */
export const secondLookUps: LookUp[] = [
  ...rows('title', [
    ['tutorial review', 'Developer Educator working session'],
    ['overview of past projects', pastProjects],
    ['data pipeline case study', dataTakeHome],
    ['Meet the Head of SDR', rsdCollaboration],
    ['Career Deep Dive', 'Resume Deep Dive'],
    [
      'senior people operations generalist working session',
      'Senior People Operations Generalist working session',
    ],
    ['territory plan presentation', aePresentation],
    ['leadership & team management with 2 IC CEs', twoReportsOfCe],
  ]),
  ...rows('beginning', [
    ['hiring man', 'Hiring Manager Screen'],
    ['recruiter scr', 'Recruiter Screen'],
    ['cross func', crossFunctionals],
    ['networ', 'Networking Meeting'],
    ['leadership pan', 'Leadership Panel Interview'],
    ['marketing oper', marketingOps],
    ['dev advoc', devRel],
    ['async wr', 'Async writing project'],
    ['regional sal', salesDirector],
    ['internal com', internalComms],
    ['sec checkl', itEngineerTakeHome],
    ['coding ex', generic],
  ]),
  ...rows('abbreviation', [
    ['PMs', [...productManager, 'department: Product']],
    ['sdrs', sdr],
    ['PMMs', productMarketer],
    ['AEs', accountExecutive],
    ['TAs', [...technicalAdvisor, ...recruiter, 'department: Talent']],
    ['CEs', customerEngineer],
    ['ea', [...businessPartner, 'department: Administrative']],
    ['bp', [...businessPartner, ...peoplePartner]],
    ['HR team', [peopleOps, ...peoplePartner, ...generalist]],
    ['IT', [bizOps, ...itEngineer]],
    ['swe', ['department: Engineering', generic]],
    ['devrel', [...devRel, 'department: Marketing']],
  ]),
  ...rows('abbreviation and stage', [
    ['pm hm screen', 'Hiring Manager Screen'],
    ['ce panel demo', demo],
    ['ae team collab', aeCollaboration],
    ['rsd sdr collab', rsdCollaboration],
    ['tpm project planning', projectPlanning],
    ['pmm working sess', 'Product Marketing Working Session'],
    ['ta technical assignment', advisorAssessment],
    ['sdr cold call', 'SDR mock cold call'],
    ['sdr email', 'SDR writing assignment'],
    ['pm em chat', 'Engineering collaboration'],
    ['pm prfaq', 'Async writing project'],
    ['it eng take home', itEngineerTakeHome],
    ['ebp working session', 'Executive Business Partner working session scenario'],
    ['hrbp scenarios', 'Senior People Partner working session'],
    ['uxr rfc', 'Research RFC Project'],
    ['ae deal review', aePresentation],
  ]),
  ...rows('misspelt', [
    ['recuiter screen', 'Recruiter Screen'],
    ['hirring manager screen', 'Hiring Manager Screen'],
    ['vaules interview', 'Values Interview'],
    ['leadrship interview', 'Leadership Interview'],
    ['portfoilo review', portfolios],
    ['reusme deep dive', 'Resume Deep Dive'],
    ['topgradding', 'Resume Deep Dive'],
    ['netwrking meeting', 'Networking Meeting'],
    ['produt manger', productManager],
    ['accout executive', accountExecutive],
    ['regoinal sales director', salesDirector],
    ['sales presentaion', [aePresentation, rsdPresentation]],
    ['demo pannel', demo],
    ['legla take home', legalTakeHome],
    ['wirting assignment', writing],
    ['people partmer', peoplePartner],
    ['develper educator', developerEducator],
    ['recrutier assignment', 'Recruiter assignment'],
    ['engineerinf collaboration', 'Engineering collaboration'],
    ['colture fit', 'Values Interview'],
    ['techncal interview', technicals],
    ['portfolio reveiw intern', 'Portfolio Review', 'Product Design Intern'],
  ]),
  ...rows('stage', [
    ['onsite interview', courses],
    ['final interviews', finals],
    ['take home', takeHomes],
    ['homework', takeHomes],
    ['culture chat', 'Values Interview'],
    ['values', 'Values Interview'],
    ['chat with ceo', ['Leadership Interview', generic]],
    ['coffee chats', 'Networking Meeting'],
    [
      'panels',
      ['Leadership Panel Interview', demo, aePresentation, rsdPresentation, 'Peer Interview'],
    ],
    ['working sessions', workingSessions],
    ['phone screens', 'Recruiter Screen'],
    ['whiteboarding', 'Design working session'],
    ['interview with ICs', withReports],
    ['case studies', caseStudies],
  ]),
  ...rows('step', [
    ['education engineer onsite', educationEngineer],
    ['coding test', generic],
    ['architecture interview', generic],
    ['application step', generic],
    ['assignment reviews', [educationEngineer, general]],
    ['offer stage', courses],
    ['intro calls', ['Recruiter Screen', 'Hiring Manager Screen', generic]],
    ['technical writing planning assignment', educationEngineer],
    ['ref check', [general, generic]],
    ['interview with vp of product', educationEngineer],
  ]),
  ...rows('question', [
    ['how long does the values chat take', 'Values Interview'],
    ['how long is the coding exercise', generic],
    ['who interviews account executives', accountExecutive],
    ['who is on the leadership panel', 'Leadership Panel Interview'],
    ['what do we ask in the hm screen', 'Hiring Manager Screen'],
    ['questions to ask in a peer interview', 'Peer Interview'],
    [
      'next step after hiring manager screen',
      [general, educationEngineer, 'Resume Deep Dive', 'Hiring Manager Screen'],
    ],
    ["what's next after resume deep dive", [general, educationEngineer, 'Resume Deep Dive']],
    ['is there a take home for recruiters', recruiter],
    ['do we have an assignment for legal counsel', legalCounsel],
    ['how do we interview product designers', productDesigner],
    ['what does the sdr process look like', sdr],
    ['who does the portfolio review for interns', 'Portfolio Review', 'Product Design Intern'],
    ['who runs the technical interview for support', 'Technical Interview'],
    ['how much time do candidates get for the pr faq', 'Async writing project'],
    ['how many minutes for the rsd presentation', rsdPresentation],
    ['what to tell the candidate before the live demo', demo],
    ['what is a networking meeting', 'Networking Meeting'],
    ['who reviews the rfc', rfc],
    ['where can i find the interview for the it engineer', itEngineer],
  ]),
  ...rows('department or role', [
    ['talent acquisition', ['department: Talent', ...recruiter]],
    ['people ops', [peopleOps, ...generalist]],
    ['legal team', [bizOps, ...legalCounsel]],
    ['customer success', [techSuccess, ...technicalAdvisor]],
    ['support engineering lead', supportLeader],
    ['technical writers', technicalWriter],
    ['product design interns', designIntern],
    ['sourcers', recruiter],
    ['data director', dataDirector],
    ['user researchers', userResearcher],
    ['content marketer', contentMarketer],
    ['tech program managers', programManager],
  ]),
  ...rows('department and stage', [
    ['working session for marketing roles', marketingSessions],
    ['people ops working session', [...generalist, ...peoplePartner]],
    ['bizops sql exercise', analystTakeHome],
    ['it technical interview', itEngineerTakeHome],
    ['sales team collab', [aeCollaboration, rsdCollaboration]],
    ['ux portfolio', portfolios],
    ['legal redlines', legalTakeHome],
    ['talent take home', 'Recruiter assignment'],
    ['recruiter screen for marketing', 'Recruiter Screen'],
    ['engineering hiring manager call', 'Hiring Manager Screen'],
  ]),
  ...rows('other language', [
    ['Produktmanager', productManager],
    ['gerente de producto', productManager],
    ['entretien téléphonique', 'Recruiter Screen'],
    ['Telefoninterview', 'Recruiter Screen'],
    ['entrevista técnica', technicals],
    ['colloquio tecnico', technicals],
    ['entretien sur les valeurs', 'Values Interview'],
    ['Wertegespräch', 'Values Interview'],
    ['Hausaufgabe', takeHomes],
    ['estudo de caso', caseStudies],
    ['kennismakingsgesprek', firstTalks],
    ['colloquio con il recruiter', 'Recruiter Screen'],
    ['技術面接', technicals],
    ['カジュアル面談', 'Networking Meeting'],
    ['diseñador de producto', productDesigner],
    ['executivo de contas', accountExecutive],
    ['プロダクトマネージャー', productManager],
    ['entretien avec le recruteur', 'Recruiter Screen'],
  ]),
  ...rows('word order', [
    ['screen hiring manager', 'Hiring Manager Screen'],
    ['sales presentation enterprise ae', aePresentation],
    ['presentation sales rsd', rsdPresentation],
    ['assessment technical advisor', advisorAssessment],
    ['working session digital marketing', 'Senior Digital Marketing Manager working session'],
    ['session launch planning', 'Product Marketing Working Session'],
    ['take-home data analytics', dataTakeHome],
    ['campaigns demand gen', demandGen],
  ]),
  ...rows('short', [
    ['val', 'Values Interview'],
    ['net', 'Networking Meeting'],
    ['cof', 'Networking Meeting'],
    ['por', portfolios],
    ['peer', 'Peer Interview'],
    ['dem', [demo, ...demandGen, 'department: Marketing']],
  ]),
  ...rows('not there', [
    ['vacation policy', []],
    ['maternity leave', []],
    ['pto', []],
    ['rsu', []],
    ['truck driver', []],
    ['flight attendant', []],
    ['exit interview', []],
    ['debrief', []],
    ['eye test', []],
    ['personality test', []],
    ['expense report', []],
    ['dental insurance', []],
    ['qwertz', []],
    ['xqzw', []],
    ['dress code', []],
    ['team lunch', []],
    ['nurse', []],
    ['pharmacist', []],
    ['vpn password', []],
    ['who approves my vacation', []],
    ['how do i request a new laptop', []],
    ['security guard', []],
    ['pastry chef', []],
    ['Urlaubsantrag', []],
    ['給与明細', []],
    ['visa sponsorship', []],
    ['referral bonus', []],
    ['maria gonzalez', []],
    ['12345', []],
    ['sales tax', []],
    ['phone number', []],
    ['warehouse worker', []],
  ]),
];
