/** Lengths of time as handbooks of many companies and languages write them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { statedLength } from '../../../catalog/compile/extract/stated-length.ts';
import { findDuration, findDurations } from '../../../catalog/compile/text/durations.ts';
import type { Minutes } from '../../../catalog/schema.ts';
import { compilePage } from './compile-page.ts';

/** "60", "45–60", "~60" for about, "≤60" for a limit, "Σ30" for a sum of parts; "none". */
function brief(minutes: Minutes | null | undefined): string {
  if (!minutes) return 'none';
  const { min, max, approximate, computed } = minutes;
  if (min === null) return `≤${max}`;
  const range = min === max ? `${min}` : `${min}–${max}`;
  return `${computed ? 'Σ' : ''}${approximate ? '~' : ''}${range}`;
}

describe('a length in words', () => {
  test.each([
    ['60- or 90-minute', '60–90'],
    ['30–to–45–minute', '30–45'],
    ['15-30 minutes', '15–30'],
    ['between 20 and 40 minutes', '20–40'],
    ['45min', '45'],
    ['45m', '45'],
    ['75 mins', '75'],
    ['1h', '60'],
    ['1h30', '90'],
    ['1h 15m', '75'],
    ['1 h 45', '105'],
    ['2hrs', '120'],
    ['2 HR', '120'],
    ['2 HR PANEL', '120'],
    ['2 hr interview', '120'],
    ['Round 2 — HR', 'none'],
    ['Stage #3: HR', 'none'],
    ['Round 2 HR', 'none'],
    ['2 HR interviews', 'none'],
    ['1 HR chat', 'none'],
    ['part 2 – min', 'none'],
    ['45 -min', '45'],
    ['1:30 h', '90'],
    ['1:15 hours', '75'],
    ['1½ hours', '90'],
    ['1 1/2 hours', '90'],
    ['an hour long', '60'],
    ['one and a half hours', '90'],
    ['three quarters of an hour', '45'],
    ['a quarter of an hour', '15'],
    ['fifty minutes', '50'],
    ['twenty-five minutes', '25'],
    ['eight hours', '480'],
    ["90'", '90'],
    ['90′', '90'],
    ['3x45 min', '135'],
    ['three 45-minute sessions', '135'],
    ['three separate 45-minute calls', '135'],
    ['3 separate 30min meetings or one 90min meeting', '90'],
    ['Interview 2 30 min', '30'],
    ['2 getrennte 30 Minuten', '60'],
    ['one of three 45-minute sessions', '45'],
    ['half an hour to an hour', '30–60'],
    ['45+ minutes', '~45'],
    ['1h–1h30', '60–90'],
    ['2 × 30 minutes', '60'],
    ['about 1–1.5h', '~60–90'],
    ['half-hour', '30'],
    // German
    ['90-minütig', '90'],
    ['ein 45-minütiges Gespräch', '45'],
    ['30minütiges Telefonat', '30'],
    ['eineinhalb Stunden', '90'],
    ['anderthalb Stunden', '90'],
    ['zweistündig', '120'],
    ['einstündiges', '60'],
    ['eine halbe Stunde', '30'],
    ['eine Dreiviertelstunde', '45'],
    ['eine Viertelstunde', '15'],
    ['zwei bis drei Stunden', '120–180'],
    ['2 Std. 30 Min.', '150'],
    // French
    ['une heure et demie', '90'],
    ['une demi-heure', '30'],
    ['en moyenne une demi-heure', '~30'],
    ['trois quarts d’heure', '45'],
    ['de 45 à 60 minutes', '45–60'],
    ['environ deux heures', '~120'],
    ['une heure quinze', '75'],
    // Spanish, Portuguese
    ['una hora y media', '90'],
    ['media hora', '30'],
    ['hora y media', '90'],
    ['uma hora e meia', '90'],
    ['hora e meia', '90'],
    ['meia hora', '30'],
    ['entre 30 y 45 minutos', '30–45'],
    ['2 horas e 30 minutos', '150'],
    // Dutch, Italian
    ['anderhalf uur', '90'],
    ['een half uur', '30'],
    ['drie kwartier', '45'],
    ['een uur', '60'],
    ["un'ora e mezza", '90'],
    ["mezz'ora", '30'],
    ['45 min.', '45'],
    ['da 30 a 45 minuti', '30–45'],
    // Norwegian, Danish
    ['en og en halv time', '90'],
    ['halvannen time', '90'],
    ['1,5 time', '90'],
    ['1–2 timer', '60–120'],
    ['to timer', '120'],
    ['et kvarter', '15'],
    ['halvanden time', '90'],
    ['en times samtale', '60'],
    ['en 45-minutters samtale', '45'],
    ['30 til 45 minutter', '30–45'],
    // Swedish, Polish, Turkish
    ['en och en halv timme', '90'],
    ['en timme', '60'],
    ['półtorej godziny', '90'],
    ['45 minutowa rozmowa', '45'],
    ['bir buçuk saat', '90'],
    ['45 dakikalık görüşme', '45'],
    // Russian
    ['30мин', '30'],
    ['1 ч 30 мин', '90'],
    ['1,5 часа', '90'],
    ['полтора часа', '90'],
    ['два с половиной часа', '150'],
    ['полчаса', '30'],
    ['от 45 минут до часа', '45–60'],
    ['45-минутное интервью', '45'],
    ['двухчасовая встреча', '120'],
    ['около часа', '~60'],
    // Japanese, Chinese, Korean
    ['60分', '60'],
    ['60分間', '60'],
    ['６０分', '60'],
    ['1時間', '60'],
    ['1時間半', '90'],
    ['1時間30分', '90'],
    ['60~90分', '60–90'],
    ['30分〜60分', '30–60'],
    ['約60分の面接', '~60'],
    ['30分程度', '~30'],
    ['所要時間は45分です', '45'],
    ['一个半小时', '90'],
    ['1.5小时', '90'],
    ['45分钟', '45'],
    ['半小时', '30'],
    ['30到45分钟', '30–45'],
    ['1시간 30분', '90'],
    ['한 시간', '60'],
    ['약 30분간', '~30'],
  ])('%s', (text, length) => expect(brief(findDuration(text))).toBe(length));
});

