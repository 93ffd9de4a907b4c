/**
 * What the handbook's pages say, read from the pages by hand and independently of the compiler.
 * Covers the departments from Marketing to Talent.
 */
import type { ExpectedGuide } from './expected-guides-a.ts';

type Minutes = [number, number] | null;

/** One row: name, minutes, whether interviewers are stated, whether an assignment, agenda parts. */
type Row = [
  name: string,
  minutes: Minutes,
  interviewersStated: boolean,
  assignment: boolean,
  agenda: number,
];

/** None of these pages has example questions; their questions all belong to a prompt. */
function rows(department: string, roleGroup: string | null, list: Row[]): ExpectedGuide[] {
  return list.map(([name, minutes, interviewersStated, assignment, agenda]) => ({
    name,
    department,
    roleGroup,
    minutes,
    interviewersStated,
    questions: 0,
    assignment,
    agenda,
  }));
}

export const expectedGuidesB: ExpectedGuide[] = [
  ...rows('Marketing', null, [
    ['Marketing Operations Manager Working Session', null, false, false, 2],
    ['Content working session', [60, 60], true, false, 2],
    ['Technical Content working session', [60, 60], true, false, 2],
    ['Senior Digital Marketing Manager working session', [60, 60], false, false, 2],
    ['Program Manager, Demand Gen Campaigns working session', [60, 60], false, false, 3],
    ['Developer Educator working session', [60, 60], true, false, 2],
    ['Manager of Internal Communications working session', [60, 60], false, false, 0],
    ['Developer Relations Working Session', null, false, false, 1],
  ]),
  ...rows('People Operations', null, [
    ['Senior People Partner working session', [60, 60], false, false, 0],
    ['Senior People Operations Generalist working session', [45, 45], false, false, 3],
  ]),
  ...rows('Product', 'Product Manager', [
    ['Team Collaboration / Resume Deep Dive', [60, 60], true, false, 0],
    ['Async writing project', [60, 60], true, true, 0],
    ['Product Manager overview of past projects', [60, 60], true, false, 0],
    ['Product interview', [60, 60], true, false, 0],
    ['Engineering collaboration', [30, 30], true, false, 0],
  ]),
  ...rows('Product', 'Product Marketing', [
    ['Product Marketing Working Session', null, false, false, 0],
  ]),
  ...rows('Product', 'Technical Program Manager', [
    ['Project planning working session', null, false, false, 4],
  ]),
  ...rows('Design', 'Product Designer', [
    ['Portfolio review', [60, 60], true, false, 0],
    ['Design working session', [90, 90], true, false, 3],
  ]),
  ...rows('Design', 'Product Design Intern', [['Portfolio Review', [60, 60], true, false, 0]]),
  ...rows('Design', 'User Researcher', [
    ['Research RFC Project', [60, 60], true, true, 0],
    ['Research Interview', [60, 60], true, false, 0],
    ['Research: Cross-functional Team Collaboration Interview', [30, 30], true, false, 0],
  ]),
  ...rows('Sales', 'Sales Development Representative', [
    ['SDR writing assignment', [60, 60], true, true, 0],
    ['SDR mock cold call', null, false, false, 4],
  ]),
  ...rows('Sales', 'Enterprise Account Executive', [
    ['Enterprise AE sales presentation', [45, 45], true, false, 3],
    ['Enterprise AE team collaboration with Customer Engineering', [30, 30], true, false, 0],
  ]),
  ...rows('Sales', 'Regional Sales Director', [
    ['RSD sales presentation', [60, 60], true, false, 0],
    ['RSD team collaboration with Sales Development', [30, 45], true, false, 0],
  ]),
  ...rows('Talent', null, [['Recruiter assignment', [60, 60], true, true, 0]]),
];
