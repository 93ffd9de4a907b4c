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

export const code = 'it';

export const jobs: JobWords = {
  nouns: terms(
    'ingegner*, sviluppator*, sviluppatric*, responsabile, analista, progettist*, direttor*, direttric*, assistente, specialista, consulente',
  ),
  trades: terms(
    'cuoco, cuoca, cuochi, panettiere, pasticcere, pasticcera, cameriere, cameriera, infermier*, medico, contabile, commess*, cassier*, autista, elettricista, idraulico, meccanico, tecnico, giardinier*, fiorista, falegname, muratore, insegnante, professore, professoressa, maestro, maestra, avvocato, operaio, operaia, addett*, impiegat*, magazzinier*, venditor*, educator*, educatrice, capo',
  ),
};

export const roles: RoleWords = {
  seniority: terms('stagista, tirocinant*, tempo pieno, part time'),
  marks: terms('m, f, x'),
  leading: terms('direttor*, direttric*, dirigent*'),
  leadingFirst: terms('responsabile'),
  leadingLast: terms('capo'),
  managing: terms('capo squadra, responsabile di team'),
  leadership: terms('dirigenza, dirigenti'),
  individual: terms('contributore individuale'),
  places: terms('globale, regionale, internazionale, squadra'),
  joining: terms('di, della, dei, e, per, il'),
  beforePlace: terms('per, presso'),
  abbreviations: { amm: 'amministratore' },
  interviewers: {
    recruiter: terms('selezionator*, selezionatric*, risorse umane'),
    'hiring manager': terms('responsabile della selezione'),
    founder: terms('fondator*, fondatric*'),
    executive: terms('dirigent*, direttor*, direttric*, amministratore delegato'),
    engineer: terms('ingegner*, sviluppator*'),
    designer: terms('progettist*'),
    'product manager': terms('responsabile di prodotto'),
    'account executive': terms('responsabile commerciale'),
  },
};