describe('a limit has no minimum', () => {
  test.each([
    ['up to 60 minutes', '≤60'],
    ['at most an hour', '≤60'],
    ['no more than 90 min', '≤90'],
    ['no longer than two hours', '≤120'],
    ['60 minutes max', '≤60'],
    ['(max. 45 min)', '≤45'],
    ['maximum of 3 hours', '≤180'],
    ['a maximum of about 3 hours', '≤180'],
    ['30 minutes or less', '≤30'],
    ['2 hours at most', '≤120'],
    ['less than 4 hours', '≤240'],
    ['under 2 hours', '≤120'],
    ['the time limit is 90 minutes', '≤90'],
    ['≤ 30 min', '≤30'],
    ['maximal 45 Minuten', '≤45'],
    ['höchstens eine Stunde', '≤60'],
    ['bis zu 90 Minuten', '≤90'],
    ["jusqu'à 45 minutes", '≤45'],
    ['45 minutes maximum', '≤45'],
    ['hasta 60 minutos', '≤60'],
    ['como máximo dos horas', '≤120'],
    ['até 60 minutos', '≤60'],
    ['no máximo 1 hora', '≤60'],
    ['al massimo 45 minuti', '≤45'],
    ['maximaal 60 minuten', '≤60'],
    ['maksymalnie 45 minut', '≤45'],
    ['не более двух часов', '≤120'],
    ['максимум 45 минут', '≤45'],
    ['upp till 60 minuter', '≤60'],
    ['en fazla 30 dakika', '≤30'],
    ['最大60分', '≤60'],
    ['60分以内', '≤60'],
    ['最多30分钟', '≤30'],
    ['최대 60분', '≤60'],
    // both ends are said
    ['45–60 minutes max', '45–60'],
  ])('%s', (text, length) => expect(brief(findDuration(text))).toBe(length));
});

describe('no length at all', () => {
  test.each([
    'I am here',
    'at 10 am',
    'We reply within 24 hours',
    'within about 2 hours',
    'You will hear back from us in 4 hours',
    'after two hours, send us the file',
    'sent 10 minutes prior to the call',
    '2 hours before the interview',
    'a day before',
    '15 minutes early',
    '24 hours in advance',
    'every 30 minutes',
    '48 hours',
    'raised $5m',
    'over 1.3M calls a day',
    'some 2.5m calls',
    '20m users',
    'two hours of time zone overlap',
    'three months',
    'в течение 24 часов',
    'за 2 часа до встречи',
    '3 часовых пояса',
    'час пик',
    'innerhalb von 2 Stunden',
    '30 Minuten vorher',
    'dans les 3 heures',
    'à 14h30',
    'às 10h',
    'em até 4 horas',
    'dentro de 2 horas',
    'entro 3 ore',
    'binnen 2 uur',
    '24時間以内にご連絡します',
    '10時30分から',
    '3分野の経験',
    '面接の30分前',
    '面试前30分钟',
    '2小时内回复',
  ])('%s', (text) => expect(findDurations(text)).toEqual([]));
});

