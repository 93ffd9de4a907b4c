import type {
  HandbookWords,
  InterviewWords,
  JobWords,
  LengthWords,
  LookUpWords,
  PageWords,
  RoleWords,
  StageWords,
} from './language.ts';
import { terms } from './patterns.ts';

export const code = 'en';

export const jobs: JobWords = {
  nouns: terms(
    'engineer(s), developer(s), manager(s), designer(s), analyst(s), scientist(s), writer(s), copywriter(s), underwriter(s), architect(s), lead(s), director(s), head(s), specialist(s), coordinator(s), recruiter(s), sourcer(s), representative(s), executive(s), associate(s), assistant(s), administrator(s), advocate(s), evangelist(s), consultant(s), intern(s), counsel, partner(s), officer(s), marketer(s), advisor(s), educator(s), researcher(s), generalist(s), strategist(s), editor(s), accountant(s), bookkeeper(s), technician(s), controller(s), president(s), photographer(s), illustrator(s), animator(s), translator(s), lawyer(s), paralegal(s), instructor(s), trainer(s), teacher(s), coach(es), moderator(s), librarian(s), statistician(s), economist(s), receptionist(s), auditor(s), broker(s), trader(s), buyer(s), planner(s), producer(s), clerk(s), nurse(s), agent(s), operator(s), programmer(s), tester(s), supervisor(s), superintendent(s), driver(s), apprentice(s), trainee(s), fellow(s), *ologist(s), *chemist(s), physicist(s), *therapist(s)',
  ),
  trades: terms(
    'chef(s), cook(s), baker(s), barista(s), bartender(s), waiter(s), waitress(es), sommelier(s), server(s), cashier(s), cleaner(s), housekeeper(s), porter(s), gardener(s), florist(s), carpenter(s), electrician(s), plumber(s), welder(s), mechanic(s), machinist(s), builder(s), bricklayer(s), painter(s), roofer(s), picker(s), packer(s), courier(s), pilot(s), guard(s), firefighter(s), paramedic(s), doctor(s), dentist(s), hygienist(s), midwife, midwives, carer(s), caregiver(s), physician(s), surgeon(s), veterinarian(s), pharmacist(s), optician(s), tutor(s), lecturer(s), professor(s), principal(s), attorney(s), solicitor(s), notary, journalist(s), reporter(s), musician(s), dancer(s), actor(s), hairdresser(s), stylist(s), tailor(s), butcher(s), farmer(s), fitter(s), foreman, surveyor(s), inspector(s), dispatcher(s), concierge, merchandiser(s), salesperson, worker(s), labourer(s), laborer(s), attendant(s), steward(s), curator(s), archivist(s), actuary, treasurer(s), comptroller(s), chemist(s), biologist(s), dietitian(s), handyman, janitor(s), warden(s), crew member(s), team member(s)',
  ),
};

