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

export const code = 'pl';

export const jobs: JobWords = {
  nouns: terms(
    'inżynier*, programist*, kierowni*, analityk*, projektant*, specjalist*, menedżer*, dyrektor*, asystent*',
  ),
  trades: terms(
    'kucharz*, piekarz*, cukierni*, kelner*, pielęgniar*, lekarz*, księgow*, sprzedawc*, sprzedawczyni, kasjer*, kierowc*, elektryk*, hydraulik*, mechanik*, technik*, ogrodni*, florys*, stolarz*, murarz*, nauczyciel*, prawni*, adwokat*, operator*, magazynier*, pracownik*, doradc*, koordynator*',
  ),
};

export const roles: RoleWords = {
  seniority: terms('starszy, starsza, młodszy, młodsza, stażyst*, pełny etat, pół etatu'),
  marks: terms('k, m'),
  leading: terms('kierowni*, dyrektor*, prezes*, szef*'),
  leadingFirst: terms('menedżer*'),
  leadingLast: terms('lider*'),
  managing: terms('kierownik zespołu, lider zespołu'),
  leadership: terms('kadra kierownicza'),
  individual: terms('samodzielny specjalista, samodzielna specjalistka'),
  places: terms('globaln*, regionaln*, międzynarodow*, zespół'),
  joining: terms('dla, oraz, przy'),
  beforePlace: terms('dla, przy'),
  abbreviations: { kier: 'kierownik', dyr: 'dyrektor' },
  interviewers: {
    recruiter: terms('rekruter*, dział personalny'),
    'hiring manager': terms('przełożon*, menedżer zatrudniając*'),
    founder: terms('założyciel*, współzałożyciel*'),
    executive: terms('zarząd*, dyrektor*, prezes*'),
    engineer: terms('inżynier*, programist*'),
    designer: terms('projektant*'),
    'product manager': terms('menedżer produktu, menedżerka produktu'),
    'account executive': terms('opiekun klienta, opiekunka klienta'),
  },
};