describe('the length that prose states of the whole', () => {
  test.each([
    ['You will choose a two-hour timeframe to work on the exercise.', '120'],
    ['We will schedule a 60- or 90-minute time slot with one of us.', '60–90'],
    ['We meet in a 2 hour block.', '120'],
    ['The conversation is an hour long.', '60'],
    ['This round is 45 min and covers your craft.', '45'],
    ['A discussion that can last between 15-30 minutes.', '15–30'],
    ['Invited to a 30–to–45–minute screening call.', '30–45'],
    ['A two-hour ML system design exercise.', '120'],
    ['A three hour pairing session, then a 30-minute follow-up call.', '180'],
    ['If that goes well we schedule a 30-minute follow-up call.', 'none'],
    ['We will then have a one hour debrief meeting.', 'none'],
    ['A 10 minute presentation followed by questions.', 'none'],
    ['Please leave 5 minutes for questions.', 'none'],
    ['Reserve 10 minutes at the end of the interview for the candidate.', 'none'],
    ['The last 15 minutes of the interview are yours.', 'none'],
    ['Last 45-minute interview, with a founder.', '45'],
    ['You have 48 hours for the assignment.', 'none'],
    ['We reply within 24 hours after the interview.', 'none'],
    ['You get the data 10 minutes prior to the interview.', 'none'],
    ['The interview should take no longer than 90 minutes.', '≤90'],
    ['The exercise takes at most three hours.', '≤180'],
    ['The time limit for solving the challenge is 5 hours.', '≤300'],
    ['You should spend no more than 4 hours on the assignment.', '≤240'],
    ['It should take you about two hours.', '~120'],
    ['We expect this to take 2-3 hours.', '120–180'],
    ['Duration: 45 minutes.', '45'],
    ['A half-hour chat with the founder.', '30'],
    ['There are 4 interviews of 45 minutes.', '180'],
    ['Two interviews of 45 minutes each.', '90'],
    ['Three rounds, 45 minutes each.', '135'],
    ['One of two interviews of 45 minutes.', '45'],
    ['A 2 person interview of 45 minutes.', '45'],
    ['The whole thing takes 2 hours: 30 minutes of talking and 90 minutes of coding.', '120'],
    ['A 30-minute call and a 90-minute exercise, two hours in total.', '120'],
    ['Ein Gespräch von 30 Minuten und eines von 60 Minuten, insgesamt 90 Minuten.', '90'],
    ['A 45-minute call. The whole process takes 4 hours.', '45'],
    ['A 45-minute call; 10 minutes total for questions.', '45'],
    ['⏱ 45 min', '45'],
    ['(45 minutes)', '45'],
    ['45 minutes | Zoom | Hiring manager', '45'],
    ['Approx. 45 mins via Zoom', '~45'],
    ['线下面对面交流，约15–30分钟，由学长主导。', '~15–30'],
    ['線上面談，約 45 分鐘。', '~45'],
    ['Set aside 90 minutes.', '90'],
    ['Comptez une heure.', '60'],
    ['You will spend an hour with two of our engineers.', '60'],
    ['You have 60 minutes to solve two problems.', '60'],
    ['Spend 15 minutes on introductions.', 'none'],
    ['Set aside 90 minutes. Leave 5 minutes for questions.', 'none'],
    ["We'll chat for 30 minutes about your background.", '30'],
    ['You will meet two engineers for an hour.', '60'],
    ['Vous échangez pendant 45 minutes avec un ingénieur.', '45'],
    ['We meet for 20 minute demos.', 'none'],
    ['It should take the candidate no more than 1-1.5 hours.', '60–90'],
    ['The exercise takes candidates two hours.', '120'],
    ['A 30-minute call with a recruiter, then a 60-minute interview with the manager.', 'none'],
    ['A 90-minute session: a 30-minute talk and a 60-minute exercise.', '90'],
    ['Preparation time is 30 minutes.', 'none'],
    ['Interviewers meet for 30 minutes with the recruiter.', 'none'],
    ['If we both want to go on, we talk for 30 minutes with the founder.', 'none'],
    ['The debrief takes 30 minutes in total.', 'none'],
    ['The total preparation time is 30 minutes.', 'none'],
    ['Two to three interviews of 45 minutes.', '90–135'],
    ['2-3 interviews of 45 minutes.', '90–135'],
    ["We ask that you don't spend more than 10 hours to work through it.", '≤600'],
    ["Please don't put more than 3 hours into it.", '≤180'],
    ['Cette étape dure en moyenne une demi-heure.', '~30'],
    ['A 60-minute deep dive into your past work.', '60'],
    ['Ein 90-minütiges Fachgespräch mit dem Team.', '90'],
    ['Das Gespräch dauert etwa eine Stunde.', '~60'],
    ['Der Termin dauert maximal 45 Minuten.', '≤45'],
    ["L'entretien dure environ 45 minutes.", '~45'],
    ['Un entretien de 45 minutes avec le manager.', '45'],
    ['Un échange d’une heure avec l’équipe.', '60'],
    ['Una entrevista de 60 minutos con el equipo.', '60'],
    ['La llamada dura unos 30 minutos.', '~30'],
    ['Uma conversa de 30 minutos com o time.', '30'],
    ['A entrevista dura até 60 minutos.', '≤60'],
    ['Un colloquio di 45 minuti.', '45'],
    ['Het gesprek duurt ongeveer een uur.', '~60'],
    ['Een gesprek van 45 minuten.', '45'],
    ['Intervjun tar ungefär en timme.', '~60'],
    ['Intervjuet varer omtrent en time.', '~60'],
    ['Samtalen varer højst 45 minutter.', '≤45'],
    ['Rozmowa trwa około 45 minut.', '~45'],
    ['面接は60分です。', '60'],
    ['30分程度の面談を行います。', '~30'],
    ['面试大约45分钟。', '~45'],
    ['면접은 약 60분 동안 진행됩니다.', '~60'],
  ])('%s', (text, length) => expect(brief(statedLength(text))).toBe(length));
});