export const interviews: InterviewWords = {
  names: terms('colloquio, colloqui, esercizio, prova, caso di studio'),
  onPages: terms('visita, degustazione'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'chi, che, cosa, quale, quali, quando, dove, perché, come, quanto, quanti, è, sono, fa, fanno, dura, può, deve, noi, io, il, lo, la, i, gli, le, l, un, una, di, del, della, per, con, da, in, nel, nella, a, al, e, o, su, prima, dopo, candidato, candidati, candidata, reparto, dipartimento, ufficio, team',
  ),
  meanings: {
    sales: terms('vendite, commerciale, venditore, venditrice'),
    marketing: terms('comunicazione marketing'),
    'people operations': terms('risorse umane'),
    talent: terms('selezione del personale, reclutamento'),
    finance: terms('finanza, contabilità'),
    legal: terms('ufficio legale, legale, giuridico, avvocato, giurista'),
    engineering: terms('ingegneria, sviluppo'),
    product: terms('prodotto, prodotti'),
    design: terms('progettazione, grafica'),
    support: terms('assistenza'),
    data: terms('dati'),
    operations: terms('operazioni'),
    recruiter: terms('selezionator*, recruiter'),
    engineer: terms('ingegner*, sviluppator*'),
    designer: terms('progettist*, designer'),
    'product manager': terms('responsabile di prodotto, product manager'),
    'user researcher': terms(
      'ricercatore utente, ricercatrice utente, ricerca utente, ricercatore ux, ricercatrice ux',
    ),
    'hiring manager': terms('responsabile, capo reparto, manager'),
    founder: terms('fondator*, fondatric*'),
    technical: terms('tecnic*'),
    coding: terms('programmazione, codice'),
    exercise: terms('esercizio, esercizi, prova'),
    assignment: terms('compito, compiti, prova'),
    portfolio: terms('portfolio, book'),
    presentation: terms('presentazion*'),
    demo: terms('dimostrazion*'),
    'case study': terms('caso di studio, studio di caso'),
    peer: terms('pari, collegh*, collega'),
    values: terms('valori, cultura, culturale, affinità culturale'),
    leadership: terms('direzione, dirigenti'),
    screen: terms(
      'telefonata, preselezione, colloquio telefonico, colloquio conoscitivo, telefonico, telefonica, telefono',
    ),
    resume: terms('curriculum, percorso'),
    networking: terms('chiacchierata*, caffè'),
    'reference check': terms('referenz*, verifica delle referenze'),
    offer: terms('offerta, proposta'),
    'final interview': terms('colloquio finale, ultimo colloquio'),
    'onsite interview': terms('in sede, in presenza'),
    'working session': terms('sessione di lavoro'),
    process: terms('processo, iter, fasi, giri, turni'),
    interview: terms('colloquio, colloqui, intervista'),
    'cold call': terms('chiamata a freddo, telefonata a freddo'),
    intern: terms('stagista, tirocinante, tirocinio'),
    analyst: terms('analista, analisti'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'colloquio conoscitivo*, colloquio hr*, colloquio con recruiter*, primo colloquio*',
    ),
    'hiring-manager': terms(
      'colloquio con il responsabile*, colloquio con responsabile*, colloquio con il manager*',
    ),
    resume: terms('percorso professionale*'),
    networking: terms('chiacchierata*'),
    peer: terms('colloquio tra pari*, colleghi*'),
    'cross-functional': terms('interfunzionale*'),
    leadership: terms('dirigenti*, direzione*'),
    values: terms('valori*'),
    'take-home': terms('prova a casa*, esercizio a casa*'),
    'mock-call': terms('simulazione*'),
    demo: terms('dimostrazione*'),
    presentation: terms('presentazione*'),
    portfolio: terms('revisione del portfolio*'),
    'working-session': terms('sessione di lavoro*'),
    technical: terms('colloquio tecnico*'),
    'bar-raiser': terms('colloquio bar raiser*'),
    'team-match': terms('assegnazione del team*, scelta del team*'),
    'case-study': terms('caso di studio*'),
    reverse: terms('colloquio inverso*'),
    administrative: terms('verifica referenze*, offerta*'),
  },
  hints: {
    'recruiter-screen': terms('colloquio telefonico'),
    peer: terms('colloquio con il team, incontro con il team'),
    leadership: terms('colloquio finale'),
  },
  deciding: {
    technical: terms(
      'tecnico, tecnica, tecnici, tecniche, programmazione*, progettazione di sistemi*, architettura software*, algoritmi*',
    ),
    noInterview: terms(
      'passaggio di consegne*, calibrazione*, riunione interna*, confronto interno*, colloquio di offerta*, chiamata di offerta*, preparazione del candidato*',
    ),
    last: terms('finale, finali, ultimo, ultima'),
    subject: terms('sicurezza, sistemi, infrastruttura'),
  },
  notDeciding: terms(
    'recruiter tecnico, recruiter tecnica, direttore tecnico, direttrice tecnica, redattore tecnico, supporto tecnico',
  ),
  noKind: terms(
    'offerta commerciale, simulazione finanziaria, colloquio con responsabile di prodotto',
  ),
  nouns: terms('colloquio, prova, esercizio, presentazione, caso di studio'),
  empty: terms('colloquio, con, il, lo, i, gli, sul, sui, su, di'),
  numbered: terms('fase, turno, passo'),
  outOf: terms('di'),
  abbreviations: { coll: 'colloquio' },
  spelledRight: terms('colloquio, presentazione, candidatura, tecnico, prova, offerta'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('candidato, candidata'),
    job: terms('posizione, ruolo, offerta'),
    department: terms('dipartimento, reparto'),
    stage: terms('fase, fase attuale, fase corrente, fase del processo'),
    interview: terms('colloquio'),
    interviewers: terms('intervistatore, intervistatori'),
    minutes: terms('durata, data, quando, orario'),
  },
  names: terms('scheda di valutazione'),
  generic: terms('fasi, candidati'),
  between: terms('per, con'),
  everything: terms('tutt*, qualsiasi'),
  before: terms('modifica, nuova, nuovo'),
  scheduling: terms('pianifica, programma'),
  articles: terms('il, lo, la, i, gli, le, un, una'),
  aboutMany: terms(
    'tutti, tutte, altri, altre, prossimi, precedenti, domande, note, dettagli, colloqui, prima, dopo, consigli, preparazione, istruzioni',
  ),
  current: terms('fase attuale, attuale, in corso'),
  ofOthers: terms(
    'altro, altra, altri, altre, simili, precedente, precedenti, prossimo, prossimi, duplicato, duplicati, attività, cronologia, messaggi, note, commenti, anteprima, esperienza, esperienze, formazione, curriculum, cv',
  ),
  ofPages: terms(
    'candidatura, candidature, candidato, candidati, revisione, esame, coda, profilo, dettagli, dati, riepilogo, informazioni, posizione, domande, note, valutazione, orari, calendario, disponibilità, scegli',
  ),
  appliedFor: terms('candidatura per'),
  at: terms('presso'),
  departments: terms('team'),
  interviewLists: terms('colloqui, colloqui programmati'),
  refusals: terms('pagina non trovata, accesso negato, non hai, non disponi, accedi'),
  loading: terms('caricamento, nascosto, anonimo'),
};

