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

export const code = 'nl';

export const jobs: JobWords = {
  nouns: terms(
    'ontwikkelaar*, ontwerper*, ingenieur*, adviseur*, medewerker*, beheerder*, onderzoeker*',
  ),
  trades: terms(
    'kok(s), bakker(s), verpleegkundige(n), verzorgende(n), arts(en), boekhouder(s), verkoper(s), verkoopster(s), kassier*, chauffeur(s), elektricien(s), loodgieter(s), monteur(s), hovenier(s), tuinman, timmerman, metselaar(s), leraar, leraren, lerares, docent(en), advocaat, advocaten, *medewerker*, planner(s), bezorger(s), schoonmaker(s), bloemist(en), leidinggevende(n), begeleider(s), technicus',
  ),
};

export const roles: RoleWords = {
  seniority: terms('stagiair*, voltijd, deeltijd, fulltime, parttime'),
  marks: terms('m, v, x'),
  leading: terms('directeur*, hoofd, leidinggevend*, teamleider*, bestuurder*'),
  leadingFirst: terms('manager'),
  leadingLast: terms('lead'),
  managing: terms('afdelingshoofd, teammanager'),
  leadership: terms('leidinggevenden'),
  individual: terms('individuele bijdrager, zonder leidinggevende taken'),
  places: terms('wereldwijd, regionaal, internationaal, afdeling'),
  joining: terms('het, een, voor, en, bij'),
  beforePlace: terms('voor, bij'),
  abbreviations: { mt: 'managementteam', adj: 'adjunct' },
  interviewers: {
    recruiter: terms('werver*, personeelszaken'),
    'hiring manager': terms('leidinggevende, wervende manager'),
    founder: terms('oprichter*, medeoprichter*'),
    executive: terms('directeur*, bestuurder*'),
    engineer: terms('ontwikkelaar*, ingenieur*'),
    designer: terms('ontwerper*'),
    'product manager': terms('productmanager*'),
    'account executive': terms('accountmanager*'),
  },
};