const guideLength = (page: string) => brief(compilePage(page).guides[0]?.duration);

describe('the length of a guide', () => {
  test.each([
    [
      'in a heading below',
      '# Interviews\n\n## Values interview\n\nWe talk.\n\n### During the interview (~75 min)\n\nAsk.\n',
      '~75',
    ],
    [
      'but not of what comes before',
      '# Interviews\n\n## Values interview\n\nWe talk.\n\n### Before the interview (15 min)\n\nRead.\n',
      'none',
    ],
    [
      'nor of what the candidate plans',
      '# Interviews\n\n## Values interview\n\nWe talk.\n\n**Prompt**\n\nPlan a session of 20 minutes for a customer.\n',
      'none',
    ],
    [
      'in the sum of its parts',
      '# Values interview\n\n**Agenda**\n\n- Hello (5 min)\n- Stories (20 min)\n- Your turn (~5 min)\n',
      'Σ~30',
    ],
    [
      'in its offsets',
      '# Values interview\n\n**Agenda**\n\n- 0-5 min: Hello\n- 5-30 min: Stories\n',
      'Σ30',
    ],
    [
      'but not in a part',
      '# Values interview\n\n**Agenda**\n\n- Hello (5 min)\n- Stories\n',
      'none',
    ],
    [
      'as it is said, whatever the parts add up to',
      '# Values interview\n\n- Duration: 45 minutes\n\n**Agenda**\n\n- Hello (5 min)\n- Stories (20 min)\n',
      '45',
    ],
    [
      'of what is done, not of what follows',
      '# Interviews\n\n## Coding exercise\n\n- You choose a two hour timeframe to work alone.\n- After two hours, you send us the result.\n\nIf we go on, we schedule a 30-minute followup call.\n',
      '120',
    ],
    [
      'in a heading that says total, whatever those of the parts say',
      '# Pairing interview\n\n## Setup (5 minutes)\n\n- Greet.\n\n## Structure (60-90 minutes total)\n\n### Phase 1 (20 minutes)\n\n- Talk.\n\n### Phase 2 (50-70 minutes)\n\n- Code.\n',
      '60–90',
    ],
    [
      'in the last line of its agenda',
      '# Values interview\n\n**Agenda**\n\n- Hello (5 min)\n- Stories (20 min)\n- Total: 30 min\n',
      '30',
    ],
    [
      'in a heading that begins with a label',
      '# Values interview\n\n## Time - 45-60 minutes\n\nWe talk.\n\n## Questions\n\n- What drives you?\n',
      '45–60',
    ],
    [
      'but of the parts only one where it uses some minutes',
      '# Values interview\n\nWe talk.\n\n### Use about 5 minutes\n\nSay hello.\n',
      'none',
    ],
    [
      'and not that of some tasks within it',
      '# Coding interview\n\nWe code.\n\n- 2 real challenges (15 minutes each)\n',
      'none',
    ],
    [
      'nor all that work at home before it takes',
      '# Interviews\n\n## Coding interview\n\nTwo engineers and the candidate pair. We talk, we code and we ask what else there is to know about you and us.\n\nThe take-home exercise before it takes 4 hours in total.\n',
      'none',
    ],
    [
      'a line that is nothing but a length',
      '# Peer interview\n\n*45 minutes*\n\nWe talk with the candidate.\n',
      '45',
    ],
  ])('%s', (_, page, length) => expect(guideLength(page)).toBe(length));
});

