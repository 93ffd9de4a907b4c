import { readLabels } from './labelled-lines.ts';
import type { MatchingCase } from './matching-set.ts';

/** Labelled names for a handbook other than the one of `matchingSet`. */
export interface LabelledElsewhere {
  name: string;
  /** Pages of a folder with public handbooks, and where each stood; empty for the small handbook of the tests. */
  pages: Readonly<Record<string, string>>;
  cases: MatchingCase[];
}

/** Labelled by hand from the handbooks' pages alone. */
export const LABELLED_ELSEWHERE: readonly LabelledElsewhere[] = [
  {
    name: 'Tidemark Charts',
    pages: {},
    cases: readLabels(`
      Senior Backend Engineer | Engineering | Phone Screen | => Recruiter Call
      Backend Engineer | Engineering | First call | => Recruiter Call
      Backend Engineer | Engineering | Technical Phone Screen | => none
      Backend Engineer | Engineering | HM technical interview | => none
      Backend Engineer | Engineering | Tide table project | => Tide table project
      Backend Engineer | Engineering | Take-home | => Tide table project
      Server Engineer | Engineering | Architecture interview | => System design interview
      Backend Engineer | Engineering | Onsite | System design => System design interview
      Backend Engineer | Engineering | Project walkthrough | => step: Project walkthrough
      Backend Engineer | Engineering | Values conversation | => Values Interview
      Backend Engineer | Engineering | Debrief: system design | => none
      Backend Engineer | Engineering | Bar Raiser | => none
      Data Engineer | Engineering | Modelling interview | => Data modelling session
      Data Engineer | Engineering | SQL Screen | => none
      Engineering Manager | Engineering | People management | => Team growth interview
      Account Executive | Sales | Ride along | => step: Ride along
      Account Executive | Sales | Pitch | => Sales presentation
      Sales Director | Sales | Sales presentation | => Territory plan presentation
      SDR | Sales | Role play | => Mock cold call
      SDR | Sales | Writing assignment | => Outreach writing assignment
      Product Designer | Design | Portfolio presentation | => Portfolio review
      Visual Designer | Design | Portfolio presentation | => none
      Design Intern | Design | Portfolio review | => Sketchbook review
      UX Designer | Design | Whiteboard session | => Design working session
      Product Designer | Design | Reading exercise | => step: Reading exercise
      Product Designer | Design | Values interview | Harbour circle => none
      Accountant | Finance | Culture interview | => Values Interview
      Accountant | Finance | Founder chat | => Executive Interview
      Accountant | Finance | Case Study | => none
      Accountant | Finance | Peers | => Peer Interview
      Office Manager | | HM Screen | => Hiring Manager Interview
      Office Manager | | Final HM call | => none
      Network Engineer | | Networking interview | => none
      Recruiter | Talent | Calibration with hiring manager | => none
      Translator | | Gespräch mit der Führungskraft | => Hiring Manager Interview
      Translator | | Entretien valeurs | => Values Interview
    `),
  },
  {
    name: 'sourcegraph/handbook',
    pages: {
      SG01: 'product/roles/interviews/product_designer/index.md',
      SG02: 'product/roles/interviews/product_manager/index.md',
      SG03: 'sales/hiring/index.md',
      SG04: 'talent/process/engineering_interview_process_candidates.md',
      SG05: 'talent/process/engineering_interview_process.md',
      SG06: 'product/roles/interviews/hm_intro_call.md',
      SG07: 'product/roles/interviews/initial_screen.md',
      SG08: 'engineering/dev/hiring/software-engineer-coding-exercise.md',
      SG09: 'product/roles/interviews/product_designer/pd_design_working_session.md',
      SG19: 'technical-success/ce/career-growth/cemgr-candidates-internal.md',
    },
    cases: readLabels(`
      Backend Engineer | Engineering | Technical Interview | => Technical Interview; Technical Interview: General
      Software Engineer | Engineering | Pairing | => Pairing Exercise; Pair Coding Skills; Delivery: Pairing Exercise
      Software Engineer | Engineering | Code walkthrough | => Code Walkthrough
      Software Engineer | Engineering | Architecture interview | => Architecture
      Frontend Engineer | Engineering | Frontend live coding | => Frontend live-coding exercise interview; Frontend live-coding exercise
      Product Designer | Product | Design working session | => Design working session
      Product Designer | Product | Working session | => Design working session
      Product Designer | Product | Initial screen | => Initial screen
      Product Designer | Product | Portfolio review | => step: Portfolio review
      SDR | Sales | Mock cold call | => step: Mock cold call
      SDR | Sales | Peer interview | => Peer Interview
      Account Executive | Sales | Presentation | => step: Presentation
      Account Executive | Sales | Hiring manager screen | => Hiring manager screen
      Product Manager | Product | Async writing project | => step: Async writing project
      Machine Learning Engineer | Engineering | AI coding | => AI Coding Exercise
      Security Engineer | Engineering | AppSec walkthrough | => Application security walkthrough
      VP Engineering | Engineering | Co-founder interview | => Interview with the CTO/Co-founder Liu
      Software Engineer | Engineering | Complex problem | => Complex Problem Deep Dive
      SDR | Sales | Reference check | => none
      Accountant | Finance | Debrief | => none
    `),
  },
  {
    name: 'artsy/README',
    pages: { OT03: 'hiring/interviewing.md' },
    cases: readLabels(`
      Software Engineer | Engineering | Recruiter Interview | => Recruiter Interview
      Software Engineer | Engineering | Recruiter Phone Screen | => Recruiter Interview
      Backend Engineer | Engineering | Intro call with talent acquisition | => Recruiter Interview
      iOS Engineer | Engineering | TA screen | => Recruiter Interview
      Software Engineer | Engineering | HM Interview | => Hiring Manager Interview
      Engineering Manager | Engineering | HM chat | => Hiring Manager Interview
      Software Engineer | Engineering | Onsite | Hiring Manager Interview => Hiring Manager Interview
      Software Engineer | Engineering | Entretien avec le manager | => Hiring Manager Interview
      Software Engineer | Engineering | Leadership Interview | => Leadership Interview
      Software Engineer | Engineering | Exec interview | => Leadership Interview
      Software Engineer | Engineering | Final: Leadership | => Leadership Interview
      Software Engineer | Engineering | Technical Phone Screen | => none
      Software Engineer | Engineering | System Design | => none
      Software Engineer | Engineering | Recruiter Interview | Systems design => none
      Software Engineer | Engineering | Hiring manager debrief | => none
      Software Engineer | Engineering | Take-home | => none
      Software Engineer | Engineering | Values Interview | => none
      Software Engineer | Engineering | Reference Check | => none
      Software Engineer | Engineering | Bar raiser | => none
      Software Engineer | Engineering | Final call with recruiter | => none
    `),
  },
  {
    name: 'src-d/guide',
    pages: { OT06: 'talent/application-process.md' },
    cases: readLabels(`
      Go Developer | Engineering | Initial interview | => Initial interview
      Go Developer | Engineering | Initial call | => Initial interview; Screening
      Go Developer | Engineering | Recruiter Screen | => Initial interview; Screening
      Go Developer | Engineering | Screening | => Screening
      Marketing Manager | Marketing | HM interview | => Hiring Manager interview
      Marketing Manager | Marketing | Hiring manager screen | => Hiring Manager interview
      Go Developer | Engineering | 2. Hiring Manager | => Hiring Manager interview
      Go Developer | Engineering | Coding challenge | => Coding Challenge (Engineering)/ Assignment (Non-Engineering)
      Go Developer | Engineering | Take-home coding challenge | => Coding Challenge (Engineering)/ Assignment (Non-Engineering)
      Marketing Manager | Marketing | Assignment | => Coding Challenge (Engineering)/ Assignment (Non-Engineering)
      Marketing Manager | Marketing | Take-home assignment | => Coding Challenge (Engineering)/ Assignment (Non-Engineering)
      Go Developer | Engineering | Final Round | => none
      Go Developer | Engineering | Values interview | => none
      Go Developer | Engineering | System design | => none
      Go Developer | Engineering | Pair programming with the hiring manager | => none
      Go Developer | Engineering | Debrief with hiring manager | => none
      Go Developer | Engineering | Application Review | => none
      Go Developer | Engineering | Offer | => none
      Go Developer | Engineering | Reverse interview | => none
      Go Developer | Engineering | Hiring Manager interview | Cedar circle => none
    `),
  },
  {
    name: 'loadsmart/culture',
    pages: { B13: 'hiring/interviewing.md' },
    cases: readLabels(`
      Backend Engineer | Engineering | Recruiter screen | => Screening interview
      Backend Engineer | Engineering | Phone Screen | => Screening interview
      Backend Engineer | Engineering | Screening | => Screening interview
      Backend Engineer | Engineering | Recruiter call | => Screening interview
      Backend Engineer | Engineering | Coding exercise | => Coding exercise
      Backend Engineer | Engineering | Coding challenge | => Coding exercise
      Backend Engineer | Engineering | Take-home coding exercise | => Coding exercise
      Backend Engineer | Engineering | System Design | => Systems Design interview
      Backend Engineer | Engineering | 3) Systems Design (60 min) | => Systems Design interview
      Backend Engineer | Engineering | Entrevista: system design | => Systems Design interview
      Backend Engineer | Engineering | Soft skills | => Engineering Soft Skills interview
      Backend Engineer | Engineering | Soft Skills Interview | => Engineering Soft Skills interview
      Backend Engineer | Engineering | Onsite | Soft skills => Engineering Soft Skills interview
      Backend Engineer | Engineering | Technical recruiter screen | => Screening interview
      Backend Engineer | Engineering | Final recruiter call | => none
      Backend Engineer | Engineering | Debrief | => none
      Backend Engineer | Engineering | HM interview | => none
      Backend Engineer | Engineering | Values | => none
      Backend Engineer | Engineering | Team match | => none
      Backend Engineer | Engineering | Offer | => none
    `),
  },
  {
    name: 'cockroachlabs/open-sourced-interview-process',
    pages: {
      CR01: 'README.md',
      CR02: 'subsections/UniversityEng.md',
      CR03: 'subsections/ExperiencedEng.md',
      CR04: 'ProductDesignExercises.md',
      CR05: 'SalesExercises.md',
      CR06: 'RecruiterPhoneScreen.md',
    },
    cases: readLabels(`
      Software Engineer | Engineering | Recruiter Phone Screen | => Recruiter Phone Screen
      Software Engineer | Engineering | Phone Screen | => Recruiter Phone Screen
      Product Manager | Product | TA screen | => Recruiter Phone Screen
      Product Manager | Product | Recruiter chat | => Recruiter Phone Screen
      Accountant | Finance | Recruiter Screen (30 min) | => Recruiter Phone Screen
      Accountant | Finance | Gespräch mit Recruiter | => Recruiter Phone Screen
      Enterprise Account Executive | Sales | Mock presentation | => Take-Home Mock Sales Presentation
      Enterprise Account Executive | Sales | Mock Sales Presentation | => Take-Home Mock Sales Presentation
      Enterprise Account Executive | Sales | Sales presentation | => Take-Home Mock Sales Presentation
      Enterprise Account Executive | Sales | Take-home | => Take-Home Mock Sales Presentation
      Accountant | Finance | Mock sales presentation | => none
      Software Engineer | Engineering | Technical phone screen | => none
      Software Engineer | Engineering | Phone screen | Coding => none
      Software Engineer | Engineering | Coding phone interview | => none
      Software Engineer | Engineering | HM screen | => none
      Software Engineer | Engineering | Hiring Committee Review | => none
      Software Engineer | Engineering | Reference calls | => none
      Software Engineer | Engineering | Debrief with recruiter | => none
      Software Engineer | Engineering | Onsite | => none
      Software Engineer | Engineering | Final recruiter call | => none
    `),
  },
];
