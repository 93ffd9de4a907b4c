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
  leading: terms(
    'manager, director, head, lead, leader, leadership, leaders, vp, vice president, president, chief',
  ),
};

export const interviews: InterviewWords = {
  names: terms(
    'interview*, screen*, call, session*, assignment*, panel*, review*, project*, presentation*, demo, conversation*, discussion*, exercise*, deep dive*, deepdive*, chat, test, challenge*, meeting*, role play*, roleplay*, pairing*, case stud*, case, onsite*, take home*, takehome*, workshop*, walk through*, walkthrough*, simulation*, round, mock, pitch, programming, coding, system design*, whiteboard*, debrief*, audition*, trial day*, reference check*',
  ),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': [],
    'hiring-manager': [],
    resume: [],
    networking: [],
    peer: [],
    'cross-functional': [],
    leadership: [],
    values: [],
    'take-home': [],
    'mock-call': [],
    demo: [],
    presentation: [],
    portfolio: [],
    'working-session': [],
    technical: [],
    administrative: [],
  },
  empty: terms(
    'the, a, an, of, for, with, and, or, to, in, on, at, by, our, your, interview, interviews, round, rounds, stage, step, session, part, final, first, second, third, call, chat, meeting, onsite, on-site, virtual, remote, video, zoom, google, meet, teams, phone, min, mins, minutes, hour, hours, hr, hrs, if, applicable, optional, loop, day, superday, conversation',
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