describe('the length of a step', () => {
  const second = (item: string) => {
    const page = `# Interview process\n\n1. **Phone screen** (30 min)\n2. ${item}\n3. **Offer**\n`;
    return brief(compilePage(page).processes[0]?.steps[1]?.minutes);
  };
  test.each([
    ["**Panel interview** (90')", '90'],
    ['**Panel interview** (1h30)', '90'],
    ['**Panel interview**: up to 60 minutes with the team', '≤60'],
    ['**Panel interview** (3 x 45 min)', '135'],
    ['**Panel interview** (max. 2 hours)', '≤120'],
    ['**Panel interview**\n\n   Length: 3 interviews of 45 minutes\n', '135'],
    ['**Panel interview**\n\n   Duration: 30 min talk and 30 min code, 60 minutes total\n', '60'],
    ['**Panel interview**: 10 minute presentation followed by 20 minutes of questions', 'none'],
    ['**Panel interview** (10 min presentation + 30 min Q&A)', 'none'],
    ['**Panel interview** – 1 hour (30 min coding, 30 min questions)', '60'],
    [
      '**Panel interview**: 45 minutes of pairing on your take-home. Read the task 10 minutes before.',
      '45',
    ],
    ['**Take-home project**: send it back, you have 48 hours', 'none'],
    ['**Panel interview**: a 10 minute presentation followed by questions', 'none'],
    ['**Panel interview**: leave 5 minutes for questions', 'none'],
    ['**Panel interview**: half a day in our office', 'none'],
    ['**Panel interview**\n\n   ### With the team (~75 min)\n', 'none'],
    ['**Panel interview**: das Gespräch dauert 45 Minuten', '45'],
    ['**Panel interview** – 60分', '60'],
  ])('%s', (item, length) => expect(second(item)).toBe(length));
});

describe('other words for the same', () => {
  test.each([
    ['The coding task is designed to be done in 2 to 3 hours.', '120–180'],
    ['Expect a 20 min intro chat.', '20'],
    ['We set aside 90 minutes for this interview.', '90'],
    ['This will be a forty five minute conversation with your future manager.', '45'],
    ['Our on-site loop lasts roughly four hours.', '~240'],
    ['It is a short call of 15 minutes.', '15'],
    ['Please do not spend more than 3 hours on this assignment.', '≤180'],
    ['The panel usually runs 60-75 minutes.', '60–75'],
    ['A deep-dive session (1h 45m).', '105'],
    ['A 2-hour paid pairing exercise with two engineers.', '120'],
    ['We book a one-and-a-half-hour slot.', '90'],
    ['The reference call takes between ten and fifteen minutes.', '10–15'],
    ['This challenge should take you less than two hours to complete.', '≤120'],
    ['Set your timer: the recording takes 5 minutes.', 'none'],
    ['We send feedback within two hours.', 'none'],
    ['Bring a five minute pitch to the interview.', 'none'],
    ['After 45 minutes we stop the interview.', 'none'],
    ['The first half hour of the interview is small talk.', 'none'],
    ['Interviews are spread over three hours.', 'none'],
    ['Notify us at least 2 hours before your interview.', 'none'],
    ['Dauer: ca. 60 Minuten.', '~60'],
    ['Im 30-minütigen Kennenlerngespräch erzählst du von dir.', '30'],
    ['Die Aufgabe sollte nicht länger als drei Stunden dauern.', '≤180'],
    ['Wir melden uns innerhalb von 2 Stunden nach dem Gespräch.', 'none'],
    ['Die letzten 15 Minuten des Gesprächs gehören dir.', 'none'],
    ['Un appel d’une trentaine de minutes.', 'none'],
    ['Un premier appel téléphonique de 20 à 30 minutes.', '20–30'],
    ["L'exercice ne doit pas prendre plus de 2 heures.", '≤120'],
    ['Réponse sous 2 heures après l’entretien.', 'none'],
    ['Una llamada de media hora con recursos humanos.', '30'],
    ['La prueba técnica dura como máximo 2 horas.', '≤120'],
    ['Te responderemos en 3 horas tras la entrevista.', 'none'],
    ['O teste leva cerca de 1h30.', '~90'],
    ['Uma entrevista técnica de 45 a 60 minutos.', '45–60'],
    ['Il colloquio dura circa mezz’ora.', '~30'],
    ['Een technisch gesprek van anderhalf uur.', '90'],
    ['Het gesprek duurt maximaal 45 minuten.', '≤45'],
    ['一次面接（30分〜45分）', '30–45'],
    ['カジュアル面談は約1時間です。', '~60'],
    ['課題の制限時間は3時間です。', '≤180'],
    ['面接の最後の10分は質問の時間です。', 'none'],
    ['一面：电话面试约30分钟', '~30'],
    ['This interview is a 30-minute video call to meet.', '30'],
    ['~25 minutes with one person of the team\nWe tell of the company.', '~25'],
    ['Bring 2 pages.\n90 minutes with the founders', '90'],
    ['25 minutes without the candidate', 'none'],
    ['You should never need more than an hour for this task.', 'none'],
    ['This task takes more than an hour.', '~60'],
    ['기술 면접은 최대 90분입니다.', '≤90'],
  ])('%s', (text, length) => expect(brief(statedLength(text))).toBe(length));
});

