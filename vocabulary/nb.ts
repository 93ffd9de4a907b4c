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

export const code = 'nb';

export const jobs: JobWords = {
  nouns: terms(
    'ingeniør*, *ingeniør, utvikler*, *utvikler, designer, analytiker, *sjef, teamleder*, prosjektleder*, avdelingsleder*, produktleder*, saksbehandler*, rådgiver*, *rådgiver, konsulent*, *konsulent, koordinator*, redaktør*',
  ),
  trades: terms(
    'kokk(er), baker(e), servitør(er), sykepleier(e), helsefagarbeider(e), lege(r), økonom(er), regnskapsfører(e), selger(e), sjåfør(er), elektriker(e), rørlegger(e), mekaniker(e), tekniker(e), gartner(e), snekker(e), murer(e), lærer(e), barnehagelærer(e), jurist(er), advokat(er), operatør(er), medarbeider(e), *medarbeider, montør(er), frisør(er)',
  ),
};

export const roles: RoleWords = {
  seniority: terms('praktikant*, lærling*, heltid, deltid, vikar, vikariat, sommerjobb'),
  marks: terms('m, k'),
  leading: terms('sjef*, *sjef, leder, direktør*, *direktør'),
  leadingFirst: terms('forvalter'),
  leadingLast: terms('ansvarlig'),
  managing: terms('teamleder, avdelingsleder, gruppeleder, utviklingsleder, utviklingssjef'),
  leadership: terms('ledere, lederstillinger'),
  individual: terms('uten personalansvar'),
  places: terms('global*, regional*, internasjonal*, avdeling'),
  joining: terms('og, for, til, hos'),
  beforePlace: terms('for, hos'),
  abbreviations: { dagl: 'daglig' },
  interviewers: {
    recruiter: terms('rekrutterer, rekrutteringsansvarlig, personalavdelingen, hr avdelingen'),
    'hiring manager': terms(
      'ansettende leder, rekrutterende leder, nærmeste leder, fremtidig leder',
    ),
    founder: terms('gründer*, medgründer*, grunnlegger*'),
    executive: terms('ledergruppe*, direktør*, daglig leder, administrerende direktør'),
    engineer: terms('ingeniør*, utvikler*'),
    designer: terms('designer*'),
    'product manager': terms('produktleder*, produktsjef*'),
    'account executive': terms('kundeansvarlig*'),
  },
};

