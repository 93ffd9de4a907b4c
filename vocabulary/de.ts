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

export const code = 'de';

export const jobs: JobWords = {
  nouns: terms(
    'entwickler*, ingenieur*, leiter*, werkstudent*, berater*, sachbearbeiter*, assistent*, analyst*, gestalter*, redakteur*, referent*',
  ),
  trades: terms(
    'pflegefachkraft, pflegefachfrau, pflegefachmann, pflegekraft, *pfleger, *pflegerin, *koch, *köchin, bäcker*, gärtner*, schreiner*, tischler*, elektriker*, elektroniker*, mechaniker*, *mechatroniker*, lehrer*, *lehrkraft, erzieher*, *fahrer, *fahrerin, verkäufer*, kaufmann, kauffrau, buchhalter*, arzt, ärztin, *techniker, *technikerin, monteur*, lagerist*, *mitarbeiter, *mitarbeiterin, *helfer, *helferin, anwalt, anwältin, kellner*, friseur*, maler*, schlosser*, *manager, *managerin, *fachkraft, *spezialist, *spezialistin, *architekt, *architektin',
  ),
};

export const roles: RoleWords = {
  seniority: terms('leitend*, erfahren*, praktikum, befristet, vollzeit, teilzeit'),
  marks: terms('m, w, d, x, mwd, wmd, dmw'),
  leading: terms('*leiter, *leiterin, leitung, geschäftsführ*, vorstand, führungskraft'),
  leadingFirst: terms('manager*'),
  leadingLast: terms('lead'),
  managing: terms('entwicklungsleit*, vertriebsmanager*, supportmanager*'),
  leadership: terms('führung, führungskräfte'),
  individual: terms('ohne führungsverantwortung, ohne personalverantwortung'),
  places: terms('weltweit, regional*, international*, bereich, dach'),
  joining: terms('der, die, das, des, dem, den, und, für, zur, zum, von'),
  beforePlace: terms('für, bei'),
  abbreviations: { gf: 'geschäftsführer', sb: 'sachbearbeiter' },
  interviewers: {
    recruiter: terms('recruiterin, personalreferent*, personalabteilung, personalteam'),
    'hiring manager': terms('führungskraft, fachvorgesetzt*, einstellende führungskraft'),
    founder: terms('gründer*'),
    executive: terms('geschäftsführ*, vorstand, vorständin'),
    engineer: terms('entwickler*, ingenieur*'),
    designer: terms('designerin, gestalter*'),
    'product manager': terms('produktmanager*'),
    'account executive': terms('kundenbetreuer*, vertriebsbeauftragt*'),
  },
};