describe('whatever stands around it', () => {
  const words = fc
    .array(fc.constantFrom('we', 'talk', 'plainly', 'with', 'people', 'nice', 'rooms'), {
      maxLength: 6,
    })
    .map((all) => all.join(' '));
  const lengths = fc.constantFrom('45 minutes', 'an hour', '1h30', 'two hours', '20 min', '60分');
  const limits = fc.constantFrom(
    'up to',
    'at most',
    'no more than',
    'maximal',
    'höchstens',
    "jusqu'à",
    'hasta',
    'até',
    'al massimo',
    'maximaal',
  );
  const deadlines = fc.constantFrom(
    'within',
    'every',
    'within about',
    'innerhalb von',
    'dans les',
    'dentro de',
    'entro',
    'binnen',
    'em até',
  );

  it('a length is found', () => {
    fc.assert(
      fc.property(words, lengths, words, (before, length, behind) => {
        const found = findDurations(`${before} (${length}) ${behind}`);
        expect(found.map(({ min, max }) => [min, max])).toEqual(
          findDurations(length).map(({ min, max }) => [min, max]),
        );
        expect(found).toHaveLength(1);
      }),
    );
  });

  it('a limit is never about', () => {
    fc.assert(
      fc.property(
        words,
        limits,
        fc.constantFrom('', 'about ', '~'),
        lengths,
        words,
        (before, limit, hedge, length, behind) => {
          const found = findDuration(`${before} ${limit} ${hedge}${length}. ${behind}`);
          expect(found).toMatchObject({ min: null, approximate: false });
        },
      ),
    );
  });

  it('a deadline is no length', () => {
    fc.assert(
      fc.property(words, deadlines, lengths, words, (before, deadline, length, behind) => {
        expect(findDurations(`${before} ${deadline} ${length}. ${behind}`)).toEqual([]);
      }),
    );
  });
});

/** The steps of a process as "60–90 Coding test". */
function stepsOf(lines: readonly string[]): string[] {
  const items = lines.map((line) => `1. ${line}`).join('\n');
  const { processes } = compilePage(`# Interview process\n\n${items}\n`);
  return processes[0]?.steps.map(({ name, minutes }) => `${brief(minutes)} ${name}`) ?? [];
}

describe('a dash within a length', () => {
  it('does not end the name of a step', () => {
    expect(
      stepsOf([
        'Phone screen (30 min - 1hr)',
        'Coding test (1 - 1.5hrs)',
        'Portfolio review (45 – 60 mins) - with two designers',
        'Fachgespräch (4 Std. - 6 Std.)',
        'Entretien technique (1h - 1h30)',
        'Entrevista con el equipo (45 min - 1 hora)',
        'Code pairing / 45 - 60 minute',
        'Final call - 30 min',
      ]),
    ).toEqual([
      '30–60 Phone screen',
      '60–90 Coding test',
      '45–60 Portfolio review',
      '240–360 Fachgespräch',
      '60–90 Entretien technique',
      '45–60 Entrevista con el equipo',
      '45–60 Code pairing',
      '30 Final call',
    ]);
  });

  it('does not end the name of a heading', () => {
    const { processes } = compilePage(
      '# Hiring process\n\n## Phone screen (30 min - 1hr)\n\nWe call you.\n\n## Technical test (1 - 1.5hrs)\n\nYou code.\n',
    );
    expect(processes[0]?.steps.map(({ name }) => name)).toEqual(['Phone screen', 'Technical test']);
  });
});