export const roles: RoleWords = {
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
    'interview*, screen*, call(s), session*, assignment*, panel*, review*, project*, presentation*, demo(s), conversation*, discussion*, exercise*, deep dive*, deepdive*, chat(s), test(s), challenge*, meeting*, role play*, roleplay*, pairing*, case stud*, case(s), onsite*, take home*, takehome*, workshop*, walk through*, walkthrough*, simulation*, round(s), mock, pitch, programming, coding, system design*, whiteboard*, debrief*, audition*, trial day*, reference check*',
  ),
  onPages: terms(
    'talk(s), task(s), tour(s), visit(s), tasting(s), trial(s), trial shift(s), lesson(s)',
  ),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'who, whom, whose, what, which, when, where, why, how, long, much, many, often, does, do, did, is, are, was, will, would, can, could, should, must, has, have, had, get, gets, take, takes, last, lasts, run, runs, conduct, conducts, ask, asks, asked, need, needs, show, find, tell, me, us, we, i, you, they, it, them, there, this, that, about, from, by, as, if, then, before, after, during, every, any, some, candidate, candidates, applicant, applicants, people who, question, questions, guide, guides, info, information, details, page, handbook, please, time, happen, happens, look, looks, sit, sits, talk, talks, assess, assessed, evaluate, evaluated, use, used, give, given, prepare, expect, expected, may, up, out, whats, whos, hows, wheres, whens, isnt, doesnt, dont, full, whole, entire, team, teams, department, dept, org, group',
  ),
  meanings: {
    sales: terms('selling, seller(s), salesperson, salespeople'),
    marketing: terms('promotion'),
    'people operations': terms('hr, human resources, personnel'),
    talent: terms('recruiting, recruitment, hiring team'),
    finance: terms('accounting'),
    legal: terms('law, lawyer(s), attorney'),
    engineering: terms('development, r and d'),
    product: terms('products'),
    design: terms('ux'),
    support: terms('customer service'),
    data: terms('analytics'),
    operations: terms('ops'),
    recruiter: terms('recruiters'),
    engineer: terms('engineers'),
    designer: terms('designers'),
    'product manager': terms('product owner'),
    'user researcher': terms('ux researcher'),
    'hiring manager': terms('department head, line manager'),
    founder: terms('cofounder'),
    technical: terms('tech'),
    coding: terms('programming, code'),
    exercise: terms('challenge, task, test'),
    assignment: terms('take home, homework, test task'),
    portfolio: terms('samples of work'),
    presentation: terms('pitch, slides'),
    demo: terms('demonstration'),
    'case study': terms('business case'),
    peer: terms('team mate, colleague(s)'),
    values: terms('culture, cultural'),
    leadership: terms('executives, management'),
    screen: terms('prescreen, first call, first round, first interview, intake call'),
    resume: terms('cv, career'),
    networking: terms('coffee chat, informal chat'),
    'reference check': terms('references, background check'),
    offer: terms('job offer'),
    'final interview': terms('last interview, last round'),
    'onsite interview': terms('on site, onsite, superday, super day, interview day'),
    'working session': terms('workshop, simulation'),
    process: terms('loop, pipeline, stages, steps, rounds, hiring process, interview loop, round'),
    interview: terms('interviews'),
    'cold call': terms('cold calling, prospecting call'),
    intern: terms('internship, trainee'),
    analyst: terms('analysts'),
  },
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
    peer: terms('peer(s), team mate(s), teammate(s), colleague(s), future coworker(s)'),
    'cross-functional': terms(
      'cross functional, x functional, cross team, cross func, stakeholder(s)',
    ),
    leadership: terms(
      'executive team, executive panel, leadership team, leadership panel, senior leadership team, senior leadership panel, executive(s), leadership, leader(s), (co)founder(s), co founder(s), ceo, cto, coo, cfo, cpo, c level, c suite, vp',
    ),
    values: terms(
      'value(s), leadership principle(s), core value(s), company value(s), behavioral value(s), behavioural value(s), culture( fit), culture add, cultural( fit)',
    ),
    'take-home': terms(
      'take home, take home test, take home assignment, take home exercise, take home project, take home challenge, take home task, homework, assignment, async, asynchronous, assessment, technical assessment, skills assessment, written test, written interview, written project, written exercise, written sample, writing test, writing interview, writing project, writing exercise, writing sample, test task, coding test, coding exercise, coding challenge, online test, project submission',
    ),
    'mock-call': terms(
      'mock, mock cold, mock call, mock cold call, cold call(ing), role play, roleplay',
    ),
    demo: terms('demo, demonstration'),
    presentation: terms('presentation, sales presentation, panel presentation, pitch'),
    portfolio: terms(
      'portfolio, portfolio review, portfolio deep dive, portfolio presentation, portfolio walkthrough, case presentation',
    ),
    'working-session': terms(
      'working session, work session, work sample, collaboration session, simulation, day in the life',
    ),
    technical: terms(
      'technical, coding, code, system design, architecture, programming, pair programming, pairing',
    ),
    'bar-raiser': terms('bar raiser(s), bar raising'),
    'team-match': terms(
      'team match(ing), teammatch(ing), team matchmaking, team selection, team placement',
    ),
    'case-study': terms(
      'case study, case studies, case interview, case round, case exercise, case challenge, business case, product case, strategy case, modeling case, modelling case',
    ),
    reverse: terms('reverse'),
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
  deciding: {
    technical: terms(
      'technical, coding, code, sql, python, java, javascript, typescript, golang, system(s) design, architecture, algorithm(s), data structure(s), programming, pairing, pair coding, debugging, linux, unix, leetcode, coderpad, hackerrank, object oriented',
    ),
    noInterview: terms(
      'debrief(s), debriefing, debriefed, hand over(s), handover(s), hand off(s), handoff(s), calibration(s), calibrate, intake( call), intake meeting, intake session, wash up, post interview, huddle, recruiter sync, recruiters sync, manager sync, team sync, sync up, sync with recruiter, sync with hiring manager, offer call, offer chat, offer conversation, offer discussion, offer meeting, prep, prep call, feedback call, feedback session, rejection, rejection call, closing call',
    ),
    last: terms('final, last, closing'),
    subject: terms(
      'security, system(s), cloud, infrastructure, storage, protocol(s), fundamentals, basics, kubernetes, tcp, dns, routing, server(s), database(s), troubleshooting',
    ),
  },
  notDeciding: terms(
    'technical recruiter(s), technical recruiting, technical recruitment, technical sourcer(s), technical talent, technical program, technical product, technical project, technical account, technical success, technical support, technical advisor(s), technical writer(s), technical writing, technical content, technical lead(er), technical director, technical operations, technical cofounder(s), technical co founder(s), technical education, system(s) administrator(s), cloud architect(s)',
  ),
  noKind: terms(
    'engineering manager( phone) screen, engineering manager( phone) call, engineering manager( phone) chat, engineering manager( phone) interview, engineering manager( phone) conversation, product manager( phone) screen, product manager( phone) call, product manager( phone) chat, product manager( phone) interview, product manager( phone) conversation, success manager( phone) screen, success manager( phone) call, success manager( phone) chat, success manager( phone) interview, success manager( phone) conversation, sales manager( phone) screen, sales manager( phone) call, sales manager( phone) chat, sales manager( phone) interview, sales manager( phone) conversation, program manager( phone) screen, program manager( phone) call, program manager( phone) chat, program manager( phone) interview, program manager( phone) conversation, account manager( phone) screen, account manager( phone) call, account manager( phone) chat, account manager( phone) interview, account manager( phone) conversation',
  ),
  nouns: terms(
    'working session, take home, takehome, project, assignment, interview, technical interview, session, scenario, presentation, exercise, screen, review',
  ),
  empty: terms(
    'the, a, an, of, for, with, and, or, to, in, on, at, by, our, your, interview, interviews, round, rounds, stage, step, session, part, final, first, second, third, call, chat, meeting, onsite, on-site, virtual, remote, video, zoom, google, meet, teams, phone, min, mins, minutes, hour, hours, hr, hrs, if, applicable, optional, loop, day, superday, conversation, monday, tuesday, wednesday, thursday, friday, saturday, sunday, morning, afternoon, am, pm',
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
    appsec: 'application security',
    secops: 'security operations',
    ml: 'machine learning',
    uxr: 'user researcher',
    gen: 'generation',
    ops: 'operations',
    marketingops: 'marketing operations',
    comms: 'communications',
    collab: 'collaboration',
    rsrch: 'research',
  },
  spelledRight: terms(
    'recruiter, recruiting, recruitment, screen, screening, hiring, manager, interview, interviews, assignment, presentation, values, culture, cultural, leadership, executive, technical, architecture, portfolio, working, session, project, resume, networking, collaboration, functional, cross, writing, exercise, assessment, demonstration, behavioral, panel, peer, phone, preliminary, onsite, reference, references, background, offer, final, review, debrief, application, committee, member, members, founder, introductory, initial, conversation, challenge, coding, pairing, programming, stakeholder, product, marketing, customer, support, sales, engineer, engineering, success, operations, people, finance, legal, talent, design, research, training, lesson, workshop, trial, skills, clinical, fitness, lunch, dinner, office, superday, round, decision, first, second, third, video, virtual, reverse, reversed, raiser, matching, matchmaking, placement, study, studies, business',
  ),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('candidate, candidate name, applicant'),
    job: terms(
      'job, job title, job name, position, role, requisition, hiring plan, applied for, applied to, opening, open position',
    ),
    department: terms('department, departments'),
    stage: terms(
      'stage, current stage, stage name, hiring stage, job stage, phase, pipeline stage, interview stage, application stage',
    ),
    interview: terms(
      'interview, interview name, interview type, interview step, scorecard for, interview title',
    ),
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
    'stages, scorecard(s), interview kit(s), candidate(s), candidate profile, profile, interview(s), schedule, scheduling, schedule interview, application(s), application review(s), job(s), people, details, candidate details, application details, job details, interview prep, resume, greenhouse, dashboard, job dashboard, all jobs, home, back, close, edit, view, activity feed, feedback, all stages, all, none, not set, unknown, tbd, n/a',
  ),
  between: terms('for, with'),
  everything: terms('all, any, every*'),
  before: terms('edit, view, new, my, your, complete, submit'),
  scheduling: terms('schedule, reschedule, scheduling, plan, book'),
  articles: terms('a, an, the'),
  aboutMany: terms(
    'before, after, during, tips, advice, agenda, instructions, guidelines, preparing, prepare, prep, process, feedback, rate, rating, other, your, all, more, next, previous, earlier, upcoming, this, how, purpose, about, notes, schedule, interviews, interviewers, interviewing, scorecards, questions, details',
  ),
  current: terms('current stage, current, current step, you are here, in this stage'),
  ofOthers: terms(
    'other, others, another, similar, related, duplicate(s), previous, earlier, past, next, referred, referrals, quick view, preview, activity, activities, feed, history, emails, messages, notes, comments, experience, employment, education, qualifications, resume, cv, career',
  ),
  ofPages: terms(
    'application(s), applicant(s), candidate(s), review(ing), queue, profile, hiring, recruiting, pipeline, dashboard, interviews, scorecard(s), details, information, summary, overview, resume, stage(s), job(s), role, position, feedback, notes, rating(s), attributes, takeaways, questions, schedule, availability, time(s), times, slot(s), find, choose, pick, select, calendar',
  ),
  appliedFor: terms('applied for, applied to'),
  at: terms('at'),
  departments: terms('department, team'),
  interviewLists: terms('interview(s), scheduled interview(s), interviews in this stage'),
  refusals: terms(
    "403, 404, 429, 502, 503, not found, page not found, access denied, forbidden, unauthorized, you don't have, you do not have, you don't appear, sorry, oops, something went wrong, too many requests, we can't find, we couldn't find, whoops, sign in, log in, session expired, your session",
  ),
  loading: terms(
    'loading, hidden, anonymous, anonymized, anonymised, withheld, name hidden, not shown',
  ),
};

