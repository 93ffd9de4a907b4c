/** Words that tell the name of a job, or of an interview, from the name of a person. */

/** A word for a job, in the languages of the app. */
export const ROLE =
  /\b(engineers?|developers?|managers?|designers?|analysts?|scientists?|writers?|architects?|leads?|directors?|heads?|specialists?|coordinators?|recruiters?|representatives?|executives?|associates?|assistants?|administrators?|advocates?|consultants?|interns?|counsel|partners?|officers?|marketers?|advisors?|educators?|researchers?|generalists?|strategists?|editors?|accountants?|technicians?|controllers?|presidents?|entwickler\p{L}*|ingenieur\p{L}*|leiter\p{L}*|werkstudent\p{L}*|berater\p{L}*|ingénieur\p{L}*|responsable|chargée? de|chef de|développeur\p{L}*|ingenier[oa]|desarrollador[ae]?s?|gerente|analista|engenheir[oa]|desenvolvedor[ae]?s?|エンジニア|マネージャー|デザイナー)(?![\p{L}])/iu;

/** A word for an interview or an assignment. */
export const INTERVIEW_WORD =
  /interview|screen|\bcall\b|session|assignment|panel|review|project|presentation|\bdemo\b|conversation|discussion|exercise|deep.?dive|\bchat\b|\btest\b|challenge|meeting|role.?play|pairing|case stud|onsite|take.?home|workshop|walk.?through|simulation|\bround\b|\bmock\b|\bpitch\b|\bprogramming\b|\bcoding\b|system design|whiteboard|debrief|audition|trial day|\bcase\b|reference check|gespräch|entretien|entrevista|colloquio|gesprek|面接/i;