describe('the length of a step in the sentence that tells of it', () => {
  test.each([
    ['**Design talk**: Right after the test, 15min discussing the decisions.', '15'],
    ['**First interview**: two engineers, approximately 1 hr, about your past work.', '~60'],
    ['**Video chat**: A quick (15 min) video chat with the recruiter.', '15'],
    ['**Recruiter**: A quick video chat (15 min) with the recruiter.', '15'],
    ['**Technical interview**\n\n   - Time estimate is 1 hour.\n   - You solve a puzzle.', '60'],
    ['**Coding test**: We ask 60-90 minutes of your time for it.', '60–90'],
    ['**Coding test**: You take a short (< 2 hours) technical test.', '≤120'],
    ['**Coding test**: The test can be completed within 2 hours.', '≤120'],
    ['**Coding test**: Spend no more than 2 hours implementing a part of it.', '≤120'],
    ['**Interviews** (~90mins, either 3 x 30mins or 2 x 45mins)', '~90'],
    ['**Erstgespräch**: Ein kurzes (15 Min.) Telefonat mit der Personalabteilung.', '15'],
    ['**Aufgabe**: Der Zeitaufwand beträgt 2 Stunden.', '120'],
    ['**Entretien** : deux développeurs, environ 1 heure, sur votre parcours.', '~60'],
    ['**Rencontre** : nous demandons 2 heures de votre temps.', '120'],
    ['**Entrevista telefónica**: Esta no será de mas de 15 minutos.', '≤15'],
    ['**Teste técnico**: A duração é de 2 horas.', '120'],
    ['**Opdracht**: De opdracht kan binnen maximaal 4 uur afgerond worden.', '≤240'],
    ['**一次面接**: 60分程度、エンジニアと話します。', '~60'],
    ['**Technical interview**（30 分鐘）', '30'],
    ['**Values interview**: Questions take about 20-40 mins per problem.', 'none'],
    ['**Panel interview**: Feedback on the task is completed within 2 hours of the call.', 'none'],
    [
      '**Panel interview**\n\n   | 10 mins | Hello |\n   | --- | --- |\n   | 30 mins | Your past work |\n   | 40 mins | Whiteboard session |',
      'none',
    ],
  ])('%s → %s', (step, length) => {
    const text = `# Interview process\n\n1. **Phone screen**\n2. ${step}\n3. **Offer**\n`;
    expect(brief(compilePage(text).processes[0]?.steps[1]?.minutes)).toBe(length);
  });
});

describe('the length of work, wherever its page states it', () => {
  const taskLength = (body: string) =>
    brief(
      compilePage(
        `# Take-home exercise for engineers\n\nThanks for applying. ${body}\n\n## Task\n\nBuild a shop.\n`,
      ).guides[0]?.duration,
    );
  test.each([
    ['We look at it later.\n\n⏱ **Estimated time**: 90–120 minutes\n', '90–120'],
    ['We look at it later.\n\n> ⏰ Time limit: 3-4 hours.\n', '180–240'],
    ['We look at it later.\n\n## Rules\n\nUse any language.\n\n- Suggested time: 2 hours\n', '120'],
    ['We look at it later.\n\n## Umfang\n\nZeitaufwand: ca. 3 Stunden\n', '~180'],
    ['We look at it later.\n\n> Temps conseillé : **~2 heures**. Le reste vient après.\n', '~120'],
    ['We look at it later.\n\n## Condiciones\n\n- **Tiempo recomendado**: 4 horas\n', '240'],
    ['We look at it later.\n\n## Regras\n\n* Tempo sugerido: 2 a 3 horas\n', '120–180'],
    ['We look at it later.\n\n**推奨時間**: 3時間\n', '180'],
    ['It is meant to be short (<4 hrs).', '≤240'],
    ['It is small (about 2 hours).', '~120'],
    ['We made it to take around 3-6ish hours of time.', '~180–360'],
    ['You should finish it in around 2-4 hours.', '~120–240'],
    ['It beats a 1-hour Q&A interview.', 'none'],
    ['We look at it later.\n\nIt beats a 1-hour Q&A interview.', 'none'],
    ['We look at it later.\n\nIt beats a 1-hour call. You should finish it in 2 hours.', '120'],
    ['Build it for a shop that opens for 8 hours.', 'none'],
    [
      'We look at it later.\n\n## Part one\n\nTime: 20 min\n\n## Part two\n\nTime: 50 min\n',
      'none',
    ],
  ])('%j → %s', (body, length) => expect(taskLength(body)).toBe(length));
});