export const interviews: InterviewWords = {
  names: terms('*gesprek, *gesprekken, *opdracht'),
  onPages: terms('proefdag, meeloopdag, proefdienst'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'wie, wat, welke, welk, wanneer, waar, waarom, hoe, lang, veel, is, zijn, wordt, kan, moet, heeft, duurt, doet, vraagt, wij, we, ik, het, de, een, voor, met, bij, in, op, van, naar, over, en, of, na, kandidaat, kandidaten, afdeling, zaken, team',
  ),
  meanings: {
    sales: terms('verkoop*, verkoper*'),
    marketing: terms('reclame*'),
    'people operations': terms('hr, personeelszaken'),
    talent: terms('werving*'),
    finance: terms('financiën, boekhouding*'),
    legal: terms('juridisch*, rechten, jurist*, advocaat'),
    engineering: terms('ontwikkeling*, engineering afdeling'),
    product: terms('productteam*'),
    design: terms('ontwerp'),
    support: terms('klantenservice*, ondersteuning*'),
    data: terms('gegevens*'),
    operations: terms('bedrijfsvoering*'),
    recruiter: terms('recruiter*'),
    engineer: terms('ontwikkelaar*, ingenieur*'),
    designer: terms('ontwerper*, vormgever*'),
    'product manager': terms('productmanager*'),
    'user researcher': terms('gebruikersonderzoeker*, ux onderzoeker*'),
    'hiring manager': terms('leidinggevende*, afdelingshoofd*, wervende manager'),
    founder: terms('oprichter*'),
    technical: terms('technisch*'),
    coding: terms('programmeer*'),
    exercise: terms('oefening*, opgave*'),
    assignment: terms('huiswerk*, opdracht*, thuisopdracht*'),
    portfolio: terms('portfolio*'),
    presentation: terms('presentatie*'),
    demo: terms('demonstratie*'),
    'case study': terms('casus*, casestudy*'),
    peer: terms('collega, collegas, teamgenoot*, collega’s'),
    values: terms('waarden*, cultuur*, cultureel, culturele'),
    leadership: terms('directie*, leiderschap*'),
    screen: terms('telefonisch gesprek, telefoongesprek*, voorselectie*, telefonisch, telefoon*'),
    resume: terms('loopbaan*, cv'),
    networking: terms('kennismaking*, koffie*'),
    'reference check': terms('referenti*'),
    offer: terms('aanbod*, aanbieding*'),
    'final interview': terms('laatste gesprek, eindgesprek*'),
    'onsite interview': terms('op locatie, op kantoor'),
    'working session': terms('werksessie*'),
    process: terms('proces*, stappen, sollicitatieprocedure*, rondes'),
    interview: terms('gesprek*, sollicitatiegesprek*'),
    'cold call': terms('koude acquisitie, koud bellen'),
    intern: terms('stagiair*, stage'),
    analyst: terms('analist*'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('kennismakingsgesprek*, gesprek met recruiter*'),
    'hiring-manager': terms('gesprek met manager*, gesprek met leidinggevende*'),
    resume: terms('loopbaan*'),
    networking: terms('informele kennismaking*'),
    peer: terms('teamgesprek*, collega’s*'),
    'cross-functional': terms('afdelingsoverstijgend*'),
    leadership: terms('directiegesprek*'),
    values: terms('cultuurfit*, waarden*'),
    'take-home': terms('thuisopdracht*, huiswerkopdracht*'),
    'mock-call': terms('rollenspel*'),
    demo: terms('demonstratie*'),
    presentation: terms('presentatie*'),
    portfolio: terms('portfoliogesprek*'),
    'working-session': terms('werksessie*'),
    technical: terms('technisch gesprek*'),
    'bar-raiser': terms('bar raiser gesprek*'),
    'team-match': terms('teamtoewijzing*, teamkeuze*'),
    'case-study': terms('casestudy*, casus*'),
    reverse: terms('omgekeerd gesprek*, omgekeerd interview*'),
    administrative: terms('aanbod*, arbeidsvoorwaarden*'),
  },
  hints: {
    'recruiter-screen': terms('telefonisch gesprek, eerste gesprek'),
    peer: terms('gesprek met het team'),
    leadership: terms('eindgesprek, laatste ronde'),
  },
  deciding: {
    technical: terms('technisch(e), programmeer*, systeemontwerp*, softwarearchitectuur*, codeer*'),
    noInterview: terms(
      'nabespreking*, overdracht*, kalibratie*, intern overleg*, aanbodgesprek*, voorbereidingsgesprek*, afwijzing*',
    ),
    last: terms('laatste, eindgesprek*, afsluitend*'),
    subject: terms('beveiliging, systemen, infrastructuur'),
  },
  notDeciding: terms(
    'technisch recruiter*, technische recruiter*, technisch directeur*, technisch schrijver*',
  ),
  noKind: terms('aanbodbeheer*, waardenpropositie*'),
  nouns: terms('gesprek, opdracht, presentatie, werksessie'),
  empty: terms('gesprek, met, en, het, een'),
  numbered: terms('ronde, fase, stap'),
  outOf: terms('van'),
  abbreviations: { gespr: 'gesprek' },
  spelledRight: terms('gesprek, presentatie, sollicitatie, opdracht, kennismaking'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandidaat'),
    job: terms('vacature, functie, rol, positie'),
    department: terms('afdeling'),
    stage: terms('fase, huidige fase, stap, huidige stap'),
    interview: terms('gesprek, sollicitatiegesprek'),
    interviewers: terms('gespreksvoerder, gespreksvoerders'),
    minutes: terms('duur, datum, tijd, wanneer'),
  },
  names: terms('beoordelingsformulier, gespreksleidraad'),
  generic: terms('fases, kandidaten, vacatures'),
  between: terms('voor, met'),
  everything: terms('alle, elke, iedere'),
  before: terms('nieuw(e), mijn, bewerk'),
  scheduling: terms('inplannen, plannen'),
  articles: terms('de, het, een'),
  aboutMany: terms(
    'alle, andere, volgende, vorige, komende, vragen, notities, details, gesprekken, vóór, na, tips, verloop, voorbereiding, instructies',
  ),
  current: terms('huidige fase, huidig, nu hier'),
  ofOthers: terms(
    'andere, vergelijkbare, soortgelijke, eerdere, vorige, volgende, dubbele, activiteit(en), geschiedenis, berichten, notities, opmerkingen, snel bekijken, voorbeeld, ervaring, werkervaring, opleiding, cv, loopbaan',
  ),
  ofPages: terms(
    'sollicitatie(s), sollicitant(en), kandidaat, kandidaten, beoordelen, beoordeling, wachtrij, profiel, details, gegevens, overzicht, vacature, vragen, notities, tijd, tijden, agenda, beschikbaarheid, kies',
  ),
  appliedFor: terms('gesolliciteerd op, gesolliciteerd naar'),
  at: terms('bij'),
  departments: terms('afdeling, team'),
  interviewLists: terms('gesprekken, geplande gesprekken'),
  refusals: terms(
    'pagina niet gevonden, niet gevonden, geen toegang, toegang geweigerd, je hebt geen, u hebt geen, inloggen, log in',
  ),
  loading: terms('laden, verborgen, anoniem'),
};

export const lengths: LengthWords = {
  hours: terms('uur, uren, uurtje'),
  minutes: terms('minuut, minuten'),
  days: terms('dag, dagen'),
  until: terms('tot'),
  clock: terms('uur'),
  and: terms('en'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('andere namen, ook bekend als'),
    roles: terms('rol(len), functie(s)'),
    interviewers: terms(
      'interviewer(s), gevoerd door, wie, deelnemers, gespreksvoerder(s), gesprekspartner(s), gevoerd met, met wie, afgenomen door, geleid door, wie voert het gesprek, aanwezig, aanwezigen, selectiecommissie, interviewteam, betrokkenen',
    ),
    duration: terms(
      'duur, tijd, tijdsduur, tijdsbestek, tijdsbesteding, maximale tijd, tijdslimiet, benodigde tijd, gespreksduur, geschatte duur, aanbevolen tijd, geschatte tijd, verwachte tijd',
    ),
    description: terms(
      'beschrijving, doel(en), overzicht, doelstelling, toelichting, inhoud, samenvatting, waar het om gaat, omschrijving',
    ),
    questions: terms(
      'vragen, voorbeeldvragen, mogelijke vragen, bijvoorbeeld, vraag, gespreksvragen, interviewvragen, vragen om te stellen, vragenlijst, suggesties voor vragen, leidraadvragen, enkele vragen, wat we vragen, voorbeelden',
    ),
    assessed: terms(
      'criteria, beoordelingscriteria, competenties, waar we op letten, beoordelingspunten, hier letten we op, waar letten we op, waar we naar kijken, wat we beoordelen, wat we toetsen, wat we zoeken, toetsingscriteria, aandachtspunten, selectiecriteria',
    ),
    prompt: terms(
      'opdracht, scenario, casus, instructies, op te leveren, opdrachtomschrijving, omschrijving van de opdracht, de opdracht, jouw opdracht, uw opdracht, case, casusbeschrijving, situatieschets, opdrachtbeschrijving',
    ),
    agenda: terms(
      'agenda, programma, opzet, tijdschema, gespreksopbouw, opbouw, opbouw van het gesprek, verloop, verloop van het gesprek, indeling, gespreksstructuur, tijdsindeling',
    ),
    candidateNotes: terms(
      'voor kandidaten, voor de kandidaat, voor sollicitanten, vertel de kandidaat, aan de kandidaat vertellen, tips voor kandidaten, tips voor sollicitanten, informatie voor kandidaten, hoe je je voorbereidt, informatie voor sollicitanten, informatie voor de kandidaat, informatie voor de sollicitant, voor de sollicitant, aanwijzingen voor kandidaten, instructies voor kandidaten, tips voor de kandidaat, tips voor de sollicitant, zo bereid je je voor, wat kun je verwachten, wat je kunt verwachten',
    ),
    resources: terms('bronnen, meer informatie'),
  },
  columns: {
    measures: terms('indicator(en), maatstaf, maatstaven, kpi(s), meetwaarde, hulpmiddel(en)'),
    name: terms('fase, stap, ronde, gesprek, onderdeel, traject, wat'),
    number: terms('nummer'),
    minutes: terms('duur, tijd'),
    interviewers: terms(
      'interviewer*, wie, deelnemers, met wie, gesprekspartner*, gespreksvoerder*, betrokken*, verantwoordelijk*, door wie, aanwezig*',
    ),
  },
  assessing: {
    openings: terms('wat we, waar we'),
    verbs: terms('beoordel*, let* op, toets*, kijken, zoeken'),
  },
  stages: {
    names: terms(
      'aanbod, sollicitatie(s), referenties, telefoongesprek, kennismaking, cv-selectie, cv selectie, briefselectie, brievenselectie, telefonische kennismaking, telefonische screening, telefonisch contact, belafspraak, meeloopdag(en), meeloopdagdeel, proefdag, proefdraaien, snuffeldag, praktijkopdracht, referentiecheck, contractvoorstel, arbeidsvoorwaardengesprek, aanbieding, kennismakingslunch, teamlunch, capaciteitentest, technische test, technische sessie, rondleiding, telefonisch interview, eerste kennismaking, lunch, diner, ontbijt',
    ),
    firstWords: [],
    around: terms('voor het, na het, tijdens het'),
    counted: terms('stap, ronde, fase'),
    ordinals: terms('eerste, tweede, derde, laatste, vierde, finale'),
    alone: terms(
      'sollicitatiegesprek, kennismakingsgesprek, casus, proefdag, meeloopdag, arbeidsvoorwaardengesprek, thuisopdracht, telefonische screening, telefonisch interview, praktijkopdracht, kennismaking',
    ),
    callKinds: terms('telefonisch, kennismakings, videogesprek, telefonische'),
    calls: terms('gesprek, belletje, interview, screening, kennismaking'),
    taskKinds: terms('technische, praktische'),
    tasks: terms('opdracht, oefening'),
    onlyInNames: terms('bespreking'),
    tails: terms('met, voor, bij'),
    opening: terms(
      'sollicit*, selectie, eerste contact, kennismak*, cv, briefselectie, cv-selectie, brievenselectie, screening, voorselectie',
    ),
    closing: terms(
      'aanbod, aanbieding, besluit, contract, referenties, onboarding, indiensttreding, arbeidsvoorwaarden*, contractvoorstel, ondertekening, referentiecheck, arbeidsvoorwaardengesprek, eerste werkdag, meeloopdag, voorstel',
    ),
    inSentences: terms('aanbod, referenties, lunch, diner, ontbijt'),
    ofHiring: terms(
      'sollicitatie*, kandida*, werving, selectie, sollicita*, sollicitant*, cv-selectie, meeloopdag, arbeidsvoorwaarden*, vacature*',
    ),
    written: terms('opdracht, test'),
    adjectivesBehind: terms('online'),
  },
  headings: {
    advice: terms(
      'waarom, hoe, tips, een opmerking, opmerking(en), enkele tips, een paar tips, let op, doel van het gesprek, verloop van het gesprek, opbouw van het gesprek, notities van het gesprek, voor het gesprek, na het gesprek, tijdens het gesprek',
    ),
    withoutSteps: terms(
      'doelen, doelstellingen, hulpmiddelen, kpi(s), statistieken, verantwoordelijkheden',
    ),
    adviceUnlessTask: terms('schrijven'),
    articles: terms('de, het, een, onze, ons, jouw'),
    rules: terms('moet(en), nooit, altijd'),
    guidesTo: terms(
      'gids, gids voor, leidraad, leidraad voor, sjabloon, formulier, vragen voor, script voor',
    ),
    about: terms('richtlijnen, principes, voorbereiding, beoordeling'),
    principles: terms('sollicitatie*, kandida*'),
    asides: terms(
      'links, opmerking(en), contact, diversiteit, inclusie, toegankelijkheid, privacy, voordelen, waarden, cultuur, locatie(s), salaris, over ons, wie wij zijn, overzicht, inleiding, samenvatting, achtergrond, conclusie, bijlage(n), overig, rollen, begrippen',
    ),
    companyAfter: terms('bij'),
    hiringOf: terms('hoe wij, zo werven wij'),
    processKinds: terms('sollicitatie, werving, selectie, wervings, aanname, interview'),
    processOrders: terms('proces, stappen, procedure, traject, fases'),
    processPhrases: terms(
      'sollicitatieprocedure, sollicitatieproces, wervingsproces, selectieprocedure, sollicitatietraject, sollicitatieprocedures, selectieproces, selectietraject, wervingsprocedure, wervingstraject, aannameproces, aannameprocedure, aannametraject, recruitmentproces, recruitmentprocedure, interviewproces, het proces van solliciteren, zo werven wij, zo nemen wij mensen aan, zo ziet je sollicitatie eruit, zo ziet de procedure eruit, hoe wij mensen aannemen, hoe we mensen aannemen, hoe wij werven, hoe we werven, stappen van de sollicitatie, van sollicitatie tot, jouw sollicitatie, zo verloopt je sollicitatie, zo verloopt de sollicitatie, hoe wij interviewen, hoe onze gesprekken verlopen, hoe sollicitatiegesprekken verlopen',
    ),
    processes: terms(
      'het proces, ons proces, aanbevolen proces, typisch verloop, gebruikelijke procedure',
    ),
    whatFollows: terms(
      'wat gebeurt er daarna, en dan, volgende stappen, wat je kunt verwachten, wat kun je verwachten, hoe het werkt, zo werkt het, zo gaat het, hoe wij kiezen, hoe wij mensen aannemen, hoe wij aannemen, kennismaken, kennismaking, na je sollicitatie, nadat je solliciteert, in één oogopslag, in het kort, jouw reis, jouw weg, van * tot aanbod, van * tot contract, van * naar contract',
    ),
    applying: terms(
      'solliciteren, hoe solliciteren, hoe solliciteer, sollicitatie, werken bij, kom werken, aanmelden',
    ),
    interviews: terms(
      'onze gesprekken, gesprekken, sollicitatiegesprekken, onze sollicitatiegesprekken',
    ),
    universal: terms('algemeen'),
    departmentLists: terms('afdelingen'),
    byDepartment: terms('per afdeling'),
    fields: terms(
      'backend, frontend, fullstack, mobile, ontwikkeling, stage(s), stagiair(s), verkoop',
    ),
    departments: terms('techniek, ontwikkeling, verkoop, personeelszaken, financiën'),
    hiring: terms('werving, sollicitatie*, kandidaten'),
    generic: terms('carrière, vacatures, welkom, over ons'),
    catalogs: terms('gesprekken, soorten gesprekken'),
    taskCatalogs: terms('opdrachten, thuisopdrachten, praktijkopdrachten'),
    purposes: terms('voor'),
    kindsOf: terms('soorten interviews'),
    templates: terms('sjabloon'),
    toFillIn: terms('functie, bedrijf'),
  },
  pages: {
    hiring: terms(
      'kandida*, sollicitatie*, sollicitant*, solliciteren, sollicite*, wervingsproces, selectieprocedure, cv-selectie, meeloopdag, technische opdracht, sollicitatieopdracht*, technische test, codeeropdracht, programmeeropdracht',
    ),
    notHiring: terms(
      'releasekandidaat, releasekandidaten, vrijwilligers werven, werven van vrijwilligers, leden werven',
    ),
    other: terms(
      'gebruikersinterview*, exitgesprek*, respondent(en), toestemmingsformulier, mondelinge geschiedenis, getuige(n), exitinterview*',
    ),
    interviews: terms(
      'sollicitatie*, interview*, selectieprocedure, wervingsproces, selectieproces, kennismakingsgesprek*, sollicite*, zo werven wij, meeloopdag, sollicitant*, wervingsprocedure, wervingstraject, selectietraject, aannameprocedure, aannameproces',
    ),
    amongHiring: terms('screening*'),
    toJobSeekers: terms(
      'bedrijven, werkgevers, een baan zoeken, baan zoekt, elk bedrijf, een bedrijf, banenjacht',
    ),
    ofOneself: terms('wij, we, ons, onze'),
    otherKinds: terms('gebruikers, klanten'),
    otherCalls: terms('interview*'),
    otherPhrases: terms('gebruikersonderzoek'),
    otherWork: terms(
      'inwerken, onboarding, offboarding, incident(en), storing(en), release(s), inkoop, leverancier*, subsidie*, fondsenwerving, verkoopproces, verkooptraject, codereview, functioneringsgesprek*, promotie(s), declaratie(s), factuur, facturen, vrijwilliger*',
    ),
  },
  sentences: {
    openings: terms(
      'wij, je, jij, onze, de kandidaat, we, u, jullie, sollicitanten, kandidaten, de sollicitant, een, de, het, elke, alle, er',
    ),
    sequence: terms(
      'eerst, als eerste, ten eerste, daarna, vervolgens, dan, hierna, na, tot slot, ten slotte, tenslotte, als laatste, om te beginnen, in eerste instantie, allereerst, ten tweede, in een volgende stap, daarop, aansluitend, nadien, uiteindelijk, ter afsluiting, afsluitend, als het klikt, de eerste stap, de volgende stap, de laatste stap, voor het aanbod, als alles goed gaat, het proces begint, de dag begint, de dag eindigt',
    ),
    clauses: terms('zodra, nadat, wanneer, als, indien'),
    verbs: terms(
      'spreek*, ontmoet*, stuur*, krijg*, volgt, ontvang*, voer*, nodig*, kom*, gesprek*, bellen, bel je, doe je, maak je, maakt, plannen',
    ),
    candidates: terms('kandida(a)t(en), sollicitant(en), je, jij, u, sollicitant'),
    subjects: terms('wij, jij, we, je, u'),
    beforeVerbs: terms(''),
    around: terms('na, voor'),
    about: terms(''),
    leading: terms(
      'het, een, wij, de, volgt, krijg, je, we, met, maak, onze, ons, voor, op, heb, ontvang, ontvangt, krijgt, voeren, voer, plannen, jij',
    ),
    openEnds: terms(
      'de, het, een, van, met, voor, door, bij, in, op, aan, naar, over, tussen, en, of, onze, ons, jouw, je, die, dat',
    ),
    with: terms('samen met, met'),
    tellsCandidate: terms('je krijgt, je ontmoet, je wordt'),
    inThis: terms('in dit, tijdens het'),
    consists: terms(
      'bestaat uit, bestaan uit, omvat, zijn, ziet er zo uit, is opgebouwd uit, kent, telt',
    ),
    joins: terms('en, dan, daarna, gevolgd door, en tot slot'),
    introductions: terms('proces, stappen, rondes, fasen, procedure, traject, als volgt'),
  },
  steps: {
    documents: terms(
      "cv, motivatiebrief, sollicitatiebrief, portfolio, referenties, diploma's, diploma, certificaten, cijferlijst, foto, linkedin profiel, github profiel",
    ),
    optional: terms('optioneel'),
    ifNeeded: terms('indien nodig, indien van toepassing'),
    asynchronous: terms('asynchroon, thuisopdracht'),
    encouraged: terms('aanbevolen'),
    facts: terms('duur, wie, doel, met wie, gesprekspartner, tijd, vorm, deelnemers'),
  },
  guides: {
    setTask: {
      titles: terms('opdracht, *opdracht, oefening, test, *test, case, challenge, taak'),
      titlesOfJobs: terms('project'),
      weighs: terms(
        'hoe je werkt, hoe jij werkt, hoe je te werk, hoe jij te werk, hoe je denkt, hoe je code, hoe je programmeert, hoe je het aanpakt, je aanpak, jouw aanpak, je vaardigheden, jouw vaardigheden, je kennis, waar we op letten, waar wij op letten, we letten op, wij letten op, we kijken naar, wij kijken naar, we beoordelen, wij beoordelen, beoordelingscriteria, wordt beoordeeld, we vinden belangrijk, we willen zien, willen we zien, een beeld krijgen, een indruk, hoe je het doet, hoe je problemen, leren kennen, laat zien hoe',
      ),
      invites: terms(
        'ons team, bij ons werken, bij ons te werken, volgende gesprek, we bespreken, bespreken we, bedankt voor je tijd, bedankt voor je interesse, vragen',
      ),
      builds: terms(
        'bouw, maak, ontwikkel, implementeer, schrijf, ontwerp, vereisten, eisen, de opdracht, jouw opdracht',
      ),
      returned: terms(
        'fork, pull request, stuur ons, stuur, mail ons, mail, link naar, repository, zip, wanneer je klaar, als je klaar, zodra je klaar, deel',
      ),
      keepsTo: terms(
        'besteed, besteden, maximaal, niet meer dan, meer dan, hooguit, ongeveer, duurt, binnen, je hebt, tijdslimiet, uiterlijk',
      ),
      units: terms('uur, uren, minuten, dag(en), week, weken'),
      coursework: terms(
        'student(en), studenten, leerling(en), college(s), cursus, docent(en), semester, tentamen, examen, cijfer, hackathon, wedstrijd, prijs, prijzen, jury, tutorial, groepjes, workshop, kata',
      ),
    },
    takeHome: terms('thuisopdracht, opdracht voor thuis'),
    toHandIn: terms('huiswerk, opdracht, thuisopdracht, praktijkopdracht, technische opdracht'),
    asksForWork: terms(
      'jouw opdracht, de opdracht, vereisten, succes, oplossing, jouw oplossing, je oplossing, opdrachtomschrijving, inleverdatum, uw oplossing',
    ),
    thisTask: terms(
      'deze opdracht, deze test, deze testopdracht, onze opdracht, onze testopdracht, deze oefening, deze case, onze test, jouw opdracht',
    ),
    handedIn: terms(
      'inleveren, stuur ons, stuur je, stuur jouw, stuur het, lever je, lever in, mail je, mail ons, opsturen, insturen, upload, dien je, inlevering',
    ),
    live: terms('werksessie, presentatie*'),
    partOfTask: terms('overweeg, bedenk, criteria, beoordelen'),
    evaluating: {
      openings: terms('heeft, kan, kon'),
      subjects: terms('de kandidaat'),
    },
    aboutCandidate: {
      subjects: terms(
        'de kandidaat, de kandidaten, kandidaten, de sollicitant, sollicitanten, elke kandidaat',
      ),
      does: terms(
        'is, zijn, heeft, hebben, moet(en), zal, zullen, kan, kunnen, mag, mogen, dient, dienen, krijgt, krijgen, ontvangt, ontvangen, presenteert, presenteren, bereidt, bereiden, legt, leggen, beschrijft, beschrijven, schrijft, schrijven, laat, laten, kiest, kiezen, maakt, maken, wordt, worden',
      ),
    },
    pointing: {
      above: terms(
        'zie boven, zie hierboven, zoals hierboven, hierboven beschreven, hierboven genoemd*, bovenstaand*, bovengenoemd*',
      ),
      below: terms(
        'zie onder, zie hieronder, hieronder beschreven, hieronder genoemd*, onderstaand*',
      ),
      elsewhere: terms(
        'zie sectie, zie de sectie, in de sectie, vorige sectie, volgende sectie, zie paragraaf, vorige paragraaf, volgende paragraaf, zie de beschrijving',
      ),
    },
    examples: terms('bijvoorbeeld'),
    noLength: terms('wisselend'),
    taskLabels: terms('opdracht, opdrachtomschrijving'),
    assessedLabels: terms(
      'beoordeling, beoordelingsformulier, scoreformulier, scorekaart, scores, rubriek, positieve signalen, negatieve signalen, goede signalen, slechte signalen, alarmsignalen, waarschuwingssignalen, rode vlaggen, hoe we beoordelen',
    ),
    agendaLabels: terms('agenda, gespreksopbouw'),
    interviewersOnly: {
      labels: terms(
        'script*, rubriek, score(s), scoren, punten, beoordeling*, beoordelen, notitie(s), rode vlag(gen), waarschuwing*, alarmsignalen, intern, interne, vertrouwelijk*, evaluatie*, besluit*, beslissing*, afwijz*, terugkoppeling, feedback, antwoord(en), oplossing(en), doorvragen, criteria, voor ons, voor interviewers, vraag, vragen, salaris*',
      ),
      phrases: terms(
        'rode vlaggen, alleen intern, intern gebruik, niet delen, vertrouwelijk, beoordelingsformulier',
      ),
    },
    addressing: terms('je, jij, jou, jouw, u, uw, jullie'),
    asking: terms(
      'vertel*, beschrijf, leg uit, geef een, geef me, neem me mee, stel je voor, noem, beschrijf alsjeblieft, kun je beschrijven',
    ),
    questionMarks: terms('v, vraag'),
    questionLabels: terms('vraag, vragen, *vragen, wat te vragen'),
    noQuestionLabels: terms(
      'jouw, je, uw, kandidaat, kandidaten, sollicitant(en), antwoord(en), veelgestelde, tijd voor, verboden, niet, nooit',
    ),
    instructions: terms(
      'zelfstandig, in je eigen tijd, thuis, stuur ons, stuur je, lever in, inleveren, deadline',
    ),
    atDistance: terms(
      'per mail, per e mail, online test, sturen je, sturen jou, sturen we, ontvang je, krijg je een opdracht, voor het volgende, hackerrank, codility, codesignal, github, gitlab, dagen de tijd, een week de tijd, online formulier',
    ),
    inCompany: terms('samen, in paren, live, scherm delen, ter plaatse, tijdens het gesprek'),
    taskPages: terms('opdracht(en), oefening(en), huiswerk, uitdaging(en), testopdracht(en)'),
    homework: terms('thuisopdracht, huiswerk, thuis'),
    meetings: terms('*gesprek(ken), interview(s), kennismaking, bespreking'),
    tests: terms('test(s), proef, vragenlijst'),
    withoutCandidate: terms('referentie(s), referentiecheck, referentieonderzoek'),
  },
  lengths: {
    numbers: {
      een: 1,
      één: 1,
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      tien: 10,
      vijftien: 15,
      twintig: 20,
      dertig: 30,
      veertig: 40,
      vijfenveertig: 45,
      zestig: 60,
      negentig: 90,
      anderhalf: 1.5,
      anderhalve: 1.5,
      tweeënhalf: 2.5,
    },
    phrases: {
      kwartier: 15,
      'half uur': 30,
      halfuur: 30,
      'half uurtje': 30,
      'drie kwartier': 45,
      driekwartier: 45,
      'twee uur durend*': 120,
    },
    periods: terms('dag(en), week, weken, weekend, maand(en), kwartaal, jaar, begin, eind'),
    notUnits: [],
    andHalf: terms('en een half'),
    between: terms('tot, of, en, à'),
    and: terms('en'),
    from: terms('tussen, van'),
    hedges: terms(
      "ongeveer, circa, minstens, rond, zo'n, ong., plusminus, grofweg, gemiddeld, doorgaans, meestal",
    ),
    hedgesBehind: terms('gemiddeld, ongeveer'),
    limits: terms(
      'maximaal, max., hoogstens, tot, niet meer dan, niet langer dan, minder dan, uiterlijk, max, hooguit, ten hoogste, tot maximaal',
    ),
    mores: terms('meer dan, langer dan'),
    nots: terms('niet, geen'),
    limitsBehind: terms('maximaal, hoogstens, max, of minder'),
    limitNames: terms('tijdslimiet, maximale duur, maximale tijd'),
    deadlines: terms('binnen, elke, om, na, komende'),
    notices: terms('van tevoren, vooraf, later, per dag, per week, voor het, voor de'),
    waits: terms('reageren, antwoord, terugkoppeling, laten je weten'),
    frames: terms('tijdslot, blok, tijdvak'),
    of: terms('van'),
    separate: terms('aparte, afzonderlijke, losse'),
    each: terms('elk, per stuk'),
    during: terms('gedurende'),
    means: terms('via, per'),
    follows: terms('voorbereiding*, nabespreking, feedback'),
    ifs: terms('als, zodra, indien'),
    wholes: terms(
      'fase, ronde, stap, *gesprek(ken), opdracht, interview, test, case, sessie, kennismaking, meeloopdag, screening, telefoongesprek, thuisopdracht, praktijkopdracht, videogesprek',
    ),
    breaks: terms('voor, van, met, in, de, het, en, of, na, om, op, aan, gevolgd'),
    its: terms('het, dit'),
    lasts: terms('duurt, duren, lang'),
    spend: terms('reken op, plan, besteed, krijg je'),
    spentOn: terms('aan, voor'),
    total: terms('totaal'),
    all: terms('hele, totaal'),
    completing: terms('afgerond, afronden, afmaken, voltooien, voltooid, oplossen'),
    doing: terms('gesprek over'),
    ofTime: terms('van je tijd, van uw tijd'),
  },
  agenda: {
    positions: terms('eerste, laatste'),
    rests: terms('resterende'),
    ends: terms('aan het einde'),
    connectors: terms('en daarna, gevolgd door'),
    before: terms('voor'),
    leave: terms('bewaar, neem'),
    parts: terms('deel, fase'),
    asking: terms('vragen van'),
    notAsking: terms('kandidaat, jou'),
  },
  people: {
    names: terms(
      "collega('s), oprichter(s), leidinggevende, recruiter, teamleider(s), leidinggevende(n), collega's, directie, hr, ontwikkelaar(s), engineers, manager(s), team, teamleden, teamlid, directeur",
    ),
    abbreviations: terms('hrm'),
    meeting: terms('ontmoet'),
    talking: terms('spreekt, praat'),
    manners: terms('persoonlijk'),
    conducted: terms('wordt, gevoerd, geleid'),
    by: terms('samen met'),
    panels: terms('panel'),
    consists: terms('bestaat uit'),
    acting: terms('zal, zullen, praat, praten, neemt deel, nemen deel, vraagt'),
    together: terms('jij en'),
    ends: terms('waarin, zodat, omdat'),
    endsBehindComma: terms('waarbij, die een'),
    qualifying: terms('niet, alleen, behalve, voor'),
    verbsBehind: terms('is, zijn, wordt, duurt, vindt, kan, terwijl'),
  },
  provenance: {
    owner: terms('eigenaar, verantwoordelijk, verantwoordelijke, onderhouden door, beheerder'),
    checked: terms(
      'gecontroleerd, gecontroleerd op, laatst gecontroleerd, laatste controle, laatst nagekeken',
    ),
    updated: terms(
      'bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatste update, laatst gewijzigd, laatste wijziging',
    ),
  },
  privacy: {
    mailboxes: terms('vacatures, werken'),
    titles: terms('Directeur, Oprichter, Teamleider'),
    salutations: terms('Dhr, Mevr, Mevrouw, Meneer'),
    noNames: terms('Gesprek, Ontwikkeling, Verkoop'),
    joins: terms('en, of'),
  },
};