export const lengths: LengthWords = {
  hours: terms('ora, ore'),
  minutes: terms('minuto, minuti'),
  days: terms('giorno, giorni'),
  until: terms('a, alle'),
  clock: terms('h'),
  and: terms('e'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('altri nomi, detto anche'),
    roles: terms('ruolo, ruoli, posizione'),
    interviewers: terms(
      'intervistatore, intervistatori, condotto da, chi, partecipanti, condotta da, condotto con, a cura di, con chi, chi conduce, chi intervista, chi partecipa, chi è presente, selezionatore, selezionatori, selezionatrice, referente, referenti, valutatori, tenuto da, presenti',
    ),
    duration: terms(
      'durata, tempo, durata totale, tempo massimo, tempo previsto, tempo stimato, tempo a disposizione, durata prevista, durata stimata, durata del colloquio, durata indicativa, tempo consigliato, durata consigliata, tempo indicativo, tempo necessario',
    ),
    description: terms(
      'descrizione, obiettivo, obiettivi, scopo, panoramica, finalità, contesto, in cosa consiste, obiettivo del colloquio, presentazione, in breve',
    ),
    questions: terms(
      'domande, domanda, esempi di domande, possibili domande, per esempio, domande suggerite, domande guida, domande chiave, domande tipo, domande possibili, domande consigliate, alcune domande, banca domande, cosa chiediamo, domande del colloquio, esempi, ad esempio, domande di esempio',
    ),
    assessed: terms(
      'criteri, criteri di valutazione, competenze, cosa valutiamo, che cosa valutiamo, cosa cerchiamo, cosa osserviamo, aspetti valutati, aspetti da valutare, elementi di valutazione, competenze valutate, punti valutati, parametri di valutazione, cosa viene valutato, a cosa facciamo attenzione',
    ),
    prompt: terms(
      "compito, traccia, scenario, esercizio, caso di studio, istruzioni, consegna, testo della prova, testo dell'esercizio, descrizione della prova, la prova, la sfida, il tuo compito, il compito, situazione, cosa consegnare, caso",
    ),
    agenda: terms(
      'ordine del giorno, programma, struttura, scaletta, svolgimento, svolgimento del colloquio, struttura del colloquio, scansione, tempi, andamento del colloquio',
    ),
    candidateNotes: terms(
      'per i candidati, per il candidato, per la candidata, da dire al candidato, da dire ai candidati, consigli per i candidati, consigli per il candidato, informazioni per i candidati, come puoi prepararti, indicazioni per i candidati, indicazioni per il candidato, informazioni per il candidato, note per i candidati, istruzioni per i candidati, per le persone candidate, ai candidati, suggerimenti per i candidati, come prepararsi, come prepararti, come prepararsi al colloquio, cosa aspettarsi, cosa ti aspetta',
    ),
    resources: terms('risorse, collegamenti, approfondimenti'),
  },
  columns: {
    measures: terms('indicatore, indicatori, metrica, metriche, kpi, strumento, strumenti'),
    name: terms('fase, colloquio, passo, tappa, step, prova, incontro, momento'),
    number: terms('n., numero'),
    minutes: terms('durata, tempo'),
    interviewers: terms(
      'intervistatore, intervistatori, chi, con chi, partecipanti, responsabile, selezionator*, a cura di, condotto da, referente',
    ),
  },
  assessing: {
    openings: terms('cosa, ciò che, che cosa'),
    verbs: terms('valut*, cerch*, osserv*'),
  },
  stages: {
    names: terms(
      "offerta, candidatura, referenze, chiamata, preselezione, screening dei cv, screening cv, analisi del curriculum, analisi dei curriculum, telefonata, telefonata conoscitiva, lettera d'impegno, lettera di impegno, proposta, proposta di assunzione, colloquio, inserimento, giornata di prova, periodo di prova, verifica delle referenze, primo contatto, videochiamata, assessment di gruppo, dinamica di gruppo, esito, pranzo, cena, colazione",
    ),
    firstWords: terms(
      "colloquio, colloqui, prova, test, chiamata, esercizio, valutazione, proposta, intervista, offerta, incontro, presentazione, caso di studio, telefonata, analisi del curriculum, analisi dei curriculum, analisi del cv, videocolloquio, videochiamata, caso pratico, primo colloquio, secondo colloquio, ultimo colloquio, primo contatto, giornata di prova, verifica delle referenze, controllo referenze, caffè con, pranzo con, proposta di assunzione, candidatura, selezione dei cv, invio della candidatura, sessione tecnica, dinamica di gruppo, lettera di assunzione, lettera d'impegno",
    ),
    around: terms('prima del, dopo il, durante'),
    counted: terms('passo, turno, fase, step, tappa'),
    ordinals: terms('prima, seconda, terza, ultima, primo, secondo, terzo, ultimo, quarta, finale'),
    alone: terms(
      'colloquio, caso di studio, prova tecnica, videocolloquio, telefonata conoscitiva, caso pratico, assessment di gruppo, colloquio conoscitivo, test attitudinale',
    ),
    callKinds: terms('telefonica, conoscitiva'),
    calls: terms('chiamata, telefonata'),
    taskKinds: terms('tecnica, pratica'),
    tasks: terms('esercizio, prova'),
    onlyInNames: terms('revisione'),
    tails: terms('con, presso, su'),
    opening: terms(
      'candidatur*, preselezione, primo contatto, curriculum, cv, screening, curricula, telefonata conoscitiva, analisi del curriculum',
    ),
    closing: terms(
      "offerta, proposta, decisione, contratto, referenze, assunzione, onboarding, lettera d'impegno, inserimento, esito, ingresso, benvenuto",
    ),
    inSentences: terms('offerta, proposta, referenze, pranzo, cena, colazione'),
    ofHiring: terms(
      'colloquio, colloqui, candidat*, selezione, assunzione, selezionator*, curricula, videocolloquio',
    ),
    written: terms('prova, esercizio'),
    adjectivesBehind: terms(
      'tecnico, tecnica, finale, telefonico, telefonica, conoscitivo, conoscitiva, pratico, pratica',
    ),
  },
  headings: {
    advice: terms(
      'perché, consigli, se, nota, una nota, alcuni consigli, alcune note, osservazioni, obiettivo del colloquio, obiettivi del colloquio, struttura del colloquio, svolgimento del colloquio, note del colloquio, dati del colloquio, informazioni sul colloquio, esito del colloquio, inizio del colloquio, chiusura del colloquio, data del colloquio, durata del colloquio, prima del colloquio, dopo il colloquio, durante il colloquio',
    ),
    withoutSteps: terms('indicatori, obiettivi, strumenti, metriche, kpi, risorse, responsabilità'),
    adviceUnlessTask: terms('scrivere'),
    articles: terms('il, lo, la, gli, le, un, una, nostro, nostra'),
    rules: terms('deve, devono, mai, sempre'),
    guidesTo: terms(
      'guida, guida al, guida alla, scheda, scheda di, scheda per, traccia, traccia per, traccia di, modello, modello di, domande per',
    ),
    about: terms('consigli, principi, formazione, preparazione, valutazione'),
    principles: terms('colloqui*, candidat*, selezione'),
    asides: terms(
      'link, collegamenti, nota, note, contatti, diversità, inclusione, accessibilità, privacy, vantaggi, valori, cultura, sede, sedi, stipendio, chi siamo, panoramica, introduzione, riassunto, contesto, conclusione, appendice, altro, glossario, ruoli',
    ),
    companyAfter: terms('presso'),
    hiringOf: terms('come assumiamo, come intervistiamo'),
    processKinds: terms(
      'selezione, assunzione, selettivo, reclutamento, dei colloqui, di selezione',
    ),
    processOrders: terms('processo, fasi, iter, percorso, tappe'),
    processPhrases: terms(
      'processo di selezione, processo di assunzione, fasi della selezione, processo selettivo, processo di reclutamento, processo di recruiting, iter di selezione, iter selettivo, iter di assunzione, percorso di selezione, percorso del candidato, percorso selettivo, le fasi della selezione, fasi di selezione, tappe della selezione, come selezioniamo, come assumiamo, come si svolge la selezione, come funziona la selezione, come avviene la selezione, procedura di selezione, il nostro recruiting, processo di colloquio, come conduciamo i colloqui, come si svolgono i colloqui, come facciamo i colloqui',
    ),
    processes: terms(
      'il processo, il nostro processo, processo consigliato, processo tipico, processo generale',
    ),
    whatFollows: terms(
      'cosa succede dopo, e poi, prossimi passi, cosa aspettarsi, cosa ti aspetta, come funziona, come scegliamo, conosciamoci, conoscersi, dopo la candidatura, una volta inviata la candidatura, in breve, il tuo percorso, dal * all’offerta, dalla * all’offerta, dal * al contratto, dalla * al contratto',
    ),
    applying: terms(
      'come candidarsi, candidarsi, candidati, candidatura, candidature, lavora con noi, unisciti, entra nel',
    ),
    interviews: terms('i colloqui, i nostri colloqui, colloqui'),
    universal: terms('generali, per tutti'),
    departmentLists: terms('reparti, dipartimenti'),
    byDepartment: terms('per reparto'),
    fields: terms('backend, frontend, fullstack, mobile, sviluppo, tirocinio, stage, vendite'),
    departments: terms(
      'ingegneria, sviluppo, vendite, prodotto, risorse umane, finanza, operazioni',
    ),
    hiring: terms('selezione, colloquio, colloqui, processo, candidati'),
    generic: terms('carriere, benvenuti, chi siamo, processo'),
    catalogs: terms('colloqui, tipi di colloqui'),
    taskCatalogs: terms('esercizi, prove, prove pratiche, prove tecniche'),
    purposes: terms('per'),
    kindsOf: terms('tipi di colloquio'),
    templates: terms('modello'),
    toFillIn: terms('ruolo, azienda'),
  },
  pages: {
    hiring: terms(
      'candidat*, assunzione, selezione del personale, iter di selezione, processo di selezione, selezionator*, assumiamo, prova tecnica, test tecnico, esercizio tecnico, sfida tecnica, coding test',
    ),
    notHiring: terms(
      'candidat* alla pubblicazione, reclutamento di volontari, reclutare volontari, reclutamento di membri',
    ),
    other: terms(
      'intervista agli utenti, colloquio di uscita, testimone, testimoni, storia orale, consenso informato, intervistati',
    ),
    interviews: terms(
      'colloqui*, processo di selezione, iter di selezione, percorso di selezione, processo di assunzione, processo di recruiting, fasi della selezione',
    ),
    amongHiring: terms('intervist*'),
    toJobSeekers: terms(
      "le aziende, molte aziende, alcune aziende, aziende, datori di lavoro, ricerca di lavoro, cercare lavoro, un'azienda, ogni azienda",
    ),
    ofOneself: terms('noi, nostr*, ci'),
    otherKinds: terms('utenti, clienti'),
    otherCalls: terms('intervist*'),
    otherPhrases: terms('ricerca utenti'),
    otherWork: terms(
      'inserimento, onboarding, offboarding, incident*, rilascio, rilasci, acquisti, fornitor*, sovvenzion*, raccolta fondi, processo di vendita, ciclo di vendita, vendite, revisione del codice, valutazione delle prestazioni, promozion*, spese, fattur*, volontari*',
    ),
  },
  sentences: {
    openings: terms(
      'noi, voi, il candidato, tu, lei, i candidati, la candidata, farai, avrai, un, una, il, la, gli, i, ogni, se',
    ),
    sequence: terms(
      "prima, in primo luogo, inizialmente, poi, dopo, successivamente, in seguito, quindi, infine, per finire, per prima cosa, per cominciare, per iniziare, innanzitutto, in un primo momento, in un secondo momento, in secondo luogo, dopodiché, a seguire, al termine, alla fine, per concludere, da ultimo, il primo passo, il prossimo passo, l'ultimo passo, la prima fase, la fase successiva, l'ultima fase, prima dell'offerta, se tutto va bene, il processo inizia, la giornata inizia, la giornata termina",
    ),
    clauses: terms('quando, dopo che, una volta che, se, nel caso, appena'),
    verbs: terms(
      'parla*, incontra*, invia*, invit*, farai, avrai, svolg*, sosterr*, ricev*, riceverai, telefon*, propon*, conoscer*, presenterai, contatteremo, contattiamo, completerai',
    ),
    candidates: terms('candidato, candidati, candidata, candidate, tu, lei'),
    subjects: terms('noi, voi, tu, lei'),
    beforeVerbs: terms(''),
    around: terms('dopo, prima di, prima del'),
    about: terms('di'),
    openEnds: terms(
      'il, lo, la, i, gli, le, un, uno, una, di, del, della, dei, a, al, alla, con, da, dal, per, in, nel, nella, su, sul, tra, e, o, oppure, nostro, nostra, che',
    ),
    leading: terms(
      'il, la, un, una, con, lo, gli, le, i, nostro, nostra, farai, avrai, svolgerai, sosterrai, di, per, riceverai, faremo, inviamo, invieremo, proponiamo, ti',
    ),
    with: terms('con'),
    tellsCandidate: terms(
      'incontrerai, ti chiederemo, farai, avrai, parlerai, svolgerai, conoscerai',
    ),
    inThis: terms('in questo, questo, durante il'),
    consists: terms(
      'consiste in, si compone di, comprende, prevede, sono, si articola in, è composto da, è suddiviso in, si divide in, include',
    ),
    joins: terms('e, poi, quindi, seguito da, seguita da, e infine'),
    introductions: terms(
      'processo, fasi, colloqui, tappe, passaggi, step, iter, percorso, selezione',
    ),
  },
  steps: {
    documents: terms(
      'cv, curriculum vitae, curriculum, lettera di presentazione, lettera motivazionale, portfolio, referenze, certificati, diploma, foto, profilo linkedin, profilo github',
    ),
    optional: terms('opzionale, facoltativo'),
    ifNeeded: terms('se necessario, se applicabile'),
    asynchronous: terms('asincron*, a casa'),
    encouraged: terms('consigliat*, raccomandat*'),
    facts: terms('durata, chi, obiettivo, con chi, partecipanti, tempo, formato, intervistatore'),
  },
  guides: {
    setTask: {
      titles: terms('esercizio, prova, test, sfida, challenge, compito'),
      titlesOfJobs: terms('progetto'),
      weighs: terms(
        'come lavori, come lavora, come ragioni, come programmi, come affronti, come scrivi, le tue capacità, le tue competenze, le tue abilità, il tuo approccio, il tuo modo di, cosa valutiamo, valutiamo, valuteremo, cosa cerchiamo, verrà valutato, saranno valutati, criteri di valutazione, faremo attenzione, guardiamo, ci interessa, vogliamo capire, vogliamo vedere, come risolvi, come lo fai, come strutturi, mostraci',
      ),
      invites: terms(
        'nostro team, lavorare con noi, unirti a, prossimo colloquio, ne parleremo, grazie per il tempo, grazie per il tuo interesse, per qualsiasi domanda',
      ),
      builds: terms(
        'realizza, realizzare, sviluppa, sviluppare, crea, creare, implementa, implementare, scrivi, scrivere, costruisci, progetta, requisiti, consegna, il tuo compito',
      ),
      returned: terms(
        'fork, pull request, inviaci, invia, mandaci, via e mail, via email, via mail, link, repository, zip, quando hai finito, una volta finito, al termine, condividi',
      ),
      keepsTo: terms(
        'più di, massimo, al massimo, circa, entro, hai, durata, tempo, dedicare, dedicarci, non serve, limite',
      ),
      units: terms('ora, ore, minuti, giorno, giorni, settimana, settimane'),
      coursework: terms(
        'studente, studenti, studentesse, del corso, questo corso, il corso, lezione, lezioni, semestre, docente, docenti, professor*, voto, esame, università, hackathon, concorso, premio, premi, giuria, tutorial, laboratorio, kata, gruppi di',
      ),
    },
    takeHome: terms('da svolgere a casa, a casa'),
    toHandIn: terms('compito, progetto, prova da svolgere, esercizio da svolgere'),
    asksForWork: terms(
      'il tuo compito, requisiti, buona fortuna, soluzione, la tua soluzione, la soluzione, traccia, il compito, consegna, scadenza',
    ),
    thisTask: terms(
      'questo test, questo esercizio, questa prova, la nostra prova, il nostro test, la tua sfida, questa sfida, il test consiste, questo compito',
    ),
    handedIn: terms(
      'consegnare, inviarci, inviaci, invia, inviateci, invii, consegna entro, carica la, spediscici, mandaci, restituisci, consegna',
    ),
    live: terms('sessione di lavoro, presentazione*'),
    partOfTask: terms('considera, tieni conto, criteri, valutiamo'),
    evaluating: {
      openings: terms('riesce, è'),
      subjects: terms('il candidato, la candidata'),
    },
    aboutCandidate: {
      subjects: terms('il candidato, la candidata, i candidati, le candidate, ogni candidato'),
      does: terms(
        'è, sono, ha, hanno, deve, devono, dovrà, dovranno, può, possono, potrà, potranno, riceve, ricevono, riceverà, riceveranno, presenta, presentano, presenterà, presenteranno, prepara, preparano, preparerà, prepareranno, spiega, spiegano, spiegherà, descrive, descrivono, descriverà, scrive, scrivono, scriverà, mostra, mostrano, propone, sceglie, avrà, avranno',
      ),
    },
    pointing: {
      above: terms(
        'vedi sopra, come sopra, descritt* sopra, menzionat* sopra, indicat* sopra, di cui sopra, sopra descritt*, sopra indicat*, suddett*, sopracitat*',
      ),
      below: terms('vedi sotto, descritt* sotto, indicat* sotto, qui sotto, di seguito indicat*'),
      elsewhere: terms(
        'vedi la sezione, vedi sezione, nella sezione, sezione precedente, sezione successiva, vedi la descrizione',
      ),
    },
    examples: terms('per esempio, ad esempio'),
    noLength: terms('varia, nessuna'),
    taskLabels: terms('traccia'),
    assessedLabels: terms(
      "valutazione, griglia di valutazione, scheda di valutazione, punteggio, rubrica, segnali positivi, segnali negativi, segnali d'allarme, campanelli d'allarme, bandiere rosse, come valutiamo",
    ),
    agendaLabels: terms('ordine del giorno, scaletta, svolgimento'),
    interviewersOnly: {
      labels: terms(
        "copione, script*, rubrica, griglia*, punteggio, punteggi, voto, voti, nota, note, segnali d'allarme, campanelli d'allarme, bandiere rosse, interno, interna, uso interno, riservato, valutazione*, valutare, decisione*, rifiut*, riscontro, risposta, risposte, soluzione, soluzioni, approfondimento, criteri, per noi, per gli intervistatori, domanda, domande, stipendio*",
      ),
      phrases: terms(
        "segnali d'allarme, campanelli d'allarme, uso interno, non condividere, riservato, griglia di valutazione",
      ),
    },
    addressing: terms('tu, tuo, tua, tuoi, tue, ti, lei, voi, vostro, vostra'),
    asking: terms(
      'raccontami, raccontaci, mi racconti, racconta, parlami, parlaci, mi parli, descrivi, descriva, spiega*, fammi, dammi, per favore descriv*',
    ),
    questionMarks: terms('d, domanda'),
    questionLabels: terms('domanda, domande, cosa chiedere'),
    noQuestionLabels: terms(
      'tue, vostre, candidat*, risposta, risposte, frequenti, tempo per, vietate, evitare, non, mai',
    ),
    instructions: terms(
      'in autonomia, nel tuo tempo, a casa, inviaci, invia la, consegna entro, consegnare, scadenza',
    ),
    atDistance: terms(
      'via mail, via email, per email, via e mail, test online, ti inviamo, ti mandiamo, ti invieremo, riceverai, riceverete, prima del prossimo, prima del colloquio, hackerrank, codility, codesignal, github, gitlab, giorni per, una settimana per, modulo online',
    ),
    inCompany: terms(
      'insieme, in coppia, dal vivo, condividere lo schermo, di persona, durante il colloquio',
    ),
    taskPages: terms('esercizio, esercizi, compito, compiti, sfida, prova tecnica'),
    homework: terms('a casa, da casa'),
    meetings: terms('colloquio, colloqui, chiamata, intervista, incontro'),
    tests: terms('test, prova, progetto, questionario, test di ingresso'),
    withoutCandidate: terms('referenze, verifica delle referenze'),
  },
  lengths: {
    numbers: {
      un: 1,
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      dieci: 10,
      quindici: 15,
      venti: 20,
      trenta: 30,
      quaranta: 40,
      quarantacinque: 45,
      sessanta: 60,
      novanta: 90,
    },
    phrases: {
      "quarto d'ora": 15,
      "mezz'ora": 30,
      'mezza ora': 30,
      "tre quarti d'ora": 45,
      "un'ora": 60,
      unora: 60,
      "un'ora e mezza": 90,
      "un'ora e mezzo": 90,
      'ora e mezza': 90,
    },
    periods: terms(
      'giorno, giorni, settimana, settimane, mese, mesi, trimestre, anno, inizio, fine',
    ),
    notUnits: [],
    andHalf: terms('e mezza, e mezzo'),
    between: terms('o, a, e, ai'),
    and: terms('e'),
    from: terms('da, dai, tra, fra'),
    hedges: terms("circa, all'incirca, almeno, minimo, ca., indicativamente, in media, min."),
    hedgesBehind: terms('in media, circa'),
    limits: terms(
      'fino a, al massimo, massimo, non più di, meno di, max, max., non oltre, non superiore a',
    ),
    mores: terms('più di, oltre'),
    nots: terms('non, mai'),
    limitsBehind: terms('al massimo, massimo, o meno'),
    limitNames: terms('limite di tempo, tempo massimo, durata massima'),
    deadlines: terms('entro, ogni, nelle prossime, alle, dopo'),
    notices: terms('prima, dopo, più tardi, al giorno, alla settimana, di anticipo'),
    waits: terms('risponderemo, rispondiamo, risposta, ricontatt*'),
    frames: terms('fascia oraria, blocco'),
    of: terms("di, da, d'"),
    separate: terms('separati, separate, diversi, diverse'),
    each: terms("ciascuno, ciascuna, l'uno"),
    during: terms('per'),
    means: terms('via, su'),
    follows: terms('preparazione, feedback, debriefing'),
    ifs: terms('se, una volta'),
    wholes: terms(
      'fase, interviste, prove, colloquio, colloqui, chiamata, esercizio, intervista, test, prova, videochiamata, incontro, caso studio, sessione, conversazione, videocolloquio, telefonata, workshop',
    ),
    breaks: terms('per, di, del, della, con, in, il, lo, gli, e, o, prima, dopo, al, su, seguito'),
    its: terms('questo'),
    lasts: terms('durano, dureranno, dura, durerà, richiede, è di, di durata'),
    spend: terms('calcola, prevedi, dedica, hai'),
    spentOn: terms('per, su'),
    total: terms('in totale, totale'),
    all: terms('intero, in totale'),
    completing: terms('completare, completato, risolvere, risolto, terminare'),
    doing: terms('di conversazione, di colloquio, di discussione'),
    ofTime: terms('del tuo tempo, del suo tempo'),
  },
  agenda: {
    positions: terms('primi, ultimi'),
    rests: terms('resto'),
    ends: terms('alla fine'),
    connectors: terms('e poi, seguito da'),
    before: terms('per'),
    leave: terms('lascia, riserva'),
    parts: terms('parte, fase'),
    asking: terms('domande di'),
    notAsking: terms('candidato, candidati'),
  },
  people: {
    names: terms(
      'squadra, colleghi, fondatori, risorse umane, collega, recruiter, selezionatore, selezionatrice, responsabile, responsabili, ingegneri, ingegnere, sviluppatori, direzione, titolare, titolari, membri',
    ),
    abbreviations: terms('ad'),
    meeting: terms('incontrerai, incontri'),
    talking: terms('parlerai, discuterai'),
    manners: terms('di persona'),
    conducted: terms('è, sarà, condotto'),
    by: terms('da, con'),
    panels: terms('commissione'),
    consists: terms('è composto da, è formata da'),
    acting: terms('partecipa, partecipano, conduce, conducono, parla, parlano'),
    together: terms('tu e'),
    ends: terms('per, che, dove, quando'),
    endsBehindComma: terms('che, dove, per'),
    qualifying: terms('non, solo, tranne, per'),
    verbsBehind: terms('è, sarà, dura, durerà, si svolge, può, mentre'),
  },
  provenance: {
    owner: terms('responsabile, proprietario, a cura di, curato da'),
    checked: terms('verificato il, ultima verifica, revisionato il, ultima revisione'),
    updated: terms(
      'aggiornato, aggiornato il, ultimo aggiornamento, ultima modifica, modificato il',
    ),
  },
  privacy: {
    mailboxes: terms('lavoro, selezione, risorseumane'),
    titles: terms('Direttore, Direttrice, Responsabile, Fondatore, Fondatrice'),
    salutations: terms('Sig, Signor, Signora, Dott, Dottoressa'),
    noNames: terms('Colloquio, Squadra, Responsabile, Vendite'),
    joins: terms('e, o'),
  },
};
