/**
 * What the handbook's pages say, read from the pages by hand and independently of the compiler.
 * Covers the universal interviews and the departments from Administrative to Engineering.
 */

/** One interview or assignment that the pages describe. */
export interface ExpectedGuide {
  name: string;
  /** Null for universal interviews. */
  department: string | null;
  roleGroup: string | null;
  /** Shortest and longest stated length of the whole; null where only parts, or nothing, is stated. */
  minutes: [number, number] | null;
  /** True where the page says who interviews, under a label or anywhere else in the section. */
  interviewersStated: boolean;
  /** Number of example questions; questions that belong to a prompt are not counted. */
  questions: number;
  /** True for a take-home or other work done without an interviewer. */
  assignment: boolean;
  /** Number of ordered or timed parts, 0 where none are stated. */
  agenda: number;
}

export const expectedGuidesA: ExpectedGuide[] = [
  {
    name: 'Recruiter Screen',
    department: null,
    roleGroup: null,
    minutes: [30, 30],
    interviewersStated: true,
    questions: 9,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Hiring Manager Screen',
    department: null,
    roleGroup: null,
    minutes: [30, 30],
    interviewersStated: true,
    questions: 3,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Networking Meeting',
    department: null,
    roleGroup: null,
    minutes: [30, 30],
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Resume Deep Dive',
    department: null,
    roleGroup: null,
    minutes: [60, 60],
    interviewersStated: true,
    questions: 10,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Peer Interview',
    department: null,
    roleGroup: null,
    minutes: [30, 45],
    interviewersStated: true,
    questions: 2,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Cross-functional Team Collaboration Interview',
    department: null,
    roleGroup: null,
    minutes: [30, 60],
    interviewersStated: true,
    questions: 2,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Leadership Interview',
    department: null,
    roleGroup: null,
    minutes: [30, 45],
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Values Interview',
    department: null,
    roleGroup: null,
    minutes: [30, 30],
    interviewersStated: true,
    questions: 2,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Executive Business Partner working session scenario',
    department: 'Administrative',
    roleGroup: null,
    minutes: [60, 60],
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'BizOps: Director of Data & Analytics take-home project',
    department: 'BizOps, Finance, Legal, TechOps',
    roleGroup: null,
    minutes: [120, 120],
    interviewersStated: false,
    questions: 0,
    assignment: true,
    agenda: 0,
  },
  {
    name: 'BizOps: Product Analyst take-home project',
    department: 'BizOps, Finance, Legal, TechOps',
    roleGroup: null,
    minutes: [120, 180],
    interviewersStated: false,
    questions: 0,
    assignment: true,
    agenda: 0,
  },
  {
    name: 'Legal: Corporate & Legal Counsel take-home project',
    department: 'BizOps, Finance, Legal, TechOps',
    roleGroup: null,
    minutes: null,
    interviewersStated: false,
    questions: 0,
    assignment: true,
    agenda: 0,
  },
  {
    name: 'TechOps: Tech Ops IT Engineer take-home project and Technical Interview',
    department: 'BizOps, Finance, Legal, TechOps',
    roleGroup: null,
    minutes: null,
    interviewersStated: true,
    questions: 0,
    assignment: true,
    agenda: 3,
  },
  {
    name: 'Technical Interview',
    department: 'Technical Success',
    roleGroup: 'Support Engineering (Leadership)',
    minutes: null,
    interviewersStated: false,
    questions: 0,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Leadership & Team Management with 2 IC team members',
    department: 'Technical Success',
    roleGroup: 'Support Engineering (Leadership)',
    minutes: null,
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Live Panel Demo and Q&A',
    department: 'Technical Success',
    roleGroup: 'Customer Engineering (Individual Contributor)',
    minutes: null,
    interviewersStated: false,
    questions: 0,
    assignment: false,
    agenda: 3,
  },
  {
    name: 'Leadership & Team Management with 2 IC CEs',
    department: 'Technical Success',
    roleGroup: 'Customer Engineering (Leadership)',
    minutes: null,
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 0,
  },
  {
    name: 'Customer Engineering Leadership Working Session',
    department: 'Technical Success',
    roleGroup: 'Customer Engineering (Leadership)',
    minutes: [45, 45],
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 2,
  },
  {
    name: 'Technical Advisor Technical Assessment',
    department: 'Technical Success',
    roleGroup: 'Enterprise Technical Advisor',
    minutes: null,
    interviewersStated: false,
    questions: 0,
    assignment: true,
    agenda: 0,
  },
  {
    name: 'Leadership Panel Interview',
    department: 'Technical Success',
    roleGroup: 'Enterprise Technical Advisor',
    minutes: [60, 60],
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 6,
  },
  {
    name: 'Leadership & Team Management with 2 ICs',
    department: 'Technical Success',
    roleGroup: 'Technical Advisor (Leadership)',
    minutes: null,
    interviewersStated: true,
    questions: 0,
    assignment: false,
    agenda: 0,
  },
];