export const lengths: LengthWords = {
  hours: terms('h, hr, hrs, hour(s)'),
  minutes: terms('m, min, mins, minute(s)'),
  days: terms('day(s)'),
  until: terms('to'),
  clock: terms('am, pm'),
  and: terms('and'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('aliases, alias, also known as, also called, aka, a.k.a, a.k.a., other names'),
    roles: terms('role(s), job title(s), for role(s)'),
    interviewers: terms(
      'interviewer(s), interviewed by, interview panel, interviewer panel, panel, panelists, panel member(s), conducted by, led by, run by, who, participants, attendees, with, owner, facilitator(s)',
    ),
    duration: terms(
      'time frame, timeframe, time slot, duration, length, time, timing, total time, time required, interview length, how long, time estimate, estimated time, expected time, time needed, time commitment, time limit, time cap, recommended cap, suggested time, recommended time, time budget, completion time, estimated effort, expected effort, time box, timebox, estimated completion time, estimated duration, expected duration',
    ),
    description: terms(
      'details, purpose, purpose of this exercise, purpose of the interview, purpose of the session, (the )goal(s), overview, description, about, focus, objective(s), format, what, what to expect, what it is, summary, context',
    ),
    questions: terms(
      'question(s), question(s) to ask, example question(s), sample question(s), suggested question(s), possible question(s), potential question(s), interview question(s), typical question(s), for example, questions may include, questions might include, questions could include, what to ask, what we ask, things to ask, questions to ask the candidate, questions for the candidate, questions we ask, prompts to ask, discussion questions, sample interview questions',
    ),
    assessed: terms(
      'key competencies, competency, competencies, evaluation criteria, assessment criteria, criteria, rubric, assessed, assesses, assessing, assessment area(s), evaluated, evaluates, evaluating, evaluation, we assess, we look for, we measure, we evaluate, looking for, things to look for, what to look for, competencies evaluated, competencies assessed, skills assessed, skills tested',
    ),
    prompt: terms(
      'prompt(s), (the )scenario, (the )assignment, (the )project, (the )exercise, (the )case study, (the )case, (the )task, (the )brief, (the )challenge, instructions, deliverable(s), interview prompt(s), assignment prompt, candidate prompt',
    ),
    agenda: terms(
      'agenda, working session agenda, interview agenda, meeting agenda, session agenda, structure, interview structure, for structure, schedule, timeline, run of show, how to spend the time',
    ),
    candidateNotes: terms(
      'tell the candidate, tell candidates, tell the applicant, what to tell (the )candidate(s), to tell (the )candidate(s), for (the )candidate(s), for (the )applicant(s), tips for (the )candidate(s), tips for (the )applicant(s), advice for (the )candidate(s), notes for (the )candidate(s), information for (the )candidate(s), guidance for (the )candidate(s), instructions for (the )candidate(s), candidate tips, candidate prep, candidate preparation, candidate instructions, how (the )candidate(s) can prepare, how (the )candidate(s) should prepare, how you can prepare, how to prepare for your interview, preparing for your interview, share with (the )candidate(s), send to (the )candidate(s), message to (the )candidate(s), what candidates can expect',
    ),
    resources: terms(
      'resources, links, reading, background info, references, additional resources, additional links, additional reading, additional background info, additional references, some resources, some links, some reading, some background info, some references, helpful resources, helpful links, helpful reading, helpful background info, helpful references, further resources, further links, further reading, further background info, further references',
    ),
  },
  columns: {
    measures: terms(
      'metric(s), kpi(s), key performance indicator(s), indicator(s), measure(s), okr(s), tool(s), system(s)',
    ),
    name: terms('stage(s), step(s), interview(s), round(s), phase, name, what, activity, session'),
    number: terms('#, no, no., number, order'),
    minutes: terms('duration, length, time, minutes, how long'),
    interviewers: terms('interviewer(s), who, with whom, panel, with, attendees, owner'),
  },
  assessing: {
    openings: terms("what we, what we're, what we are, what you, what you're, what to"),
    verbs: terms('assess*, measur*, evaluat*, look*, test*, listen*'),
  },
  stages: {
    names: terms(
      'on site(s), assessment(s), exam(s), portfolio, work sample(s), loop(s), meet, meet and greet, meet & greet, meet the team, intro(s), introduction(s), reference(s), check(s), offer(s), application(s), applies, apply, resume(s), résumé(s), resumé(s), cv(s), trial(s), trial week, super day, superday, q&a, culture( fit), culture add, values, fit, homework, questionnaire(s), decision(s), lunch, quiz, contract, experience, collaboration, architecture, dinner, breakfast',
    ),
    firstWords: [],
    around: terms('pre, post'),
    counted: terms('step, stage, round, phase'),
    ordinals: terms('first, second, third, fourth, fifth, final, last, next'),
    alone: terms(
      'interview, screen(s), screening, on site, onsite, take home, take home *, takehome, takehome *, assignment, working session( scenario), case study, deep dive, pair programming( session), pairing( session), live coding, work sample, trial day, trial week, portfolio review, portfolio presentation, (sales )presentation, panel presentation, role play, roleplay, audition, reference check(s), reference call(s), walkthrough, code review, interview project',
    ),
    callKinds: terms(
      'phone, recruiter, hr, technical, tech, initial, manager, talent, hiring manager, resume, résumé, first, intro(ductory), video, candidate, take home, takehome, screening, mock, cold',
    ),
    calls: terms('call(s), chat'),
    taskKinds: terms(
      'coding, technical, programming, design, writing, sales, pairing, practical, collaboration',
    ),
    tasks: terms('exercise, challenge, test, assessment, session, task, project'),
    written: terms(
      'test, exercise, sample, assignment, task, challenge, project, assessment, interview, session, workshop',
    ),
    onlyInNames: terms('review*, system design*'),
    adjectivesBehind: terms('online'),
    tails: terms('with, by, on, for, of, at, over, via, to, in, from, and answer'),
    opening: terms(
      'appl*, screening, initial screening, resume screen(ing), cv screen(ing), sourcing, pre-screen(ing), first contact, introduc*, intro, job post*, resume, cv',
    ),
    closing: terms(
      'offer*, decision, reference(s) check(s), reference(s), background check(s), contract*, onboarding, hired, first day, start date, welcome*, sign*, feedback, trial*, probation',
    ),
    inSentences: terms('offer, references, dinner, lunch, breakfast'),
    ofHiring: terms(
      'interview*, screen*, on site(s), onsite(s), take home(s), takehome(s), assignment(s), offer(s), apply, applies, application, reference(s), phone call, phone chat, video call, video chat, intro* call, intro* chat, first call, first chat, recruiter call, recruiter chat, hiring, candidate(s), recruit*, resume(s), résumé(s), cv(s), coding, technical, design, pairing, trial',
    ),
  },
  headings: {
    advice: terms(
      "if, please, make sure, ensure, do, do not, don't, dont, always, never, avoid, be, when, ask, look, remember, try, use, keep, tell, note, how, what, why, who, where, which, can, is, are, should, must, before, after, during, leading, lead, running, conducting, preparing, prepare, designing, improving, scheduling, giving, providing, taking, making, tip(s), guideline(s), rule(s), goal(s), purpose, alert, confirm, consider, explain, listen, start, begin, end(ing), becoming, training, type(s), sample, importance, introducing, understanding, joining, reschedul*, cancel*, decline, declining, rejecting, evaluat* candidates, evaluat* values, avoiding, beginning, middle, a note, notes on, a few notes, a word on, some dos, dos and, some tips, some notes, some common, some things, some advice, a few tips, a few things, disclaimer",
    ),
    withoutSteps: terms(
      'metric(s), kpi(s), goal(s), objective(s), tool(s), tooling, resources, statistics, dashboard(s), owners, ownership',
    ),
    adviceUnlessTask: terms('planning, writing'),
    articles: terms('a, an, the, your, our'),
    rules: terms(
      "should, must, shouldn't, need(s) to, cannot, can't, has to, have to, please, ensure, make sure, never, always",
    ),
    guidesTo: terms(
      'template, guide, guide to, guide for, script, script for, form, form for, scorecard, scorecard for, rubric, rubric for, questions for',
    ),
    about: terms(
      'question(s), principle(s), guideline(s), tips, training, policy, policies, faq(s), process(es), stages, recording(s), resources, lifecycle, cookbook, debrief(s), kick off, kickoff, intake, feedback, rating(s), scoring, scorecard(s), rubric(s), preparation, scheduling, contents, template(s), format(s), plan(s), tool(s), etiquette, bias, panels, panelists, interviewers, notes, goals, overview of, philosophy, values and practices, logistics, checklist, best practices, metrics, requirement(s), qualification(s), responsibilities, benefits, compensation, agenda, recap, transcript(s), guide, handbook, kit(s), time, experience design, scenarios',
    ),
    principles: terms('interview*, candidate*, bias*, structured, hiring, recorded'),
    asides: terms(
      'link(s), note, contact(s), contact us, diversity, inclusion, remote work(ing), accessibility, accommodation(s), equal opportunity, equal opportunities, privacy, data protection, perks, values, culture, mission, location(s), salary, salaries, relocation, visa, about us, who we are, our team, why us, overview, introduction, summary, background, conclusion, appendix, changelog, history, miscellaneous, other, things to *, social media, glossary, roles, people',
    ),
    companyAfter: terms('at'),
    hiringOf: terms('how we interview, how i interview, how we hire, how i hire, how we recruit'),
    processKinds: terms('interview(ing), hiring, recruiting, recruitment, selection, application'),
    processOrders: terms(
      'process, stage(s), phase(s), steps, rounds, loop, plan, pipeline, journey, timeline, playbook, workflow, funnel',
    ),
    processPhrases: terms(
      'applying at, applying to, applying with, how we hire, how we interview, how we recruit, how i hire, how i interview, how do we hire, how do we recruit, how do we interview, how do we select, how we select, how hiring works, how does hiring work, how our hiring works, how our interviews work, how interviewing works, how recruiting works, how recruitment works, how selection works, how does the selection work, how our selection works, what happens after you apply, what happens when you apply, what happens after applying, what happens after your application, from application to, your journey to, your path to, hiring overview, recruitment overview, recruiting overview, hiring flow, recruitment flow, recruiting flow, selection flow, application flow, what to expect, process for, process steps, interview format, how we conduct interviews, how we run interviews, how we do interviews, how we conduct hiring, how we do hiring, how interviews work',
    ),
    processes: terms(
      '(the )process, our process, (the )interviews, our interviews, (the )hiring, our hiring, (the )recruiting, our recruiting, recommended process, typical process, standard process, general process, usual process, suggested process, overall process',
    ),
    whatFollows: terms(
      "what happens next, what comes next, what's next, what happens then, what you can expect, what candidates can expect, what applicants can expect, what to expect, your journey, the journey, how it works, how this works, how does it work, how it goes, how we choose, how we pick, how we find, how we evaluate, how we assess, how to get hired, how to get a job, getting to know each other, get to know each other, getting to know us, after you apply, once you apply, after applying, when you apply, once you have applied, once you've applied, after your application, you applied, you've applied, so you applied, interview structure, interview overview, interview breakdown, interview flow, interview schedule, interview journey, interviewing with us, interviewing with, interviewing at, hiring at, recruiting at, recruitment at, approach to hiring, approach to interviewing, hiring approach, interview approach, at a glance, in a nutshell, the road to, the path to, the way to us, from * to offer(s), from * * to offer(s), from * to an offer, from * to hire(d), from * to contract, from * to signing, from * to your first day, how many interviews",
    ),
    applying: terms(
      'apply(ing), how to apply, how do i apply, how to join, joining, join us, join the, getting hired, becoming a, become a, how do i become, how to become, working with us, work with us, your application, application(s)',
    ),
    interviews: terms('(the )interviews, our interviews'),
    universal: terms('universal, general, department specific'),
    departmentLists: terms('department(s)'),
    byDepartment: terms('by department, department specific'),
    fields: terms(
      'backend, back-end, back end, frontend, front-end, front end, full-stack, full stack, fullstack, mobile, ios, android, web, cloud, database(s), devops, sre, dev, software, software engineering, software development, internship(s), intern(s), apprentice*, graduate(s), working student(s), machine learning, ml, ai, product management, product design',
    ),
    departments: terms(
      'engineering, development, marketing, sales, product, design, ux, people, talent, recruiting, human resources, hr, finance, legal, operations, *ops, it, support, success, security, data, analytics, research, administrati*, communication(s), content, growth, partnership(s), workplace, infrastructure, science, quality, compliance, customer *, executive, leadership',
    ),
    hiring: terms(
      'hiring, interview(s), interviewing, recruiting, recruitment, handbook, process, stage(s), how we, guide, candidate(s), exercise(s)',
    ),
    generic: terms(
      'hiring, interview*, recruit*, career(s), job(s), handbook, guide, talent, people, process(es), join, work at, work with, working at, working with, welcome, how we, about, overview, template, faq, candidate(s), company, team, role title',
    ),
    catalogs: terms(
      'interview(s), interview(s) types, interview(s) stages, interview(s) rounds, interview(s) format(s), interview(s) loop, interview(s) catalog(ue)',
    ),
    taskCatalogs: terms(
      'take home exercises, take home assignments, takehome exercises, takehome assignments, coding exercises, coding assignments, interview exercises, interview assignments',
    ),
    purposes: terms('for'),
    kindsOf: terms('types of interview(s), types of * interview(s)'),
    templates: terms('template'),
    toFillIn: terms(
      'role, job, title, company, name, team, department, location, candidate, hiring manager',
    ),
  },
  pages: {
    hiring: terms(
      'candidate(s), applicant(s), hiring, hire(s), recruiter(s), recruiting, recruitment, job offer(s), job description(s), job application(s), job opening(s), job posting(s), job post(s), job interview(s), résumés, your résumé, resume(s), cv(s), interviewee(s), interviewer(s), interview process, applying for, apply for, interview stage(s), interview loop, interview kit(s), interview panel, open role(s), technical test(s), tech test(s), technical challenge(s), tech challenge(s), technical exercise(s), technical assignment(s), technical assessment(s), coding challenge(s), code challenge(s), coding test(s), code test(s), coding exercise(s), coding assignment(s), coding assessment(s), programming challenge(s), programming test(s), programming exercise(s), take home exercise(s), take home assignment(s), take home test(s), take home challenge(s), take home task(s), take home project(s), take home coding, hiring test(s), hiring challenge(s), engineering challenge(s), developer challenge(s), developer test(s)',
    ),
    notHiring: terms(
      'release candidate(s), candidate release(s), candidate key(s), candidate solution(s), candidate feature(s), candidate build(s), candidate version(s), candidate stories, candidate story, candidate task(s), candidate item(s), candidate for refactoring, new hire(s), potential hires, recent hire(s), past hires, hire car(s), car hire, for hire, to resume, will resume, can resume, resume work(ing), resume the, resumes the, resume playback, pause and resume, suspend and resume, recruit volunteers, recruiting volunteers, recruiting more volunteers, recruit more volunteers, recruiting new volunteers, volunteer recruitment, recruiting * volunteers, recruit members, recruiting members, recruiting new members, member recruitment, recruiting contributors, recruiting new contributors, recruiting new champions, recruiting champions, recruiting users, recruiting testers, recruiting beta testers, recruit testers',
    ),
    other: terms(
      'usability, user research, participant(s), customer interview(s), user interview(s), exit interview(s), stakeholder interview(s), expert interview(s), research interview(s), media interview(s), press interview(s), stay interview(s), offboarding, departing, journalist(s), reporter(s), podcast(s), testimonial(s), user persona(s), buyer persona(s), informant(s), storyteller(s), oral history, oral histories, respondent(s), informed consent, consent to record, consent form(s), interview subject(s), witness(es)',
    ),
    interviews: terms(
      'interview*, phone screen*, telephone screen*, recruiter screen*, candidate screen*, applicant screen*, technical screen(ing), screening call(s), screening round(s), onsite loop, onsite round(s), take home exercise(s), take home assignment(s), take home test(s), take home challenge(s), take home task(s), take home project(s), hiring process, hiring steps, hiring stages, recruiting process, recruiting steps, recruiting stages, recruitment process, recruitment steps, recruitment stages, selection process, selection steps, selection stages, application process, application steps, application stages, how we hire, how we recruit',
    ),
    amongHiring: terms('screen(s), screening, take home, takehome, onsite, on site'),
    toJobSeekers: terms(
      'companies, employer(s), job search, job searching, job hunt, job hunting, get hired, getting hired, land a job, dream job, leetcode, faang, maang, big tech, amazon, a company, every company, each company, any company, different company, the company you, research the company',
    ),
    ofOneself: terms("we, we're, we'll, we've, our, ours, us"),
    otherKinds: terms(
      'user, customer, usability, exit, stay, press, media, podcast, participant, stakeholder, expert, discovery, win loss, win/loss, offboarding, journalist, user research, customer research, expert research, media research',
    ),
    otherCalls: terms('interview*, call*, session*'),
    otherPhrases: terms('usability test*, user research, research interview(s)'),
    otherWork: terms(
      'onboarding, offboarding, incident(s), outage(s), postmortem(s), release(s), deployment(s), procurement, purchasing, vendor(s), supplier(s), grant(s), grantmaking, fundraising, sales process, sales pipeline, sales cycle, sales funnel, sales stages, deal(s), lead qualification, customer journey, customer onboarding, client onboarding, content publishing, publishing, editorial, translation, bug(s), change management, code review process, pull request(s), rfc(s), peer review, performance review(s), promotion(s), expense(s), invoice(s), volunteer(s), mentorship, mentoring, accelerator, conference, speaker(s), admissions, adoption, tenant(s), peer reviewed',
    ),
  },
  sentences: {
    openings: terms(
      "you, you'll, we, we'll, we'd, our, the, a, an, your, candidate(s), applicant(s), successful, selected, qualified, one, two, three, up to, short, final, initial, every, each, all, shortlisted, remaining, interested, this, there, if, those, everyone, everybody",
    ),
    sequence: terms(
      'then, next, finally, first, firstly, second, secondly, third, thirdly, lastly, last, afterward(s), after that, after this, after the, after a, after your, from there, following that, following this, following the, at the end, to start, to begin, initially, subsequently, once, the first step, the second step, the third step, the next step, the last step, the final step, as a first step, as a next step, as a last step, as a final step, in the first step, in the next step, in the last step, the first stage, the next stage, the last stage, the final stage, the day starts, the day begins, the day ends, the process starts, the process begins, the process ends, prior to, before the, before an, after lunch, if all goes well, if successful, if that goes well, to finish, every team, each team',
    ),
    clauses: terms(
      'prior to, before, once, if, after, when, given, in case, in the case, should, as soon as, provided, assuming',
    ),
    verbs: terms(
      'apply, applies, submit*, set up, schedul*, meet(s), talk(s), speak(s), chat(s), invit*, send(s), sent, receive(s), complete(s), join(s), have, has, conduct*, hold(s), check(s), make(s), call(s), evaluat*, assess*, interview(s), review(s), take(s), do, does, discuss*, present(s), spend(s), extend(s), offer(s), ask(s), get, move(s), contact(s), reach*, is, are, with, will',
    ),
    candidates: terms("you, you'll, you'd, candidate(s), applicant(s)"),
    subjects: terms("we, we'll, we'd, you, you'll, you'd, our team, they, they'll, i, i'll"),
    beforeVerbs: terms(
      "to, will, can, may, might, would, could, should, must, we, you, they, we'll, you'll, they'll, who, please, not",
    ),
    around: terms('after, following, before, upon, prior to, once, until'),
    about: terms(''),
    openEnds: terms(
      'a, an, the, your, our, their, this, of, for, with, by, from, at, to, in, on, about, into, between, during, after, before, and, or, but, plus, including, such, as, depending, per, via, which, that, where, who, is, are, will, be',
    ),
    leading: terms(
      'a, an, the, your, our, us, you, we, will, of, via, in, on, to, for, with, by, up, set, schedule, have, then, short, finally, minute(s), hour(s), do, be, and, or, make, check, through, is, are, this, that, these, next, step, last, stage, some, role(s), candidate(s), them, it, if, once, when, typically, usually, also, has, include(s), such, as, like, any, all, complete, conduct, submit, send, sent, invite(d), receive, join, extend, take, meet, hold, give, get, pass, passed, made, subsequently, after, before, series, couple, number, one, two, three, four, more, hour long, hours long, over, at, from, about, into, near, between, beside, within, without, during, but, so, who, which, their, does, evaluate, evaluates, assess, assesses, see, further, his, her, invitation, invitations, asked, required, requested, expected, offered, shown, given, provide, participate, part, prepare, starts, begins, ends, arrange, arranged, organise, organize, run, goes, will be, being, plus, while, own, few',
    ),
    with: terms('with'),
    tellsCandidate: terms(
      "you be asked, you'll be asked, you will be asked, you'll be given, you will be given, you be given, you be presented, you'll be presented, you will be presented, you be expected, you'll be expected, you will be expected, you meet, you'll meet, you will meet, you present, you'll present, you will present, you walk, you'll walk, you will walk, you have, you'll have, you will have, you get, you'll get, you will get, you receive, you'll receive, you will receive, candidate(s) is, candidate(s) are, candidate(s) will, candidate(s) present(s), be prepared to",
    ),
    inThis: terms('this, in the, during the, for the'),
    consists: terms(
      'consists of, consist of, is made up of, includes, include, involves, are, is, comprises, has, goes',
    ),
    joins: terms('and, then, and then, and finally, finally, followed by, and lastly, plus'),
    introductions: terms('process, stage(s), steps, rounds, interviews, look like, looks like'),
  },
  steps: {
    documents: terms(
      'resume, résumé, resumé, cv, curriculum vitae, cover letter, letter of motivation, motivation letter, statement of purpose, portfolio, transcript(s), writing sample(s), work samples, references, letter(s) of recommendation, recommendation letter(s), photo, linkedin profile, linkedin, github profile, github, personal website, contact details, examples, examples of your work, diploma(s), certificates',
    ),
    optional: terms('optional(ly)'),
    ifNeeded: terms('if applicable, if needed, if required, if relevant, if necessary'),
    asynchronous: terms('async, asynchronous(ly), take home*, takehome*'),
    facts: terms('interviewer(s), duration, length, time, who, with, format, goal, purpose'),
    encouraged: terms('encourag*, recommend*'),
  },
  guides: {
    setTask: {
      titles: terms(
        'challenge(s), exercise(s), test, task(s), assignment(s), take home, takehome, assessment',
      ),
      titlesOfJobs: terms('project(s), homework, quiz'),
      weighs: terms(
        "see how you, understand how you, learn how you, know how you, learn more about you, get to know you, interested in how, interested in what you, how you work, how you think, how you approach, how you code, how you structure, how you write, how you solve, how you organise, how you organize, how you design, how you reason, how you handle, how you go about, how you would approach, your approach, your skills, your technical skills, your coding skills, your abilities, your ability, your capabilities, your thought process, your thinking, your style, what you're capable of, what you are capable of, showcase your, show us, show off, a sense of, what we look for, what we're looking for, what we are looking for, we're looking for, we are looking for, we will be looking, we'll be looking, we look for, we look at, we will look, we'll look, we value, we care about, we pay attention, we will pay attention, we evaluate, we will evaluate, we'll evaluate, we assess, we will assess, we'll assess, how we evaluate, how we assess, will be assessed, will be evaluated, will be judged, be judged, be assessed, be evaluated, will be scored, be scored on, be reviewed on, evaluation criteria, assessment criteria, review criteria, we are interested in, we're interested in, assess the breadth, to assess, to evaluate, demonstrate your skills, demonstrate your ability, demonstrate your abilities, evaluate candidates, how you do it, how you do things, how you build, way you work, way you think, way you code, way you solve, your cleanest code",
      ),
      invites: terms(
        "interest in working, interest in joining, interested in working, interested in joining, interest in our, applying, join our team, joining our team, joining us, work with us, working with us, want to join, our next conversation, following call, follow up call, follow up interview, discuss it with you, talk it over, talk it through, talk through your, walk us through, walk through your, present your, our team will, our engineers, our developers, our designers, if you worked here, as you would at work, as a colleague, real world, day to day work, we do every day, we don't expect, we do not expect, we won't, you won't be judged, feel free, any questions",
      ),
      builds: terms(
        'build a, build an, build the, build out, create a, create an, create the, create software, implement, implement a, implement the, develop a, develop an, write a, write an, write software, write code, design a, design the, train a, provision, explore the, rewrite, write test cases, write at most, make a, make an, extend the, review it, choose one of, your task, your job, your objective, your mission, your goal, the goal is, the task, the challenge is, the brief, brief, requirements, you are given, you should, you will, please write, please review, please create, please build, please implement, user stories, user story, instructions, deliverable(s)',
      ),
      returned: terms(
        "fork this, fork the, fork it, fork of this, clone this, clone the, pull request, zip, zip file, zipped, tarball, email us, email the, email a, email your, e mail, by email, via email, mail it, mail us, mail to, send us, send it, send the, send a link, send your, share the link, share a link, share link, share your, a link to, link to your, link to the, link to a, create a public repository, public repository, private repository, public repo, private repo, your repository, your repo, github account, invite us, hand in, hand over, handing it over, hand back, return the, return your, submit your, submit a, submit the, push your, what to submit, deliverable(s), when you are done, when you're done, once you are done, once you're done, once done, when done, once completed, when completed, when you are finished, when you're finished, when you have finished, once finished, once you are ready",
      ),
      keepsTo: terms(
        "spend, spending, take(s), should take, no more than, more than, longer than, at most, at maximum, max, maximum, up to, within, below, limit, timebox*, time box*, you have, you've got, expected time, estimated, duration, deadline, stay within, less than",
      ),
      units: terms('hour(s), hr(s), minute(s), min(s), day(s), week(s), weekend, evening'),
      coursework: terms(
        "student(s), course(s), coursework, lecture(s), lecturer(s), semester, syllabus, autograder, teaching assistant(s), professor(s), instructor(s), coaches, cohort, bootcamp(s), classmate(s), tutorial(s), lesson(s), curriculum, learner(s), hackathon(s), jury, prize(s), winner(s), winning team, leaderboard, contest(s), competition(s), scoreboard, ctf, capture the flag, find the flag, kata(s), dojo(s), trainer(s), mentor(s), the sprint, advent of code, exam, exams, thesis, grant(s), proposal(s), shortlisted, late submission(s), you will learn, you'll learn, learning objectives, learning goals, my solution(s), my notes, submissions are scored, submissions per day, new colleagues, your buddy, our app store, your listing, is listed, release is, certification, workshop, a group of, in groups, teams of, judges, judging criteria, github classroom, gradescope, in this class, for this class, you've learned, you have learned, you learned",
      ),
    },
    takeHome: terms('take home*, takehome*, asynchronous(ly), async, own time, homework'),
    toHandIn: terms('assessment, assignment, project, homework'),
    asksForWork: terms(
      "extra points, bonus points, your task, the task is, requirements, acceptance criteria, good luck, time limit, your solution, the solution, timebox*, deliverable(s), we'd like you to, we would like you to, we want you to, we ask you to, you will build, you should build, complete the following, your job is to",
    ),
    thisTask: terms(
      'this assignment, this exercise, this task, this challenge, this test, this take home, this coding test, the following task, the following exercise, the following assignment, technical test below, our take home, our coding test, our technical test, our code test, our coding challenge, our technical challenge, our test task, our exercise, your challenge is, the challenge consists, the test consists, your test',
    ),
    handedIn: terms(
      'submit, submission, send us, send it, send your, turn it in, upload, push it, push your, pull request, answer the prompt(s), answer these prompt(s), answer prompt(s), answer * prompt(s), answer * * prompt(s)',
    ),
    live: terms(
      'working session*, presentation*, live, pairing, pair programming, whiteboard*, debrief*, walkthrough*, walk through*',
    ),
    partOfTask: terms(
      'consider, highlight, guide your, brainstorm, include, deliverable(s), prepare, walk us through, think about, cover, your plan, your document, your presentation, your submission, reflect, ask yourself, we look, we assess, we evaluate, we measure, we want to, criteria, competenc*, signal(s), look for, look out for, looking for, looking out for, evaluat*, assess*, from the candidate, they may ask, they might ask, they can ask, question(s) for us, ask us',
    ),
    evaluating: {
      openings: terms(
        'is, are, was, were, did, does, do, can, could, has, have, will, would, how well, how clearly, how did, how does, how do',
      ),
      subjects: terms('candidate(s), they, he, she, applicant, interviewee, it, answer(s)'),
    },
    aboutCandidate: {
      subjects: terms(
        'the candidate, candidates, each candidate, every candidate, the applicant, applicants, the interviewee',
      ),
      does: terms(
        "is, are, has, have, had, understand(s), recommend(s), start(s), develops, cover(s), learns, pitches, will, shall, should, must, may, can, cannot, is to, are to, has to, have to, need(s) to, is asked to, are asked to, is expected to, are expected to, is given, are given, is required to, are required to, does not, doesn't, gets, receives, present(s), prepare(s), explain(s), describe(s), write(s), walk(s), talk(s), think(s), give(s), show(s), choose(s), pick(s), propose(s), review(s), read(s), make(s), build(s), design(s), create(s), submit(s), send(s), discuss(es), completes, complete, brings, demonstrate(s), responds, plays, acts, works, considers, invents",
      ),
    },
    pointing: {
      above: terms(
        'see above, as above, from above, described above, mentioned above, listed above, outlined above, explained above, stated above, given above, shown above, noted above, above mentioned, aforementioned, the above, description above, text above, notes above, scenario above, brief above, details above, instructions above, information above, links above, list above, such a, such an',
      ),
      below: terms(
        'see below, described below, mentioned below, listed below, outlined below, explained below, given below, shown below, links below, resources below, material below, materials below, documents below, details below, notes below, information below, instructions below, list below, section below',
      ),
      elsewhere: terms(
        'see the section, see section, in the section, previous section, preceding section, earlier section, next section, following section, section above, section below, see the agenda, see the description, see the details, see the resources, elsewhere on this page',
      ),
    },
    examples: terms('for example'),
    noLength: terms('na, n/a, none, varies, tbd'),
    taskLabels: terms('prompt'),
    assessedLabels: terms(
      'scorecard(s), score card(s), scoring, scoring guide, scoring rubric, scoring scale, score guide, rating(s), rating scale, rating guide, grading, grading rubric, evaluation guide, evaluation rubric, interviewer rubric, signal(s), positive signal(s), negative signal(s), strong signal(s), weak signal(s), good sign(s), bad sign(s), red flag(s), yellow flag(s), green flag(s), warning sign(s), anti pattern(s), antipattern(s), what good looks like, what great looks like, what bad looks like, what we want to see, what we want to hear, what to listen for, listen for, how we score, how to score, how we rate, how to rate, how we evaluate, how to evaluate, how we assess, how to assess',
    ),
    agendaLabels: terms('agenda'),
    interviewersOnly: {
      labels: terms(
        'script*, rubric*, scoring, score(s), scorecard(s), grading, grade(s), rating(s), red flag(s), yellow flag(s), green flag(s), flag(s), warning sign(s), concern(s), internal, internally, private, confidential, evaluation*, evaluat*, assess*, note(s), debrief*, decision(s), decide, decline(s), hire, no hire, reject*, advance, pass, fail, verdict, recommendation(s), feedback, signal(s), anti pattern(s), antipattern(s), answer(s), answer key, solution(s), follow up(s), followup(s), probe(s), hint(s), calibrat*, criteria, criterion, weak, strong, for us, for interviewer(s), for the interviewer(s), for the panel, for the recruiter, interviewer guide, interviewer instructions, interviewer prep*, interviewer tip(s), question(s), background check',
      ),
      phrases: terms(
        "red flag(s), scorecard(s), rubric(s), internal only, internal use, do not share, don't share, not to be shared, do not tell, don't tell, never tell, keep from the candidate, for interviewers only, confidential, answer key, strong hire, no hire",
      ),
    },
    addressing: terms("you, you'll, you're, your, yours, yourself"),
    asking: terms(
      'tell me, tell us, walk me, walk us, talk me, talk us, describe a, describe an, describe your, describe how you, give me, give us, give an example, share an example, share a time, show me, explain how you, explain to me, explain a, think of a time, please tell, please describe, please explain, please give, please share, please walk',
    ),
    questionMarks: terms('q, question'),
    questionLabels: terms(
      "question(s), what to ask, things to ask, what we ask, what we'll ask, what you might ask, what we might ask",
    ),
    noQuestionLabels: terms(
      'your, you, candidate(s), applicant(s), interviewee(s), from, us, answer(s), answering, frequently, faq(s), time, any, avoid, illegal, prohibited, forbidden, inappropriate, not, never, off limits, open the floor, reverse',
    ),
    instructions: terms(
      'private gist, private repository, private repo, private github repository, at home, from home, challenge remotely, exercise remotely, test remotely, task remotely, assignment remotely, work independently, in your own time, on your own time, in their own time, on their own time, independently work, work on your own, work alone, return it by, return it to, return your, send us your, send us the, send it back, send back, submit your, submit the, email us your, email your, mail us your, get back to us with your, share your repository, share a link, open a pull request, hand in, turn in, deadline',
    ),
    meetings: terms(
      'interview(s), call(s), chat(s), conversation(s), meeting(s), talk(s), screen(s), screening, discussion(s), panel, review, feedback',
    ),
    tests: terms(
      'test(s), quiz, project(s), work simulation, work sample test, trial task, trial assignment, questionnaire, technical task, tech task, practical task',
    ),
    homework: terms(
      'homework, take home(s), takehome(s), at home, from home, on your own time, in your own time, on their own time, in their own time, at your own pace, asynchronously',
    ),
    withoutCandidate: terms(
      'reference(s), reference check(s), reference call(s), background check(s), debrief(s), debriefing, wash up',
    ),
    atDistance: terms(
      'via email, via mail, over email, by email, online test(s), online coding test(s), online coding challenge(s), online assessment(s), online quiz, google form, online form, send you, sent to you, send the specs, asked to complete, will complete, you complete, be completed, they complete, receive an assignment, receive an exercise, receive a task, receive a test, receive a challenge, prior to your next, before your next, before the next, before we meet, convenient to them, convenient to you, hackerrank, codility, codesignal, testgorilla, github, gitlab, private repository, this repository, our repository, be delivered, days to complete, week to complete, days to finish, week to finish',
    ),
    inCompany: terms(
      'pair, paired, pairing, together, synchronous(ly), live, screen share, screenshare, share your screen, with your interviewer, with the interviewer, with an interviewer, in the room, on site, onsite, on the call, during the call, during the interview',
    ),
    taskPages: terms(
      'exercise(s), assignment(s), challenge(s), work sample(s), writing sample(s), code sample(s), take home(s), takehome(s), homework, coding test(s), test task(s)',
    ),
  },
  lengths: {
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      'twenty five': 25,
      thirty: 30,
      'thirty five': 35,
      forty: 40,
      'forty five': 45,
      fifty: 50,
      'fifty five': 55,
      sixty: 60,
      'seventy five': 75,
      ninety: 90,
    },
    phrases: {
      'half an hour': 30,
      'half a hour': 30,
      'half hour': 30,
      'quarter of an hour': 15,
      'quarter hour': 15,
      'three quarters of an hour': 45,
      'three quarter hour': 45,
    },
    periods: terms(
      'day(s), week(s), weekend(s), month(s), quarter(s), year(s), early, mid, late, beginning of, end of',
    ),
    notUnits: terms(
      'm user(s), m customer(s), m people, m request(s), m download(s), m line(s), m record(s), m active, m monthly, m daily, m member(s), m visitor(s)',
    ),
    andHalf: terms('and a half'),
    between: terms('to, or, and'),
    and: terms('and'),
    from: terms('between, from'),
    hedges: terms(
      'on average, about, around, approx, approx., approximate(ly), roughly, ca., some, at least, no less than, not less than, min., minimum, minimum of, just under, just over, usually, typically, generally, normally',
    ),
    hedgesBehind: terms(
      'on average, is average, or so, approximately, ish, approx, approx., give or take, or more',
    ),
    limits: terms(
      'up to, at most, at the most, no more than, no longer than, not more than, not longer than, never more than, max, max., maximum, max of, maximum of, under, less than, not exceed, not to exceed, cap(ped) at, limit(ed) to, limit of, cap of',
    ),
    mores: terms('more than, longer than, exceed, over'),
    nots: terms("not, don't, shouldn't, won't, never, doesn't"),
    limitsBehind: terms(
      'max, max., maximum, at most, at the most, at maximum, or less, or under, tops, time limit, limit, cap, time cap',
    ),
    limitNames: terms('time limit, hard limit, maximum time, maximum duration, maximum length'),
    deadlines: terms('within, every, in the next, no later than, after, until'),
    notices: terms(
      'per problem, per question, per task, per exercise, per topic, per section, per answer, for each problem, for each question, for each task, for each topic, before, prior, in advance, (of )notice, ahead, after, ago, per day, per week, per month, a day, a week, a month, later, early, late, from now, away, of receiving, of receipt, of each other, time difference, turnaround, delay, of overlap, of time zone, of timezone, overlap',
    ),
    waits: terms(
      'hear back, hear from us, get back to, getting back to, reply to, respond to you, response time, we reply, we respond, we answer, let you know, wait',
    ),
    frames: terms(
      'timeframe(s), time frame(s), slot(s), time slot(s), timeslot(s), block(s), time block(s), window(s), time window(s), timebox, time box',
    ),
    of: terms('of'),
    separate: terms('separate, individual, consecutive, different, back to back, short'),
    each: terms('each, apiece'),
    during: terms('for'),
    means: terms('via, on, over, by'),
    follows: terms(
      'prep, preparation, setup, follow up, followup, debrief, debriefing, feedback, wrap up, post interview',
    ),
    ifs: terms('if, once, should'),
    wholes: terms(
      'stage(s), phase(s), deep dive(s), zoom, google meet, hangout(s), catch up, whiteboarding, video interview, walkthrough, interview(s), session(s), call(s), conversation(s), chat(s), meeting(s), panel(s), round(s), screen(s), screening(s), exercise(s), project(s), assignment(s), case study, case studies, take home(s), takehome(s), test(s), challenge(s), discussion(s), talk(s), workshop(s), onsite, assessment(s), quiz, exam, homework, loop, visit, step, task(s)',
    ),
    breaks: terms(
      'to, for, of, in, with, on, at, and, or, before, after, during, the, your, our, this, is, are, you, we, followed, per, into, from, then, plus, prior, between',
    ),
    its: terms('it, this, that, these, they'),
    lasts: terms(
      'last(s), run(s), take(s), require(s), is, are, be, is scheduled for, be scheduled for, is usually, be usually, is typically, be typically, is normally, be normally, is generally, be generally, should take, done in, completed in, finished in, in length, in duration, in total length',
    ),
    spend: terms(
      'put, invest, dedicate, devote, plan for, plan on, schedule, book, reserve, spend, use, have, given, get, allow(ed), allocate, block, set aside',
    ),
    spentOn: terms(
      'to work through, into, towards, on, for, in, to work on, to complete, to finish, to do, to spend on, working on, completing',
    ),
    doing: terms(
      'discussing, talking, speaking, chatting, going through, walking through, working through, coding, pairing, presenting, implementing, building, solving, working on, of homework, of work, of coding',
    ),
    ofTime: terms("of your time, of the candidate's time, of their time, of time, completion time"),
    completing: terms(
      'complete, completed, completable, attempt, finish, finished, solve, solved, be done',
    ),
    total: terms('total'),
    all: terms('whole, entire, total, overall, altogether'),
  },
  agenda: {
    positions: terms('first, last, final'),
    rests: terms('remainder, remaining, rest'),
    ends: terms('at the end, at the very end'),
    connectors: terms('after which, and then, followed by'),
    before: terms('for, of, to, on'),
    leave: terms('leave, take'),
    parts: terms('part, phase, section, block, segment'),
    asking: terms('questions from'),
    notAsking: terms('you, candidate(s), panel, interviewer(s), team'),
  },
  people: {
    verbsBehind: terms(
      "is, are, was, were, might, may, can, could, lasts, last, has, have, runs, happens, whilst, while, whereas, they, they're, you, you're, you'll, you'd, usually",
    ),
    qualifying: terms('non, not, only, for, except, excluding'),
    names: terms(
      'team(s), teammate(s), member(s), leader(s), leadership, founder(s), cofounder(s), co founder(s), contributor(s), peer(s), colleague(s), coworker(s), employee(s), interviewer(s), panel, panelist(s), hr, people ops, owner(s), staff, report(s), practitioner(s), bar raiser(s), someone, anyone, people',
    ),
    abbreviations: terms(
      'ic(s), vp(s), svp(s), evp(s), ceo(s), cto(s), cfo(s), coo(s), cmo(s), cpo(s), cro(s), sre, sdr, bdr, ae, csm, ce, se, pm(s), em(s), tpm, pmm, qa, sdet, ux, ui',
    ),
    meeting: terms('meet(s)'),
    talking: terms(
      'speak(s), talk(s), chat(s), interview(s), sit(s) down, connect(s), pair(s), go through, goes through, walk through, work through, discuss(es)',
    ),
    manners: terms('in person, live, individually, separately, 1:1, one on one'),
    conducted: terms(
      'is, are, will be, conducted, held, led, run, done, performed, reviewed, hosted, facilitated, carried out',
    ),
    by: terms('with, by'),
    panels: terms('panel, interviewer(s), group'),
    consists: terms(
      '(will )include(s), (will )consist(s) of, is made up of, will be, are, comprise(s)',
    ),
    acting: terms(
      'will, should, take part, takes part, participate(s), ask(s), join(s), runs, leads, conduct(s), speak(s), introduce(s), talk to you, talk with you, talks to you, talks with you, chat with you, chats with you, meet you, meets you, interview you, interviews you',
    ),
    together: terms('you and'),
    endsBehindComma: terms(
      'including, plus, where, who, which, we, you, so, to, for, in, during, after, and we, and you, and they, and will',
    ),
    ends: terms(
      'to, about, where, who, which, for, over, during, so, as, that, will, would, go, goes, take(s), using, via, at, based, regarding, before, after, if, when, because, in the event, and discuss, and answer, and talk, and go, and walk, and learn, and we, and you',
    ),
  },
  provenance: {
    owner: terms(
      'owner(s), owned by, page owner, document owner, maintainer(s), maintained by, dri, responsible',
    ),
    checked: terms(
      'checked, checked on, last checked, last checked on, reviewed, reviewed on, last reviewed, last reviewed on, last review, verified, verified on, last verified',
    ),
    updated: terms(
      'updated, updated on, last updated, last updated on, last update, last modified, modified, lastmod, last edited, last change',
    ),
  },
  privacy: {
    mailboxes: terms(
      'recruit*, talent, job(s), career(s), hiring, hr, people, peopleops, hello, hi, info, contact, support, help, team, security, privacy, press, legal, accommodation(s)',
    ),
    titles: terms(
      'VP, SVP, EVP, CEO, CTO, COO, CFO, CPO, CMO, CRO, Chief, Head, Director, Manager, Lead, Founder, Cofounder, Co-founder, President, Recruiter, Vice President',
    ),
    salutations: terms('Dr, Prof, Professor, Mr, Mrs, Ms, Mx'),
    joins: terms('and, or'),
    noNames: terms(
      'Interview, Screen, Call, Manager, Engineer*, Product, Design*, Sales, Marketing, Team, Session, Recruit*, Director, Lead*, Senior, Junior, Talent, People, Success, Customer, Technical, Support, Account, Executive, Hiring, Chief, Officer, Vice, President, Data, Software, Head, Finance, Legal, Operations, Business, Partner, Development, Demand, Generation, Gen, Campaign*, The, Our, Your, A, An, In, With, And, Or, Final, First, Values, Culture',
    ),
  },
};
