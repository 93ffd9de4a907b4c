import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'en';

export const roles: RoleWords = {
  nouns: terms(
    'engineer(s), developer(s), manager(s), designer(s), analyst(s), scientist(s), writer(s), copywriter(s), underwriter(s), architect(s), lead(s), director(s), head(s), specialist(s), coordinator(s), recruiter(s), sourcer(s), representative(s), executive(s), associate(s), assistant(s), administrator(s), advocate(s), evangelist(s), consultant(s), intern(s), counsel, partner(s), officer(s), marketer(s), advisor(s), educator(s), researcher(s), generalist(s), strategist(s), editor(s), accountant(s), bookkeeper(s), technician(s), controller(s), president(s), photographer(s), illustrator(s), animator(s), translator(s), lawyer(s), paralegal(s), instructor(s), trainer(s), teacher(s), coach(es), moderator(s), librarian(s), statistician(s), economist(s), receptionist(s), auditor(s), broker(s), trader(s), buyer(s), planner(s), producer(s), clerk(s), nurse(s), agent(s), operator(s), programmer(s), tester(s), supervisor(s), superintendent(s), driver(s), apprentice(s), trainee(s), fellow(s)',
  ),
  seniority: terms(
    'senior, sr, snr, junior, jr, staff, principal, entry, mid, level, associate, i, ii, iii, iv, v, interim, contract, contractor, temporary, temp, fulltime, full, part, time, freelance, remote, hybrid, onsite, all, gender(s)',
  ),
  marks: terms(
    'l1, l2, l3, l4, l5, l6, l7, l8, l9, m1, m2, m3, m4, m5, m6, ic, ic1, ic2, ic3, ic4, ic5, ic6, m, f, d, x, fmd',
  ),
  leading: terms('director, head, leader(s), leadership, vp, vice, president, chief, team lead'),
  leadingFirst: terms('manager'),
  leadingLast: terms('lead'),
  managing: terms(
    'engineer manager, engineering manager, success manager, support manager, design manager, research manager, sales manager, advisor(s) manager',
  ),
  leadership: terms('leadership'),
  individual: terms('individual contributor(s)'),
  places: terms(
    'global, regional, region, international, area, worldwide, team(s), group, individual, contributor(s), ics',
  ),
  joining: terms('of, the, and, for, a, an, to, at, in'),
  beforePlace: terms('to, for, at'),
  abbreviations: { ta: 'technical advisor', tas: 'technical advisors' },
  interviewers: {
    recruiter: terms('recruiter(s), sourcer(s), talent partner, talent acquisition, people team'),
    'hiring manager': terms('hiring manager, hm'),
    founder: terms('(co)founder(s), co founder(s)'),
    executive: terms(
      'executive(s), ceo, cto, cfo, cpo, cmo, coo, vp, vice president, director, head of',
    ),
    engineer: terms('engineer(s), developer(s), cto'),
    designer: terms('designer(s)'),
    'product manager': terms('product manager(s), pm(s)'),
    'account executive': terms('account executive(s), ae(s)'),
  },
};

