/**
 * What people of the company type to find a page of the bundled handbook, and what they expect
 * in the first row. Labelled from data/handbook alone. The part 'tune' may be looked at while the
 * search is worked on; 'apart' is for measuring only.
 */
export interface LookUp {
  query: string;
  /**
   * What a person expects first, any one of them: the heading of a guide, `process: <role>` or
   * `department: <name>`. A role is a heading or an entry of "Roles" or `role`; the two courses
   * without a role go by the heading of their page ("Generic interview process" and "Interview
   * process"). Empty where nothing fits and nothing should be shown.
   */
  first: string[];
  /** Department or role where a name alone could mean several. */
  group?: string;
  sort:
    | 'title'
    | 'beginning'
    | 'abbreviation'
    | 'abbreviation and stage'
    | 'misspelt'
    | 'stage'
    | 'step'
    | 'question'
    | 'department or role'
    | 'department and stage'
    | 'other language'
    | 'word order'
    | 'short'
    | 'not there';
  part: 'tune' | 'apart';
}

type Row = [query: string, first: string | string[], group?: string];

function rows(sort: LookUp['sort'], part: LookUp['part'], list: Row[]): LookUp[] {
  return list.map(([query, first, group]) => ({
    query,
    first: typeof first === 'string' ? [first] : first,
    ...(group === undefined ? {} : { group }),
    sort,
    part,
  }));
}

// Courses of interviews.
const generic = 'process: Generic interview process';
const general = 'process: Interview process';
const educationEngineer = 'process: Senior Product Education Engineer';
const courses = [general, generic, educationEngineer];

// Guides with long names.
const businessPartner = 'Executive Business Partner working session scenario';
const dataDirector = 'BizOps: Director of Data & Analytics take-home project';
const productAnalyst = 'BizOps: Product Analyst take-home project';
const legalCounsel = 'Legal: Corporate & Legal Counsel take-home project';
const itEngineer = 'TechOps: Tech Ops IT Engineer take-home project and Technical Interview';
const crossFunctional = 'Cross-functional Team Collaboration Interview';
const researchCrossFunctional = 'Research: Cross-functional Team Collaboration Interview';
const marketingOps = 'Marketing Operations Manager Working Session';
const digital = 'Senior Digital Marketing Manager working session';
const demandGen = 'Program Manager, Demand Gen Campaigns working session';
const internalComms = 'Manager of Internal Communications working session';
const developerEducator = 'Developer Educator working session';
const devRel = 'Developer Relations Working Session';
const peoplePartner = 'Senior People Partner working session';
const generalist = 'Senior People Operations Generalist working session';
const pastProjects = 'Product Manager overview of past projects';
const productMarketing = 'Product Marketing Working Session';
const projectPlanning = 'Project planning working session';
const aePresentation = 'Enterprise AE sales presentation';
const aeCollaboration = 'Enterprise AE team collaboration with Customer Engineering';
const rsdPresentation = 'RSD sales presentation';
const rsdCollaboration = 'RSD team collaboration with Sales Development';
const ceLeadership = 'Customer Engineering Leadership Working Session';
const advisorAssessment = 'Technical Advisor Technical Assessment';
const teamDeepDive = 'Team Collaboration / Resume Deep Dive';