/** One step of a process, in the order of the page. */
export interface ExpectedStep {
  name: string;
  minutes: [number, number] | null;
  asynchronous: boolean;
  /** True for a step that is left to choice or only taken where it applies. */
  optional: boolean;
  encouraged: boolean;
  steps?: ExpectedStep[];
}

export interface ExpectedProcess {
  name: string;
  role: string | null;
  template: boolean;
  steps: ExpectedStep[];
}

export const expectedProcesses: ExpectedProcess[] = [
  {
    name: 'Interview process',
    role: null,
    template: false,
    steps: [
      {
        name: 'Recruiter Screen',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: true,
      },
      {
        name: 'Hiring Manager Screen',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: true,
      },
      {
        name: 'Resume Deep Dive',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: true,
      },
      {
        name: 'Assignment',
        minutes: null,
        asynchronous: false,
        optional: true,
        encouraged: false,
      },
      {
        name: 'Team Interview stage',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: false,
        steps: [
          {
            name: 'Assignment review or working session',
            minutes: null,
            asynchronous: false,
            optional: true,
            encouraged: false,
          },
          {
            name: 'Technical Interview',
            minutes: null,
            asynchronous: false,
            optional: true,
            encouraged: false,
          },
          {
            name: 'Cross-functional Team Collaboration Interview',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: true,
          },
          {
            name: 'Peer Interview',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: true,
          },
        ],
      },
      {
        name: 'Final Interview stage',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: false,
        steps: [
          {
            name: 'Values Interview',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: true,
          },
          {
            name: 'Leadership Interview',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: false,
          },
        ],
      },
      {
        name: 'Reference checks / offer',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
    ],
  },
  {
    name: 'Senior Product Education Engineer interview process',
    role: 'Senior Product Education Engineer',
    template: false,
    steps: [
      {
        name: 'Initial screen',
        minutes: [30, 30],
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Hiring manager screen',
        minutes: [30, 30],
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Portfolio submission/review',
        minutes: null,
        asynchronous: true,
        optional: false,
        encouraged: false,
        steps: [
          {
            name: 'Portfolio assignment',
            minutes: [60, 60],
            asynchronous: true,
            optional: true,
            encouraged: false,
          },
        ],
      },
      {
        name: 'Resume deep dive',
        minutes: [60, 60],
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Assignment Technical Writing/Planning',
        minutes: [60, 60],
        asynchronous: true,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Onsite interview',
        minutes: [60, 60],
        asynchronous: false,
        optional: false,
        encouraged: false,
        steps: [
          {
            name: 'Assignment review',
            minutes: [30, 30],
            asynchronous: false,
            optional: false,
            encouraged: false,
          },
          {
            name: 'Values interview',
            minutes: [30, 30],
            asynchronous: false,
            optional: false,
            encouraged: false,
          },
        ],
      },
      {
        name: 'Final interview',
        minutes: [30, 30],
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Offer',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
    ],
  },
  {
    name: 'Generic interview process',
    role: null,
    template: true,
    steps: [
      {
        name: 'Application',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Introductory call',
        minutes: [30, 30],
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Coding exercise',
        minutes: [120, 120],
        asynchronous: true,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Remote interviews',
        minutes: [240, 240],
        asynchronous: false,
        optional: false,
        encouraged: false,
        steps: [
          {
            name: 'Architecture',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: false,
          },
          {
            name: 'Technical experience',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: false,
          },
          {
            name: 'Team collaboration',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: false,
          },
          {
            name: 'CEO/CTO',
            minutes: null,
            asynchronous: false,
            optional: false,
            encouraged: false,
          },
        ],
      },
      {
        name: 'Reference check',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
      {
        name: 'Offer',
        minutes: null,
        asynchronous: false,
        optional: false,
        encouraged: false,
      },
    ],
  },
];