export const interviews: InterviewWords = {
  names: terms(
    'interview*, screen*, call, session*, assignment*, panel*, review*, project*, presentation*, demo, conversation*, discussion*, exercise*, deep dive*, deepdive*, chat, test, challenge*, meeting*, role play*, roleplay*, pairing*, case stud*, case, onsite*, take home*, takehome*, workshop*, walk through*, walkthrough*, simulation*, round, mock, pitch, programming, coding, system design*, whiteboard*, debrief*, audition*, trial day*, reference check*',
  ),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'recruiter(s), recruiting, recruitment, talent, talent acquisition, talent partner, ta screen, ta phone screen, ta call, ta phone call, ta chat, ta phone chat, ta interview, ta phone interview, people screen, people team screen, people operations screen, preliminary, prelim, (tele)phone screen, phone screening, screening call, initial( phone) screen, initial( phone) call, initial( phone) chat, initial( phone) conversation, intro(ductory) call, intro(ductory) chat, intro(ductory) screen, intro(ductory) conversation, first call, first chat, first conversation, screening, screen',
    ),
    'hiring-manager': terms(
      'hiring manager(s), hm, dept manager, department manager, line manager, manager( phone) screen, manager( phone) call, manager( phone) chat, manager( phone) interview, manager( phone) conversation',
    ),
    resume: terms(
      'resume, cv, top grade, topgrade, top grading, topgrading, career deep dive, career history, career walkthrough, career walk through, work history, chronological',
    ),
    networking: terms(
      'networking, (virtual )coffee( chat), informal( chat), informational, meet and greet, intro to team',
    ),
    peer: terms(
      'peer(s), team mate(s), teammate(s), team match, teammatch, colleague(s), future coworker(s)',
    ),
    'cross-functional': terms(
      'cross functional, x functional, cross team, cross func, stakeholder(s)',
    ),
    leadership: terms(
      'executive team, executive panel, leadership team, leadership panel, senior leadership team, senior leadership panel, executive(s), leadership, leader(s), (co)founder(s), co founder(s), ceo, cto, coo, cfo, cpo, c level, c suite, vp, bar raiser',
    ),
    values: terms(
      'value(s), core value(s), company value(s), behavioral value(s), behavioural value(s), culture( fit), culture add, cultural( fit)',
    ),
    'take-home': terms(
      'take home, take home test, take home assignment, take home exercise, take home project, take home challenge, take home task, homework, assignment, async, asynchronous, assessment, technical assessment, skills assessment, written test, written interview, written project, written exercise, written sample, writing test, writing interview, writing project, writing exercise, writing sample, test task, coding test, coding exercise, coding challenge, online test, case study, project submission',
    ),
    'mock-call': terms(
      'mock, mock cold, mock call, mock cold call, cold call(ing), role play, roleplay',
    ),
    demo: terms('demo, demonstration'),
    presentation: terms('presentation, sales presentation, panel presentation, pitch'),
    portfolio: terms(
      'portfolio, portfolio review, portfolio presentation, portfolio walkthrough, case presentation',
    ),
    'working-session': terms(
      'working session, work session, work sample, collaboration session, simulation, day in the life',
    ),
    technical: terms(
      'technical, coding, code, system design, architecture, programming, pair programming, pairing',
    ),
    administrative: terms(
      'offer(s), offer(s) extended, offer(s) accepted, offer(s) made, offer(s) letter, offer(s) call, offer(s) sent, verbal offer(s), verbal offer(s) extended, verbal offer(s) accepted, verbal offer(s) made, written offer(s), written offer(s) extended, written offer(s) accepted, written offer(s) made, written offer(s) sent, job offer(s), job offer(s) extended, job offer(s) accepted, job offer(s) made, job offer(s) letter, job offer(s) call, job offer(s) sent, hired, review, reviewed, hm review, hiring manager review, hiring manager reviewed, recruiter review, recruiter reviewed, application review, application reviewed, app review, app reviewed, cv review, cv reviewed, resume review, resume reviewed, cv screen(ing), resume screen(ing), application screen(ing), rejected, reject, withdrawn, archive(d), reference(s), reference(s) offer, reference(s) check(s), reference(s) check(s) offer, reference(s) call(s), back channel reference(s), backchannel reference(s), background check(s), background screening, visa check, visa test, right to work check, right to work test, drug check, drug test, health check, health test, new applicant(s), new lead(s), new candidate(s), applied, sourced, inbound, prospect(s), lead(s), reached out, contacted, shortlist(ed), talent pool, talent community, pipeline, debrief, decision, hiring committee, roundup( meeting), round up( meeting), wrap up, ready to hire, onboarding, on boarding, welcome, welcome and it setup, kickoff, kick off, paperwork, contract( sent), candidate survey, (on )hold, consent, nda, (to )schedule, (to )scheduling, prep call, closing call, travel booking, office tour, tour, lunch, dinner, coffee with office, compensation review',
    ),
  },
  hints: {
    'recruiter-screen': terms('phone interview, phone call, first interview'),
    peer: terms(
      'team interview(s), team fit, team chat, team round, meet the team, team member(s)',
    ),
    leadership: terms('final round, final interview, final panel'),
  },
  noKind: terms(
    'engineering manager( phone) screen, engineering manager( phone) call, engineering manager( phone) chat, engineering manager( phone) interview, engineering manager( phone) conversation, product manager( phone) screen, product manager( phone) call, product manager( phone) chat, product manager( phone) interview, product manager( phone) conversation, success manager( phone) screen, success manager( phone) call, success manager( phone) chat, success manager( phone) interview, success manager( phone) conversation, sales manager( phone) screen, sales manager( phone) call, sales manager( phone) chat, sales manager( phone) interview, sales manager( phone) conversation, program manager( phone) screen, program manager( phone) call, program manager( phone) chat, program manager( phone) interview, program manager( phone) conversation, account manager( phone) screen, account manager( phone) call, account manager( phone) chat, account manager( phone) interview, account manager( phone) conversation',
  ),
  nouns: terms(
    'working session, take home, takehome, project, assignment, interview, technical interview, session, scenario, presentation, exercise, screen, review',
  ),
  empty: terms(
    'the, a, an, of, for, with, and, or, to, in, on, at, by, our, your, interview, interviews, round, rounds, stage, step, session, part, final, first, second, third, call, chat, meeting, onsite, on-site, virtual, remote, video, zoom, google, meet, teams, phone, min, mins, minutes, hour, hours, hr, hrs, if, applicable, optional, loop, day, superday, conversation',
  ),
  numbered: terms('round, stage, step, part, interview, phase'),
  outOf: terms('of'),
  abbreviations: {
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
  },
  spelledRight: terms(
    'recruiter, recruiting, recruitment, screen, screening, hiring, manager, interview, interviews, assignment, presentation, values, culture, cultural, leadership, executive, technical, architecture, portfolio, working, session, project, resume, networking, collaboration, functional, cross, writing, exercise, assessment, demonstration, behavioral, panel, peer, phone, preliminary, onsite, reference, references, background, offer, final, review, debrief, application, committee, member, members, founder, introductory, initial, conversation, challenge, coding, pairing, programming, stakeholder, product, marketing, customer, support, sales, engineer, engineering, success, operations, people, finance, legal, talent, design, research, training, lesson, workshop, trial, skills, clinical, fitness, lunch, dinner, office, superday, round, decision, first, second, third, video, virtual',
  ),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('candidate, candidate name, applicant'),
    job: terms(
      'job, job title, job name, position, role, requisition, hiring plan, applied for, applied to',
    ),
    department: terms('department, departments'),
    stage: terms('stage, current stage, stage name, hiring stage, job stage, phase'),
    interview: terms('interview, interview name, interview type, interview step, scorecard for'),
    interviewers: [
      'interviewer',
      'interviewers',
      'interviewer(s)',
      'interviewed by',
      'interviewer(s):',
    ],
    minutes: terms(
      'length, duration, estimated length, planned length, interview length, scheduled length, estimated duration, when, date, date and time, scheduled, scheduled for, time',
    ),
  },
  names: terms(
    'interview scorecard, scorecard, feedback form, evaluation form, interview kit, interview guide, interview plan, interview, schedule, scheduling, reschedule',
  ),
  generic: terms(
    'scorecard(s), interview kit(s), candidate(s), candidate profile, profile, interview(s), schedule, scheduling, schedule interview, application(s), application review(s), job(s), people, details, resume, greenhouse, dashboard, job dashboard, all jobs, home, back, close, edit, view, activity feed, feedback, all stages, all, none, not set, unknown, tbd, n/a',
  ),
  between: terms('for, with'),
  everything: terms('all, any, every*'),
};

export const lengths: LengthWords = {
  hours: terms('h, hr, hrs, hour(s)'),
  minutes: terms('m, min, mins, minute(s)'),
  days: terms('day(s)'),
  until: terms('to'),
};
