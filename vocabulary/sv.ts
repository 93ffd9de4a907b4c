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

export const code = 'sv';

export const jobs: JobWords = {
  nouns: terms(
    'ingenjör*, utvecklare, formgivare, analytiker, chef*, handläggare, rådgivare, samordnare, redaktör*',
  ),
  trades: terms(
    'kock(ar), bagare, servitör(er), servitris, sjuksköterska, sjuksköterskor, undersköterska, läkare, ekonom(er), redovisningsekonom, säljare, kassör(er), chaufför(er), förare, elektriker, rörmokare, mekaniker, tekniker, trädgårdsmästare, florist(er), snickare, murare, lärare, förskollärare, jurist(er), advokat(er), operatör(er), medarbetare, montör(er), projektledare',
  ),
};

export const roles: RoleWords = {
  seniority: terms('praktikant*, heltid, deltid'),
  marks: terms('m, k'),
  leading: terms('chef*, *chef, ledare, direktör*'),
  leadingFirst: terms('förvaltare'),
  leadingLast: terms('ansvarig'),
  managing: terms('teamledare, avdelningschef, gruppchef'),
  leadership: terms('ledare, chefer'),
  individual: terms('enskild medarbetare, utan personalansvar'),
  places: terms('global*, regional*, internationell*, avdelning'),
  joining: terms('och, för, till, hos'),
  beforePlace: terms('för, hos'),
  abbreviations: { vd: 'verkställande direktör', utv: 'utvecklare' },
  interviewers: {
    recruiter: terms('rekryterare, personalavdelningen'),
    'hiring manager': terms('rekryterande chef'),
    founder: terms('grundare, medgrundare'),
    executive: terms('ledningsgrupp*, direktör*, vd'),
    engineer: terms('ingenjör*, utvecklare'),
    designer: terms('formgivare'),
    'product manager': terms('produktchef*'),
    'account executive': terms('kundansvarig*'),
  },
};