// Guides that share a name or an occasion.
const screens = ['Recruiter Screen', 'Hiring Manager Screen'];
const portfolios = ['Portfolio review', 'Portfolio Review'];
const withReports = [
  'Leadership & Team Management with 2 ICs',
  'Leadership & Team Management with 2 IC team members',
  'Leadership & Team Management with 2 IC CEs',
];
const salesPresentations = [aePresentation, rsdPresentation];
const salesCollaborations = [aeCollaboration, rsdCollaboration];
const bizOpsTakeHomes = [dataDirector, productAnalyst];
const takeHomes = [
  ...bizOpsTakeHomes,
  legalCounsel,
  itEngineer,
  advisorAssessment,
  'Async writing project',
  'Research RFC Project',
  'SDR writing assignment',
  'Recruiter assignment',
];
const marketingSessions = [
  marketingOps,
  'Content working session',
  'Technical Content working session',
  digital,
  demandGen,
  developerEducator,
  internalComms,
  devRel,
];
const workingSessions = [
  ...marketingSessions,
  businessPartner,
  'Design working session',
  peoplePartner,
  generalist,
  productMarketing,
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

// Everything of a role, for queries that name the role and no one guide of it.
const productManager = [
  'process: Product Manager',
  teamDeepDive,
  'Async writing project',
  pastProjects,
  'Product interview',
  'Engineering collaboration',
];
const productDesigner = ['process: Product Designer', 'Portfolio review', 'Design working session'];
const userResearcher = [
  'process: User Researcher',
  'Research RFC Project',
  'Research Interview',
  researchCrossFunctional,
];
const productMarketer = [
  'process: Product Marketing Manager',
  'process: Product Marketing',
  productMarketing,
];
const programManager = ['process: Technical Program Manager', projectPlanning];
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
const customerEngineer = [
  'process: Customer Engineering (Individual Contributor)',
  'process: Customer Engineering (Leadership)',
  'Live Panel Demo and Q&A',
  ceLeadership,
  'Leadership & Team Management with 2 IC CEs',
];
const technicalAdvisor = [
  'process: Enterprise Technical Advisor',
  'process: Technical Advisor (Leadership)',
  advisorAssessment,
  'Leadership Panel Interview',
  'Leadership & Team Management with 2 ICs',
];
const executivePartner = ['process: Executive Business Partner', businessPartner];
const itEngineers = ['process: Tech Ops IT Engineer', itEngineer];
const recruiter = ['process: Recruiter', 'Recruiter assignment'];
const developerAdvocate = ['process: Developer Advocate', 'process: Developer Relations', devRel];

const business = 'department: BizOps, Finance, Legal, TechOps';

const titles: LookUp[] = [
  ...rows('title', 'tune', [
    ['values interview', 'Values Interview'],
    ['Recruiter Screen', 'Recruiter Screen'],
    ['design working session', 'Design working session'],
    ['async writing project', 'Async writing project'],
    ['SDR mock cold call', 'SDR mock cold call'],
    ['Live Panel Demo and Q&A', 'Live Panel Demo and Q&A'],
    ['research rfc project', 'Research RFC Project'],
    ['content working session', 'Content working session'],
    ['technical advisor technical assessment', advisorAssessment],
    ['rsd team collaboration with sales development', rsdCollaboration],
    ['Legal: Corporate & Legal Counsel take-home project', legalCounsel],
    ['Senior People Partner working session', peoplePartner],
    ['networking meeting', 'Networking Meeting'],
    ['project planning working session', projectPlanning],
    ['Program Manager, Demand Gen Campaigns working session', demandGen],
    ['Generic interview process', generic],
  ]),
  ...rows('title', 'apart', [
    ['peer interview', 'Peer Interview'],
    ['Hiring Manager Screen', 'Hiring Manager Screen'],
    ['engineering collaboration', 'Engineering collaboration'],
    ['leadership panel interview', 'Leadership Panel Interview'],
    ['sdr writing assignment', 'SDR writing assignment'],
    ['Product Manager overview of past projects', pastProjects],
    ['enterprise ae sales presentation', aePresentation],
    ['Developer Educator working session', developerEducator],
    ['recruiter assignment', 'Recruiter assignment'],
    ['BizOps: Product Analyst take-home project', productAnalyst],
    ['marketing operations manager working session', marketingOps],
    ['customer engineering leadership working session', ceLeadership],
    ['executive business partner working session scenario', businessPartner],
    ['resume deep dive', 'Resume Deep Dive'],
    ['research: cross-functional team collaboration interview', researchCrossFunctional],
    ['Senior Product Education Engineer interview process', educationEngineer],
  ]),
];

const beginnings: LookUp[] = [
  ...rows('beginning', 'tune', [
    ['valu', 'Values Interview'],
    ['recr', ['Recruiter Screen', ...recruiter, 'department: Talent']],
    ['network', 'Networking Meeting'],
    ['portf', portfolios],
    ['take h', takeHomes],
    ['mock c', 'SDR mock cold call'],
    ['async w', 'Async writing project'],
    ['developer rel', developerAdvocate],
    ['technical asse', advisorAssessment],
    ['project pla', projectPlanning],
    ['senior people p', ['process: Senior People Partner', peoplePartner]],
    ['lead', ['Leadership Interview', 'Leadership Panel Interview', ...withReports]],
    ['techops: te', itEngineers],
    ['product mark', productMarketer],
    ['desig', ['department: Design', ...productDesigner]],
    ['va', 'Values Interview'],
    ['mock', 'SDR mock cold call'],
  ]),
  ...rows('beginning', 'apart', [
    ['pee', 'Peer Interview'],
    ['hirin', 'Hiring Manager Screen'],
    ['resume d', ['Resume Deep Dive', teamDeepDive]],
    ['cross-f', [crossFunctional, researchCrossFunctional]],
    ['live pa', 'Live Panel Demo and Q&A'],
    ['content wo', 'Content working session'],
    ['executive b', executivePartner],
    ['research i', 'Research Interview'],
    ['sdr wr', 'SDR writing assignment'],
    ['enterprise ae te', aeCollaboration],
    ['manager of in', ['process: Manager of Internal Communications', internalComms]],
    ['marketing op', ['process: Marketing Operations Manager', marketingOps]],
    ['bizops: dir', ['process: Director of Data & Analytics', dataDirector]],
    ['product man', productManager],
    ['engi', ['department: Engineering', 'Engineering collaboration']],
    [
      'pe',
      [
        'Peer Interview',
        'department: People Operations',
        'process: Senior People Partner',
        peoplePartner,
      ],
    ],
    ['topg', 'Resume Deep Dive'],
  ]),
];

const abbreviations: LookUp[] = [
  ...rows('abbreviation', 'tune', [
    ['PM', [...productManager, 'department: Product']],
    ['ce', customerEngineer],
    ['AE', accountExecutive],
    ['sdr', sdr],
    ['HM', 'Hiring Manager Screen'],
    ['EM', ['Engineering collaboration', 'department: Engineering']],
    ['ic', [...withReports, 'process: Customer Engineering (Individual Contributor)']],
    ['ebp', executivePartner],
    ['UXR', userResearcher],
    ['hrbp', ['process: HR Business Partner', 'process: Senior People Partner', peoplePartner]],
    ['RFC', ['Research RFC Project', 'Research Interview']],
    ['ceo', 'Leadership Interview'],
  ]),
  ...rows('abbreviation', 'apart', [
    ['pd', productDesigner],
    ['TA', [...technicalAdvisor, 'department: Talent', ...recruiter]],
    ['rsd', salesDirector],
    ['TPM', programManager],
    ['pmm', productMarketer],
    ['BDR', sdr],
    ['sre', ['department: Engineering', generic]],
    ['L&D', ['department: People Operations', 'department: Talent', generic]],
    ['xfn', crossFunctional],
    ['CSM', [...technicalAdvisor, 'department: Technical Success']],
    ['MSA', legalCounsel],
    ['pr-faq', ['Async writing project', 'Product interview']],
  ]),
  ...rows('abbreviation and stage', 'tune', [
    ['pm assignment', 'Async writing project'],
    ['ae mock call', ['SDR mock cold call', aePresentation]],
    ['hm screen', 'Hiring Manager Screen'],
    ['SDR role play', 'SDR mock cold call'],
    ['tpm working session', projectPlanning],
    ['CE demo', 'Live Panel Demo and Q&A'],
    ['ta panel', 'Leadership Panel Interview'],
    ['em chat', 'Engineering collaboration'],
    ['rsd team collab', rsdCollaboration],
    ['EBP session', businessPartner],
    ['pd portfolio', 'Portfolio review', 'Product Designer'],
    ['ic interview', withReports],
    ['pmm launch', productMarketing],
    ['sre coding', [generic, 'department: Engineering']],
  ]),
  ...rows('abbreviation and stage', 'apart', [
    ['ae pitch', aePresentation],
    ['PM past projects', pastProjects],
    ['sdr cold email', 'SDR writing assignment'],
    ['TA tech assessment', advisorAssessment],
    ['ce lead brainstorming', ceLeadership],
    ['rsd presentation', rsdPresentation],
    ['PD whiteboard', 'Design working session'],
    ['pmm session', productMarketing],
    ['hm intro call', 'Hiring Manager Screen'],
    ['tpm presentation', projectPlanning],
    ['bdr writing', 'SDR writing assignment'],
    ['XFN interview', crossFunctional],
    ['pm eng collab', 'Engineering collaboration'],
    ['l&d culture add', 'Values Interview'],
  ]),
];

const misspelt: LookUp[] = [
  ...rows('misspelt', 'tune', [
    ['valeus', 'Values Interview'],
    ['desgin exercise', 'Design working session'],
    ['topgarde', 'Resume Deep Dive'],
    ['cold cal', 'SDR mock cold call'],
    ['portfollio', portfolios],
    ['recuriter screen', 'Recruiter Screen'],
    ['exective interview', 'Leadership Interview'],
    ['techincal assessment', advisorAssessment],
    ['netwroking', 'Networking Meeting'],
    ['live pannel demo', 'Live Panel Demo and Q&A'],
    ['wrting project', 'Async writing project'],
    ['product desinger', productDesigner],
    ['legl counsel', ['process: Corporate & Legal Counsel', legalCounsel]],
    ['markteing', 'department: Marketing'],
  ]),
  ...rows('misspelt', 'apart', [
    ['peopel ops', ['department: People Operations', generalist]],
    ['hirng manager', 'Hiring Manager Screen'],
    ['resme deep dive', 'Resume Deep Dive'],
    ['per interview', 'Peer Interview'],
    ['cros functional', [crossFunctional, researchCrossFunctional]],
    ['regional salse director', salesDirector],
    ['custmer engineering', customerEngineer],
    ['devloper educator', ['process: Developer Educator', developerEducator]],
    ['enginering colaboration', 'Engineering collaboration'],
    ['demmand gen', ['process: Demand Gen Program Manager', demandGen]],
    ['technical advsior', technicalAdvisor],
    ['workign session ebp', businessPartner],
    ['archtecture round', generic],
    ['red lines contarct', legalCounsel],
  ]),
];

const stages: LookUp[] = [
  ...rows('stage', 'tune', [
    ['onsite', [educationEngineer, general, generic]],
    ['final round', finals],
    ['panel demo', 'Live Panel Demo and Q&A'],
    ['loop', courses],
    ['pm loop', productManager],
    ['sales panel', salesPresentations],
    ['final panel', 'Leadership Panel Interview'],
    ['designer onsite', [...productDesigner, 'department: Design']],
    ['team interview stage', [general, teamDeepDive, 'Peer Interview', crossFunctional]],
    ['last talk with a co-founder', 'Leadership Interview'],
    ['product education engineer onsite', educationEngineer],
  ]),
  ...rows('stage', 'apart', [
    ['panel', ['Leadership Panel Interview', 'Live Panel Demo and Q&A', ...salesPresentations]],
    ['virtual onsite', [educationEngineer, general, generic]],
    ['final interview', finals],
    ['full loop engineering', [generic, 'department: Engineering']],
    ['sdr loop', sdr],
    ['AE onsite', accountExecutive],
    ['customer success panel', 'Leadership Panel Interview'],
    ['panel presentation', salesPresentations],
    ['exec round', 'Leadership Interview'],
    ['peer panel', 'Peer Interview'],
    ['final stage culture', 'Values Interview'],
  ]),
];

const steps: LookUp[] = [
  ...rows('step', 'tune', [
    ['reference check', [generic, general]],
    ['coding exercise', generic],
    ['introductory call', ['Recruiter Screen', generic]],
    ['portfolio submission', educationEngineer],
    ['technical experience', generic],
    ['assignment review', [educationEngineer, general]],
    ['initial screen', ['Recruiter Screen', educationEngineer]],
    ['offer', courses],
    ['remote interviews', generic],
    ['technical writing assignment', educationEngineer],
    ['vp of product final', educationEngineer],
  ]),
  ...rows('step', 'apart', [
    ['architecture', generic],
    ['application', generic],
    ['CEO/CTO', ['Leadership Interview', generic]],
    ['optional portfolio assignment', educationEngineer],
    ['project plan assignment', [educationEngineer, projectPlanning]],
    ['calling referees', [generic, general]],
    ['education engineer career talk', [educationEngineer, 'Resume Deep Dive']],
    ['programming task 2 hours async', generic],
    ['preliminary phone screen', 'Recruiter Screen'],
    ['product education planning', educationEngineer],
    ['structured interviews', ['Structured interviews', general]],
  ]),
];

const questions: LookUp[] = [
  ...rows('question', 'tune', [
    ['who interviews the designer', [...productDesigner, 'Portfolio Review']],
    ['how long is the values interview', 'Values Interview'],
    ['do candidates get a take home', [...takeHomes, general]],
    ['what happens in the networking call', 'Networking Meeting'],
    ['which questions does the recruiter ask', 'Recruiter Screen'],
    ['how much time is there for the live demo', 'Live Panel Demo and Q&A'],
    ['what should an SDR candidate write', 'SDR writing assignment'],
    ['who reviews the PR-FAQ', ['Product interview', 'Async writing project']],
    ['interview with the hiring manager', 'Hiring Manager Screen'],
    ['how do we test a recruiter', 'Recruiter assignment'],
    ['is there a coding test', generic],
    ['what is topgrading', 'Resume Deep Dive'],
    ['may we record the interview', ['Structured interviews', general]],
    ['what does the IT engineer have to present', itEngineer],
    ['who sits in on the AE presentation', aePresentation],
    ['how is a people partner assessed', peoplePartner],
    ['what do we look for in a portfolio', portfolios],
    ['does a product manager talk to the engineering manager', 'Engineering collaboration'],
  ]),
  ...rows('question', 'apart', [
    ['what do we ask in the peer interview', 'Peer Interview'],
    ['who runs the career deep dive', 'Resume Deep Dive'],
    ['how long does the HM talk last', 'Hiring Manager Screen'],
    ['when do candidates meet the founders', 'Leadership Interview'],
    ['what is the exercise for the data director', dataDirector],
    ['how do we interview a lawyer', ['process: Corporate & Legal Counsel', legalCounsel]],
    ['how does the cold calling exercise work', 'SDR mock cold call'],
    ['what do PMs write at home', 'Async writing project'],
    ['how are technical advisors tested', advisorAssessment],
    ['who tells the regional director about the SDR team', rsdCollaboration],
    ['what do user researchers hand in', 'Research RFC Project'],
    ['how many interviews has a product education engineer', educationEngineer],
    ['who checks for culture fit', 'Values Interview'],
    ['what if a role has no process of its own', generic],
    ['how does someone get on with other departments', crossFunctional],
    ['is there a session for internal comms', internalComms],
    ['do team leads meet their future reports', withReports],
    ['what does the content marketer do in the session', 'Content working session'],
  ]),
];

const names: LookUp[] = [
  ...rows('department or role', 'tune', [
    ['marketing', 'department: Marketing'],
    ['Design', 'department: Design'],
    ['people operations', 'department: People Operations'],
    ['talent', 'department: Talent'],
    ['HR', 'department: People Operations'],
    ['legal', [business, legalCounsel, 'process: Corporate & Legal Counsel']],
    ['user researcher', userResearcher],
    ['data & analytics director', ['process: Director of Data & Analytics', dataDirector]],
    ['enterprise account executive', accountExecutive],
    ['product analyst', ['process: Product Analyst', productAnalyst]],
    ['developer advocate', developerAdvocate],
    ['support engineering', supportLeader],
    [
      'content marketing manager',
      ['process: Content Marketing Manager', 'Content working session'],
    ],
    ['senior digital marketing manager', ['process: Senior Digital Marketing Manager', digital]],
  ]),
  ...rows('department or role', 'apart', [
    ['engineering', 'department: Engineering'],
    ['sales', 'department: Sales'],
    ['Administrative', 'department: Administrative'],
    ['technical success', 'department: Technical Success'],
    ['product', 'department: Product'],
    ['finance', business],
    ['recruiting', ['department: Talent', ...recruiter]],
    ['sales development rep', sdr],
    ['technical program manager', programManager],
    ['IT engineer', itEngineers],
    ['executive assistant', [...executivePartner, 'department: Administrative']],
    ['people ops generalist', ['process: Senior People Operations Generalist', generalist]],
    [
      'design intern',
      ['process: Product Design Intern', 'Portfolio Review'],
      'Product Design Intern',
    ],
    [
      'technical writer',
      ['process: Technical Writer', 'Technical Content working session', educationEngineer],
    ],
  ]),
  ...rows('department and stage', 'tune', [
    ['marketing screen', screens],
    ['design portfolio', portfolios],
    ['people working session', [peoplePartner, generalist]],
    ['legal take home', legalCounsel],
    ['sales collaboration', salesCollaborations],
    ['engineering values', 'Values Interview'],
    ['product async exercise', 'Async writing project'],
    ['tech success demo', 'Live Panel Demo and Q&A'],
    ['talent take-home', 'Recruiter assignment'],
    ['user research collaboration', researchCrossFunctional],
    ['finance founder interview', 'Leadership Interview'],
    ['support technical', 'Technical Interview', 'Support Engineering (Leadership)'],
    ['devrel presentation', devRel],
    ['demand generation session', demandGen],
  ]),
  ...rows('department and stage', 'apart', [
    ['sales presentation', salesPresentations],
    ['marketing working session', marketingSessions],
    ['bizops take home', bizOpsTakeHomes],
    ['techops technical interview', itEngineer],
    ['admin session', businessPartner],
    ['design whiteboard', 'Design working session'],
    ['people ops handbook review', generalist],
    ['product culture fit', 'Values Interview'],
    ['engineering phone screen', 'Recruiter Screen'],
    ['customer engineering 2 ICs', 'Leadership & Team Management with 2 IC CEs'],
    ['technical success leadership panel', 'Leadership Panel Interview'],
    ['product marketing session', productMarketing],
    ['research discussion', 'Research Interview'],
    ['talent sourcing exercise', 'Recruiter assignment'],
  ]),
];

const otherLanguages: LookUp[] = [
  ...rows('other language', 'tune', [
    ['Telefoninterview Personal', 'Recruiter Screen'],
    ['Hausaufgabe Designer', [...productDesigner, 'Research RFC Project']],
    ['Gespräch mit dem Abteilungsleiter', 'Hiring Manager Screen'],
    ['Werteinterview', 'Values Interview'],
    ['Vertrieb', 'department: Sales'],
    ['Programmieraufgabe', generic],
    ['entretien RH', ['Recruiter Screen', 'department: People Operations']],
    ['entretien avec un pair', 'Peer Interview'],
    ['étude de cas données', bizOpsTakeHomes],
    ['chercheur utilisateur', userResearcher],
    ['entrevista con el gerente', 'Hiring Manager Screen'],
    ['prueba técnica', ['Technical Interview', advisorAssessment, itEngineer, generic]],
    ['mercadotecnia', 'department: Marketing'],
    ['portafolio diseñador', portfolios],
    ['triagem do recrutador', 'Recruiter Screen'],
    ['gerente de produto', productManager],
    ['telefonisch gesprek recruiter', 'Recruiter Screen'],
    ['huiswerkopdracht', takeHomes],
    ['juridische zaken', [business, legalCounsel]],
    ['colloquio con i colleghi', 'Peer Interview'],
    ['risorse umane', ['department: People Operations', 'Recruiter Screen']],
    ['verifica delle referenze', [generic, general]],
    ['電話面接', 'Recruiter Screen'],
    ['最終面接', finals],
  ]),
  ...rows('other language', 'apart', [
    ['Vorstellungsgespräch Vorgesetzter', 'Hiring Manager Screen'],
    ['Arbeitsprobe Recruiter', 'Recruiter assignment'],
    ['Kollegengespräch', 'Peer Interview'],
    ['Rechtsabteilung', [business, legalCounsel]],
    ['Lebenslauf', ['Resume Deep Dive', teamDeepDive]],
    ['Gespräch mit der Geschäftsführung', 'Leadership Interview'],
    ['appel à froid', 'SDR mock cold call'],
    ['exercice à la maison', takeHomes],
    ['ingénierie', 'department: Engineering'],
    ['présentation commerciale', salesPresentations],
    ['entrevista de valores', 'Values Interview'],
    ['llamada con el reclutador', 'Recruiter Screen'],
    ['ventas', 'department: Sales'],
    ['tarea de escritura producto', 'Async writing project'],
    ['entrevista com a liderança', 'Leadership Interview'],
    ['sessão de trabalho marketing', marketingSessions],
    ['teste de código', generic],
    ['gesprek met leidinggevende', 'Hiring Manager Screen'],
    ['ontwerpopdracht', 'Design working session'],
    ['klantenservice leiding', [...supportLeader, 'department: Technical Success']],
    ['colloquio conoscitivo', [...screens, 'Networking Meeting']],
    [
      'stagista design',
      ['process: Product Design Intern', 'Portfolio Review'],
      'Product Design Intern',
    ],
    ['人事面接', ['Recruiter Screen', 'department: People Operations']],
    ['価値観', 'Values Interview'],
  ]),
];

const wordOrders: LookUp[] = [
  ...rows('word order', 'tune', [
    ['screen recruiter', 'Recruiter Screen'],
    ['session working design', 'Design working session'],
    ['call cold mock', 'SDR mock cold call'],
    ['demo panel live', 'Live Panel Demo and Q&A'],
    ['project rfc research', 'Research RFC Project'],
    ['writing async', 'Async writing project'],
    ['session planning project', projectPlanning],
    ['partner people senior', ['process: Senior People Partner', peoplePartner]],
    ['exercise redline', legalCounsel],
    ['interview values', 'Values Interview'],
    ['chat informal networking', 'Networking Meeting'],
  ]),
  ...rows('word order', 'apart', [
    ['deep dive resume', 'Resume Deep Dive'],
    ['panel leadership', 'Leadership Panel Interview'],
    ['assignment recruiter', 'Recruiter assignment'],
    ['projects past overview', pastProjects],
    ['educator developer session', developerEducator],
    ['take home analyst', productAnalyst],
    ['leadership session customer engineering', ceLeadership],
    ['session marketing ops', marketingOps],
    ['collaboration with engineering pm', 'Engineering collaboration'],
    ['assignment writing sdr', 'SDR writing assignment'],
    ['presentation sales enterprise', aePresentation],
  ]),
];

const shortOnes: LookUp[] = [
  ...rows('short', 'tune', [
    ['case study', [dataDirector, ...portfolios]],
    ['screen', screens],
    [
      'assignment',
      [
        'Recruiter assignment',
        'SDR writing assignment',
        advisorAssessment,
        'Async writing project',
        'Research RFC Project',
        dataDirector,
        productAnalyst,
        legalCounsel,
        educationEngineer,
      ],
    ],
    [
      'technical',
      [
        'Technical Interview',
        advisorAssessment,
        itEngineer,
        'Technical Content working session',
        ...programManager,
        'department: Technical Success',
        'process: Enterprise Technical Advisor',
        'process: Technical Advisor (Leadership)',
      ],
    ],
    [
      'writing',
      [
        'Async writing project',
        'SDR writing assignment',
        'Research RFC Project',
        'Content working session',
        educationEngineer,
      ],
    ],
    ['demo', 'Live Panel Demo and Q&A'],
    [
      'team',
      [
        teamDeepDive,
        crossFunctional,
        researchCrossFunctional,
        'Peer Interview',
        ...salesCollaborations,
        ...withReports,
      ],
    ],
    ['data', bizOpsTakeHomes],
    ['sql', productAnalyst],
    ['launch', productMarketing],
    ['intro', ['Recruiter Screen', 'Hiring Manager Screen', generic]],
    ['comms', ['process: Manager of Internal Communications', internalComms]],
  ]),
  ...rows('short', 'apart', [
    ['culture', 'Values Interview'],
    ['session', workingSessions],
    ['presentation', [...salesPresentations, devRel, projectPlanning, pastProjects, ...portfolios]],
    [
      'collab',
      [
        crossFunctional,
        researchCrossFunctional,
        teamDeepDive,
        'Engineering collaboration',
        'Design working session',
        ...salesCollaborations,
      ],
    ],
    ['research', [...userResearcher, 'department: Design']],
    ['campaign', [digital, demandGen]],
    [
      'call',
      ['Recruiter Screen', 'Hiring Manager Screen', 'SDR mock cold call', 'Networking Meeting'],
    ],
    ['coffee', 'Networking Meeting'],
    ['content', ['Content working session', 'Technical Content working session']],
    ['scenario', [businessPartner, peoplePartner]],
    ['whiteboard', 'Design working session'],
    ['generalist', ['process: Senior People Operations Generalist', generalist]],
  ]),
];

const notThere: LookUp[] = [
  ...rows('not there', 'tune', [
    ['nurse interview', []],
    ['warehouse test', []],
    ['astronaut', []],
    ['visa', []],
    ['salary', []],
    ['forklift licence', []],
    ['parental leave', []],
    ['wifi password', []],
    ['dentist', []],
    ['canteen menu', []],
    ['chef tasting round', []],
    ['laptop order', []],
    ['asdfgh', []],
    ['pension', []],
    ['Krankenschwester', []],
    ['carpenter trial day', []],
    ['stock options', []],
    ['gym', []],
  ]),
  ...rows('not there', 'apart', [
    ['parking', []],
    ['surgeon screen', []],
    ['bus driver', []],
    ['drug test', []],
    ['vacation days', []],
    ['printer toner', []],
    ['zoo keeper', []],
    ['lost badge', []],
    ['tax return', []],
    ['barista', []],
    ['bricklayer assignment', []],
    ['football', []],
    ['vpn', []],
    ['qwxzv', []],
    ['plombier', []],
    ['payslip', []],
    ['airline pilot panel', []],
    ['birthday', []],
  ]),
];

export const lookUps: LookUp[] = [
  ...titles,
  ...beginnings,
  ...abbreviations,
  ...misspelt,
  ...stages,
  ...steps,
  ...questions,
  ...names,
  ...otherLanguages,
  ...wordOrders,
  ...shortOnes,
  ...notThere,
];