describe('lengths that are put together', () => {
  test.each([
    ['30 min + 30 min', '60'],
    ['45 Min. + 15 Min.', '60'],
    ['1 h + 30 min', '90'],
    ['3-4 x 30 min', '90–120'],
    ['2–3 × 45 minutes', '90–135'],
    ['une demie-heure', '30'],
    ['3-6ish hours', '~180–360'],
  ])('%s → %s', (text, length) => expect(brief(findDuration(text))).toBe(length));

  test.each([
    ['*45 minute presentation, 15 minute Q&A*', 'Σ60'],
    ['30 min coding + 15 min questions', 'Σ45'],
    ['20 Minuten Vortrag, 40 Minuten Fragen', 'Σ60'],
    ['A 10 minute demo, then questions', 'none'],
  ])('%s below a title → %s', (line, length) =>
    expect(guideLength(`# Values interview\n\n${line}\n\nWe talk with the candidate.\n`)).toBe(
      length,
    ),
  );

  test.each([
    ['**Coding task**: a small task (~4 hours completion time)', '~240'],
    [
      '**Coding task**: push it to GitHub (~5h maximum is expected to complete the whole task)',
      '≤300',
    ],
    ['**Interviews**: These may range from 30 - 60 mins in length.', '30–60'],
    ['**Entrevista**: Esta conversa tem uma hora de duração com a equipe.', '60'],
    ['**Entrevista**: La charla tiene una hora de duración.', '60'],
    ['**Entretien** : un échange de 45 minutes de durée.', '45'],
    [
      '**Technical interview**\n\n   - A challenge that can be completed within an hour.\n   - Time estimate is 1-2 hours.',
      '60–120',
    ],
    ['**Trial**: If you can only work two hours on alternate days, that is fine.', 'none'],
    [
      'Trial\n   : Here you see it. If you can only work two hours on alternate days, that is fine.',
      'none',
    ],
    [
      'Probearbeit: Hier sehen Sie es. Falls Sie nur zwei Stunden arbeiten können, ist das gut.',
      'none',
    ],
  ])('%s → %s', (step, length) => {
    const text = `# Interview process\n\n1. **Phone screen**\n2. ${step}\n3. **Offer**\n`;
    expect(brief(compilePage(text).processes[0]?.steps[1]?.minutes)).toBe(length);
  });
});

describe('a step whose length stands elsewhere on the page', () => {
  const lengths = (page: string) =>
    compilePage(page).processes.map(({ steps }) =>
      steps.map(
        ({ minutes, asynchronous }) => `${brief(minutes)}${asynchronous ? ' at home' : ''}`,
      ),
    );
  const details =
    '## Recruiter call\n\nWe talk.\n\n## Pairing interview\n\nWe code.\n\n## Final interview\n\nWe decide.\n';

  it('in an overview above the headings', () => {
    const list =
      '- [**Recruiter call**](#recruiter-call): 30 minute video call with us\n- **Pairing interview**: 60 minute video interview\n- **Final interview**: Final 45 minute interview with a director\n';
    expect(lengths(`# Interview process\n\nThere are three:\n\n${list}\n${details}`)).toEqual([
      ['30', '60', '45'],
    ]);
  });

  it('in a table above the headings', () => {
    const table =
      '| Stage | Time |\n|---|---|\n| Recruiter call | 30 min |\n| Pairing interview | 60 min |\n| Final interview | 45 min |\n';
    expect(lengths(`# Interview process\n\n${table}\n${details}`)).toEqual([['30', '60', '45']]);
  });

  it('in sections below a list of names, work at home as such', () => {
    const page =
      '# Hiring process\n\n1. Application\n2. Phone screen\n3. A coding challenge\n4. The interview\n\n## Phone screen\n\n**Duration**: 20 - 30 minutes\n\n## Coding challenge\n\nThis take-home can be completed in less than two hours.\n\n## The interview\n\nThe interview will be one and a half hours long.\n';
    expect(lengths(page)).toEqual([['none', '20–30', '≤120 at home', '90']]);
    expect(compilePage(page).processes[0]?.totals).toMatchObject({
      synchronous: { min: 110, max: 120 },
      asynchronous: { min: null, max: 120 },
    });
  });

  it('but not where two places disagree', () => {
    const page = `# Interview process\n\n1. Recruiter call\n2. Pairing interview\n3. Offer\n\n## Recruiter call\n\nIt takes 30 minutes.\n\n## For managers\n\n### Recruiter call\n\nIt takes 45 minutes.\n`;
    expect(lengths(page)[0]?.[0]).toBe('none');
  });

  it('nor where the page has the process of another role', () => {
    const page =
      '# Designer interview process\n\n1. Recruiter call\n2. Portfolio review\n3. Offer\n\n# Engineer interview process\n\n1. Recruiter call (20 min)\n2. Coding interview\n3. Offer\n\n## Recruiter call\n\nIt takes 30 minutes.\n';
    expect(lengths(page)).toEqual([
      ['none', 'none', 'none'],
      ['20', 'none', 'none'],
    ]);
  });

  it('nor where two steps have the name', () => {
    const page =
      '# Interview process\n\n1. Interview\n2. Take-home exercise\n3. Interview\n4. Offer\n\n## Interview\n\nThe interview takes 30 minutes.\n';
    expect(lengths(page)[0]).toEqual(['none', 'none at home', 'none', 'none']);
  });
});
