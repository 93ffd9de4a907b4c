/** Which words name a job, and which people by their job. */
import { findDurations } from '../text/durations.ts';
import { ADVICE, namesStage } from './stage-name.ts';

const ROLE =
  /\b(engineers?|developers?|managers?|designers?|researchers?|analysts?|scientists?|(?:copy|under)?writers?|architects?|leads?|photographers?|illustrators?|animators?|translators?|lawyers?|paralegals?|instructors?|trainers?|coach(?:es)?|moderators?|librarians?|statisticians?|economists?|\w+(?:olog|hem|hys|herap)ists?|receptionists?|auditors?|brokers?|traders?|supervisors?|superintendents?|drivers?|directors?|heads?|specialists?|coordinators?|recruiters?|representatives?|executives?|associates?|assistants?|administrators?|advocates?|consultants?|interns?|counsel|accountants?|marketers?|partners?|officers?|presidents?|editors?|strategists?|technicians?|educators?|agents?|programmers?|testers?|operators?|bookkeepers?|controllers?|sourcers?|apprentices?|trainees?|fellows?|generalists?|planners?|producers?|buyers?|clerks?|nurses?|teachers?|evangelists?|ics?|vp|ceo|cto|cfo|coo|cmo|sre|sdr|bdr|ae|csm|ce|se|pm|em|tpm|pmm|qa|sdet|ux|ui)\b/i;

/** True for a few words that name a job: "Sr. Product Designer", "SDR". */
export function isAboutRole(text: string): boolean {
  if (text === '' || ADVICE.test(text) || /\b(?:an?|your|new) /i.test(text)) return false;
  return text.split(/\s+/).length <= 8 && ROLE.test(text);
}

/** Words that name people by what they do at a company. */
export const ROLE_NOUN =
  /\b(managers?|recruiters?|sourcers?|engineers?|developers?|designers?|researchers?|analysts?|scientists?|writers?|architects?|teams?|teammates?|members?|leaders?|leadership|leads?|founders?|co-?founders?|c[efotpmr]os?|[se]?vps?|presidents?|heads?|directors?|executives?|contributors?|peers?|colleagues?|coworkers?|employees?|interviewers?|panel(ists?)?|pms?|ems?|hr|people (team|ops|partner)|partners?|consultants?|representatives?|owners?|staff|reports?|practitioners?|bar raisers?|someone|anyone|people|panel)\b/i;

const LONGEST_PEOPLE = 12;

/** True for a few words that name people and no stage: "Two of our designers". */
export function namesPeople(text: string): boolean {
  const few = text.split(/\s+/).length <= LONGEST_PEOPLE && !/[.!?:]$/.test(text);
  return few && ROLE_NOUN.test(text) && !namesStage(text) && findDurations(text).length === 0;
}