export const interviews: InterviewWords = {
  names: terms(
    'intervju*, *intervju, *intervjuet, *samtale, *samtalen, oppgave, *oppgave, oppgåve, arbeidsprøve*',
  ),
  onPages: terms('prøvedag, prøvevakt, prøveskift'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'hvem, hva, hvilken, hvilke, hvilket, når, hvor, hvorfor, hvordan, lenge, lang, langt, mange, er, gjør, tar, varer, kan, må, har, spør, vi, jeg, det, den, en, et, for, med, på, i, av, til, om, og, eller, før, etter, kandidat, kandidaten, kandidater, søker, søkeren, avdeling, avdelingen, team, kven, kva, korleis, kor, ein, eit',
  ),
  meanings: {
    sales: terms('salg*, selger*'),
    marketing: terms('markedsføring*, marked'),
    'people operations': terms('hr, personalavdeling*'),
    talent: terms('rekruttering*'),
    finance: terms('økonomi*, finans*, regnskap*'),
    legal: terms('juridisk*, jurist*, advokat*, juss'),
    engineering: terms('utvikling*'),
    product: terms('produkt*'),
    design: terms('formgivning*'),
    support: terms('kundeservice*, kundestøtte*'),
    data: terms('data'),
    operations: terms('drift*'),
    recruiter: terms('rekrutterer*'),
    engineer: terms('ingeniør*, utvikler*'),
    designer: terms('designer*'),
    'product manager': terms('produktleder*, produktsjef*'),
    'user researcher': terms('brukerforsker*, ux forsker*'),
    'hiring manager': terms('ansettende leder*, nærmeste leder*'),
    founder: terms('gründer*, grunnlegger*'),
    technical: terms('teknisk*'),
    coding: terms('programmering*, koding*'),
    exercise: terms('øvelse*, oppgave*, oppgåve*'),
    assignment: terms('hjemmeoppgave*, arbeidsprøve*, caseoppgave*'),
    portfolio: terms('portefølje*, arbeidsprøver'),
    presentation: terms('presentasjon*'),
    demo: terms('demonstrasjon*'),
    'case study': terms('caseintervju*'),
    peer: terms('kolleg*, team*'),
    values: terms('verdi*, kultur*, kulturell*'),
    leadership: terms('ledelse*, ledergruppe*'),
    screen: terms('telefonintervju*, førstegangsintervju*, telefon*'),
    resume: terms('cv, bakgrunn, erfaring'),
    networking: terms('kaffe, kaffeprat, uformell prat'),
    'reference check': terms('referanse*'),
    offer: terms('tilbud*, jobbtilbud*, tilbod'),
    'final interview': terms('sluttintervju*, siste intervju, avsluttende intervju'),
    'onsite interview': terms('på kontoret, på stedet'),
    'working session': terms('arbeidsøkt*, arbeidsmøte*'),
    process: terms('prosess*, steg, trinn, runder'),
    interview: terms('intervju*, samtale*, jobbintervju*'),
    'cold call': terms('kalde samtaler, kaldringing*'),
    intern: terms('praktikant*, praksisplass'),
    analyst: terms('analytiker*'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('telefonintervju med rekrutterer*, rekrutterer*, screeningsamtale*'),
    'hiring-manager': terms('ansettende leder*, intervju med nærmeste leder*'),
    resume: terms('yrkesbakgrunn*'),
    networking: terms('uformell prat*, uformell samtale*, kaffeprat*'),
    peer: terms('kolleger*, kollegaer*'),
    'cross-functional': terms('tverrfaglig*'),
    leadership: terms('ledergruppe*'),
    values: terms('verdier*, verdiintervju*, kulturintervju*'),
    'take-home': terms('hjemmeoppgave*, heimeoppgåve*'),
    'mock-call': terms('rollespill*'),
    demo: terms('produktdemonstrasjon*'),
    presentation: terms('salgspresentasjon*, presentasjon*'),
    portfolio: terms('porteføljegjennomgang*'),
    'working-session': terms('arbeidsprøve*'),
    technical: terms('teknisk intervju*, fagintervju*, faglig intervju*'),
    'bar-raiser': terms('bar raiser intervju*'),
    'team-match': terms('teammatching*, teamvalg*'),
    'case-study': terms('caseintervju*, caseoppgave*, casepresentasjon*'),
    reverse: terms('omvendt intervju*'),
    administrative: terms(
      'jobbtilbud*, tilbud*, tilbod*, referansesjekk*, referanseinnhenting*, referanser*, bakgrunnssjekk*',
    ),
  },
  hints: {
    'recruiter-screen': terms('telefonintervju, førstegangsintervju, første intervju'),
    peer: terms('møte med teamet, teamintervju'),
    leadership: terms('sluttintervju, siste intervju'),
  },
  deciding: {
    technical: terms(
      'teknisk, tekniske, programmering*, systemdesign*, kodetest*, kodeoppgave*, kodeintervju*',
    ),
    noInterview: terms(
      'oppsummeringsmøte*, overlevering*, kalibrering*, evalueringsmøte*, tilbudssamtale*, forberedelsessamtale*, avslag*',
    ),
    last: terms('endelig, avsluttende, siste, sluttintervju*'),
    subject: terms('sikkerhet, infrastruktur'),
  },
  notDeciding: terms('teknisk rekrutterer*, teknisk sjef*, teknisk leder*, teknisk skribent*'),
  noKind: terms('verdimodell*, verdikjede*, tilbudsstrategi*, tilbudsarbeid*'),
  nouns: terms('intervju, samtale, oppgave, presentasjon, arbeidsprøve'),
  empty: terms('samtale, intervju, og, med'),
  numbered: terms('steg, trinn, runde, fase'),
  outOf: terms('av'),
  abbreviations: { interv: 'intervju' },
  spelledRight: terms('intervju, presentasjon, rekruttering, oppgave, samtale, referansesjekk'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidat, søker'),
    job: terms('stilling, rolle, jobb'),
    department: terms('avdeling'),
    stage: terms('steg, trinn, nåværende steg, nåværende trinn, nåværende fase, gjeldende steg'),
    interview: terms('intervju'),
    interviewers: terms('intervjuere'),
    minutes: terms('varighet, lengde, dato, når, tidspunkt'),
  },
  names: terms('vurderingsskjema, intervjuguide'),
  generic: terms('steg, trinn, kandidater, stillinger'),
  between: terms('for, med'),
  everything: terms('alle, samtlige'),
  before: terms('ny, nytt, min, mitt, rediger'),
  scheduling: terms('planlegg, avtal, book'),
  articles: terms('en, et'),
  aboutMany: terms(
    'alle, andre, neste, tidligere, kommende, spørsmål, notater, detaljer, intervjuer, før, etter, tips, forberedelser, opplegg',
  ),
  current: terms('nåværende steg, nåværende trinn, nåværende, pågående'),
  ofOthers: terms(
    'annen, annet, andre, lignende, tidligere, forrige, neste, duplikat(er), aktivitet(er), historikk, meldinger, notater, kommentarer, forhåndsvisning, erfaring, utdanning, cv',
  ),
  ofPages: terms(
    'søknad, søknader, kandidat, kandidater, gjennomgang, kø, profil, detaljer, opplysninger, oversikt, stilling, spørsmål, notater, vurdering, tidspunkt, kalender, tilgjengelighet, velg',
  ),
  appliedFor: terms('søkte på, har søkt på'),
  at: terms('hos'),
  departments: terms('avdeling, avdelingen, team'),
  interviewLists: terms('intervjuer, planlagte intervjuer'),
  refusals: terms(
    'siden finnes ikke, siden ble ikke funnet, fant ikke siden, ingen tilgang, du har ikke tilgang, logg inn',
  ),
  loading: terms('laster, skjult, anonym'),
};

export const lengths: LengthWords = {
  hours: terms('time, timer, timers, timar'),
  minutes: terms('minutt, minutter, minutters*'),
  days: terms('dag, dager, dagar'),
  until: terms('til'),
  clock: terms('kl'),
  and: terms('og'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('andre navn, også kalt, kalles også'),
    roles: terms('rolle(r), stilling(er)'),
    interviewers: terms(
      'intervjuer, intervjuere, intervjueren, ledes av, hvem, kven, deltakere, intervjues av, holdes av, gjennomføres av, med hvem, hvem holder intervjuet, hvem deltar, du møter, dette møter du, samtaleleder, rekrutterer, til stede, deltar, ansvarlig',
    ),
    duration: terms(
      'varighet, lengde, tid, tidsbruk, tidsramme, beregnet tid, anslått tid, maksimal tid, tidsgrense, forventet tid, forventet tidsbruk, anbefalt tid, estimert tid, varigheten, lengd, varigheit, tidsbruken',
    ),
    description: terms(
      'beskrivelse, formål, mål, oversikt, bakgrunn, sammendrag, hensikt, formålet, målet med samtalen, målet med intervjuet, formål med intervjuet, formålet med intervjuet, hensikten med intervjuet, om intervjuet, føremål',
    ),
    questions: terms(
      'spørsmål, eksempelspørsmål, mulige spørsmål, eksempler på spørsmål, forslag til spørsmål, intervjuspørsmål, spørsmål å stille, spørsmål vi stiller, spørsmål til kandidaten, vanlige intervjuspørsmål, spørsmålsbank, vi spør om, aktuelle spørsmål, for eksempel, eksempler',
    ),
    assessed: terms(
      'kriterier, vurderingskriterier, kompetanser, hva vi vurderer, dette vurderer vi, det vi vurderer, hva vi ser etter, det vi ser etter, dette ser vi etter, vi ser etter, vi vurderer, dette vurderes, vurderingsgrunnlag, hva som vurderes, hva vi legger vekt på, dette legger vi vekt på, kva vi ser etter, kva vi vurderer',
    ),
    prompt: terms(
      'oppgave, scenario, case, instruksjoner, oppgavebeskrivelse, oppgaven, din oppgave, oppgaven din, oppgavetekst, beskrivelse av oppgaven, bakgrunn for oppgaven, innlevering, oppgåve, oppgåva',
    ),
    agenda: terms(
      'agenda, opplegg, dagsorden, tidsplan, gjennomføring, opplegg for intervjuet, struktur, struktur på intervjuet, program, kjøreplan, slik er intervjuet bygd opp, gangen i intervjuet, slik foregår intervjuet',
    ),
    candidateNotes: terms(
      'for kandidater, for kandidaten, for søkere, til kandidaten, til kandidater, til søkere, til deg som søker, tips til kandidater, tips til søkere, tips til kandidaten, informasjon til kandidaten, informasjon til kandidater, informasjon til søkere, slik forbereder du deg, forberedelser, forberedelse, hva du kan forvente, dette kan du forvente, si til kandidaten, fortell kandidaten, slik kan du forberede deg, korleis førebu deg',
    ),
    resources: terms('ressurser, lenker, mer informasjon, les mer'),
  },
  columns: {
    measures: terms('måltall, nøkkeltall, kpi(er), indikator(er), verktøy'),
    name: terms('steg, trinn, runde, intervju, fase, hva, samtale, kva, aktivitet'),
    number: terms('nummer, nr'),
    minutes: terms('varighet, lengde, tidsbruk, tid, lengd'),
    interviewers: terms(
      'intervjuer, intervjuere, hvem, kven, deltakere, med hvem, hvem deltar, ansvarlig*, rekrutterer, hvem du møter, du møter',
    ),
  },
  assessing: {
    openings: terms('hva vi, det vi, dette, kva vi'),
    verbs: terms('vurder*, ser etter, legger vekt'),
  },
  stages: {
    names: terms(
      'tilbud, tilbod, søknad, referanser, referansar, samtale(r), samtalen, jobbtilbud, utvelgelse, utvelging, siling, søknadsgjennomgang, gjennomgang av søknad, gjennomgang av søknader, cv gjennomgang, vurdering av søknad, screening, telefonsamtale(r), telefonprat, videosamtale(r), telefonintervju(er), videointervju(er), prøvedag(er), prøvevakt(er), referansesjekk, referanseinnhenting, referansesamtale(r), hjemmeoppgave(r), kodetest, kodeoppgave, caseoppgave, arbeidsprøve(r), personlighetstest(er), evnetest(er), dybdeintervju(er), sluttintervju(er), lederintervju(er), fagintervju(er), førstegangsintervju(er), førstegongsintervju, andregangsintervju(er), annengangsintervju(er), andregongsintervju, tredjegangsintervju, jobbintervju(er), panelintervju(er), teamintervju(er), teamlunsj, kaffeprat, arbeidsavtale, kontrakt, kontraktsignering, signering, bakgrunnssjekk, bakgrunnskontroll, videomøte, teknisk økt, middag, frokost, lunsj, tilbakemelding, casepresentasjon, førsteintervju, andreintervju',
    ),
    firstWords: [],
    around: terms('før, etter, under'),
    counted: terms('steg, trinn, runde, fase'),
    ordinals: terms('første, andre, annen, tredje, fjerde, siste, endelig, avsluttende, fyrste'),
    alone: terms(
      'intervju, jobbintervju, ansettelsesintervju, arbeidsprøve, telefonintervju, dybdeintervju, sluttintervju, prøvedag, kodetest, kodeoppgave, hjemmeoppgave, heimeoppgåve, videointervju, personlighetstest, evnetest, førstegangsintervju, førstegongsintervju, andregangsintervju, annengangsintervju, andregongsintervju, fagintervju, panelintervju, teamintervju, lederintervju, caseintervju, caseoppgave, casepresentasjon, referansesjekk, førsteintervju, andreintervju, gruppeintervju, verdiintervju, kulturintervju',
    ),
    callKinds: terms('innledende, telefon, uformell'),
    calls: terms('samtale, møte, prat'),
    taskKinds: terms('teknisk, praktisk, skriftlig, faglig'),
    tasks: terms('oppgave, øvelse, oppgåve'),
    onlyInNames: terms('gjennomgang'),
    tails: terms('med, for, hos, om'),
    opening: terms(
      'søknad*, utvelgelse, siling, første kontakt, cv, gjennomgang av søknader, cv gjennomgang, screening, telefonprat, søk*',
    ),
    closing: terms(
      'tilbud, tilbod, jobbtilbud, avgjørelse, beslutning, avtale, arbeidsavtale, kontrakt, kontraktsignering, signering, ansettelse, referanser, referansar, referansesjekk, referanseinnhenting, bakgrunnssjekk, onboarding, velkommen, prøvedag, tilbakemelding',
    ),
    inSentences: terms('tilbud, tilbod, jobbtilbud, referanser, middag, frokost'),
    ofHiring: terms(
      'rekrutter*, kandidat*, intervju*, ansettelse*, ansettelsesprosess*, søknad, søknader, søkere, søkjarar, jobbsøker*, jobbintervju*, førstegangsintervju*, andregangsintervju*, annengangsintervju*, referansesjekk, prøvedag, tilsetjing*, tilsetting*',
    ),
    written: terms('test, oppgave'),
    adjectivesBehind: terms('på nett'),
  },
  headings: {
    advice: terms(
      'hvordan, hvorfor, tips, en merknad, merknad(er), noen tips, merk, noen råd, målet med intervjuet, formålet med intervjuet, før intervjuet, etter intervjuet, under intervjuet, i forkant av intervjuet, i etterkant av intervjuet, korleis, kvifor',
    ),
    withoutSteps: terms('måltall, nøkkeltall, mål, verktøy, kpi, ressurser, ansvar'),
    adviceUnlessTask: terms('skrive'),
    articles: terms('en, et, vår, vårt, din, ein, eit'),
    rules: terms('må, bør, skal, aldri, alltid'),
    guidesTo: terms(
      'mal, mal for, guide, guide til, guide for, manus, skjema, intervjuguide, intervjuguide for, spørsmål til, spørsmål for, intervjumal',
    ),
    about: terms('retningslinjer, prinsipper, forberedelse, vurdering, opplæring'),
    principles: terms('intervju*, kandidat*, rekrutter*'),
    asides: terms(
      'lenker, notat(er), kontakt, kontaktpersoner, mangfold, inkludering, tilgjengelighet, universell utforming, personvern, goder, fordeler, verdier, våre verdier, kultur, sted, arbeidssted, lønn, om oss, hvem vi er, oversikt, innledning, introduksjon, sammendrag, bakgrunn, vedlegg, annet, diverse, roller, ordliste, hjemmekontor',
    ),
    companyAfter: terms('hos'),
    hiringOf: terms(
      'slik ansetter vi, hvordan vi ansetter, hvordan vi intervjuer, slik intervjuer vi, ansettelse av, rekruttering av, tilsetting av',
    ),
    processKinds: terms(
      'rekrutterings, ansettelses, utvelgelses, intervju, søknads, tilsettings, tilsetjings',
    ),
    processOrders: terms('prosess, steg, trinn, forløp'),
    processPhrases: terms(
      'rekrutteringsprosess*, rekrutteringsløp*, intervjuprosess*, intervjuløp*, ansettelsesprosess*, ansettelsesløp*, utvelgelsesprosess*, søknadsprosess*, søkeprosess*, tilsettingsprosess*, tilsetjingsprosess*, tilsettingsprosedyre*, slik rekrutterer vi, slik ansetter vi, hvordan vi rekrutterer, hvordan vi ansetter, hvordan rekrutterer vi, hvordan ansetter vi, hvordan vi intervjuer, slik intervjuer vi, slik foregår rekrutteringen, slik foregår ansettelsen, vår rekruttering, veien til jobben, veien til jobb hos oss, veien til oss, stegene i rekrutteringen, trinnene i rekrutteringen, steg i rekrutteringen, rekrutteringssteg, kandidatreise*, søkerreise*, korleis vi rekrutterer, korleis vi tilset, slik tilset vi, slik er intervjuprosessen',
    ),
    processes: terms(
      'prosessen, prosessen vår, vår prosess, anbefalt prosess, typisk prosess, prosessen hos oss, slik er prosessen',
    ),
    whatFollows: terms(
      'hva skjer videre, hva skjer etterpå, hva skjer etter søknaden, hva skjer når du har søkt, veien videre, neste steg, hva kan du forvente, hva du kan forvente, slik fungerer det, slik foregår det, slik gjør vi det, slik velger vi, bli kjent med oss, etter at du har søkt, når du har søkt, etter søknaden, etter søknadsfristen, kort fortalt, din vei, din reise, veien din, fra * til tilbud, fra * til ansettelse, fra * til kontrakt, kva skjer vidare',
    ),
    applying: terms(
      'slik søker du, søknad, søknaden, søk jobb, hvordan søke, hvordan søker, jobb hos oss, bli medlem, bli en av oss, slik søkjer du',
    ),
    interviews: terms('intervjuer, intervjuene, våre intervjuer, intervjuene våre'),
    universal: terms('generell*, felles'),
    departmentLists: terms('avdelinger'),
    byDepartment: terms('per avdeling, etter avdeling'),
    fields: terms('backend, frontend, fullstack, mobil, utvikling, praksis'),
    departments: terms('teknologi, utvikling, salg, produkt, økonomi, drift, personal'),
    hiring: terms('rekruttering, ansettelse, intervju(er), kandidater'),
    generic: terms('karriere, velkommen, om oss, rekruttering, ledige stillinger'),
    catalogs: terms('intervjuer, intervjutyper'),
    taskCatalogs: terms('oppgaver, arbeidsprøver, hjemmeoppgaver, caseoppgaver'),
    purposes: terms('for'),
    kindsOf: terms('typer intervjuer, typer intervju'),
    templates: terms('mal'),
    toFillIn: terms('stilling, selskap, bedrift'),
  },
  pages: {
    hiring: terms(
      'kandidat*, rekrutter*, jobbsøk*, jobbsøknad*, søknad, søknaden, søknader, søkere, søkeren, søkjarar, ansetter, ansettelse*, nyansettelse*, tilset, tilsetjing*, tilsetting*, utlysning*, arbeidsprøve*, kodetest*, kodeoppgave*, teknisk oppgave, teknisk test, programmeringstest*, jobbintervju*, søknadsfrist*',
    ),
    notHiring: terms(
      'lanseringskandidat*, utgivelseskandidat*, rekruttering av frivillige, rekruttere frivillige, rekruttere medlemmer, rekruttering av medlemmer, rekruttere deltakere, rekruttering av deltakere, rekruttere informanter, rekruttering av informanter',
    ),
    other: terms(
      'brukerintervju*, kundeintervju*, dybdeintervjuer med brukere, sluttsamtale*, avslutningssamtale*, avgangsintervju*, respondent*, informant*, muntlig historie, samtykke til, samtykkeskjema*',
    ),
    interviews: terms(
      'intervju*, rekruttering*, utvelgelsesprosess*, ansetter, prøvedag, arbeidsprøve*, *intervju, *intervjuer, *intervjuet, rekrutterer, ansettelsesprosess*, tilsettingsprosess*, tilsetjingsprosess*',
    ),
    amongHiring: terms('samtale, samtaler, samtalen'),
    toJobSeekers: terms(
      'bedriftene, mange bedrifter, mange selskaper, arbeidsgivere, de fleste bedrifter, de fleste arbeidsgivere, drømmejobben, søke jobb, på jobbjakt, jobbjakten',
    ),
    ofOneself: terms('vi, vår, vårt, våre, oss'),
    otherKinds: terms('bruker, kunde'),
    otherCalls: terms('intervju*'),
    otherPhrases: terms('brukerforskning, brukerinnsikt'),
    otherWork: terms(
      'onboarding, offboarding, introduksjonsprogram*, opplæringsplan*, hendelse*, driftsforstyrrelse*, lansering*, innkjøp*, anskaffelse*, leverandør*, tilskudd*, støttesøknad*, innsamling*, salgsprosess*, kodegjennomgang*, medarbeidersamtale*, utviklingssamtale*, lønnssamtale*, oppfølgingssamtale*, forfremmelse*, utlegg, reiseregning*, faktura*, frivillige, møteregler, møtekultur',
    ),
  },
  sentences: {
    openings: terms(
      'vi, du, vår, kandidaten, kandidatene, dere, søkeren, søkerne, en, et, alle, hver, ein, eit',
    ),
    sequence: terms(
      'så, deretter, dernest, først, først og fremst, til slutt, til sist, sist, etterpå, etter det, senere, innledningsvis, avslutningsvis, til å begynne med, i første omgang, i første steg, i neste steg, i neste runde, i siste runde, i det første steget, det første steget, neste steg, det siste steget, hvis alt går bra, går alt bra, prosessen starter, prosessen begynner, dagen starter, dagen avsluttes, videre, fyrst',
    ),
    clauses: terms('etter at, når, hvis, dersom, så snart'),
    verbs: terms(
      'møter, møte, snakker, inviterer, har, gjør, løser, får, sender, ringer, gjennomfører, innkaller, kaller, intervjuer, kommer, holder, presenterer, treffer, blir, tar, sjekker, prater',
    ),
    candidates: terms('kandidat(en), kandidater, du, søker(en), søkere'),
    subjects: terms('vi, du, dere'),
    beforeVerbs: terms(''),
    around: terms('etter, før'),
    about: terms(''),
    openEnds: terms(
      'en, et, ei, den, det, med, av, for, til, fra, på, i, om, hos, mellom, og, eller, samt, vår, vårt, våre, din, som, ein, eit',
    ),
    leading: terms(
      'en, et, ei, ein, eit, med, vi, du, har, gjør, får, løser, på, til, din, vår, dere, i, inviterer, deg, møter, sender, gjennomfører, holder, oss, en kort, et kort',
    ),
    with: terms('med'),
    tellsCandidate: terms('du får, du vil, du møter, du kommer til å'),
    inThis: terms('i dette, under dette, i denne, under denne'),
    consists: terms(
      'består av, omfatter, er, inneholder, ser slik ut, er delt inn i, har, inkluderer',
    ),
    joins: terms('og, deretter, så, etterfulgt av, og til slutt, og deretter'),
    introductions: terms(
      'prosess, prosessen, steg, trinn, rekrutteringsprosess, ansettelsesprosess, slik, følgende, runder, faser',
    ),
  },
  steps: {
    documents: terms(
      'cv, søknadsbrev, motivasjonsbrev, portefølje, referanser, vitnemål, attester, karakterutskrift, arbeidsprøver, bilde, linkedin profil, github profil',
    ),
    optional: terms('valgfri(tt), frivillig'),
    ifNeeded: terms('ved behov, om nødvendig'),
    asynchronous: terms('asynkron*, hjemmeoppgave, heimeoppgåve'),
    encouraged: terms('anbefal*'),
    facts: terms(
      'varighet, lengde, hvem, formål, hensikt, med hvem, deltakere, tid, format, tidsbruk, intervjuer, intervjuere, du møter',
    ),
  },
  guides: {
    setTask: {
      titles: terms('oppgave, *oppgave, *oppgaven, øvelse, *test, arbeidsprøve, utfordring'),
      titlesOfJobs: terms('prosjekt'),
      weighs: terms(
        'hvordan du tenker, hvordan du jobber, hvordan du arbeider, hvordan du koder, hvordan du skriver, hvordan du løser, hvordan du resonnerer, hvordan du angriper, hvordan du går frem, din måte å, dine kunnskaper, dine ferdigheter, ferdighetene dine, din evne, vi ser på, vi ser etter, vi vurderer, vi legger vekt, legger vi vekt, ser vi etter, vurderer vi, blir vurdert, vurderingskriterier, vi verdsetter, vi ønsker å se, vi vil se, få et inntrykk, et bilde av',
      ),
      invites: terms(
        'teamet vårt, jobbe hos oss, jobbe med oss, arbeide hos oss, neste samtale, neste intervju, vi snakker gjennom, går vi gjennom, vi går gjennom, takk for at du, spørsmål',
      ),
      builds: terms(
        'bygg, lag en, lag et, implementer, utvikle, skriv, design, krav, din oppgave, oppgaven, oppgaven din',
      ),
      returned: terms(
        'fork, forke, pull request, send oss, send inn, send løsningen, på e post, lenke til, zip, når du er ferdig, lever inn, lever løsningen, del med oss',
      ),
      keepsTo: terms(
        'bruk, bruke, ikke mer enn, mer enn, maks, maksimalt, høyst, omtrent, cirka, innen, du har, tar, tidsgrense, tidsramme',
      ),
      units: terms('time, timer, minutter, dag, dager, uke, uker'),
      coursework: terms(
        'student*, elev*, kurset, forelesning*, semester*, lærer*, karakterer, eksamen*, hackathon*, konkurranse*, premier, jury, øvingstime*, leksjon*, innlevering i faget, læringsmål, grupper på, workshop',
      ),
    },
    takeHome: terms('hjemmeoppgave, oppgave hjemme, hjemmetest, heimeoppgåve'),
    toHandIn: terms(
      'oppgave, prosjektoppgave, programmeringsoppgave, hjemmeoppgave, arbeidsprøve, caseoppgave',
    ),
    asksForWork: terms(
      'din oppgave, oppgaven, oppgaven din, krav, lykke til, løsning, din løsning, løsningen din, oppgavebeskrivelse, leveringsfrist, innleveringsfrist',
    ),
    thisTask: terms(
      'denne oppgaven, denne testen, vår oppgave, din oppgave, denne øvelsen, denne casen',
    ),
    handedIn: terms(
      'send inn, send oss, lever inn, levere inn, sende inn, levere, last opp, innlevering, send løsningen, send løsningen din',
    ),
    live: terms('arbeidsøkt, presentasjon*'),
    partOfTask: terms('tenk gjennom, tenk på, reflekter over, kriterier'),
    evaluating: {
      openings: terms('har, kan, kunne, klarer, viser, forstår'),
      subjects: terms('kandidaten, søkeren'),
    },
    aboutCandidate: {
      subjects: terms('kandidaten, kandidatene, kandidater, søkeren, søkerne, hver kandidat'),
      does: terms(
        'er, har, skal, må, bør, får, kan, vil, kommer, presenterer, forbereder, forklarer, beskriver, skriver, viser, velger, gjør, løser',
      ),
    },
    pointing: {
      above: terms('se over, som over, beskrevet over, nevnt over, ovenfor, ovennevnte'),
      below: terms('se under, beskrevet under, nevnt under, nedenfor, nedenstående'),
      elsewhere: terms(
        'se avsnitt, se avsnittet, i avsnittet, forrige avsnitt, neste avsnitt, se beskrivelsen',
      ),
    },
    examples: terms('for eksempel, f.eks'),
    noLength: terms('varierer'),
    taskLabels: terms('oppgave, oppgavebeskrivelse, oppgåve'),
    assessedLabels: terms(
      'vurdering, vurderingsskjema, vurderingsmatrise, poengskala, poenggivning, karakterskala, positive tegn, negative tegn, gode tegn, dårlige tegn, varselsignaler, varseltegn, faresignaler, røde flagg, slik vurderer vi',
    ),
    agendaLabels: terms('dagsorden, opplegg'),
    interviewersOnly: {
      labels: terms(
        'manus*, vurdering*, poeng*, karakter, notater, varselsignal*, varseltegn, faresignal*, røde flagg, rødt flagg, intern*, konfidensiell*, fortrolig*, evaluering*, beslutning*, avgjørelse*, avslag, tilbakemelding, svar, fasit, løsning*, oppfølgingsspørsmål, kriterier, for oss, for intervjuere, for intervjueren, spørsmål, lønn*',
      ),
      phrases: terms(
        'røde flagg, varselsignal*, faresignal*, kun internt, kun for intern bruk, intern bruk, ikke del, konfidensielt, fortrolig, vurderingsskjema',
      ),
    },
    addressing: terms('du, deg, din, ditt, dine, dere, deres'),
    asking: terms(
      'fortell*, beskriv, forklar, gi et eksempel, gi oss et eksempel, gi meg, tenk deg, kan du beskrive, se for deg',
    ),
    questionMarks: terms('spm, spørsmål'),
    questionLabels: terms('spørsmål, *spørsmål, hva vi spør om'),
    noQuestionLabels: terms(
      'dine, deres, kandidat*, søker*, svar, ofte stilte, vanlige, tid til, forbudte, unngå, ikke, aldri',
    ),
    instructions: terms(
      'på egen hånd, i ditt eget tempo, på egen tid, hjemme, send til oss, send oss, send inn, lever inn, siste frist',
    ),
    atDistance: terms(
      'på e post, på epost, via e post, nettest, test på nett, sender vi, vi sender, får du en oppgave, før neste, hackerrank, codility, codesignal, github, gitlab, dager på deg, en uke på deg, nettskjema',
    ),
    inCompany: terms('sammen, i par, live, del skjermen, på kontoret, under intervjuet'),
    taskPages: terms(
      'oppgave, oppgaver, øvelse(r), hjemmeoppgave(r), arbeidsprøve, utfordring(er)',
    ),
    homework: terms('hjemmeoppgave, hjemme, heimeoppgåve'),
    meetings: terms('*intervju(er), *samtale(r), møte(r), prat'),
    tests: terms('test(er), prøve, spørreskjema'),
    withoutCandidate: terms(
      'referanser, referansar, referansesjekk, referanseinnhenting, bakgrunnssjekk',
    ),
  },
  lengths: {
    numbers: {
      en: 1,
      én: 1,
      et: 1,
      ett: 1,
      ein: 1,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      åtte: 8,
      femten: 15,
      tjue: 20,
      tretti: 30,
      førti: 40,
      førtifem: 45,
      seksti: 60,
      nitti: 90,
      halvannen: 1.5,
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
      'én times': 60,
      'en times': 60,
      '1 times': 60,
      entimes: 60,
      'halvannen times': 90,
      'to timer': 120,
      'to timers': 120,
      totimers: 120,
      tretimers: 180,
    },
    periods: terms(
      'dag, dager, dagar, uke, uker, veke, veker, helg, måned(er), månad(er), kvartal, år, starten av, slutten av, midten av',
    ),
    notUnits: terms(
      'time zone, time slot, time limit, time off, time commitment, time per, time frame, time block, time to',
    ),
    andHalf: terms('og en halv, og ein halv'),
    between: terms('til, eller, og'),
    and: terms('og'),
    from: terms('mellom, fra, frå'),
    hedges: terms(
      'i snitt, i gjennomsnitt, gjennomsnittlig, omtrent, cirka, ca, ca., rundt, minst, vanligvis, normalt, som regel, om lag, rundt regnet, oftest',
    ),
    hedgesBehind: terms('i gjennomsnitt, i snitt'),
    limits: terms(
      'opptil, inntil, høyst, maks, maks., maksimalt, ikke mer enn, ikke lenger enn, mindre enn',
    ),
    mores: terms('mer enn, lenger enn, meir enn'),
    nots: terms('ikke, ikkje, aldri'),
    limitsBehind: terms('maks, maksimalt, eller mindre'),
    limitNames: terms('tidsgrense, maksimaltid'),
    deadlines: terms('innen, om, klokken, klokka, etter, hver'),
    notices: terms('før, i forveien, senere, per dag, per uke, på forhånd'),
    waits: terms('svarer, hører fra oss, tilbakemelding, gir beskjed'),
    frames: terms('tidsrom'),
    of: terms('på, á'),
    separate: terms('separate, ulike, enkeltstående'),
    each: terms('hver'),
    during: terms('i'),
    means: terms('via, på, over'),
    follows: terms('forberedelse*, oppfølging, tilbakemelding'),
    ifs: terms('hvis, dersom'),
    wholes: terms(
      'steg(et), trinn(et), fase(n), runde(n), intervju(et), intervjuer, samtale(n), samtaler, oppgave(n), møte(t), test(en), case(n), prat(en), *intervju, *intervjuet, *samtale, *samtalen, *oppgave, *oppgaven, prøvedag(en)',
    ),
    breaks: terms('for, av, med, i, og, eller, før, etter, på, til'),
    its: terms('det, dette, den'),
    lasts: terms('varer, varer i, tar, ta, varte, vare, lang, langt'),
    spend: terms('bruk, bruker, bruke, sett av, setter av, beregn, regn med'),
    spentOn: terms('på, til'),
    total: terms('totalt, til sammen, sammenlagt, i alt'),
    all: terms('hele, totalt, til sammen'),
    completing: terms('fullføre, fullført, løse, løst, løses'),
    doing: terms('samtale om, diskusjon om, prat om'),
    ofTime: terms('av din tid, av tiden din'),
  },
  agenda: {
    positions: terms('første, siste'),
    rests: terms('resten'),
    ends: terms('til slutt, på slutten'),
    connectors: terms('og deretter, og så, etterfulgt av'),
    before: terms('til'),
    leave: terms('sett av, la'),
    parts: terms('del, fase'),
    asking: terms('spørsmål fra'),
    notAsking: terms('kandidaten, deg, søkeren'),
  },
  people: {
    names: terms(
      'direktør(en), kollega, kolleger, kollegaer, gründer, gründere, gründerne, teamet, sjef(en), leder, lederen, nærmeste leder, ansettende leder, rekrutterer, rekruttereren, hr, utvikler, utviklere, ingeniører, ledelsen, ledergruppen, kollegene, medarbeider, medarbeidere, daglig leder, fagperson, fagpersoner, fagansvarlig, tillitsvalgt, teamleder, kollegaene, avdelingsleder',
    ),
    abbreviations: terms('hr'),
    meeting: terms('møter, treffer, møte, møtes'),
    talking: terms('snakker, prater, snakke'),
    manners: terms('personlig'),
    conducted: terms('er, ledes, holdes, gjennomføres'),
    by: terms('av, med'),
    panels: terms('panel(et), intervjupanel(et)'),
    consists: terms('består av'),
    acting: terms(
      'kommer til å, snakker, deltar, leder samtalen, leder intervjuet, spør, er med, stiller, intervjuer',
    ),
    together: terms('du og'),
    ends: terms(
      'for å, hvor, som, om, i en, i et, i cirka, i omtrent, i ca, i tre kvarter, i halvannen, sammen, og går, og gjennomgår, og snakker, og løser, og viser, og presenterer, og får, og ser',
    ),
    endsBehindComma: terms('hvor, som, der'),
    qualifying: terms('ikke, kun, bare, unntatt, for'),
    verbsBehind: terms('er, varer, tar, kan, mens, vil'),
  },
  provenance: {
    owner: terms('eier, ansvarlig, forvaltes av, dokumenteier, vedlikeholdes av'),
    checked: terms('gjennomgått, sist gjennomgått, kontrollert, sist kontrollert'),
    updated: terms('oppdatert, sist oppdatert, siste oppdatering, sist endret'),
  },
  privacy: {
    mailboxes: terms('rekruttering, jobb, søknad'),
    titles: terms('Daglig leder, Leder, Sjef, Gründer, Direktør'),
    salutations: terms('Herr, Fru, Frøken'),
    noNames: terms('Intervju, Teamet, Utvikling, Samtale'),
    joins: terms('og, eller'),
  },
};
