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

export const code = 'da';

export const jobs: JobWords = {
  nouns: terms(
    'ingeniør*, *ingeniør, udvikler*, *udvikler, designer, analytiker, *chef, teamleder*, projektleder*, afdelingsleder*, produktleder*, sagsbehandler*, rådgiver*, *rådgiver, konsulent*, *konsulent, koordinator*, redaktør*',
  ),
  trades: terms(
    'kok, kokke, bager(e), tjener(e), sygeplejerske(r), social og sundhedsassistent(er), læge(r), økonom(er), revisor(er), bogholder(e), sælger(e), chauffør(er), elektriker(e), mekaniker(e), tekniker(e), gartner(e), tømrer(e), murer(e), lærer(e), pædagog(er), jurist(er), advokat(er), operatør(er), medarbejder(e), *medarbejder, montør(er), frisør(er)',
  ),
};

export const roles: RoleWords = {
  seniority: terms(
    'praktikant*, elev*, lærling*, fuldtid, deltid, vikar, vikariat, studentermedhjælper*',
  ),
  marks: terms('m, k'),
  leading: terms('chef*, *chef, leder, direktør*, *direktør'),
  leadingFirst: terms('forvalter'),
  leadingLast: terms('ansvarlig'),
  managing: terms('teamleder, afdelingsleder, gruppeleder, udviklingschef, teamchef'),
  leadership: terms('ledere, lederstillinger'),
  individual: terms('uden personaleansvar'),
  places: terms('global*, regional*, international*, afdeling'),
  joining: terms('og, for, til, hos'),
  beforePlace: terms('for, hos'),
  abbreviations: { udv: 'udvikler' },
  interviewers: {
    recruiter: terms(
      'rekrutteringsansvarlig, rekrutteringskonsulent, hr afdelingen, personaleafdelingen',
    ),
    'hiring manager': terms(
      'ansættende leder, rekrutterende leder, nærmeste leder, kommende leder',
    ),
    founder: terms('stifter*, medstifter*, grundlægger*'),
    executive: terms('ledergruppe*, direktør*, direktion*, administrerende direktør'),
    engineer: terms('ingeniør*, udvikler*'),
    designer: terms('designer*'),
    'product manager': terms('produktchef*, produktleder*'),
    'account executive': terms('kundeansvarlig*'),
  },
};