export const interviews: InterviewWords = {
  names: terms('*gespräch, *gespräche, *interview*, *aufgabe*, probearbeit*'),
  onPages: terms('*probe, probetag, probeschicht, hospitation'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'wer, wen, wem, was, welche, welcher, welches, wann, wo, warum, wie, lange, viel, viele, ist, sind, wird, werden, kann, muss, soll, hat, haben, dauert, macht, führt, fragt, fragen, wir, ich, sie, es, der, die, das, den, dem, ein, eine, einen, für, mit, bei, im, in, am, an, von, zu, zum, zur, über, und, oder, nach, vor, kandidat, kandidaten, kandidatin, bewerber, abteilung, team, bereich',
  ),
  meanings: {
    sales: terms('vertrieb*, verkauf*, verkäufer*'),
    marketing: terms('werbung*'),
    'people operations': terms('personal, personalabteilung, personalwesen*, hr'),
    talent: terms('personalgewinnung*, rekrutierung*'),
    finance: terms('finanz*, buchhaltung*'),
    legal: terms('recht, rechtsabteilung*, jurist*, anwalt*, anwält*'),
    engineering: terms('entwicklung*, technikabteilung*'),
    product: terms('produkt, produktteam*'),
    design: terms('gestaltung*'),
    support: terms('kundendienst*, kundenbetreuung*'),
    data: terms('daten*'),
    operations: terms('betrieb*'),
    recruiter: terms('recruiter*, personalreferent*, personaler*'),
    engineer: terms('entwickler*, ingenieur*'),
    designer: terms('gestalter*, designer*'),
    'product manager': terms('produktmanager*, produktleiter*'),
    'user researcher': terms('nutzerforscher*, ux forscher*'),
    'hiring manager': terms(
      'abteilungsleiter*, teamleiter*, führungskraft*, fachvorgesetzt*, vorgesetzt*',
    ),
    founder: terms('gründer*'),
    technical: terms('technisch*, fach*'),
    coding: terms('programmier*, coding*'),
    exercise: terms('*übung, *übungen'),
    assignment: terms('*aufgabe, *aufgaben, hausarbeit*'),
    portfolio: terms('mappe*, arbeitsproben*'),
    presentation: terms('präsentation*, vortrag*'),
    demo: terms('vorführung*, demonstration*'),
    'case study': terms('fallstudie*'),
    peer: terms('kolleg*, teamgespräch*'),
    values: terms('werte*, kultur*, kulturell*'),
    leadership: terms('geschäftsführung*, führungsebene*, leitung*'),
    screen: terms('telefoninterview*, erstgespräch*, vorauswahl*, telefonat*, telefon*'),
    resume: terms('lebenslauf*, werdegang*'),
    networking: terms('kennenlern*, kaffee*'),
    'reference check': terms('referenz*'),
    offer: terms('angebot*, vertrag*'),
    'final interview': terms(
      'letztes gespräch, letzte runde, abschlussgespräch*, schlussgespräch*, endrunde*',
    ),
    'onsite interview': terms('vor ort, vorstellungstag*'),
    'working session': terms('arbeitssitzung*, arbeitsprobe*'),
    process: terms('ablauf*, prozess*, bewerbungsprozess*, stufen, runden'),
    interview: terms('gespräch*, vorstellungsgespräch*'),
    'cold call': terms('kaltakquise*, telefonakquise*'),
    intern: terms('praktikant*, praktikum*, werkstudent*'),
    analyst: terms('analyst*, analystin*'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'recruitergespräch*, erstgespräch*, kennenlerngespräch*, vorgespräch*, telefonscreening*, telefonisches erstgespräch*, gespräch mit recruiter*',
    ),
    'hiring-manager': terms(
      'fachvorgesetzt*, einstellungsleiter*, personalverantwortlich*, gespräch mit der führungskraft*, führungskraft*',
    ),
    resume: terms('lebenslauf*, werdegang*'),
    networking: terms('schnuppergespräch*'),
    peer: terms('kollegengespräch*, kollegen*, kolleginnen*, teamgespräch*'),
    'cross-functional': terms('bereichsübergreifend*, abteilungsübergreifend*'),
    leadership: terms('geschäftsführung*, führungsgespräch*'),
    values: terms('wertegespräch*, werteinterview*, werte*, kulturfit*, kultur*'),
    'take-home': terms('hausaufgabe*, probeaufgabe*, testaufgabe*, aufgabe für zu hause*'),
    'mock-call': terms('rollenspiel*'),
    demo: terms('vorführung*'),
    presentation: terms('verkaufspräsentation*, präsentation*'),
    portfolio: terms('werkschau*, mappenpräsentation*'),
    'working-session': terms('arbeitsprobe*, probearbeit*'),
    technical: terms('fachinterview*, fachgespräch*, technisches*'),
    'bar-raiser': terms('bar raiser gespräch*'),
    'team-match': terms('teamzuordnung*, teamfindung*'),
    'case-study': terms('fallstudie*, fallbeispiel*'),
    reverse: terms('umgekehrtes interview*, umgekehrtes gespräch*'),
    administrative: terms(
      'bewerbungsprüfung*, angebot*, arbeitsvertrag*, referenzprüfung*, referenzen*',
    ),
  },
  hints: {
    'recruiter-screen': terms('telefoninterview'),
    peer: terms('teamrunde, teaminterview'),
    leadership: terms('finale runde, abschlussgespräch'),
  },
  deciding: {
    technical: terms(
      'technisch*, programmier*, systementwurf*, systemdesign*, softwarearchitektur*, paarprogrammier*, datenbankabfrage*',
    ),
    noInterview: terms(
      'nachbesprechung*, übergabe*, kalibrierung*, interne abstimmung*, auswertungsrunde*, angebotsgespräch*, vorbereitungsgespräch*, feedbackgespräch*, absage*',
    ),
    last: terms('letzte(s), letzter, abschließend*, abschlussgespräch*, finales, finale'),
    subject: terms('sicherheit, netzwerktechnik, betriebssysteme, grundlagen'),
  },
  notDeciding: terms(
    'technische recruiter*, technischer recruiter*, technische leitung*, technischer leiter*, technische redaktion*',
  ),
  noKind: terms('kulturmanagement*, wertpapier*, angebotskalkulation*'),
  nouns: terms('gespräch, interview, aufgabe, arbeitsprobe, probearbeit, präsentation, fallstudie'),
  empty: terms('gespräch, interview, runde, mit, dem, der, den, im, zum, zur, und'),
  numbered: terms('runde, schritt, phase, stufe'),
  outOf: terms('von'),
  abbreviations: { vg: 'vorstellungsgespräch', fk: 'führungskraft' },
  spelledRight: terms(
    'vorstellungsgespräch, gespräch, führungskraft, bewerbung, präsentation, aufgabe',
  ),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidat, kandidatin, kandidat/in, bewerber, bewerberin, bewerber/in'),
    job: terms('stelle, stellenbezeichnung, position, beworbene stelle, ausgeschriebene stelle'),
    department: terms('abteilung, fachbereich'),
    stage: terms(
      'phase, aktuelle phase, stufe, aktuelle stufe, prozessphase, bewerbungsphase, status der bewerbung',
    ),
    interview: terms('vorstellungsgespräch, gespräch, gesprächsart, interview'),
    interviewers: terms('interviewende, interviewende personen'),
    minutes: terms('dauer, länge, termin, datum'),
  },
  names: terms('bewertungsbogen, bewertung, interviewleitfaden'),
  generic: terms('phasen, bewertungsbogen, kandidat, kandidaten, kandidat/in, kandidatin, stellen'),
  between: terms('für, mit'),
  everything: terms('alle*, jede*, beliebig*'),
  before: terms('neue(r), mein(e), ihr(e)'),
  scheduling: terms('planung, terminplanung'),
  articles: terms('der, die, das, den, dem, ein, eine, einen'),
  aboutMany: terms(
    'alle, weitere, andere, nächste, frühere, bevorstehende, fragen, notizen, hinweise, gespräche, bewertungsbögen, vor, nach, tipps, ablauf, vorbereitung, anleitung, leitfaden',
  ),
  current: terms('aktuelle phase, aktuell, aktuelle stufe, derzeit'),
  ofOthers: terms(
    'andere, weitere, ähnliche, frühere, vorherige, nächste, doppelte, dublette(n), duplikat(e), aktivität(en), verlauf, nachrichten, notizen, kommentare, vorschau, berufserfahrung, erfahrung, ausbildung, lebenslauf, werdegang, qualifikationen',
  ),
  ofPages: terms(
    'bewerbung(en), bewerber, kandidat(en), prüfen, prüfung, warteschlange, profil, bewertungsbogen, übersicht, angaben, lebenslauf, stelle, fragen, notizen, hinweise, interviewleitfaden, termin(e), zeiten, kalender, auswählen',
  ),
  appliedFor: terms('beworben auf, beworben für, beworben als'),
  at: terms('bei'),
  departments: terms('team'),
  interviewLists: terms('gespräche, vorstellungsgespräche, geplante gespräche'),
  refusals: terms(
    'seite nicht gefunden, nicht gefunden, zugriff verweigert, kein zugriff, keine berechtigung, sie haben keinen, sie haben keine, du hast keinen, anmelden, bitte melden sie sich an',
  ),
  loading: terms('lädt, wird geladen, ausgeblendet, anonym, verborgen'),
};