export const interviews: InterviewWords = {
  names: terms('rozmowa*, rozmowy, zadanie, spotkanie'),
  onPages: terms('próba, dzień próbny'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'kto, kogo, co, jaki, jaka, jakie, kiedy, gdzie, dlaczego, jak, ile, długo, jest, są, robi, trwa, może, musi, ma, my, ja, to, dla, z, ze, na, w, we, do, od, o, i, lub, przed, po, kandydat, kandydaci, kandydatka, dział, działu, zespół',
  ),
  meanings: {
    sales: terms('sprzedaż*, sprzedawc*, handlow*'),
    marketing: terms('reklam*'),
    'people operations': terms('kadry, dział personalny, hr'),
    talent: terms('rekrutacj*'),
    finance: terms('finans*, księgow*'),
    legal: terms('prawn*, prawo, prawnik*'),
    engineering: terms('inżynieri*'),
    product: terms('produkt*'),
    design: terms('projektowani*'),
    support: terms('wsparcie, obsług*'),
    data: terms('dan*'),
    operations: terms('operacj*, operacyjn*'),
    recruiter: terms('rekruter*'),
    engineer: terms('inżynier*, programist*'),
    designer: terms('projektant*'),
    'product manager': terms('menedżer produktu, kierownik produktu'),
    'user researcher': terms('badacz użytkowników, badaczka użytkowników, badacz ux, badaczka ux'),
    'hiring manager': terms('przełożon*, kierownik*, menedżer*'),
    founder: terms('założyciel*'),
    technical: terms('techniczn*'),
    coding: terms('programowani*, kod*'),
    exercise: terms('ćwiczeni*'),
    assignment: terms('zadani*'),
    portfolio: terms('portfolio'),
    presentation: terms('prezentacj*'),
    demo: terms('demonstracj*, pokaz*'),
    'case study': terms('studium przypadku'),
    peer: terms('współpracowni*, koledz*, zesp*'),
    values: terms('wartości, kultur*, kulturow*'),
    leadership: terms('zarząd*, kierownictw*'),
    screen: terms('rozmowa telefoniczna, wstępna selekcja, telefoniczn*'),
    resume: terms('życiorys*, cv, kariera'),
    networking: terms('luźna rozmowa, kawa'),
    'reference check': terms('referencj*'),
    offer: terms('oferta pracy, ofert*'),
    'final interview': terms('ostatnia rozmowa, rozmowa końcowa'),
    'onsite interview': terms('na miejscu, w biurze'),
    'working session': terms('sesja robocza, warsztat*'),
    process: terms('proces*, etapy, rundy'),
    interview: terms('rozmow*'),
    'cold call': terms('zimny telefon, zimne telefony'),
    intern: terms('stażyst*, praktykant*, staż'),
    analyst: terms('analityk*'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms(
      'rozmowa wstępna*, rozmowa z rekruter*, rozmowa telefoniczna z rekruter*',
    ),
    'hiring-manager': terms('rozmowa z menedżer*, rozmowa z managerem*, rozmowa z przełożonym*'),
    resume: terms('przebieg kariery*'),
    networking: terms('luźna rozmowa*'),
    peer: terms('rozmowa z zespołem*, rozmowa ze współpracownikami*'),
    'cross-functional': terms('międzydziałow*'),
    leadership: terms('zarząd*, rozmowa z zarządem*'),
    values: terms('wartości*'),
    'take-home': terms('zadanie domowe*, zadanie rekrutacyjne*'),
    'mock-call': terms('odgrywanie ról*'),
    demo: terms('pokaz produktu*'),
    presentation: terms('prezentacja*'),
    portfolio: terms('przegląd portfolio*'),
    'working-session': terms('sesja robocza*'),
    technical: terms('rozmowa techniczna*'),
    'bar-raiser': terms('rozmowa z bar raiserem*'),
    'team-match': terms('dobór zespołu*, wybór zespołu*'),
    'case-study': terms('studium przypadku*'),
    reverse: terms('odwrócona rozmowa*'),
    administrative: terms('oferta pracy*, sprawdzenie referencji*'),
  },
  hints: {
    'recruiter-screen': terms('rozmowa telefoniczna, pierwsza rozmowa'),
    peer: terms('spotkanie z zespołem'),
    leadership: terms('rozmowa końcowa, ostatni etap'),
  },
  deciding: {
    technical: terms(
      'techniczna, techniczny, techniczne, techniczn*, programowani*, programistyczn*, projektowanie systemów*, architektura systemów*',
    ),
    noInterview: terms(
      'podsumowanie wewnętrzne*, przekazanie*, kalibracj*, narada*, rozmowa o ofercie*, przygotowanie kandydata*',
    ),
    last: terms('końcow*, ostatni*, finałow*'),
    subject: terms('bezpieczeństwo, systemy, infrastruktura'),
  },
  notDeciding: terms('rekruter techniczny, dyrektor techniczny, redaktor techniczny'),
  noKind: terms('zarządzanie zmianą, rozmowa z menedżerem produktu'),
  nouns: terms('rozmowa, zadanie, prezentacja, spotkanie'),
  empty: terms('rozmowa, z, ze, w, o'),
  numbered: terms('etap, runda, krok'),
  outOf: terms('z'),
  abbreviations: { rozm: 'rozmowa' },
  spelledRight: terms('rozmowa, prezentacja, rekrutacja, zadanie, spotkanie'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('kandydat, kandydatka, kandydat/ka'),
    job: terms('stanowisko, oferta, oferta pracy'),
    department: terms('dział'),
    stage: terms('etap, obecny etap, bieżący etap, aktualny etap, faza'),
    interview: terms('rozmowa, spotkanie'),
    interviewers: terms('rozmówca, prowadzący'),
    minutes: terms('czas trwania, termin, długość, kiedy'),
  },
  names: terms('karta oceny, przewodnik rozmowy'),
  generic: terms('etapy, kandydaci, oferty'),
  between: terms('dla, z'),
  everything: terms('wszystk*, dowoln*'),
  before: terms('nowa, nowy, moja, edytuj'),
  scheduling: terms('zaplanuj, planowanie'),
  articles: [],
  aboutMany: terms(
    'wszystkie, inne, następne, poprzednie, pytania, notatki, szczegóły, rozmowy, przed, po, wskazówki, przebieg, przygotowanie',
  ),
  current: terms('obecny etap, bieżący etap, aktualny etap, obecny'),
  ofOthers: terms(
    'inne, inny, podobne, podobni, poprzednie, następny, następne, duplikat*, aktywność, historia, wiadomości, notatki, komentarze, podgląd, doświadczenie, wykształcenie, cv, życiorys',
  ),
  ofPages: terms(
    'aplikacja, aplikacje, zgłoszenia, zgłoszenie, kandydat, kandydaci, przegląd, kolejka, profil, szczegóły, dane, podsumowanie, stanowisko, pytania, notatki, ocena, termin, terminy, kalendarz, dostępność, wybierz',
  ),
  appliedFor: terms('aplikacja na'),
  at: [],
  departments: terms('zespół'),
  interviewLists: terms('rozmowy, zaplanowane rozmowy'),
  refusals: terms(
    'nie znaleziono, strony nie znaleziono, brak dostępu, odmowa dostępu, nie masz, zaloguj',
  ),
  loading: terms('ładowanie, ukryte, anonimowy'),
};

export const lengths: LengthWords = {
  hours: terms('godzina, godziny, godzin, godz., godz'),
  minutes: terms('minuta, minuty, minut, minutow*'),
  days: terms('dzień, dni'),
  until: terms('do'),
  clock: terms('godz'),
  and: terms('i'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('inne nazwy, nazywane też'),
    roles: terms('rola, role, stanowisko'),
    interviewers: terms(
      'prowadzący, rekruter, prowadzi, kto, uczestnicy, osoby prowadzące, osoba prowadząca, prowadząca, prowadzona przez, prowadzone przez, kto prowadzi, z kim, rekruterka, rekruterzy, rozmówca, rozmówcy, komisja, uczestnik, osoby uczestniczące, po stronie firmy',
    ),
    duration: terms(
      'czas trwania, czas, długość, limit czasu, limit czasowy, szacowany czas, przewidywany czas, czas rozmowy, czas na wykonanie, czas spotkania, orientacyjny czas, zalecany czas, sugerowany czas, szacowany czas trwania',
    ),
    description: terms(
      'opis, cel(e), przegląd, cel rozmowy, cel spotkania, kontekst, na czym polega, podsumowanie, omówienie',
    ),
    questions: terms(
      'pytania, przykładowe pytania, na przykład, pytanie, proponowane pytania, pytania pomocnicze, pytania rekrutacyjne, przykłady pytań, lista pytań, możliwe pytania, pytania do zadania, o co pytamy, zestaw pytań, przykłady',
    ),
    assessed: terms(
      'kryteria, kryteria oceny, kompetencje, co oceniamy, na co zwracamy uwagę, co sprawdzamy, co weryfikujemy, oceniane kompetencje, obszary oceny, elementy oceny, czego szukamy, oceniamy, sprawdzane kompetencje',
    ),
    prompt: terms(
      'zadanie, scenariusz, studium przypadku, instrukcje, polecenie, treść zadania, opis zadania, twoje zadanie, zadanie do wykonania, studium, sytuacja, co należy dostarczyć, przypadek',
    ),
    agenda: terms(
      'plan, przebieg, harmonogram, porządek, przebieg rozmowy, przebieg spotkania, plan rozmowy, plan spotkania, struktura rozmowy, agenda',
    ),
    candidateNotes: terms(
      'dla kandydatów, dla kandydata, dla kandydatki, powiedz kandydatowi, wskazówki dla kandydatów, wskazówki dla kandydata, informacje dla kandydatów, informacje dla kandydata, informacje dla kandydatek i kandydatów, informacja dla kandydata, informacja dla kandydatów, dla kandydatów i kandydatek, wskazówki dla kandydatek, instrukcje dla kandydatów, jak się przygotować, czego możesz się spodziewać, dla osób kandydujących, informacje dla osób aplikujących',
    ),
    resources: terms('zasoby, linki, materiały'),
  },
  columns: {
    measures: terms('wskaźnik(i), miernik(i), kpi, metryka, metryki, narzędzie, narzędzia'),
    name: terms('etap, krok, rozmowa, faza, spotkanie, co'),
    number: terms('numer, lp.'),
    minutes: terms('czas, czas trwania'),
    interviewers: terms(
      'prowadzący, kto, uczestnicy, z kim, prowadząc*, rekruter*, osoba, osoby, odpowiedzialn*, rozmówca',
    ),
  },
  assessing: {
    openings: terms('co, na co, czego'),
    verbs: terms('oceniamy, sprawdzamy, weryfikujemy, zwracamy, szukamy'),
  },
  stages: {
    names: terms(
      'oferta, aplikacja, referencje, rozmowa, telefon, selekcja cv, selekcja zgłoszeń, analiza zgłoszeń, analiza cv, weryfikacja cv, preselekcja, dzień próbny, oferta pracy, wywiad, spotkanie, zadanie domowe, assessment center, zgłoszenie, sprawdzenie referencji, podpisanie umowy, kawa z zespołem, pierwszy kontakt, informacja zwrotna, weryfikacja referencji, okres próbny',
    ),
    firstWords: terms(
      'rozmowa, rozmowy, zadanie, test, spotkanie, oferta, prezentacja, telefon, wywiad, wywiady, selekcja, analiza zgłoszeń, analiza cv, weryfikacja cv, weryfikacja referencji, weryfikacja aplikacji, preselekcja, dzień próbny, pierwszy kontakt, kawa z, wideorozmowa, telefoniczna, pierwsza rozmowa, druga rozmowa, ostatnia rozmowa, rozmowę, wstępna rozmowa, końcowa rozmowa, sesja techniczna',
    ),
    around: terms('przed, po, podczas, w trakcie'),
    counted: terms('etap, krok, runda, faza, tura'),
    ordinals: terms(
      'pierwsza, druga, trzecia, ostatnia, pierwszy, drugi, trzeci, ostatni, czwarta, końcowa',
    ),
    alone: terms(
      'rozmowa kwalifikacyjna, studium przypadku, zadanie rekrutacyjne, wywiad telefoniczny, rozmowa telefoniczna, rozmowa techniczna, zadanie domowe, dzień próbny, zadanie programistyczne',
    ),
    callKinds: terms('telefoniczna, wstępna'),
    calls: terms('rozmowa'),
    taskKinds: terms('techniczne, praktyczne'),
    tasks: terms('zadanie, ćwiczenie'),
    onlyInNames: terms('omówienie'),
    tails: terms('ze, dla, przez'),
    opening: terms(
      'aplik*, zgłoszeni*, preselekcja, pierwszy kontakt, cv, selekcja, wysłanie cv, screening, zgłoszeń',
    ),
    closing: terms(
      'oferta, decyzja, umowa, referencje, wdrożenie, onboarding, zatrudnienie, oferta pracy, podpisanie umowy, dzień próbny, informacja zwrotna, pierwszy dzień',
    ),
    inSentences: terms('oferta, ofertę, referencje'),
    ofHiring: terms(
      'rekrutac*, kandydat*, zatrudnien*, aplikuj*, rozmow* kwalifikacyjn*, rozmow* techniczn*, naboru, zgłoszeń',
    ),
    written: terms('test, zadanie'),
    adjectivesBehind: terms('techniczna, techniczny, końcowa, telefoniczna'),
  },
  headings: {
    advice: terms(
      'dlaczego, wskazówki, jeśli, uwaga, uwagi, kilka uwag, kilka wskazówek, kilka porad, cel rozmowy, przebieg rozmowy, struktura rozmowy, notatki z rozmowy, przed rozmową, po rozmowie, podczas rozmowy, w trakcie rozmowy',
    ),
    withoutSteps: terms('wskaźniki, cele, narzędzia, metryki, kpi, zasoby, obowiązki'),
    adviceUnlessTask: terms('pisanie'),
    articles: terms('nasz*, twój, twoja'),
    rules: terms('należy, musi, nigdy, zawsze'),
    guidesTo: terms(
      'szablon, scenariusz, scenariusz rozmowy, przewodnik, pytania na, pytania do, formularz, arkusz',
    ),
    about: terms('zasady, wskazówki, przygotowanie, ocena, szkolenie'),
    principles: terms('rekrutac*, kandydat*'),
    asides: terms(
      'linki, uwaga, uwagi, kontakt, różnorodność, dostępność, prywatność, ochrona danych, benefity, wartości, kultura, lokalizacja, wynagrodzenie, o nas, kim jesteśmy, przegląd, wstęp, podsumowanie, załącznik(i), inne, role, słownik',
    ),
    companyAfter: terms('w'),
    hiringOf: terms('jak rekrutujemy, jak zatrudniamy'),
    processKinds: terms('rekrutacji, rekrutacyjny, rekrutacyjnego, naboru, selekcji'),
    processOrders: terms('proces, etapy, przebieg, kroki'),
    processPhrases: terms(
      'proces rekrutacji, proces rekrutacyjny, etapy rekrutacji, jak wygląda rekrutacja, jak przebiega rekrutacja, jak rekrutujemy, jak zatrudniamy, przebieg rekrutacji, proces naboru, etapy naboru, procesu rekrutacyjnego, procesu rekrutacji, procesie rekrutacyjnym, proces selekcji, kroki rekrutacji, ścieżka kandydata, nasza rekrutacja, etapy selekcji, proces aplikacji',
    ),
    processes: terms('proces, zalecany proces, typowy proces'),
    whatFollows: terms(
      'co dalej, co się dzieje później, następne kroki, kolejne kroki, czego się spodziewać, czego możesz się spodziewać, jak to działa, jak wybieramy, poznajmy się, po aplikacji, po wysłaniu aplikacji, w skrócie, twoja droga, od * do oferty, od * do umowy',
    ),
    applying: terms(
      'jak aplikować, aplikowanie, aplikuj, dołącz, jak dołączyć, zgłoszenie, zgłoszenia',
    ),
    interviews: terms('rozmowy, nasze rozmowy'),
    universal: terms('ogólne'),
    departmentLists: terms('działy'),
    byDepartment: terms('według działu'),
    fields: terms('backend, frontend, fullstack, mobile, praktyki, staż'),
    departments: terms('inżynieria, sprzedaż, produkt, finanse, marketing'),
    hiring: terms('rekrutacja, rozmowy, kandydaci'),
    generic: terms('kariera, witamy, o nas, rekrutacja'),
    catalogs: terms('rozmowy, rodzaje rozmów'),
    taskCatalogs: terms('zadania, zadania rekrutacyjne'),
    purposes: terms('dla'),
    kindsOf: terms('rodzaje rozmów'),
    templates: terms('szablon'),
    toFillIn: terms('stanowisko, firma'),
  },
  pages: {
    hiring: terms(
      'kandydat*, rekrutac*, naboru, rekruter*, zatrudniamy, zadanie rekrutacyjne, zadania rekrutacyjne, test techniczny, zadanie techniczne',
    ),
    notHiring: terms(
      'kandydat* do wydania, rekrutacja wolontariuszy, rekrutacja członków, rekrutacja testerów',
    ),
    other: terms(
      'wywiad z użytkownik*, respondent*, świadek, świadkowie, historia mówiona, świadoma zgoda',
    ),
    interviews: terms(
      'rozmow* kwalifikacyjn*, rozmow* techniczn*, rozmow* rekrutacyjn*, rekrutac*, proces rekrutacji, proces rekrutacyjny, wywiad telefoniczny, zadanie rekrutacyjne, etapy naboru, proces naboru',
    ),
    amongHiring: terms('rozmow*'),
    toJobSeekers: terms(
      'firmy, firm, pracodawc*, szukanie pracy, szukania pracy, szukasz pracy, każda firma, wymarzon* prac*',
    ),
    ofOneself: terms('my, nasz*, nas, nami, nam'),
    otherKinds: terms('użytkownika, klienta'),
    otherCalls: terms('wywiad*'),
    otherPhrases: terms('badania użytkowników'),
    otherWork: terms(
      'wdrożenie, wdrożenia, onboarding, offboarding, incydent*, awari*, wydani*, zakup*, dostawc*, grant*, dotacj*, proces sprzedaży, lejek sprzedaży, sprzedaż, przegląd kodu, ocena pracownicza, awans*, faktur*, wolontari*',
    ),
  },
  sentences: {
    openings: terms('kandydat, nasz, kandydaci, ty, zaprosimy, odbędziesz, kandydatka, każdy'),
    sequence: terms(
      'potem, następnie, na koniec, najpierw, na początku, na początek, w pierwszej kolejności, po pierwsze, po drugie, później, w kolejnym etapie, kolejnym krokiem, w następnym kroku, po trzecie, wreszcie, ostatecznie, na zakończenie, po rozmowie, pierwszym krokiem, następnym krokiem, ostatnim krokiem, pierwszy etap, kolejny etap, ostatni etap, jeśli wszystko',
    ),
    clauses: terms('kiedy, gdy, jeśli, po tym jak'),
    verbs: terms(
      'rozmawia*, spotyka*, zaprasza*, odbędz*, zaprosi*, otrzym*, porozmawia*, wykon*, przedstaw*, spotka*, dzwon*, wyśl*, rozwiąz*',
    ),
    candidates: terms('kandydat(ka), kandydaci, kandydatki, kandydata, kandydatkę, ty'),
    subjects: terms('my, ty'),
    beforeVerbs: terms(''),
    around: terms('po, przed'),
    about: terms(''),
    openEnds: terms(
      'z, ze, w, we, do, od, na, o, dla, przez, przy, po, i, oraz, lub, albo, nasz, nasza, twój, który',
    ),
    leading: terms(
      'nasz, ze, cię, ciebie, na, naszą, naszym, naszą rekruterką, odbędziesz, zaprosimy, otrzymasz',
    ),
    with: terms('z, ze'),
    tellsCandidate: terms('poprosimy, spotkasz'),
    inThis: terms('podczas, na tym'),
    consists: terms(
      'składa się z, obejmuje, to, składa się, ma, zawiera, wygląda następująco, dzieli się na',
    ),
    joins: terms('i, oraz, potem, następnie, a na koniec'),
    introductions: terms('proces, etapy, kroki, rekrutacja, następująco'),
  },
  steps: {
    documents: terms(
      'cv, list motywacyjny, portfolio, referencje, dyplom, certyfikaty, świadectwa, zdjęcie, życiorys, profil linkedin, profil github',
    ),
    optional: terms('opcjonaln*, nieobowiązkow*'),
    ifNeeded: terms('w razie potrzeby'),
    asynchronous: terms('asynchroniczn*, zadanie domowe'),
    encouraged: terms('zalecan*'),
    facts: terms('czas trwania, kto, cel, z kim, prowadzący, prowadząca, czas, uczestnicy, forma'),
  },
  guides: {
    setTask: {
      titles: terms('zadanie, zadania, test, ćwiczenie, wyzwanie'),
      titlesOfJobs: terms('projekt'),
      weighs: terms(
        'jak piszesz, jak pracujesz, jak myślisz, jak programujesz, jak podchodzisz, jak rozwiązujesz, twoje umiejętności, twoich umiejętności, twoją wiedzę, twojej wiedzy, twoje podejście, sposób pracy, na co zwracamy, zwracamy uwagę, zwrócimy uwagę, oceniamy, oceniane, będziemy oceniać, ocenie podlega, kryteria oceny, sprawdzenie, chcemy zobaczyć, chcemy sprawdzić, chcemy poznać, szukamy, jak to robisz',
      ),
      invites: terms(
        'naszego zespołu, dołączyć do nas, pracować z nami, na rozmowie, podczas rozmowy, dziękujemy za, w razie pytań',
      ),
      builds: terms(
        'napisz, zbuduj, stwórz, utwórz, zaimplementuj, zaimplementować, zaprojektuj, przygotuj, opracuj, wymagania, opis zadania, treść zadania, należy',
      ),
      returned: terms(
        'fork, forka, pull request, prześlij, wyślij, odeślij, mailem, e mailem, na adres, link do, repozytorium, zip, po zakończeniu, gdy skończysz, udostępnij',
      ),
      keepsTo: terms(
        'nie powinno, więcej niż, maksymalnie, około, masz, w ciągu, czas, termin, zajmie, zająć, limit',
      ),
      units: terms('godzin*, minut*, dni, dnia, tydzień, tygodni*'),
      coursework: terms(
        'student*, uczeń, uczni*, kursu, wykład*, semestr*, laboratorium, ćwiczenia laboratoryjne, prowadząc*, ocena końcowa, egzamin*, hackathon*, konkurs*, nagrod*, jury, tutorial, lekcj*, w grupach',
      ),
    },
    takeHome: terms('zadanie domowe, zadanie do domu, do domu'),
    toHandIn: terms(
      'zadanie, projekt, zadanie domowe, zadanie rekrutacyjne, zadanie programistyczne',
    ),
    asksForWork: terms(
      'twoje zadanie, zadanie polega, wymagania, powodzenia, rozwiązanie, twoje rozwiązanie, treść zadania, opis zadania, termin oddania, rozwiązania',
    ),
    thisTask: terms(
      'to zadanie, tego zadania, nasze zadanie, twoje zadanie, twoim zadaniem, zadanie rekrutacyjne, zadania rekrutacyjnego, zadania rekrutacyjne, ten test',
    ),
    handedIn: terms(
      'prześlij, wyślij, prześlij*, wyślij*, odeślij, oddaj, załącz, przesłać, wysłać, oddanie',
    ),
    live: terms('sesja robocza, prezentacja'),
    partOfTask: terms('rozważ, zastanów się, kryteria'),
    evaluating: {
      openings: terms('czy'),
      subjects: terms('kandydat, kandydatka'),
    },
    aboutCandidate: {
      subjects: terms('kandydat, kandydatka, kandydaci, kandydatki, każdy kandydat'),
      does: terms(
        'jest, są, powinien, powinna, powinni, musi, muszą, może, mogą, ma, mają, będzie, będą, otrzymuje, otrzymują, otrzyma, otrzymają, przedstawia, przedstawiają, przedstawi, przygotowuje, przygotowują, przygotuje, wyjaśnia, wyjaśni, opisuje, opisze, pisze, napisze, pokazuje, wybiera',
      ),
    },
    pointing: {
      above: terms(
        'patrz wyżej, jak wyżej, zob. wyżej, opisan* powyżej, wymienion* powyżej, podan* powyżej, powyższ*, wyżej wymienion*, wyżej opisan*',
      ),
      below: terms(
        'patrz niżej, zob. niżej, opisan* poniżej, wymienion* poniżej, podan* poniżej, poniższ*',
      ),
      elsewhere: terms(
        'patrz sekcja, zob. sekcja, w sekcji, poprzedniej sekcji, następnej sekcji, poprzednim rozdziale, następnym rozdziale',
      ),
    },
    examples: terms('na przykład'),
    noLength: terms('różnie'),
    taskLabels: terms('polecenie, treść zadania, opis zadania'),
    assessedLabels: terms(
      'ocena, karta oceny, arkusz oceny, skala ocen, punktacja, dobre sygnały, złe sygnały, sygnały ostrzegawcze, czerwone flagi, zielone flagi, jak oceniamy',
    ),
    agendaLabels: terms('porządek, przebieg, plan rozmowy'),
    interviewersOnly: {
      labels: terms(
        'skrypt*, scenariusz rozmowy, punktacja, punkty, ocena, oceny, oceniani*, notatki, uwagi, czerwone flagi, sygnały ostrzegawcze, wewnętrzn*, poufn*, ewaluacja, decyzja, decyzje, odrzuc*, odmow*, informacja zwrotna, odpowiedź, odpowiedzi, rozwiązani*, dopytaj, kryteria, dla nas, dla rekrutera, dla prowadzących, pytanie, pytania, wynagrodzeni*',
      ),
      phrases: terms(
        'czerwone flagi, sygnały ostrzegawcze, użytek wewnętrzny, nie udostępniaj, poufne, karta oceny',
      ),
    },
    addressing: terms('ty, ciebie, ci, twój, twoja, twoje, twoją, pan, pani, państwo, państwa'),
    asking: terms(
      'opowiedz*, opisz, proszę opowiedzieć, proszę opisać, wyjaśnij, podaj przykład, wyobraź sobie, proszę wyjaśnić, proszę podać',
    ),
    questionMarks: terms('p, pytanie'),
    questionLabels: terms('pytanie, pytania, o co pytać'),
    noQuestionLabels: terms(
      'twoje, państwa, kandydat*, odpowiedzi, często zadawane, czas na, zakazane, unikać, nie, nigdy',
    ),
    instructions: terms(
      'samodzielnie, w domu, we własnym czasie, prześlij, wyślij nam, oddaj, termin oddania',
    ),
    atDistance: terms(
      'mailem, e mailem, test online, wyślemy, wysyłamy, otrzymasz, otrzymuje, przed następn*, hackerrank, codility, codesignal, github, gitlab, dni na, tydzień na, formularz online',
    ),
    inCompany: terms('razem, wspólnie, w parach, na żywo, udostępnij ekran, podczas rozmowy'),
    taskPages: terms('zadanie, zadania, ćwiczenie, ćwiczenia, praca domowa, wyzwanie'),
    homework: terms('zadanie domowe, w domu'),
    meetings: terms('rozmowa, spotkanie, wywiad'),
    tests: terms('test, testy, projekt, kwestionariusz, ankieta'),
    withoutCandidate: terms('referencje, sprawdzenie referencji'),
  },
  lengths: {
    numbers: {
      jedna: 1,
      dwie: 2,
      trzy: 3,
      cztery: 4,
      pięć: 5,
      dziesięć: 10,
      piętnaście: 15,
      trzydzieści: 30,
      'czterdzieści pięć': 45,
      sześćdziesiąt: 60,
      półtorej: 1.5,
      półtora: 1.5,
    },
    phrases: { kwadrans: 15, 'pół godziny': 30, 'godzinn*': 60, godzinę: 60 },
    periods: terms(
      'dzień, dni, tydzień, tygodnie, weekend, miesiąc, miesiące, kwartał, rok, początek, koniec',
    ),
    notUnits: [],
    andHalf: terms('i pół'),
    between: terms('do, lub, i'),
    and: terms('i'),
    from: terms('od, między'),
    hedges: terms('średnio, około, ok., co najmniej, minimum, mniej więcej, zwykle, zazwyczaj'),
    hedgesBehind: terms('średnio'),
    limits: terms(
      'maksymalnie, maks., nie więcej niż, do, najwyżej, maks, do maksymalnie, nie dłużej niż',
    ),
    mores: terms('więcej niż, dłużej niż'),
    nots: terms('nie'),
    limitsBehind: terms('maksymalnie, maks., lub mniej'),
    limitNames: terms('limit czasu, limit czasowy, maksymalny czas'),
    deadlines: terms('w ciągu, co, o, po'),
    notices: terms('przed, po, później, dziennie, tygodniowo, wcześniej'),
    waits: terms('odpowiemy, odpowiadamy, odpowiedź'),
    frames: terms('blok'),
    of: terms('na'),
    separate: terms('osobne, oddzielne'),
    each: terms('każda, każdy, każde'),
    during: terms('przez'),
    means: terms('przez'),
    follows: terms('przygotowanie, feedback, omówienie'),
    ifs: terms('jeśli, jeżeli'),
    wholes: terms(
      'etap, testy, rozmowa, zadanie, spotkanie, rozmowy, rozmowę, spotkania, test, zadania, sesja, wywiad',
    ),
    breaks: terms('dla, z, w, i, lub, przed, po, na, do'),
    its: terms('to'),
    lasts: terms('trwają, potrwa, trwa, zajmuje, długości'),
    spend: terms('poświęć, masz'),
    spentOn: terms('na, nad'),
    total: terms('łącznie, razem'),
    all: terms('całość, łącznie'),
    completing: terms('ukończyć, ukończone, rozwiązać'),
    doing: terms('rozmowy o'),
    ofTime: terms('twojego czasu'),
  },
  agenda: {
    positions: terms('pierwsze, ostatnie'),
    rests: terms('reszta'),
    ends: terms('na koniec'),
    connectors: terms('a potem, następnie'),
    before: terms('dla'),
    leave: terms('zostaw'),
    parts: terms('część, faza'),
    asking: terms('pytania od'),
    notAsking: terms('kandydata'),
  },
  people: {
    names: terms(
      'zespół, współpracownicy, założyciel, zespołem, zespołu, menedżer*, przełożon*, rekruter*, zarząd*, dyrektor*, kierownik*, programist*, dział hr, działem hr, hr, koleg*, inżynier*',
    ),
    abbreviations: terms('hr'),
    meeting: terms('spotkasz, spotyka'),
    talking: terms('rozmawiasz'),
    manners: terms('osobiście'),
    conducted: terms('jest, prowadzona, będzie'),
    by: terms('przez, ze'),
    panels: terms('panel, komisja'),
    consists: terms('składa się z'),
    acting: terms('prowadzi, prowadzą, rozmawia, rozmawiają, uczestniczy'),
    together: terms('ty i'),
    ends: terms('aby, żeby, który'),
    endsBehindComma: terms('który, aby'),
    qualifying: terms('nie, tylko, oprócz, dla'),
    verbsBehind: terms('jest, trwa, odbywa, może'),
  },
  provenance: {
    owner: terms('właściciel, odpowiedzialny, odpowiedzialna, opiekun'),
    checked: terms(
      'sprawdzono, ostatnio sprawdzono, zweryfikowano, ostatni przegląd, ostatnia weryfikacja',
    ),
    updated: terms(
      'zaktualizowano, ostatnio zaktualizowano, ostatnia aktualizacja, ostatnia zmiana',
    ),
  },
  privacy: {
    mailboxes: terms('rekrutacja, kariera, praca'),
    titles: terms('Dyrektor, Kierownik, Założyciel'),
    salutations: terms('Pani, Panem, Panią'),
    noNames: terms('Rozmowa, Zespół, Kierownik'),
    joins: terms('i, lub, oraz'),
  },
};