export const interviews: InterviewWords = {
  names: terms('interview*, *samtale, *samtalen, opgave, *opgave, arbejdsprøve*'),
  onPages: terms('prøvedag, prøvevagt'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'hvem, hvad, hvilken, hvilke, hvilket, hvornår, hvor, hvorfor, hvordan, længe, lang, langt, mange, er, gør, tager, varer, kan, skal, har, spørger, vi, jeg, det, den, en, et, for, med, på, i, af, til, om, og, eller, før, efter, kandidat, kandidaten, kandidater, ansøger, ansøgeren, afdeling, afdelingen, team',
  ),
  meanings: {
    sales: terms('salg*, sælger*'),
    marketing: terms('markedsføring*'),
    'people operations': terms('hr, personaleafdeling*'),
    talent: terms('rekruttering*'),
    finance: terms('økonomi*, finans*, regnskab*'),
    legal: terms('juridisk*, jurist*, advokat*, jura'),
    engineering: terms('udvikling*'),
    product: terms('produkt*'),
    design: terms('formgivning*'),
    support: terms('kundeservice*, kundesupport*'),
    data: terms('data'),
    operations: terms('drift*'),
    recruiter: terms('rekrutteringsansvarlig*'),
    engineer: terms('ingeniør*, udvikler*'),
    designer: terms('designer*'),
    'product manager': terms('produktchef*, produktleder*'),
    'user researcher': terms('brugerforsker*, ux forsker*'),
    'hiring manager': terms('ansættende leder*, nærmeste leder*'),
    founder: terms('stifter*, grundlægger*'),
    technical: terms('teknisk*'),
    coding: terms('programmering*, kodning*'),
    exercise: terms('øvelse*, opgave*'),
    assignment: terms('hjemmeopgave*, arbejdsprøve*, caseopgave*'),
    portfolio: terms('portefølje*, arbejdsprøver'),
    presentation: terms('præsentation*'),
    demo: terms('demonstration*'),
    'case study': terms('caseinterview*'),
    peer: terms('kolleg*, team*'),
    values: terms('værdi*, kultur*, kulturel*'),
    leadership: terms('ledelse*, ledergruppe*'),
    screen: terms('telefonsamtale*, telefoninterview*, indledende samtale, telefon*'),
    resume: terms('cv, baggrund, erfaring'),
    networking: terms('kaffe, kaffesnak, uformel snak'),
    'reference check': terms('reference*'),
    offer: terms('tilbud*, jobtilbud*'),
    'final interview': terms('afsluttende samtale, sidste samtale, anden samtale'),
    'onsite interview': terms('på kontoret, på stedet'),
    'working session': terms('arbejdsmøde*'),
    process: terms('proces*, trin, skridt, runder'),
    interview: terms('interview*, samtale*, jobsamtale*'),
    'cold call': terms('kolde opkald, kanvas*'),
    intern: terms('praktikant*, praktikplads'),
    analyst: terms('analytiker*'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'telefonscreening*, screeningssamtale*, samtale med rekrutteringsansvarlig*',
    ),
    'hiring-manager': terms('ansættende leder*, samtale med nærmeste leder*'),
    resume: terms('faglig baggrund*'),
    networking: terms('uformel snak*, uformel samtale*, kaffesnak*'),
    peer: terms('kolleger*, kollegaer*'),
    'cross-functional': terms('tværfaglig*'),
    leadership: terms('ledergruppe*, direktion*'),
    values: terms('værdier*, værdisamtale*, kultursamtale*'),
    'take-home': terms('hjemmeopgave*'),
    'mock-call': terms('rollespil*'),
    demo: terms('produktdemonstration*'),
    presentation: terms('salgspræsentation*, præsentation*'),
    portfolio: terms('porteføljegennemgang*'),
    'working-session': terms('arbejdsprøve*'),
    technical: terms('teknisk samtale*, teknisk interview*, faglig samtale*'),
    'bar-raiser': terms('bar raiser samtale*'),
    'team-match': terms('teammatchning*, teamvalg*'),
    'case-study': terms('casesamtale*, caseinterview*, caseopgave*, casepræsentation*'),
    reverse: terms('omvendt interview*'),
    administrative: terms(
      'jobtilbud*, tilbud*, referencetagning*, referencetjek*, referencer*, baggrundstjek*, straffeattest*',
    ),
  },
  hints: {
    'recruiter-screen': terms(
      'telefonsamtale, telefoninterview, første samtale, indledende samtale',
    ),
    peer: terms('møde med teamet, teamsamtale'),
    leadership: terms('afsluttende samtale, sidste samtale'),
  },
  deciding: {
    technical: terms('teknisk, tekniske, programmering*, systemdesign*, kodetest*, kodeopgave*'),
    noInterview: terms(
      'opsamlingsmøde*, overlevering*, kalibrering*, evalueringsmøde*, tilbudssamtale*, lønforhandling*, afslag*',
    ),
    last: terms('endelig, afsluttende, sidste'),
    subject: terms('sikkerhed, infrastruktur'),
  },
  notDeciding: terms(
    'teknisk rekrutteringskonsulent*, teknisk chef*, teknisk leder*, teknisk skribent*',
  ),
  noKind: terms('værdimodel*, værdikæde*, tilbudsstrategi*'),
  nouns: terms('samtale, interview, opgave, præsentation, arbejdsprøve'),
  empty: terms('samtale, interview, og, med'),
  numbered: terms('trin, runde, fase, skridt'),
  outOf: terms('af'),
  abbreviations: { saml: 'samtale' },
  spelledRight: terms('interview, jobsamtale, præsentation, rekruttering, opgave, samtale'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidat, ansøger'),
    job: terms('stilling, rolle, job'),
    department: terms('afdeling'),
    stage: terms('trin, nuværende trin, nuværende fase, aktuelt trin'),
    interview: terms('samtale'),
    interviewers: terms('interviewere'),
    minutes: terms('varighed, længde, dato, hvornår, tidspunkt'),
  },
  names: terms('bedømmelsesskema, interviewguide'),
  generic: terms('trin, kandidater, stillinger'),
  between: terms('for, med'),
  everything: terms('alle, samtlige'),
  before: terms('ny, nyt, min, mit, rediger'),
  scheduling: terms('planlæg, aftal, book'),
  articles: terms('en, et'),
  aboutMany: terms(
    'alle, andre, næste, tidligere, kommende, spørgsmål, noter, detaljer, samtaler, før, efter, tips, forberedelse',
  ),
  current: terms('nuværende trin, nuværende, igangværende'),
  ofOthers: terms(
    'anden, andet, andre, lignende, tidligere, forrige, næste, dublet(ter), aktivitet(er), historik, beskeder, noter, kommentarer, forhåndsvisning, erfaring, uddannelse, cv',
  ),
  ofPages: terms(
    'ansøgning, ansøgninger, kandidat, kandidater, gennemgang, kø, profil, detaljer, oplysninger, oversigt, stilling, spørgsmål, noter, vurdering, tidspunkt, kalender, tilgængelighed, vælg',
  ),
  appliedFor: terms('søgte stillingen, har søgt'),
  at: terms('hos'),
  departments: terms('afdeling, afdelingen, team'),
  interviewLists: terms('samtaler, planlagte samtaler'),
  refusals: terms(
    'siden findes ikke, siden blev ikke fundet, ingen adgang, du har ikke adgang, adgang nægtet, log ind',
  ),
  loading: terms('indlæser, skjult, anonym'),
};