export const lengths: LengthWords = {
  hours: terms('stunde(n), std, stündig*'),
  minutes: terms('minute(n), minütig*'),
  days: terms('tag(e)'),
  until: terms('bis'),
  clock: terms('uhr'),
  and: terms('und'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('alias, andere namen, auch bekannt als'),
    roles: terms('rolle(n), stelle(n), für rolle(n)'),
    interviewers: terms(
      'interviewer*, interviewende*, gesprächspartner*, durchgeführt von, wer, teilnehmende, gesprächsführung, gesprächsführende, geführt von, interviewt von, interviewteam, beteiligte, teilnehmende personen, wer führt das gespräch, wer ist dabei, mit wem, gesprächsleitung, gesprächspartnerin, gesprächspartnerinnen',
    ),
    duration: terms(
      'dauer, länge, zeit, zeitaufwand, gesamtdauer, zeitbedarf, zeitrahmen, zeitbudget, gesprächsdauer, interviewdauer, bearbeitungszeit, zeitvorgabe, zeitlimit, empfohlene zeit, empfohlene dauer, geschätzte zeit, geschätzter aufwand, geschätzte dauer, voraussichtliche dauer, erwarteter zeitaufwand',
    ),
    description: terms(
      'beschreibung, zweck, ziel(e), überblick, worum es geht, inhalt, zielsetzung, hintergrund, kurzbeschreibung, worum geht es, zweck des gesprächs, ziel des gesprächs',
    ),
    questions: terms(
      'frage(n), beispielfragen, mögliche fragen, interviewfragen, zum beispiel, fragen an kandidat*, fragen an bewerber*, was wir fragen, beispiele für fragen, typische fragen, leitfragen, musterfragen, beispiele, fragenkatalog, gesprächsfragen, fragen im gespräch, mögliche leitfragen, einstiegsfragen, fragen im interview, vorgeschlagene fragen',
    ),
    assessed: terms(
      'was wir bewerten, worauf wir achten, bewertungskriterien, kriterien, kompetenzen, bewertet wird, beurteilungskriterien, beurteilt wird, das bewerten wir, das beurteilen wir, darauf achten wir, worauf wir wert legen, was uns wichtig ist, beobachtungskriterien, geprüfte kompetenzen, das prüfen wir, was wir prüfen, was wir beurteilen, anforderungskriterien',
    ),
    prompt: terms(
      'aufgabe, aufgabenstellung, szenario, fallstudie, anleitung, ergebnisse, aufgabenbeschreibung, aufgabentext, die aufgabe, deine aufgabe, ihre aufgabe, fallbeispiel, ausgangslage, auftrag, abgabe, liefergegenstände',
    ),
    agenda: terms(
      'ablauf, agenda, tagesordnung, zeitplan, struktur, gesprächsablauf, gesprächsaufbau, ablauf des gesprächs, ablaufplan, aufbau, programm, gliederung, gesprächsstruktur, zeitlicher ablauf',
    ),
    candidateNotes: terms(
      'hinweise für (die )kandidaten, hinweise für bewerber*, für (die )kandidat*, für (die )bewerber*, für den kandidaten, für den bewerber, dem kandidaten sagen, den kandidaten mitteilen, tipps für kandidat*, tipps für bewerber*, information für kandidat*, informationen für kandidat*, informationen für bewerber*, so bereitest du dich vor, so bereiten sie sich vor, informationen für bewerbende, hinweise für bewerbende, hinweise an bewerbende, tipps für bewerbende, für bewerbende, information für bewerbende, hinweise für kandidierende, für kandidierende, infos für bewerbende, infos für kandidat*, infos für bewerber*, infos für dich, für dich als bewerber*, was dich erwartet, was sie erwartet, so bereitest du dich am besten vor, vorbereitung für kandidat*, vorbereitung für bewerber*',
    ),
    resources: terms('links, weitere informationen, quellen, material'),
  },
  columns: {
    measures: terms('kennzahl(en), messgröße(n), kpi(s), indikator(en), werkzeug(e)'),
    name: terms(
      'phase, schritt, runde, gespräch, stufe, etappe, station, bewerbungsschritt, prozessschritt, was, verfahren',
    ),
    number: terms('nr, nr.'),
    minutes: terms('dauer, länge, minuten, zeit, zeitbedarf, zeitaufwand, zeitrahmen'),
    interviewers: terms(
      'interviewer*, wer, teilnehmende, beteiligte, gesprächspartner*, mit wem, verantwortlich*, durchführung, zuständig*, ansprechpartner*',
    ),
  },
  assessing: {
    openings: terms('was wir, worauf wir'),
    verbs: terms('bewert*, acht*, prüf*, beurteil*, einschätz*, wert legen'),
  },
  stages: {
    names: terms(
      'gespräch(e), telefonat(e), angebot, referenz(en), bewerbung(en), runde(n), kennenlernen, probetag(e), lebensläufe sichten, unterlagen sichten, sichtung, sichten, vorselektion, unterlagenprüfung, dossierprüfung, bewerbungsprüfung, zusage, vertragsangebot, vertragsgespräch, vertragsunterzeichnung, schnuppertag(e), schnupperhalbtag, schnuppern, probearbeitstag(e), kennenlerntag(e), bewerbertag, auswahltag, teamtag, teamrunde(n), fachrunde(n), telefonscreening, telefonat, videotelefonat, teamkaffee, teamlunch, assessment center, eignungstest(s), einstellungstest(s), auswahltest, persönlichkeitstest, fachlicher austausch, referenzprüfung, referenzauskunft, referenzeinholung, kompetenztest, hospitationstag, erstkontakt, mittagessen, abendessen, frühstück',
    ),
    firstWords: terms(
      'coding challenge, vorstellungsgespräch, kennenlerngespräch, fachinterview, fachgespräch, telefoninterview, schnuppertag, probearbeiten, probetag',
    ),
    around: terms('vor dem, nach dem, während des, im'),
    counted: terms('schritt, runde, stufe'),
    ordinals: terms('erste*, zweite*, dritte*, letzte*, erster, zweiter, dritter, vierte*'),
    alone: terms(
      'interview, vorstellungsgespräch, fachgespräch, erstgespräch, abschlussgespräch, fallstudie, probearbeit, probetag, arbeitsprobe, telefoninterview, kennenlerngespräch, schnuppertag, probearbeiten, probearbeitstag, fachinterview, telefonscreening, assessment center, einstellungstest, eignungstest',
    ),
    callKinds: terms('telefon, video, kennenlern, erst, vor'),
    calls: terms('gespräch, interview, anruf'),
    taskKinds: terms('technische*, praktische*, schriftliche*, fachliche*'),
    tasks: terms('aufgabe, übung'),
    onlyInNames: terms('besprechung'),
    tails: terms('mit, für, bei, über, zum, zur'),
    opening: terms(
      'bewerb*, sichtung, vorauswahl, erstkontakt, unterlagen*, kennenlernen*, lebenslauf, lebensläufe, sichten, bewerbungseingang, vorselektion, unterlagenprüfung, dossier, erstgespräch, kurzbewerbung, onlinebewerbung, online bewerbung',
    ),
    closing: terms(
      'angebot*, zusage, entscheidung, vertrag*, referenzen, onboarding, probetag, probearbeit*, probezeit, einstellung, start, vertragsangebot, schnuppertag, referenzprüfung, eintritt, vertragsunterzeichnung, arbeitsvertrag, rückmeldung, entscheid',
    ),
    inSentences: terms('angebot, vertragsangebot, referenzen, mittagessen, abendessen, frühstück'),
    ofHiring: terms(
      'interview*, vorstellungsgespräch*, bewerb*, kandidat*, einstellung*, lebenslauf, probetag, bewerbende*, schnuppertag, probearbeit*, lebensläufe, rekrutierung*, auswahlverfahren, vorselektion',
    ),
    written: terms('aufgabe, test, interview'),
    adjectivesBehind: terms('online'),
  },
  headings: {
    advice: terms(
      'wie, warum, wenn, bitte, tipps, hinweise, vorbereitung, ein hinweis, hinweis, anmerkung*, ein wort zu*, einige hinweise, ein paar tipps, einige tipps, ein paar hinweise, ziel(e) des gesprächs, ziel(e) des interviews, ablauf des gesprächs, ablauf des interviews, struktur des gesprächs, struktur des interviews, notizen zum gespräch, notizen zum interview, vor dem gespräch, vor dem interview, nach dem gespräch, nach dem interview, während des gesprächs, während des interviews',
    ),
    withoutSteps: terms(
      'kennzahlen, ziele, werkzeuge, tools, kpis, metriken, verantwortlichkeiten, zuständigkeiten',
    ),
    adviceUnlessTask: terms('schreiben'),
    articles: terms('der, die, das, den, dem, ein, eine, einen, einer, einem, unser*, dein*, ihr*'),
    rules: terms('sollte(n), muss, müssen, darf, bitte, niemals, immer'),
    guidesTo: terms(
      'vorlage, leitfaden, leitfaden für, gesprächsleitfaden, interviewleitfaden, bogen, fragebogen, fragen für, fragen zum, leitfaden zum',
    ),
    about: terms(
      'fragen, grundsätze, richtlinien, tipps, schulung, bewertung, vorbereitung, terminplanung',
    ),
    principles: terms('interview*, vorstellungsgespräch*, kandidat*, bewerb*'),
    asides: terms(
      'links, hinweis*, kontakt, ansprechpartner*, vielfalt, diversität, inklusion, barrierefreiheit, datenschutz, werte, kultur, standort*, gehalt, über uns, wer wir sind, überblick, übersicht, einleitung, zusammenfassung, hintergrund, fazit, anhang, sonstiges, rollen, glossar, homeoffice',
    ),
    companyAfter: terms('bei'),
    hiringOf: terms('so interviewen wir, so stellen wir'),
    processKinds: terms(
      'bewerbungs, einstellungs, recruiting, auswahl, rekrutierungs, interview, selektions',
    ),
    processOrders: terms('prozess, ablauf, verfahren, schritte, phasen, weg'),
    processPhrases: terms(
      'bewerbungsprozess, einstellungsprozess, auswahlprozess, bewerbungsablauf, so stellen wir ein, ablauf des bewerbungsprozesses, bewerbungsverfahren, auswahlverfahren, einstellungsverfahren, rekrutierungsprozess*, rekrutierungsverfahren, recruitingprozess*, recruiting prozess*, interviewprozess*, vorstellungsprozess, bewerberprozess, selektionsprozess, selektionsverfahren, berufungsverfahren, so läuft die auswahl, so läuft deine bewerbung, so läuft ihre bewerbung, so läuft die bewerbung, so läuft das bewerbungsverfahren, so läuft der bewerbungsprozess, ablauf der bewerbung, ablauf deiner bewerbung, ablauf ihrer bewerbung, ablauf des auswahlverfahrens, ablauf des bewerbungsverfahrens, ablauf der rekrutierung, dein weg zu uns, ihr weg zu uns, der weg zu uns, wie wir einstellen, wie wir rekrutieren, so rekrutieren wir, dein bewerbungsprozess, schritte im bewerbungsprozess, schritte der bewerbung, bewerbungsphasen, bewerbungsschritte, wie wir interviews führen, wie unsere interviews ablaufen, so laufen unsere interviews, so interviewen wir, wie wir vorstellungsgespräche führen',
    ),
    processes: terms(
      'der prozess, unser prozess, der ablauf, empfohlener prozess, üblicher prozess, typischer ablauf, empfohlener ablauf, üblicher ablauf',
    ),
    whatFollows: terms(
      'was passiert als nächstes, was passiert dann, wie geht es weiter, so geht es weiter, so gehts weiter, was dich erwartet, was sie erwartet, was erwartet dich, was erwartet sie, so läuft es ab, so läuft das ab, wie läuft das ab, so funktioniert es, wie wir auswählen, so wählen wir aus, wie wir menschen finden, wir lernen uns kennen, kennenlernen, nach der bewerbung, nach deiner bewerbung, nach ihrer bewerbung, du hast dich beworben, auf einen blick, vom * zum angebot, von der * zum angebot, vom * zum vertrag, von der * zum vertrag, dein weg, ihr weg, deine reise',
    ),
    applying: terms(
      'bewerben, bewirb dich, so bewirbst du dich, wie bewerbe ich mich, deine bewerbung, ihre bewerbung, die bewerbung, bewerbung(en), mitmachen, mitglied werden, komm zu uns',
    ),
    interviews: terms('die interviews, unsere interviews, interviews'),
    universal: terms('allgemein*, für alle'),
    departmentLists: terms('abteilung(en), bereiche'),
    byDepartment: terms('nach abteilung'),
    fields: terms(
      'backend, frontend, fullstack, mobile, softwareentwicklung, entwicklung, praktikum, praktika, werkstudent*, ausbildung, vertrieb',
    ),
    departments: terms(
      'entwicklung, vertrieb, produkt, personal, finanzen, recht, betrieb, forschung, technik',
    ),
    hiring: terms('einstellung, bewerbung*, recruiting, prozess, handbuch, kandidat*'),
    generic: terms('karriere, stellen, bewerbung*, handbuch, willkommen, über uns, prozess'),
    catalogs: terms('interviewarten, interviews, gesprächsarten, vorstellungsgespräche, gespräche'),
    taskCatalogs: terms('probeaufgaben, hausaufgaben, programmieraufgaben, testaufgaben'),
    purposes: terms('für'),
    kindsOf: terms('arten von interviews'),
    templates: terms('vorlage'),
    toFillIn: terms('rolle, stelle, firma, unternehmen, abteilung'),
  },
  pages: {
    hiring: terms(
      'bewerber*, bewerbung*, kandidat*, vorstellungsgespräch*, lebenslauf, recruiting, bewerbende*, lebensläufe, rekrutierung*, auswahlverfahren, schnuppertag, probearbeiten, stellenausschreibung, einstellung, neueinstellung*, einstellungsprozess*, einstellungsverfahren*, einstellungsgespräch*, einstellungstest*, testaufgabe(n), probeaufgabe(n), programmieraufgabe(n), bewerberaufgabe*, coding challenge, code challenge, eignungstest*',
    ),
    other: terms(
      'nutzerinterview*, austrittsgespräch*, zeitzeug*, probanden, befragte, befragten, experteninterview*, einwilligungserklärung*',
    ),
    interviews: terms(
      'bewerbungsprozess, interview*, bewerbungsverfahren, auswahlverfahren, rekrutierungsprozess, einstellungsverfahren, einstellungsprozess, vorstellungsprozess, *gesprächen, probearbeiten, schnuppertag, *interview, selektionsverfahren, selektionsprozess, rekrutierungsverfahren, recruitingprozess, bewerbungsablauf, vorstellungsgespräch*, bewerbungsgespräch*, einstellungsgespräch*, erstgespräch*, fachgespräch*, kennenlerngespräch*, probearbeit*',
    ),
    toJobSeekers: terms(
      'firmen, die unternehmen, viele unternehmen, meisten unternehmen, manche unternehmen, großen unternehmen, arbeitgeber*, jobsuche, stellensuche, arbeitssuche, traumjob',
    ),
    ofOneself: terms('wir, unser*, uns'),
    otherKinds: terms('nutzer, kunden'),
    otherCalls: terms('interview*'),
    otherPhrases: terms('nutzerforschung'),
    otherWork: terms(
      'einarbeitung, onboarding, offboarding, störung*, vorfall, vorfälle, veröffentlichung*, bereitstellung, beschaffung, einkauf, lieferant*, fördermittel, förderantr*, spenden*, vertriebsprozess, verkaufsprozess, kundengewinnung, leistungsbeurteilung*, beförderung*, spesen*, rechnung*, ehrenamt*, änderungsmanagement',
    ),
    amongHiring: terms('*gespräch, *gespräche, screening*, probetag*'),
    notHiring: terms(
      'kandidat für die veröffentlichung, release kandidat*, freiwillige rekrutieren, rekrutierung von freiwilligen, mitglieder rekrutieren, tester rekrutieren, rekrutierung von testpersonen',
    ),
  },
  sentences: {
    openings: terms(
      'wir, du, sie, unser*, dein*, ihr*, bewerber*, kandidat*, bewerbende, kandidierende, die bewerber*, die kandidat*, es, alle, jede*, ein, eine, die, der, das, erfolgreiche, interessierte',
    ),
    sequence: terms(
      'dann, danach, anschließend, zuerst, zuletzt, zunächst, als erstes, als nächstes, im anschluss, im nächsten schritt, zum schluss, zum abschluss, abschließend, schließlich, nach dem, nach der, nach einem, nach einer, daraufhin, in einem ersten schritt, in einem zweiten schritt, in einem nächsten schritt, als zweites, als letztes, zu beginn, am ende, im zweiten schritt, im ersten schritt, im letzten schritt, darauf, dann folgt, hierauf, abschliessend, schliesslich, anschliessend, der erste schritt, der nächste schritt, der letzte schritt, im zweiten gespräch, nach eingang, nach prüfung, nach sichtung, nach erfolgreich*, vor dem angebot, wenn alles passt, wenn es passt, wenn beide, der prozess beginnt, der tag beginnt, der tag endet, abgerundet, den abschluss',
    ),
    clauses: terms('sobald, nachdem, wenn, falls, sofern, im falle'),
    verbs: terms(
      'sprech*, triff*, einlad*, führ*, send*, bekommst, stellst, lern*, erhält*, erhalten, bekommen, bearbeit*, schick*, folgt, findet, nimmst, machst, machen, laden, lädt, stellen',
    ),
    candidates: terms('bewerber*, kandidat*, du, sie, bewerbende'),
    subjects: terms('wir, du, sie'),
    beforeVerbs: terms(''),
    around: terms('nach, vor, bei, bevor, nachdem'),
    about: terms(''),
    openEnds: terms(
      'der, die, das, den, dem, des, ein, eine, einen, einem, einer, unser, unsere, unserem, unseren, mit, von, vom, zu, zum, zur, für, bei, beim, in, im, an, am, auf, aus, über, durch, nach, vor, und, oder, sowie, inklusive, je',
    ),
    leading: terms(
      'der, das, ein, eine, einen, mit, wir, du, zum, zur, dem, den, des, einem, einer, zu, und, oder, von, vom, bei, beim, im, für, über, nach, vor, danach, dann, anschließend, uns, dir, dich, euch, unser, unsere, unserem, unseren, dein, deine, deiner, deinem, deinen, gibt es, folgt, wird, führen, laden, lädt, erhältst, bekommst, lernst, kennen, bearbeitest, findet, statt, lösen, löst',
    ),
    with: terms('mit'),
    tellsCandidate: terms(
      'du wirst, sie werden, du triffst, sie treffen, sie sprechen, du sprichst, du bekommst, sie erhalten, du lernst',
    ),
    inThis: terms('in diesem, bei diesem, dieses'),
    consists: terms(
      'besteht aus, bestehen aus, umfasst, sind, beinhaltet, gliedert sich in, setzt sich zusammen aus, lauten, wie folgt',
    ),
    joins: terms('und, dann, danach, gefolgt von, anschließend, und dann, sowie'),
    introductions: terms(
      'prozess, schritte, phasen, runden, stufen, etappen, bewerbungsprozess, auswahlverfahren, bewerbungsverfahren, schritten',
    ),
  },
  steps: {
    documents: terms(
      'lebenslauf, anschreiben, motivationsschreiben, zeugnisse, arbeitszeugnisse, arbeitsproben, portfolio, foto, bewerbungsfoto, zertifikate, referenzen, tabellarischer lebenslauf, github profil, linkedin profil',
    ),
    optional: terms('optional, freiwillig'),
    ifNeeded: terms('falls nötig, bei bedarf'),
    asynchronous: terms('asynchron, zu hause'),
    encouraged: terms('empfohlen, empfehl*'),
    facts: terms(
      'interviewer*, dauer, wer, ziel, zweck, zeitbedarf, mit wem, beteiligte, teilnehmende, format',
    ),
  },
  guides: {
    setTask: {
      titles: terms('aufgabe, *aufgabe, *challenge, *test, *übung, *projekt'),
      titlesOfJobs: terms('projekt'),
      weighs: terms(
        'wie du arbeitest, wie sie arbeiten, wie du denkst, wie du vorgehst, wie du an die, wie du herangehst, wie du code, wie du programmierst, deine arbeitsweise, ihre arbeitsweise, deine fähigkeiten, ihre fähigkeiten, deine kenntnisse, ihre kenntnisse, dein können, dein vorgehen, worauf wir achten, wir achten auf, achten wir, worauf es uns ankommt, wir legen wert, legen wir wert, uns interessiert, interessiert uns, wir bewerten, bewerten wir, wir möchten sehen, wir möchten herausfinden, wir wollen sehen, einen eindruck, bewertungskriterien, wird bewertet, werden bewertet, wie du es machst, wie du lösungen, wie du probleme, kennenlernen wie du',
      ),
      invites: terms(
        'interesse an uns, bei uns arbeiten, bei uns zu arbeiten, unser team, im nächsten gespräch, im anschließenden gespräch, wir besprechen, besprechen wir, fragen melde, bei fragen, bei rückfragen',
      ),
      builds: terms(
        'baue, bauen sie, entwickle, entwickeln sie, erstelle, erstellen sie, implementiere, implementieren sie, schreibe, schreiben sie, programmiere, programmieren sie, bitte entwickle, anforderungen, aufgabenstellung, deine aufgabe, ihre aufgabe, gestalte',
      ),
      returned: terms(
        'forke, forken, fork, pull request, zip, per e mail, per mail, schick* uns, sende uns, senden sie uns, lade uns, link zu, repository, wenn du fertig, sobald du fertig, merge request',
      ),
      keepsTo: terms(
        'zeitaufwand, nimm dir, höchstens, maximal, nicht mehr als, nicht länger als, dauert, etwa, ungefähr, du hast, sie haben, innerhalb, zeitrahmen, zeitlimit, bearbeitungszeit',
      ),
      units: terms('stunde(n), minute(n), tag(e), tagen, woche(n)'),
      coursework: terms(
        'studierende*, student*, vorlesung*, übungsblatt, lernportal, semester, kurses, schüler*, lehrer*, dozent*, hausübung*, klausur*, prüfung, gruppen von, hackathon*, wettbewerb*, preise, jury, dojo, kata, workshop, lernziel*, matrikelnummer, gelernte*, gelernt',
      ),
    },
    takeHome: terms('hausaufgabe, zu hause, asynchron, heimaufgabe, für zu hause'),
    toHandIn: terms(
      'hausaufgabe, projektaufgabe, probeaufgabe, testprojekt, programmieraufgabe, hausarbeit',
    ),
    asksForWork: terms(
      'deine aufgabe, ihre aufgabe, die aufgabe ist, anforderungen, viel erfolg, lösung, abgabe, deine lösung, ihre lösung, abgabefrist, die aufgabe besteht, aufgabenbeschreibung',
    ),
    handedIn: terms(
      'einreichen, abgeben, schick* uns, reiche deine, reichen sie, reiche * ein, sende uns, senden sie, gib * ab, lade * hoch, einsenden, einreichung',
    ),
    live: terms('arbeitssitzung, präsentation*'),
    partOfTask: terms('überleg*, berücksichtig*, kriterien, achten wir'),
    evaluating: {
      openings: terms('ist, sind, hat, kann, konnte, wie gut'),
      subjects: terms('der kandidat, die kandidatin, die bewerberin, der bewerber'),
    },
    aboutCandidate: {
      subjects: terms(
        'der kandidat, die kandidatin, die kandidaten, kandidaten, kandidatinnen, kandidat:innen, der bewerber, die bewerberin, die bewerber, bewerber, bewerberinnen, bewerber:innen, die bewerbenden, bewerbende',
      ),
      does: terms(
        'ist, sind, soll*, muss, müssen, wird, werden, darf, dürfen, kann, können, hat, haben, erhält, erhalten, bekommt, bekommen, präsentier*, stellt, stellen, bereitet, bereiten, erklärt, erklären, beschreibt, beschreiben, zeigt, zeigen, schreibt, schreiben, entwirft, entwerfen, löst, lösen, erstell*, plant, planen, wählt, wählen',
      ),
    },
    pointing: {
      above: terms(
        'siehe oben, wie oben, oben beschrieben*, oben genannt*, oben erwähnt*, oben stehend*, obenstehend*, obig*, oben aufgeführt*, solch ein*, so ein*',
      ),
      below: terms(
        'siehe unten, unten beschrieben*, unten genannt*, unten stehend*, untenstehend*, unten aufgeführt*, weiter unten',
      ),
      elsewhere: terms(
        'siehe abschnitt, im abschnitt, vorigen abschnitt, vorherigen abschnitt, nächsten abschnitt, folgenden abschnitt, siehe ablauf, siehe beschreibung',
      ),
    },
    examples: terms('zum beispiel'),
    noLength: terms('variiert, keine'),
    taskLabels: terms('aufgabenstellung, aufgabenbeschreibung, aufgabentext'),
    assessedLabels: terms(
      'bewertung, bewertungsbogen, bewertungsskala, bewertungsschema, bewertungsraster, beurteilung, beurteilungsbogen, punktevergabe, scorecard, rubrik, positive signale, negative signale, warnsignale, warnzeichen, alarmsignale, red flags, green flags, gute zeichen, schlechte zeichen, so bewerten wir, wie wir bewerten',
    ),
    agendaLabels: terms('ablauf, gesprächsablauf, tagesordnung'),
    interviewersOnly: {
      labels: terms(
        'skript*, leitfaden, bewertung*, bewerten, punkte, punktevergabe, note(n), notizen, warnsignal*, warnzeichen, alarmsignal*, red flag(s), intern, intern*, vertraulich*, auswertung*, entscheidung*, absage*, zusage*, ablehn*, beurteilung*, rückmeldung*, feedback, rubrik*, musterantwort*, musterlösung*, lösung*, antwort*, nachfrage*, nachhaken, kriterien, für interviewende, für uns, für interviewer*, frage(n), gehalt*',
      ),
      phrases: terms(
        'warnsignal*, red flag(s), nur intern, nur für intern*, nicht weitergeben, nicht teilen, vertraulich, bewertungsbogen, musterlösung*',
      ),
    },
    addressing: terms('du, dir, dich, dein*, sie, ihnen, ihr, ihr*, euch, euer*, eure*'),
    asking: terms(
      'erzähl* mir, erzähl* uns, erzähl* von, erzähle, erzählen sie, beschreib*, schilder*, erklär*, nenn*, gib* mir, geben sie, stell* dir vor, stellen sie sich vor, bitte erzähl*, bitte beschreib*, bitte nenn*, bitte erklär*',
    ),
    questionMarks: terms('f, frage'),
    questionLabels: terms('*frage, *fragen, was wir fragen, was gefragt wird, leitfragen'),
    noQuestionLabels: terms(
      'deine, ihre, eure, kandidat*, bewerber*, von, antwort*, häufig*, zeit für, verboten*, unzulässig*, nicht, nie, rückfragen, offene fragen des',
    ),
    instructions: terms(
      'selbständig, eigenständig, in deiner eigenen zeit, in ihrer eigenen zeit, in ruhe zu hause, zu hause, schick* uns, sende* uns, senden sie uns, reiche* ein, reichen sie, gib* ab, geben sie bis, lösung ein, zurücksenden, zurückschicken, abgabe, abgabefrist',
    ),
    atDistance: terms(
      'per mail, per e mail, online test, onlinetest, schicken dir, schicken ihnen, senden ihnen, senden dir, erhalten eine aufgabe, bekommst eine aufgabe, bekommen eine aufgabe, erhältst eine aufgabe, vor dem nächsten, vor dem gespräch, hackerrank, codility, codesignal, github, gitlab, tage zeit, woche zeit, online formular',
    ),
    inCompany: terms(
      'gemeinsam, zusammen, paarweise, bildschirm teilen, im gespräch, vor ort, live, synchron',
    ),
    taskPages: terms(
      'aufgabe(n), übung(en), hausaufgabe(n), probeaufgabe(n), programmieraufgabe(n), arbeitsprobe(n), testaufgabe(n)',
    ),
    homework: terms('hausaufgabe(n), zu hause, von zuhause, zuhause, daheim'),
    meetings: terms('*gespräch(e), *interview(s), telefonat, besprechung'),
    tests: terms('test(s), *test(s), projekt, fragebogen, probearbeit, fachaufgabe'),
    thisTask: terms(
      'diese aufgabe, dieser aufgabe, folgende aufgabe, folgenden aufgabe, dieser test, diese testaufgabe, unsere testaufgabe, unsere aufgabe, dein test, diese challenge, diese übung',
    ),
    withoutCandidate: terms('referenz(en), referenzprüfung, referenzgespräch(e), nachbesprechung'),
  },
  lengths: {
    numbers: {
      ein: 1,
      eine: 1,
      einer: 1,
      eines: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      acht: 8,
      zehn: 10,
      fünfzehn: 15,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfundvierzig: 45,
      sechzig: 60,
      neunzig: 90,
      anderthalb: 1.5,
      eineinhalb: 1.5,
      zweieinhalb: 2.5,
    },
    phrases: {
      viertelstunde: 15,
      'viertelstündig*': 15,
      'halbe stunde': 30,
      'halben stunde': 30,
      'halbstündig*': 30,
      dreiviertelstunde: 45,
      'dreiviertel stunde': 45,
      'einstündig*': 60,
      'stündig*': 60,
      'anderthalbstündig*': 90,
      'eineinhalbstündig*': 90,
      'zweistündig*': 120,
      'dreistündig*': 180,
      'vierstündig*': 240,
    },
    periods: terms('tag(e), woche(n), wochenende, monat(e), quartal, jahr(e), anfang, mitte, ende'),
    notUnits: [],
    andHalf: terms('und eine halbe, und ein halb'),
    between: terms('bis, oder, und'),
    and: terms('und'),
    from: terms('zwischen, von'),
    hedges: terms(
      'im durchschnitt, im schnitt, durchschnittlich, etwa, ungefähr, ca, ca., circa, rund, mindestens, knapp, gut, in der regel, normalerweise, zirka, um die, jeweils, meist, meistens, üblicherweise, mind.',
    ),
    hedgesBehind: terms('im durchschnitt, ungefähr'),
    limits: terms(
      'maximal, max., höchstens, bis zu, bis max., nicht mehr als, nicht länger als, weniger als, unter, maximal für, längstens, nicht mehr wie, max',
    ),
    mores: terms('mehr als, länger als'),
    nots: terms('nicht, kein, nie'),
    limitsBehind: terms('maximal, höchstens, oder weniger, zeitlimit'),
    limitNames: terms(
      'zeitlimit, maximaldauer, höchstdauer, maximale dauer, zeitvorgabe, zeitbudget',
    ),
    deadlines: terms(
      'innerhalb, innerhalb von, binnen, alle, um, in den nächsten, nach, spätestens',
    ),
    notices: terms(
      'vorher, vor, vor dem, vor der, nach, später, im voraus, pro tag, pro woche, zuvor, pro aufgabe, pro frage, je aufgabe, je frage',
    ),
    waits: terms('melden uns, antworten, rückmeldung, bescheid'),
    frames: terms('termin(s), zeitfenster, block, zeitblock, slot(s)'),
    of: terms('von, à, mit'),
    separate: terms('separate, getrennte, einzelne, verschiedene'),
    each: terms('jeweils, je'),
    during: terms('für'),
    means: terms('per, via, über'),
    follows: terms('vorbereitung*, nachbesprechung, nachgespräch, feedbackgespräch, feedback'),
    ifs: terms('wenn, falls, sobald'),
    wholes: terms(
      'phase, schritt, stufe, gespräche, tests, aufgaben, *interview(s), *gespräch(e), *gesprächs, aufgabe, runde, übung, telefonat, videocall, call, termin, case study, test, workshop, challenge, schnuppertag, kennenlernen, telefoninterview, programmieraufgabe, hausaufgabe, unterhaltung, diskussion',
    ),
    breaks: terms(
      'für, von, mit, im, in, der, die, das, den, dem, und, oder, zu, zum, zur, vor, nach, um, am, auf, gefolgt',
    ),
    its: terms('es, das, dies'),
    lasts: terms('einplanen, dauert, dauern, beträgt, lang'),
    spend: terms(
      'nimm dir, plane, plant, planen sie, rechne mit, rechnen sie mit, verbring*, brauchst, hast',
    ),
    spentOn: terms('für, auf'),
    total: terms('insgesamt, gesamt'),
    all: terms('gesamt*, insgesamt, ganz*'),
    completing: terms(
      'bearbeiten, bearbeitet, lösen, gelöst, lösbar, abschließen, abgeschlossen, erledigt',
    ),
    doing: terms('diskussion über, gespräch über'),
    ofTime: terms('ihrer zeit, deiner zeit'),
  },
  agenda: {
    positions: terms('ersten, letzten'),
    rests: terms('restliche*, rest'),
    ends: terms('am ende, zum schluss'),
    connectors: terms('und dann, danach, gefolgt von'),
    before: terms('für, zum'),
    leave: terms('lass*, nimm'),
    parts: terms('teil, phase, abschnitt'),
    asking: terms('fragen von'),
    notAsking: terms('kandidat*, dir, bewerber*'),
  },
  people: {
    names: terms(
      'team, kolleg*, führungskraft, führungskräfte, gründer*, mitarbeitende, personalabteilung, personalverantwortliche, teammitglieder, teammitglied, fachbereich, geschäftsleitung, abteilungsleit*, linienvorgesetzte*, vorgesetzte*, entwicklern, mitarbeitenden, hr, recruiterin, recruiter, personaler*, personalreferent*, geschäftsführung, teamleitung, teamleiter*, fachabteilung',
    ),
    abbreviations: terms('gf'),
    meeting: terms('triffst, treffen'),
    talking: terms(
      'sprichst, unterhältst dich, sprechen sie, unterhalten sie sich, tauschst dich aus',
    ),
    manners: terms('persönlich'),
    conducted: terms('wird, durchgeführt, geführt, ist'),
    by: terms('von, mit'),
    panels: terms('gremium, panel'),
    consists: terms('besteht aus'),
    acting: terms(
      'wird, werden, spricht, sprechen, führt, führen, fragt, fragen, nimmt teil, nehmen teil, trifft',
    ),
    together: terms('du und, sie und'),
    ends: terms('um, über, weil, wenn, damit'),
    endsBehindComma: terms('um, wobei, der, die das'),
    qualifying: terms('nicht, nur, für, außer, ohne'),
    verbsBehind: terms('ist, sind, wird, werden, dauert, findet, kann, können, während'),
  },
  provenance: {
    owner: terms('verantwortlich, verantwortliche, zuständig, eigentümer, gepflegt von'),
    checked: terms(
      'geprüft, geprüft am, zuletzt geprüft, zuletzt geprüft am, überprüft, letzte prüfung',
    ),
    updated: terms(
      'aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, zuletzt geändert, letzte änderung, stand',
    ),
  },
  privacy: {
    mailboxes: terms('bewerbung*, personal, karriere'),
    titles: terms('Geschäftsführer, Geschäftsführerin, Leiter, Leiterin, Gründer, Gründerin'),
    salutations: terms('Herr, Herrn, Frau, Dipl.-Ing'),
    noNames: terms('Leiter, Leiterin, Vertrieb, Entwicklung, Gespräch, Bewerbung'),
    joins: terms('und, oder, sowie'),
  },
};