export const interviews: InterviewWords = {
  names: terms('intervju*, *samtal, uppgift, arbetsprov'),
  onPages: terms('provdag, provpass'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'vem, vad, vilken, vilka, vilket, när, var, varför, hur, länge, lång, många, är, gör, tar, kan, måste, har, frågar, vi, jag, det, den, en, ett, för, med, på, i, av, till, om, och, eller, före, efter, kandidat, kandidaten, kandidater, avdelning, avdelningen, team',
  ),
  meanings: {
    sales: terms('försäljning*, säljare'),
    marketing: terms('marknadsföring*'),
    'people operations': terms('hr, personalavdelning*'),
    talent: terms('rekrytering*'),
    finance: terms('ekonomi*, finans*'),
    legal: terms('juridik*, juridisk*, jurist*, advokat*'),
    engineering: terms('utveckling*'),
    product: terms('produkt*'),
    design: terms('formgivning*'),
    support: terms('kundtjänst*'),
    data: terms('data'),
    operations: terms('drift*'),
    recruiter: terms('rekryterare*'),
    engineer: terms('ingenjör*, utvecklare*'),
    designer: terms('formgivare*, designer*'),
    'product manager': terms('produktchef*'),
    'user researcher': terms('användarforskare*, ux forskare'),
    'hiring manager': terms('rekryterande chef*'),
    founder: terms('grundare*'),
    technical: terms('teknisk*'),
    coding: terms('programmering*, kod*'),
    exercise: terms('övning*, uppgift*'),
    assignment: terms('hemuppgift*, arbetsprov*'),
    portfolio: terms('portfölj*, arbetsprover*'),
    presentation: terms('presentation*'),
    demo: terms('demonstration*'),
    'case study': terms('fallstudie*'),
    peer: terms('kolleg*, team*'),
    values: terms('värdering*, kultur*, kulturell*'),
    leadership: terms('ledning*, ledarskap*'),
    screen: terms('telefonintervju*, urvalssamtal*, telefon*'),
    resume: terms('meritförteckning*, cv, bakgrund'),
    networking: terms('fika, informellt samtal'),
    'reference check': terms('referens*'),
    offer: terms('erbjudande*'),
    'final interview': terms('slutintervju*, sista intervjun'),
    'onsite interview': terms('på plats'),
    'working session': terms('arbetspass*, arbetsmöte*'),
    process: terms('process*, steg, rundor, omgångar'),
    interview: terms('intervju*, samtal*'),
    'cold call': terms('kalla samtal, kallringning*'),
    intern: terms('praktikant*, praktikplats'),
    analyst: terms('analytiker*'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('telefonintervju med rekryterare*, rekryterare*'),
    'hiring-manager': terms('rekryterande chef*'),
    resume: terms('yrkesbakgrund*'),
    networking: terms('informellt samtal*'),
    peer: terms('kollegor*'),
    'cross-functional': terms('avdelningsöverskridande*'),
    leadership: terms('ledningsgrupp*'),
    values: terms('värderingar*'),
    'take-home': terms('hemuppgift*'),
    'mock-call': terms('rollspel*'),
    demo: terms('produktvisning*'),
    presentation: terms('säljpresentation*'),
    portfolio: terms('portfoliogenomgång*'),
    'working-session': terms('arbetsprov*'),
    technical: terms('teknisk intervju*'),
    'bar-raiser': terms('bar raiser intervju*'),
    'team-match': terms('teammatchning*, teamval*'),
    'case-study': terms('fallstudie*, caseintervju*'),
    reverse: terms('omvänd intervju*'),
    administrative: terms('erbjudande*, referenstagning*'),
  },
  hints: {
    'recruiter-screen': terms('telefonintervju, första intervju'),
    peer: terms('möte med teamet, teamintervju'),
    leadership: terms('slutintervju, sista intervju'),
  },
  deciding: {
    technical: terms('teknisk(a), tekniskt, programmering*, systemdesign*, kodning*, kodtest*'),
    noInterview: terms(
      'avstämning*, överlämning*, kalibrering*, efterarbete*, erbjudandesamtal*, förberedelsesamtal*',
    ),
    last: terms('slutlig*, sista, slutintervju*'),
    subject: terms('säkerhet, infrastruktur'),
  },
  notDeciding: terms('teknisk rekryterare*, teknisk chef*, teknisk skribent*'),
  noKind: terms('värderingsmodell*, erbjudandestrategi*'),
  nouns: terms('intervju, samtal, uppgift, presentation, arbetsprov'),
  empty: terms('samtal, intervju, och, med'),
  numbered: terms('steg, omgång, fas'),
  outOf: terms('av'),
  abbreviations: { interv: 'intervju' },
  spelledRight: terms('intervju, presentation, rekrytering, uppgift, samtal'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidat'),
    job: terms('tjänst, roll, befattning'),
    department: terms('avdelning'),
    stage: terms('steg, nuvarande steg, fas, nuvarande fas, aktuellt steg'),
    interview: terms('intervju'),
    interviewers: terms('intervjuare'),
    minutes: terms('längd, varaktighet, datum, när'),
  },
  names: terms('bedömningsformulär, intervjuguide'),
  generic: terms('steg, kandidater, tjänster'),
  between: terms('för, med'),
  everything: terms('alla, samtliga'),
  before: terms('ny, nytt, min, redigera'),
  scheduling: terms('boka, schemalägg'),
  articles: terms('en, ett'),
  aboutMany: terms(
    'alla, andra, nästa, tidigare, kommande, frågor, anteckningar, detaljer, intervjuer, före, inför, efter, tips, förberedelser, upplägg',
  ),
  current: terms('nuvarande steg, nuvarande, pågående'),
  ofOthers: terms(
    'annan, annat, andra, liknande, tidigare, föregående, nästa, dubblett(er), aktivitet(er), historik, meddelanden, anteckningar, kommentarer, förhandsvisning, erfarenhet, utbildning, cv, meritförteckning',
  ),
  ofPages: terms(
    'ansökan, ansökningar, kandidat, kandidater, granska, granskning, kö, profil, detaljer, uppgifter, översikt, tjänst, frågor, anteckningar, bedömning, tid, tider, kalender, tillgänglighet, välj',
  ),
  appliedFor: terms('sökt till'),
  at: terms('hos'),
  departments: terms('avdelning, avdelningen, team'),
  interviewLists: terms('intervjuer, planerade intervjuer'),
  refusals: terms(
    'sidan hittades inte, sidan kunde inte hittas, åtkomst nekad, du har inte, logga in',
  ),
  loading: terms('laddar, dold, anonym'),
};

export const lengths: LengthWords = {
  hours: terms('timme, timmar, timmes'),
  minutes: terms('minut, minuter, minuters*'),
  days: terms('dag, dagar'),
  until: terms('till'),
  clock: terms('kl'),
  and: terms('och'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('andra namn, även kallad'),
    roles: terms('roll(er), tjänst'),
    interviewers: terms(
      'intervjuare, leds av, vem, deltagare, intervjuas av, hålls av, genomförs av, ledare, med vem, vem håller intervjun, vem deltar, vilka deltar, deltagande, du träffar, samtalsledare, rekryterare, närvarande',
    ),
    duration: terms(
      'längd, tid, tidsåtgång, tidsgräns, beräknad tid, uppskattad tid, maxtid, längd på intervjun, samtalets längd, tidsram, rekommenderad tid, föreslagen tid, förväntad tid',
    ),
    description: terms(
      'beskrivning, syfte, mål, översikt, bakgrund, sammanfattning, mål med samtalet, syftet, om intervjun, syfte med intervjun',
    ),
    questions: terms(
      'frågor, exempelfrågor, möjliga frågor, till exempel, fråga, förslag på frågor, förslag till frågor, intervjufrågor, frågor att ställa, vanliga intervjufrågor, frågebank, frågor vi ställer, ledfrågor, exempel på frågor, exempel',
    ),
    assessed: terms(
      'kriterier, bedömningskriterier, kompetenser, vad vi bedömer, det här bedömer vi, det vi bedömer, vad vi tittar på, vad vi letar efter, bedömningsgrunder, det här tittar vi på, vi bedömer, bedömda kompetenser',
    ),
    prompt: terms(
      'uppgift, scenario, fallstudie, instruktioner, uppgiftsbeskrivning, uppgiften, din uppgift, beskrivning av uppgiften, case, fall, bakgrund till uppgiften, att lämna in',
    ),
    agenda: terms(
      'agenda, upplägg, dagordning, tidsplan, intervjuns upplägg, samtalets upplägg, upplägg för intervjun, intervjuupplägg, struktur, schema, program, hållpunkter',
    ),
    candidateNotes: terms(
      'för kandidater, för kandidaten, för sökande, berätta för kandidaten, tips till kandidater, tips för kandidater, information till kandidater, så förbereder du dig, information till sökande, information till kandidaten, information för kandidater, information för sökande, till kandidaten, till kandidater, till sökande, till dig som söker, tips till sökande, instruktioner till kandidater, vad du kan vänta dig, förbered dig så här',
    ),
    resources: terms('resurser, länkar, mer information'),
  },
  columns: {
    measures: terms('mått, nyckeltal, kpi, indikator(er), verktyg'),
    name: terms('steg, omgång, intervju, moment, fas, vad, samtal'),
    number: terms('nummer'),
    minutes: terms('längd, tidsåtgång, tid'),
    interviewers: terms(
      'intervjuare, vem, deltagare, med vem, vem deltar, ansvarig*, rekryterare, medverkande, vilka',
    ),
  },
  assessing: {
    openings: terms('vad vi, det vi, det här'),
    verbs: terms('bedöm*, leta*, tittar, söker'),
  },
  stages: {
    names: terms(
      'erbjudande, ansökan, referenser, samtal, urval av ansökningar, urval, cv-granskning, cv granskning, granskning av ansökan, telefonavstämning, avstämning, telefonintervju(er), provdag(ar), provjobb, anställningserbjudande, referenstagning, referenskontroll, hemuppgift(er), kodtest, arbetspsykologiskt test, personlighetstest, djupintervju(er), slutintervju(er), chefsintervju(er), teamfika, teamlunch, fika, anställningsavtal, besked, videomöte, videointervju, första samtalet, teknisk session, bakgrundskontroll, urvalsfrågor, middag, frukost',
    ),
    firstWords: [],
    around: terms('före, efter, under'),
    counted: terms('steg, omgång, fas'),
    ordinals: terms('första, andra, tredje, sista, fjärde, slutlig, avslutande'),
    alone: terms(
      'intervju, anställningsintervju, arbetsprov, fallstudie, telefonintervju, djupintervju, slutintervju, provdag, kodtest, hemuppgift, videointervju, personlighetstest',
    ),
    callKinds: terms('inledande, telefon'),
    calls: terms('samtal, möte'),
    taskKinds: terms('teknisk, praktisk, praktiskt, tekniskt'),
    tasks: terms('uppgift, övning'),
    onlyInNames: terms('genomgång'),
    tails: terms('med, för, hos, om'),
    opening: terms(
      'ansök*, urval, första kontakt, cv, urval av ansökningar, cv-granskning, telefonavstämning',
    ),
    closing: terms(
      'erbjudande, beslut, avtal, anställning, referenser, referenstagning, onboarding, anställningserbjudande, referenskontroll, anställningsavtal, besked, bakgrundskontroll, välkommen, provdag',
    ),
    inSentences: terms('erbjudande, referenser, middag, frukost'),
    ofHiring: terms(
      'rekryter*, kandidat*, intervju*, anställning*, ansökan, ansökningar, sökande, urvalsprocess, referenstagning, provdag',
    ),
    written: terms('test, uppgift'),
    adjectivesBehind: terms('online'),
  },
  headings: {
    advice: terms(
      'hur, varför, tips, en anmärkning, anmärkning(ar), några tips, observera, notera, några råd, syftet med intervjun, syfte med intervjun, före intervjun, innan intervjun, efter intervjun, under intervjun',
    ),
    withoutSteps: terms('mått, nyckeltal, mål, verktyg, kpi, resurser, ansvar'),
    adviceUnlessTask: terms('skriva'),
    articles: terms('en, ett, vår, vårt, din'),
    rules: terms('måste, bör, aldrig, alltid'),
    guidesTo: terms(
      'mall, mall för, guide, guide till, guide för, manus, formulär, frågor för, frågor till',
    ),
    about: terms('riktlinjer, principer, förberedelse, bedömning, utbildning'),
    principles: terms('intervju*, kandidat*, rekryter*'),
    asides: terms(
      'länkar, anteckning(ar), kontakt, mångfald, inkludering, tillgänglighet, integritet, förmåner, värderingar, kultur, plats, lön, om oss, vilka vi är, översikt, inledning, introduktion, sammanfattning, bakgrund, bilaga, övrigt, roller, ordlista',
    ),
    companyAfter: terms('på, hos'),
    hiringOf: terms('så anställer vi, hur vi anställer, hur vi intervjuar'),
    processKinds: terms('rekryterings, urvals, intervju, anställnings, ansöknings'),
    processOrders: terms('process, steg, förfarande, gång'),
    processPhrases: terms(
      'rekryteringsprocess*, intervjuprocess*, så rekryterar vi, urvalsprocess*, ansökningsprocess*, anställningsprocess*, rekryteringsförfarande*, rekryteringens steg, rekryteringens gång, stegen i rekryteringen, så ser vår rekrytering ut, så går rekryteringen till, så här rekryterar vi, hur vi rekryterar, hur vi anställer, så anställer vi, vår rekrytering, vägen till jobbet, kandidatresa*, rekryteringssteg, rekryteringsresa*',
    ),
    processes: terms('processen, vår process, rekommenderad process, typisk process'),
    whatFollows: terms(
      'vad händer sedan, vad händer därefter, nästa steg, vad du kan förvänta dig, vad kan du förvänta dig, så fungerar det, så går det till, hur vi väljer, lära känna varandra, efter din ansökan, när du har ansökt, i korthet, din resa, din väg, från * till erbjudande, från * till anställning, från * till kontrakt',
    ),
    applying: terms('så ansöker du, ansökan, ansök, sök jobb, hur ansöker, jobba hos, bli medlem'),
    interviews: terms('intervjuer, våra intervjuer'),
    universal: terms('allmän*, gemensam*'),
    departmentLists: terms('avdelningar'),
    byDepartment: terms('per avdelning'),
    fields: terms('backend, frontend, fullstack, mobil, utveckling, praktik'),
    departments: terms('teknik, utveckling, försäljning, produkt, ekonomi'),
    hiring: terms('rekrytering, intervju(er), kandidater'),
    generic: terms('karriär, välkommen, om oss, rekrytering'),
    catalogs: terms('intervjuer, intervjutyper'),
    taskCatalogs: terms('uppgifter, arbetsprover, hemuppgifter'),
    purposes: terms('för'),
    kindsOf: terms('typer av intervjuer'),
    templates: terms('mall'),
    toFillIn: terms('tjänst, företag'),
  },
  pages: {
    hiring: terms(
      'kandidat*, rekryter*, jobbansök*, urvalsprocess*, ansökning*, ansökan, sökande, anställer, anställning*, arbetsprov*, kodtest*, teknisk uppgift, tekniskt test, programmeringstest*',
    ),
    notHiring: terms(
      'releasekandidat*, rekrytering av volontärer, rekrytera volontärer, rekrytera medlemmar',
    ),
    other: terms(
      'användarintervju*, avgångssamtal, respondent*, informant*, muntlig historia, samtycke till',
    ),
    interviews: terms(
      'intervju*, rekrytering*, urvalsprocess*, anställer, provdag, arbetsprov, *intervju, *intervjuer, rekryterar, anställningsprocess*, rekryteringssamtal',
    ),
    amongHiring: terms('samtal'),
    toJobSeekers: terms(
      'företagen, många företag, arbetsgivare*, söka jobb, söker jobb, varje företag',
    ),
    ofOneself: terms('vi, vår, vårt, våra, oss'),
    otherKinds: terms('användare, kund'),
    otherCalls: terms('intervju*'),
    otherPhrases: terms('användarforskning'),
    otherWork: terms(
      'introduktionsprogram, onboarding, offboarding, incident*, driftstörning*, släpp, inköp, leverantör*, bidragsansök*, insamling, försäljningsprocess*, säljprocess*, kodgranskning, medarbetarsamtal*, befordran, utlägg, faktur*, volontär*',
    ),
  },
  sentences: {
    openings: terms('vi, du, vår, kandidaten, kandidaterna, ni, den sökande, en, ett, alla, varje'),
    sequence: terms(
      'sedan, därefter, slutligen, först, till att börja med, inledningsvis, i ett första steg, i första steget, i nästa steg, efter det, efteråt, senare, till sist, till slut, avslutningsvis, sist, det första steget, nästa steg, det sista steget, om allt går bra, processen börjar, dagen börjar, dagen slutar',
    ),
    clauses: terms('efter att, när, om, så snart'),
    verbs: terms(
      'träffa*, pratar, bjuder, har, gör, löser, får, möter, skickar, ringer, genomför, kallar, intervjuar, kommer, håller',
    ),
    candidates: terms('kandidat(en), kandidater, du, sökande'),
    subjects: terms('vi, du, ni'),
    beforeVerbs: terms(''),
    around: terms('efter, före'),
    about: terms(''),
    openEnds: terms(
      'en, ett, den, det, med, av, för, till, från, på, i, om, hos, mellan, och, eller, samt, vår, vårt, våra, din, som',
    ),
    leading: terms('en, ett, med, vi, du, har, gör, får, löser, på, din, vår, ni, i, bjuder'),
    with: terms('med'),
    tellsCandidate: terms('du får, du kommer att, du träffar'),
    inThis: terms('i denna, under denna'),
    consists: terms('består av, omfattar, är, innehåller, ser ut så här, är uppdelad i, har'),
    joins: terms('och, sedan, därefter, följt av, och till sist'),
    introductions: terms('process, steg, rekryteringsprocess, urvalsprocess, så här'),
  },
  steps: {
    documents: terms(
      'cv, personligt brev, portfolio, meritförteckning, referenser, betyg, examensbevis, intyg, arbetsprover, foto, linkedin profil, github profil',
    ),
    optional: terms('valfri(tt), frivillig'),
    ifNeeded: terms('vid behov'),
    asynchronous: terms('asynkron*, hemuppgift'),
    encouraged: terms('rekommender*'),
    facts: terms('längd, vem, syfte, med vem, deltagare, tid, format, tidsåtgång'),
  },
  guides: {
    setTask: {
      titles: terms('uppgift, *uppgift, övning, *test, test, arbetsprov, utmaning'),
      titlesOfJobs: terms('projekt'),
      weighs: terms(
        'hur du tänker, hur du arbetar, hur du jobbar, hur du kodar, hur du skriver, hur du löser, hur du resonerar, hur du angriper, ditt sätt att, dina kunskaper, dina färdigheter, din förmåga, din kompetens, vi tittar på, vi tittar efter, vi letar efter, vad vi tittar, vad vi letar, vi bedömer, vi utvärderar, bedöms, bedömningskriterier, vi värdesätter, vi lägger vikt, vi vill se, få en bild, hur du gör',
      ),
      invites: terms(
        'vårt team, jobba hos oss, jobba med oss, arbeta hos oss, nästa samtal, vi pratar igenom, går vi igenom, tack för att du, frågor',
      ),
      builds: terms(
        'bygg, skapa, implementera, utveckla, skriv, designa, gör en, gör ett, krav, din uppgift, uppgiften',
      ),
      returned: terms(
        'fork, forka, pull request, skicka, mejla, mejl, maila, länk till, zip, när du är klar, när du är färdig, dela',
      ),
      keepsTo: terms(
        'lägg, lägga, inte mer än, mer än, max, maximalt, högst, ungefär, cirka, inom, du har, tar, tidsgräns',
      ),
      units: terms('timme, timmar, minuter, dag(ar), vecka, veckor'),
      coursework: terms(
        'student*, elev*, kurs, kursen, föreläsning*, terminen, lärare, betyg, tentamen, hackathon*, tävling*, priser, jury, tutorial, lektion*, grupper om, workshop',
      ),
    },
    takeHome: terms('hemuppgift, uppgift hemma, hemtest'),
    toHandIn: terms('uppgift, projektuppgift, programmeringsuppgift, hemuppgift, arbetsprov'),
    asksForWork: terms(
      'din uppgift, uppgiften, krav, lycka till, lösning, din lösning, uppgiftsbeskrivning, sista inlämningsdag',
    ),
    thisTask: terms(
      'denna uppgift, den här uppgiften, det här testet, vår uppgift, din uppgift, den här övningen, det här kodtestet',
    ),
    handedIn: terms(
      'skicka in, lämna in, skicka din, mejla, ladda upp, inlämning, skicka lösningen',
    ),
    live: terms('arbetssession, presentation*'),
    partOfTask: terms('fundera, tänk på, kriterier'),
    evaluating: {
      openings: terms('har, kan, kunde'),
      subjects: terms('kandidaten'),
    },
    aboutCandidate: {
      subjects: terms(
        'kandidaten, kandidaterna, kandidater, den sökande, de sökande, varje kandidat',
      ),
      does: terms(
        'är, har, ska, skall, måste, bör, får, kan, kommer, presenterar, förbereder, förklarar, beskriver, skriver, visar, väljer, gör, löser',
      ),
    },
    pointing: {
      above: terms(
        'se ovan, som ovan, enligt ovan, beskriv* ovan, nämn* ovan, ovanstående, ovannämnda',
      ),
      below: terms('se nedan, enligt nedan, beskriv* nedan, nämn* nedan, nedanstående'),
      elsewhere: terms(
        'se avsnitt, se avsnittet, i avsnittet, föregående avsnitt, nästa avsnitt, se beskrivningen',
      ),
    },
    examples: terms('till exempel'),
    noLength: terms('varierar'),
    taskLabels: terms('uppgift, uppgiftsbeskrivning'),
    assessedLabels: terms(
      'bedömning, bedömningsmall, bedömningsmatris, poängsättning, betygsskala, positiva signaler, negativa signaler, bra tecken, dåliga tecken, varningssignaler, varningstecken, röda flaggor, så bedömer vi',
    ),
    agendaLabels: terms('dagordning, upplägg'),
    interviewersOnly: {
      labels: terms(
        'manus*, manuskript, bedömning*, bedöma, poäng*, betyg, anteckningar, varningssignal*, varningstecken, röda flaggor, röd flagga, intern*, konfidentiell*, utvärdering*, beslut*, avslag, avböj*, återkoppling, svar, facit, lösning*, följdfråg*, kriterier, för oss, för intervjuare, fråga, frågor, lön*',
      ),
      phrases: terms(
        'röda flaggor, varningssignal*, endast internt, internt bruk, dela inte, konfidentiellt, bedömningsmall',
      ),
    },
    addressing: terms('du, dig, din, ditt, dina, ni, er, ert, era'),
    asking: terms(
      'berätta*, beskriv, förklara, ge ett exempel, ge mig, föreställ dig, kan du beskriva',
    ),
    questionMarks: terms('f, fråga'),
    questionLabels: terms('fråga, frågor, *frågor, vad man frågar'),
    noQuestionLabels: terms(
      'dina, era, kandidat*, sökande, svar, vanliga, tid för, förbjudna, undvik, inte, aldrig',
    ),
    instructions: terms(
      'självständigt, på egen tid, hemma, skicka till oss, skicka in, lämna in, sista dag',
    ),
    atDistance: terms(
      'via mejl, via e post, onlinetest, test online, skickar vi, vi skickar, får du en uppgift, inför nästa, före nästa, hackerrank, codility, codesignal, github, gitlab, dagar på dig, en vecka på dig, webbformulär',
    ),
    inCompany: terms('tillsammans, i par, live, dela skärm, på plats, under intervjun'),
    taskPages: terms('uppgift, uppgifter, övning(ar), hemuppgift(er), arbetsprov, utmaning(ar)'),
    homework: terms('hemuppgift, hemma'),
    meetings: terms('intervju(er), samtal, möte(n)'),
    tests: terms('test(er), prov, frågeformulär'),
    withoutCandidate: terms('referenser, referenstagning'),
  },
  lengths: {
    numbers: {
      en: 1,
      ett: 1,
      två: 2,
      tre: 3,
      fyra: 4,
      fem: 5,
      tio: 10,
      femton: 15,
      tjugo: 20,
      trettio: 30,
      fyrtiofem: 45,
      sextio: 60,
      nittio: 90,
    },
    phrases: { kvart: 15, halvtimme: 30, halvtimmes: 30, 'halv timme': 30, trekvart: 45 },
    periods: terms('dag, dagar, vecka, veckor, helg, månad(er), kvartal, år, början av, slutet av'),
    notUnits: [],
    andHalf: terms('och en halv'),
    between: terms('till, eller, och'),
    and: terms('och'),
    from: terms('mellan, från'),
    hedges: terms(
      'i snitt, i genomsnitt, ungefär, cirka, ca, minst, runt, ca., omkring, normalt, vanligtvis, oftast',
    ),
    hedgesBehind: terms('i genomsnitt'),
    limits: terms('upp till, högst, max, maximalt, inte mer än, max., inte längre än, som mest'),
    mores: terms('mer än, längre än'),
    nots: terms('inte, aldrig'),
    limitsBehind: terms('max, högst, eller mindre'),
    limitNames: terms('tidsgräns, maxtid'),
    deadlines: terms('inom, var, klockan, efter'),
    notices: terms('före, innan, senare, per dag, per vecka, i förväg'),
    waits: terms('svarar, återkopplar, återkommer'),
    frames: terms('tidsblock'),
    of: terms('på'),
    separate: terms('separata, enskilda'),
    each: terms('vardera, var'),
    during: terms('i, under'),
    means: terms('via, på, över'),
    follows: terms('förberedelse*, uppföljning, återkoppling'),
    ifs: terms('om'),
    wholes: terms(
      'steg(et), fas(en), intervju(n), samtal(et), uppgift(en), intervjuer, möte(t), test(et), case(t), telefonintervju(n), djupintervju(n), provdag(en), telefonintervju, hemuppgift(en), slutintervju(n)',
    ),
    breaks: terms('för, av, med, i, och, eller, före, efter, på, till'),
    its: terms('det, detta'),
    lasts: terms('varar, tar, lång'),
    spend: terms('lägg, använd'),
    spentOn: terms('på, till'),
    total: terms('totalt, sammanlagt'),
    all: terms('hela, totalt'),
    completing: terms('slutföra, slutförd, lösa, löst'),
    doing: terms('samtal om, diskussion om'),
    ofTime: terms('av din tid'),
  },
  agenda: {
    positions: terms('första, sista'),
    rests: terms('resten'),
    ends: terms('i slutet'),
    connectors: terms('och sedan, följt av'),
    before: terms('för'),
    leave: terms('lämna, avsätt'),
    parts: terms('del, fas'),
    asking: terms('frågor från'),
    notAsking: terms('kandidaten, dig'),
  },
  people: {
    names: terms(
      'kollega, kollegor, grundare, teamet, chef(en), rekryterare, hr, utvecklare, ingenjörer, ledning, ledningen, kollegorna, medarbetare, rekryterande chef, chefen, vd',
    ),
    abbreviations: terms('vd'),
    meeting: terms('träffar, möter'),
    talking: terms('pratar, talar'),
    manners: terms('personligen'),
    conducted: terms('är, leds, hålls'),
    by: terms('av, med'),
    panels: terms('panel(en)'),
    consists: terms('består av'),
    acting: terms('kommer att, pratar, deltar, leder, frågar'),
    together: terms('du och'),
    ends: terms('för att, där, som'),
    endsBehindComma: terms('där, som'),
    qualifying: terms('inte, endast, bara, utom, för'),
    verbsBehind: terms('är, varar, tar, kan, medan'),
  },
  provenance: {
    owner: terms('ägare, ansvarig, förvaltas av'),
    checked: terms('granskad, senast granskad, kontrollerad, senast kontrollerad'),
    updated: terms('uppdaterad, senast uppdaterad, senaste uppdatering, senast ändrad'),
  },
  privacy: {
    mailboxes: terms('rekrytering, jobb'),
    titles: terms('Chefen, Grundare, Direktör'),
    salutations: terms('Fru, Fröken'),
    noNames: terms('Intervju, Teamet, Utveckling'),
    joins: terms('och, eller'),
  },
};