export const lengths: LengthWords = {
  hours: terms('time, timer, timers'),
  minutes: terms('minut, minutter, minutters*, minuts'),
  days: terms('dag, dage, dages'),
  until: terms('til'),
  clock: terms('kl'),
  and: terms('og'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('andre navne, også kaldet, kaldes også'),
    roles: terms('rolle(r), stilling(er)'),
    interviewers: terms(
      'interviewer, interviewere, interviewet af, ledes af, hvem, deltagere, holdes af, afholdes af, gennemføres af, med hvem, hvem holder samtalen, hvem deltager, du møder, samtaleleder, til stede, deltager, ansvarlig',
    ),
    duration: terms(
      'varighed, længde, tid, tidsforbrug, tidsramme, forventet tid, forventet tidsforbrug, anslået tid, maksimal tid, tidsgrænse, anbefalet tid, estimeret tid, varigheden, samtalens varighed, samtalens længde',
    ),
    description: terms(
      'beskrivelse, formål, mål, oversigt, baggrund, resumé, hensigt, formålet, målet med samtalen, formål med samtalen, formålet med samtalen, om samtalen',
    ),
    questions: terms(
      'spørgsmål, eksempler på spørgsmål, mulige spørgsmål, forslag til spørgsmål, interviewspørgsmål, samtalespørgsmål, spørgsmål at stille, spørgsmål vi stiller, spørgsmål til kandidaten, spørgsmål til ansøgeren, typiske spørgsmål, spørgsmålsbank, vi spørger om, for eksempel, eksempler',
    ),
    assessed: terms(
      'kriterier, vurderingskriterier, bedømmelseskriterier, kompetencer, hvad vi vurderer, det vurderer vi, det vi vurderer, hvad vi kigger efter, det kigger vi efter, vi kigger efter, hvad vi ser efter, det ser vi efter, vi ser efter, vi vurderer, det vurderes, hvad der vurderes, hvad vi lægger vægt på, det lægger vi vægt på, vi lægger vægt på',
    ),
    prompt: terms(
      'opgave, scenarie, scenarium, case, instruktioner, instruktion, opgavebeskrivelse, opgaven, din opgave, opgavetekst, beskrivelse af opgaven, baggrund for opgaven, aflevering, opgaveformulering',
    ),
    agenda: terms(
      'agenda, dagsorden, tidsplan, forløb, samtalens forløb, forløbet, struktur, samtalens struktur, program, opbygning, sådan foregår samtalen, samtalens opbygning',
    ),
    candidateNotes: terms(
      'til kandidater, til kandidaten, til ansøgere, til ansøgeren, for kandidater, for kandidaten, til dig som ansøger, til dig der søger, tips til kandidater, tips til ansøgere, gode råd til ansøgere, information til kandidaten, information til kandidater, information til ansøgere, sådan forbereder du dig, forberedelse, din forberedelse, hvad du kan forvente, det kan du forvente, fortæl kandidaten, fortæl ansøgeren',
    ),
    resources: terms('ressourcer, links, mere information, læs mere'),
  },
  columns: {
    measures: terms('måltal, nøgletal, kpi(er), indikator(er), værktøj(er)'),
    name: terms('trin, runde, samtale, interview, fase, hvad, skridt, aktivitet'),
    number: terms('nummer, nr'),
    minutes: terms('varighed, længde, tidsforbrug, tid'),
    interviewers: terms(
      'interviewer, interviewere, hvem, deltagere, med hvem, hvem deltager, ansvarlig*, hvem du møder, du møder',
    ),
  },
  assessing: {
    openings: terms('hvad vi, det vi, det'),
    verbs: terms('vurder*, kigger efter, ser efter, lægger vægt, bedøm*'),
  },
  stages: {
    names: terms(
      'tilbud, ansøgning, referencer, samtale(r), samtalen, jobtilbud, udvælgelse, screening, gennemgang af ansøgning, gennemgang af ansøgninger, ansøgningen, telefonsamtale(r), telefonsnak, telefonopkald, telefonscreening, videosamtale(r), jobsamtale(r), ansættelsessamtale(r), prøvedag(e), prøvevagt(er), referencetagning, referencetjek, indhentning af referencer, hjemmeopgave(r), kodetest, kodeopgave, caseopgave, arbejdsprøve(r), personlighedstest, persontest, personprofil, logisk test, kognitiv test, testtilbagemelding, førstesamtale, andensamtale, slutsamtale, teamsamtale(r), teamfrokost, kaffesnak, ansættelseskontrakt, kontrakt, kontraktunderskrivelse, baggrundstjek, straffeattest, børneattest, videomøde, middag, morgenmad, frokost, tilbagemelding, casepræsentation, snak, ansættelsesbrev, lønforhandling',
    ),
    firstWords: [],
    around: terms('før, efter, under'),
    counted: terms('trin, runde, fase, skridt'),
    ordinals: terms('første, anden, andet, tredje, fjerde, sidste, endelig, afsluttende'),
    alone: terms(
      'jobsamtale, ansættelsessamtale, jobinterview, arbejdsprøve, telefoninterview, telefonscreening, prøvedag, kodetest, kodeopgave, hjemmeopgave, videointerview, personlighedstest, persontest, førstesamtale, andensamtale, casesamtale, caseinterview, caseopgave, casepræsentation, referencetagning, referencetjek, teamsamtale, værdisamtale, kultursamtale, ansættelsesinterview, gruppesamtale',
    ),
    callKinds: terms(
      'indledende, telefon, uformel, teknisk, faglig, afsluttende, første, anden, sidste',
    ),
    calls: terms('samtale, møde, snak'),
    taskKinds: terms('teknisk, praktisk, skriftlig, faglig'),
    tasks: terms('opgave, øvelse'),
    onlyInNames: terms('gennemgang'),
    tails: terms('med, for, hos, om'),
    opening: terms(
      'ansøgning*, ansøg*, udvælgelse, screening, første kontakt, cv, gennemgang af ansøgninger, telefonsnak, telefonscreening',
    ),
    closing: terms(
      'tilbud, jobtilbud, beslutning, afgørelse, aftale, ansættelseskontrakt, kontrakt, kontraktunderskrivelse, ansættelse, referencer, referencetagning, referencetjek, baggrundstjek, straffeattest, onboarding, velkommen, prøvedag, tilbagemelding, lønforhandling',
    ),
    inSentences: terms('tilbud, jobtilbud, referencer, middag, morgenmad'),
    ofHiring: terms(
      'rekrutter*, kandidat*, jobsamtale*, ansættelsessamtale*, ansættelse*, ansøgning, ansøgninger, ansøger*, jobansøg*, referencetagning, prøvedag',
    ),
    written: terms('test, opgave'),
    adjectivesBehind: terms('online'),
  },
  headings: {
    advice: terms(
      'hvordan, hvorfor, tips, en bemærkning, bemærkning(er), nogle tips, bemærk, nogle råd, gode råd, formålet med samtalen, formål med samtalen, før samtalen, efter samtalen, under samtalen, inden samtalen',
    ),
    withoutSteps: terms('måltal, nøgletal, mål, værktøjer, kpi, ressourcer, ansvar'),
    adviceUnlessTask: terms('skrive'),
    articles: terms('en, et, vores, din'),
    rules: terms('må, bør, skal, aldrig, altid'),
    guidesTo: terms(
      'skabelon, skabelon til, guide, guide til, manus, skema, interviewguide, samtaleguide, interviewguide til, spørgsmål til, spørgeguide',
    ),
    about: terms('retningslinjer, principper, forberedelse, vurdering, uddannelse'),
    principles: terms('jobsamtale*, samtaler, interview*, kandidat*, ansøger*, rekrutter*'),
    asides: terms(
      'links, note(r), kontakt, kontaktpersoner, mangfoldighed, diversitet, inklusion, tilgængelighed, persondata, privatliv, databeskyttelse, goder, personalegoder, fordele, værdier, vores værdier, kultur, sted, arbejdssted, løn, om os, hvem vi er, oversigt, indledning, introduktion, resumé, baggrund, bilag, andet, diverse, roller, ordliste, hjemmearbejde',
    ),
    companyAfter: terms('hos'),
    hiringOf: terms(
      'sådan ansætter vi, hvordan vi ansætter, sådan holder vi samtaler med, ansættelse af, rekruttering af',
    ),
    processKinds: terms('rekrutterings, ansættelses, udvælgelses, interview, ansøgnings, samtale'),
    processOrders: terms('proces, forløb, trin, skridt'),
    processPhrases: terms(
      'rekrutteringsproces*, rekrutteringsforløb*, interviewproces*, interviewforløb*, ansættelsesproces*, ansættelsesforløb*, udvælgelsesproces*, ansøgningsproces*, ansøgningsforløb*, samtaleforløb*, jobsamtaleforløb*, sådan rekrutterer vi, sådan ansætter vi, hvordan vi rekrutterer, hvordan vi ansætter, hvordan rekrutterer vi, hvordan ansætter vi, sådan foregår rekrutteringen, sådan foregår ansættelsen, sådan foregår samtalerne, sådan foregår ansættelsesprocessen, vores rekruttering, vejen til jobbet, vejen til et job hos os, vejen til os, trinene i rekrutteringen, trin i rekrutteringen, rekrutteringstrin, kandidatrejse*, ansøgerrejse*, sådan holder vi jobsamtaler, fra ansøgning til ansættelse',
    ),
    processes: terms(
      'processen, vores proces, anbefalet proces, typisk proces, processen hos os, sådan er processen, forløbet, vores forløb',
    ),
    whatFollows: terms(
      'hvad sker der så, hvad sker der nu, hvad sker der bagefter, hvad sker der når du har søgt, hvad sker der efter ansøgningen, det sker der nu, det videre forløb, næste skridt, næste trin, hvad kan du forvente, hvad du kan forvente, det kan du forvente, sådan fungerer det, sådan foregår det, sådan gør vi, sådan vælger vi, lær os at kende, når du har søgt, efter din ansøgning, efter ansøgningsfristen, kort fortalt, din vej, din rejse, fra * til tilbud, fra * til ansættelse, fra * til kontrakt',
    ),
    applying: terms(
      'sådan søger du, ansøgning, ansøgningen, din ansøgning, søg job, hvordan søger, job hos os, bliv medlem, bliv en del af',
    ),
    interviews: terms('samtalerne, jobsamtaler, samtaler, vores samtaler, vores jobsamtaler'),
    universal: terms('generel*, fælles'),
    departmentLists: terms('afdelinger'),
    byDepartment: terms('per afdeling, efter afdeling'),
    fields: terms('backend, frontend, fullstack, mobil, udvikling, praktik'),
    departments: terms('teknologi, udvikling, salg, produkt, økonomi, drift'),
    hiring: terms('rekruttering, ansættelse, jobsamtale(r), kandidater'),
    generic: terms('karriere, velkommen, om os, rekruttering, ledige stillinger'),
    catalogs: terms('jobsamtaler, samtaler, samtaletyper'),
    taskCatalogs: terms('opgaver, arbejdsprøver, hjemmeopgaver, caseopgaver'),
    purposes: terms('for'),
    kindsOf: terms('typer af samtaler, typer af interview'),
    templates: terms('skabelon'),
    toFillIn: terms('stilling, virksomhed, firma'),
  },
  pages: {
    hiring: terms(
      'kandidat*, rekrutter*, jobansøg*, jobsøg*, ansøgning, ansøgningen, ansøgninger, ansøger, ansøgere, ansøgeren, ansøgerne, ansætter, ansættelse*, nyansættelse*, stillingsopslag*, jobopslag*, arbejdsprøve*, kodetest*, kodeopgave*, teknisk opgave, teknisk test, programmeringstest*, jobsamtale*, ansættelsessamtale*, ansøgningsfrist*',
    ),
    notHiring: terms(
      'kandidatuddannelse*, kandidatgrad*, kandidatstuderende, kandidatspeciale*, udgivelseskandidat*, rekruttering af frivillige, rekruttere frivillige, rekruttere medlemmer, rekruttering af medlemmer, rekruttere deltagere, rekruttering af deltagere',
    ),
    other: terms(
      'brugerinterview*, kundeinterview*, fratrædelsessamtale*, exitsamtale*, respondent*, informant*, mundtlig historie, samtykke til, samtykkeerklæring*',
    ),
    interviews: terms(
      'interview*, jobsamtale*, ansættelsessamtale*, rekruttering*, rekrutteringsproces*, udvælgelsesproces*, ansætter, prøvedag, arbejdsprøve*, *interview, rekrutterer, ansættelsesproces*, ansættelsesforløb*',
    ),
    amongHiring: terms('samtale, samtaler, samtalen, samtalerne'),
    toJobSeekers: terms(
      'virksomhederne, mange virksomheder, de fleste virksomheder, arbejdsgivere, drømmejobbet, søge job, jobsøgningen, på jobjagt',
    ),
    ofOneself: terms('vi, vores, os'),
    otherKinds: terms('bruger, kunde'),
    otherCalls: terms('interview*'),
    otherPhrases: terms('brugerforskning, brugerundersøgelse*'),
    otherWork: terms(
      'onboarding, offboarding, introduktionsprogram*, introforløb*, oplæringsplan*, hændelse*, driftsforstyrrelse*, lancering*, indkøb*, leverandør*, tilskud*, støtteansøgning*, indsamling*, salgsproces*, kodegennemgang*, medarbejdersamtale*, udviklingssamtale*, lønsamtale*, opfølgningssamtale*, sygefraværssamtale*, forfremmelse*, udlæg, faktura*, frivillige, møderegler, mødekultur',
    ),
  },
  sentences: {
    openings: terms(
      'vi, du, vores, kandidaten, kandidaterne, ansøgeren, ansøgerne, en, et, alle, hver',
    ),
    sequence: terms(
      'så, derefter, dernæst, herefter, først, først og fremmest, til sidst, sidst, bagefter, efterfølgende, senere, indledningsvis, afslutningsvis, til at begynde med, i første omgang, i første trin, i næste trin, i næste runde, i sidste runde, det første trin, det første skridt, næste trin, næste skridt, det sidste trin, det sidste skridt, hvis alt går godt, går alt godt, processen starter, processen begynder, dagen starter, dagen slutter, endelig',
    ),
    clauses: terms('efter at, når, hvis, så snart'),
    verbs: terms(
      'møder, møde, taler, snakker, inviterer, har, gør, løser, får, sender, ringer, gennemfører, indkalder, kalder, interviewer, kommer, holder, afholder, præsenterer, træffer, bliver, tager, tjekker, indhenter, skal',
    ),
    candidates: terms('kandidat(en), kandidater, du, ansøger(en), ansøgere'),
    subjects: terms('vi, du'),
    beforeVerbs: terms(''),
    around: terms('efter, før, inden'),
    about: terms(''),
    openEnds: terms(
      'en, et, den, det, med, af, for, til, fra, på, i, om, hos, mellem, og, eller, samt, vores, din, som',
    ),
    leading: terms(
      'en, et, med, vi, du, har, gør, får, løser, på, til, din, vores, i, inviterer, dig, møder, sender, gennemfører, holder, skal, os, en kort, indhenter',
    ),
    with: terms('med'),
    tellsCandidate: terms('du får, du vil, du møder, du kommer til at'),
    inThis: terms('i dette, under dette, i denne, under denne, ved denne'),
    consists: terms(
      'består af, omfatter, er, indeholder, ser sådan ud, er delt op i, har, inkluderer',
    ),
    joins: terms('og, derefter, så, efterfulgt af, og til sidst, og derefter, herefter'),
    introductions: terms(
      'proces, processen, trin, skridt, rekrutteringsproces, ansættelsesproces, sådan, følgende, runder, faser, forløb',
    ),
  },
  steps: {
    documents: terms(
      'cv, ansøgning, motiveret ansøgning, motivationsbrev, portefølje, referencer, eksamensbevis, eksamenspapirer, karakterudskrift, anbefalinger, arbejdsprøver, foto, linkedin profil, github profil',
    ),
    optional: terms('valgfri(t), frivillig'),
    ifNeeded: terms('ved behov, om nødvendigt, hvis nødvendigt'),
    asynchronous: terms('asynkron*, hjemmeopgave'),
    encouraged: terms('anbefal*'),
    facts: terms(
      'varighed, længde, hvem, formål, med hvem, deltagere, tid, format, tidsforbrug, interviewer, interviewere, du møder',
    ),
  },
  guides: {
    setTask: {
      titles: terms('opgave, *opgave, *opgaven, øvelse, *test, arbejdsprøve, udfordring'),
      titlesOfJobs: terms('projekt'),
      weighs: terms(
        'hvordan du tænker, hvordan du arbejder, hvordan du koder, hvordan du skriver, hvordan du løser, hvordan du ræsonnerer, hvordan du griber, din måde at, dine kundskaber, dine færdigheder, din evne, vi kigger på, vi kigger efter, vi ser på, vi ser efter, vi vurderer, vi lægger vægt, lægger vi vægt, ser vi efter, kigger vi efter, vurderer vi, bliver vurderet, vurderingskriterier, vi vil gerne se, vi ønsker at se, få et indtryk, et billede af',
      ),
      invites: terms(
        'vores team, arbejde hos os, arbejde med os, næste samtale, taler vi om, gennemgår vi, vi gennemgår, tak fordi du, spørgsmål',
      ),
      builds: terms(
        'byg, lav en, lav et, implementer, udvikl, skriv, design, krav, din opgave, opgaven',
      ),
      returned: terms(
        'fork, forke, pull request, send os, send løsningen, på e mail, på mail, link til, zip, når du er færdig, aflever, del med os',
      ),
      keepsTo: terms(
        'brug, bruge, ikke mere end, mere end, maks, maksimalt, højst, omkring, cirka, inden for, du har, tager, tidsgrænse, tidsramme',
      ),
      units: terms('time, timer, minutter, dag, dage, uge, uger'),
      coursework: terms(
        'student*, studerende, elev*, kurset, forelæsning*, semester*, lærer*, karakterer, eksamen*, hackathon*, konkurrence*, præmier, jury, lektion*, læringsmål, grupper på, workshop',
      ),
    },
    takeHome: terms('hjemmeopgave, opgave hjemme, hjemmetest'),
    toHandIn: terms(
      'opgave, projektopgave, programmeringsopgave, hjemmeopgave, arbejdsprøve, caseopgave',
    ),
    asksForWork: terms(
      'din opgave, opgaven, krav, held og lykke, løsning, din løsning, opgavebeskrivelse, afleveringsfrist',
    ),
    thisTask: terms('denne opgave, denne test, vores opgave, din opgave, denne øvelse, denne case'),
    handedIn: terms(
      'send os, send din, aflever, aflevere, indsend, upload, aflevering, send løsningen',
    ),
    live: terms('arbejdsmøde, præsentation*'),
    partOfTask: terms('overvej, tænk over, tænk på, kriterier'),
    evaluating: {
      openings: terms('har, kan, kunne, formår, viser, forstår'),
      subjects: terms('kandidaten, ansøgeren'),
    },
    aboutCandidate: {
      subjects: terms('kandidaten, kandidaterne, kandidater, ansøgeren, ansøgerne, hver kandidat'),
      does: terms(
        'er, har, skal, må, bør, får, kan, vil, kommer, præsenterer, forbereder, forklarer, beskriver, skriver, viser, vælger, gør, løser',
      ),
    },
    pointing: {
      above: terms(
        'se ovenfor, som ovenfor, beskrevet ovenfor, nævnt ovenfor, ovenstående, ovennævnte',
      ),
      below: terms('se nedenfor, beskrevet nedenfor, nævnt nedenfor, nedenstående'),
      elsewhere: terms(
        'se afsnit, se afsnittet, i afsnittet, forrige afsnit, næste afsnit, se beskrivelsen',
      ),
    },
    examples: terms('for eksempel, f.eks'),
    noLength: terms('varierer'),
    taskLabels: terms('opgave, opgavebeskrivelse'),
    assessedLabels: terms(
      'vurdering, bedømmelse, vurderingsskema, bedømmelsesskema, pointskala, pointgivning, karakterskala, positive tegn, negative tegn, gode tegn, dårlige tegn, advarselssignaler, advarselstegn, faresignaler, røde flag, sådan vurderer vi',
    ),
    agendaLabels: terms('dagsorden, forløb'),
    interviewersOnly: {
      labels: terms(
        'manus*, vurdering*, bedømmelse*, point*, karakter, noter, advarselssignal*, advarselstegn, faresignal*, røde flag, rødt flag, intern*, fortrolig*, evaluering*, beslutning*, afgørelse*, afslag, feedback, svar, facit, løsning*, opfølgende spørgsmål, kriterier, for os, til intervieweren, til interviewere, spørgsmål, løn*',
      ),
      phrases: terms(
        'røde flag, advarselssignal*, faresignal*, kun internt, kun til intern brug, intern brug, del ikke, må ikke deles, fortroligt, vurderingsskema',
      ),
    },
    addressing: terms('du, dig, din, dit, dine, jer, jeres'),
    asking: terms(
      'fortæl*, beskriv, forklar, giv et eksempel, giv os et eksempel, giv mig, forestil dig, kan du beskrive',
    ),
    questionMarks: terms('spm, spørgsmål'),
    questionLabels: terms('spørgsmål, *spørgsmål, hvad vi spørger om'),
    noQuestionLabels: terms(
      'dine, jeres, kandidat*, ansøger*, svar, ofte stillede, hyppige, tid til, forbudte, undgå, ikke, aldrig',
    ),
    instructions: terms(
      'på egen hånd, i dit eget tempo, hjemme, hjemmefra, send til os, send os, indsend, aflever, sidste frist',
    ),
    atDistance: terms(
      'på mail, på e mail, via mail, via e mail, onlinetest, test online, sender vi, vi sender, får du en opgave, inden næste, før næste, hackerrank, codility, codesignal, github, gitlab, dage til at, en uge til at, webformular',
    ),
    inCompany: terms('sammen, i par, live, del skærm, på kontoret, under samtalen'),
    taskPages: terms('opgave, opgaver, øvelse(r), hjemmeopgave(r), arbejdsprøve, udfordring(er)'),
    homework: terms('hjemmeopgave, hjemme, hjemmefra'),
    meetings: terms('*samtale(r), *interview(s), møde(r), snak'),
    tests: terms('test(s), prøve, spørgeskema'),
    withoutCandidate: terms(
      'referencer, referencetagning, referencetjek, baggrundstjek, straffeattest',
    ),
  },
  lengths: {
    numbers: {
      en: 1,
      én: 1,
      et: 1,
      ét: 1,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      otte: 8,
      femten: 15,
      tyve: 20,
      tredive: 30,
      femogfyrre: 45,
      halvanden: 1.5,
      halvandet: 1.5,
    },
    phrases: {
      'ti minutter': 10,
      'ti minutters': 10,
      'et kvarter': 15,
      kvarters: 15,
      'en halv time': 30,
      'en halvtime': 30,
      'en halvtimes': 30,
      halvtime: 30,
      halvtimes: 30,
      'halv time': 30,
      'halv times': 30,
      trekvarter: 45,
      'tre kvarter': 45,
      'fyrre minutter': 40,
      'tres minutter': 60,
      'halvfems minutter': 90,
      'én times': 60,
      'en times': 60,
      '1 times': 60,
      'halvanden times': 90,
      'to timer': 120,
      'to timers': 120,
    },
    periods: terms(
      'dag, dage, uge, uger, weekend, måned(er), kvartal, år, starten af, slutningen af, midten af',
    ),
    notUnits: terms(
      'time zone, time slot, time limit, time off, time commitment, time per, time frame, time block, time to',
    ),
    andHalf: terms('og en halv'),
    between: terms('til, eller, og'),
    and: terms('og'),
    from: terms('mellem, fra'),
    hedges: terms(
      'i snit, i gennemsnit, gennemsnitligt, omkring, cirka, ca, ca., omtrent, mindst, typisk, normalt, som regel, som oftest',
    ),
    hedgesBehind: terms('i gennemsnit, i snit'),
    limits: terms(
      'op til, højst, højest, maks, maks., maksimalt, ikke mere end, ikke længere end, mindre end',
    ),
    mores: terms('mere end, længere end'),
    nots: terms('ikke, aldrig'),
    limitsBehind: terms('maks, maksimalt, eller mindre'),
    limitNames: terms('tidsgrænse, maksimaltid'),
    deadlines: terms('inden, inden for, om, klokken, efter, hver'),
    notices: terms('før, inden, i forvejen, senere, per dag, per uge, på forhånd'),
    waits: terms('svarer, hører fra os, tilbagemelding, vender tilbage, giver besked'),
    frames: terms('tidsrum'),
    of: terms('på, á'),
    separate: terms('separate, særskilte, enkeltstående'),
    each: terms('hver'),
    during: terms('i'),
    means: terms('via, på, over'),
    follows: terms('forberedelse*, opfølgning, feedback, tilbagemelding'),
    ifs: terms('hvis'),
    wholes: terms(
      'trin, trinnet, fase(n), runde(n), interview(et), samtale(n), samtaler, opgave(n), møde(t), test(en), case(n), snak, snakken, *interview, *interviewet, *samtale, *samtalen, *opgave, *opgaven, prøvedag(en)',
    ),
    breaks: terms('for, af, med, i, og, eller, før, efter, på, til'),
    its: terms('det, dette, den'),
    lasts: terms('varer, varer i, tager, tage, varede, vare, lang, langt'),
    spend: terms('brug, bruger, bruge, afsæt, afsætter, sæt, beregn, regn med'),
    spentOn: terms('på, til'),
    total: terms('i alt, totalt, samlet'),
    all: terms('hele, i alt, samlet'),
    completing: terms('gennemføre, gennemført, løse, løst, løses'),
    doing: terms('samtale om, diskussion om, snak om'),
    ofTime: terms('af din tid'),
  },
  agenda: {
    positions: terms('første, sidste'),
    rests: terms('resten'),
    ends: terms('til sidst, i slutningen'),
    connectors: terms('og derefter, og så, efterfulgt af'),
    before: terms('til'),
    leave: terms('afsæt, sæt'),
    parts: terms('del, fase'),
    asking: terms('spørgsmål fra'),
    notAsking: terms('kandidaten, dig, ansøgeren'),
  },
  people: {
    names: terms(
      'direktør(en), kollega, kolleger, kollegaer, stifter, stiftere, stifterne, medstifter, teamet, chef(en), leder, lederen, nærmeste leder, kommende leder, ansættende leder, hr, udvikler, udviklere, ingeniører, ledelsen, ledergruppen, direktionen, kollegerne, medarbejder, medarbejdere, fagperson, fagansvarlig, tillidsrepræsentant, teamleder, afdelingsleder',
    ),
    abbreviations: terms('hr'),
    meeting: terms('møder, træffer, mødes'),
    talking: terms('taler, snakker'),
    manners: terms('personligt'),
    conducted: terms('er, ledes, holdes, afholdes'),
    by: terms('af, med'),
    panels: terms('panel(et), ansættelsesudvalg(et)'),
    consists: terms('består af'),
    acting: terms(
      'kommer til at, taler, snakker, deltager, leder samtalen, spørger, er med, stiller',
    ),
    together: terms('du og'),
    ends: terms(
      'for at, hvor, som, om, i en, i et, i cirka, i omkring, i ca, i tre kvarter, i halvanden, sammen, og går, og gennemgår, og taler, og løser, og viser, og præsenterer, og får, og ser',
    ),
    endsBehindComma: terms('hvor, som, der'),
    qualifying: terms('ikke, kun, bare, undtagen, for'),
    verbsBehind: terms('er, varer, tager, kan, mens, vil'),
  },
  provenance: {
    owner: terms('ejer, ansvarlig, vedligeholdes af, forvaltes af'),
    checked: terms('gennemgået, sidst gennemgået, kontrolleret, sidst kontrolleret'),
    updated: terms(
      'opdateret, sidst opdateret, senest opdateret, seneste opdatering, sidst ændret, senest ændret',
    ),
  },
  privacy: {
    mailboxes: terms('rekruttering, ansættelse, ansøgning'),
    titles: terms('Chef, Leder, Stifter, Medstifter, Direktør'),
    salutations: terms('Hr, Hr., Fru, Frøken'),
    noNames: terms('Samtale, Jobsamtale, Teamet, Udvikling'),
    joins: terms('og, eller'),
  },
};
