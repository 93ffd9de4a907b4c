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

export const code = 'tr';

export const jobs: JobWords = {
  nouns: terms(
    'mühendis*, geliştirici*, tasarımcı*, yönetici*, analist*, uzman*, müdür*, danışman*',
  ),
  trades: terms(
    'aşçı*, fırıncı*, garson*, hemşire*, doktor*, muhasebeci*, satıcı*, kasiyer*, şoför*, sürücü*, elektrikçi*, tesisatçı*, tamirci*, teknisyen*, bahçıvan*, çiçekçi*, marangoz*, öğretmen*, avukat*, operatör*, işçi*, temsilci*, sorumlu*',
  ),
};

export const roles: RoleWords = {
  seniority: terms('kıdemli, stajyer, tam zamanlı, yarı zamanlı'),
  marks: terms('e, k'),
  leading: terms('müdür*, direktör*, başkan*'),
  leadingFirst: terms('yönetici'),
  leadingLast: terms('lideri'),
  managing: terms('ekip yöneticisi, takım lideri'),
  leadership: terms('liderlik, yöneticiler'),
  individual: terms('bireysel katkı*'),
  places: terms('küresel, bölgesel, uluslararası, ekip'),
  joining: terms('ve, için, ile, bir'),
  beforePlace: terms('için'),
  abbreviations: { gmy: 'genel müdür yardımcısı', ik: 'insan kaynakları' },
  interviewers: {
    recruiter: terms('işe alım uzmanı, insan kaynakları'),
    'hiring manager': terms('işe alım yöneticisi'),
    founder: terms('kurucu*'),
    executive: terms('üst yönetim, direktör*, genel müdür'),
    engineer: terms('mühendis*, geliştirici*'),
    designer: terms('tasarımcı*'),
    'product manager': terms('ürün müdürü, ürün yöneticisi'),
    'account executive': terms('müşteri yöneticisi'),
  },
};

export const interviews: InterviewWords = {
  names: terms('görüşme*, mülakat*, ödev, sunum'),
  onPages: terms('deneme günü'),
};

export const lookUps: LookUpWords = {
  asking: terms(
    'kim, kimi, ne, hangi, nerede, neden, niçin, nasıl, kaç, kadar, sürer, yapar, sorar, var, biz, ben, bu, şu, bir, için, ile, hakkında, ve, veya, önce, sonra, aday, adaylar, departmanı, bölümü, ekip, takım, departman, bölüm',
  ),
  meanings: {
    sales: terms('satış*, satıcı, satış temsilcisi'),
    marketing: terms('pazarlama*'),
    'people operations': terms('ik, insan kaynakları'),
    talent: terms('işe alım'),
    finance: terms('finans, muhasebe'),
    legal: terms('hukuk*, avukat*'),
    engineering: terms('mühendislik, geliştirme'),
    product: terms('ürün'),
    design: terms('tasarım'),
    support: terms('destek'),
    data: terms('veri'),
    operations: terms('operasyon*'),
    recruiter: terms('işe alım uzmanı'),
    engineer: terms('mühendis*, geliştirici*'),
    designer: terms('tasarımcı*'),
    'product manager': terms('ürün müdürü, ürün yöneticisi'),
    'user researcher': terms('kullanıcı araştırmacısı, ux araştırmacısı'),
    'hiring manager': terms('işe alım yöneticisi, yönetici*'),
    founder: terms('kurucu*'),
    technical: terms('teknik'),
    coding: terms('kodlama, programlama'),
    exercise: terms('alıştırma, egzersiz'),
    assignment: terms('ödev*, görev*'),
    portfolio: terms('portföy*'),
    presentation: terms('sunum*'),
    demo: terms('gösterim*, demo'),
    'case study': terms('vaka çalışması, vaka analizi'),
    peer: terms('ekip*, iş arkadaş*'),
    values: terms('değerler, kültür*, kültürel'),
    leadership: terms('üst yönetim, liderlik'),
    screen: terms('telefon görüşmesi, ön eleme, ön görüşme, telefon*'),
    resume: terms('özgeçmiş*'),
    networking: terms('tanışma, kahve'),
    'reference check': terms('referans*'),
    offer: terms('teklif*'),
    'final interview': terms('son görüşme, final görüşmesi'),
    'onsite interview': terms('yüz yüze, ofiste'),
    'working session': terms('çalışma oturumu'),
    process: terms('süreç*, aşamalar, turlar'),
    interview: terms('mülakat*, görüşme*'),
    'cold call': terms('soğuk arama'),
    intern: terms('stajyer*'),
    analyst: terms('analist*'),
  },
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('ön görüşme*'),
    'hiring-manager': terms('işe alım yöneticisi*'),
    resume: terms('özgeçmiş*'),
    networking: terms('tanışma sohbeti*'),
    peer: terms('ekip arkadaşları*'),
    'cross-functional': terms('departmanlar arası*'),
    leadership: terms('üst yönetim*'),
    values: terms('değerler*'),
    'take-home': terms('ev ödevi*'),
    'mock-call': terms('rol yapma*'),
    demo: terms('ürün tanıtımı*'),
    presentation: terms('sunum*'),
    portfolio: terms('portfolyo*'),
    'working-session': terms('çalışma oturumu*'),
    technical: terms('teknik mülakat*'),
    'bar-raiser': terms('bar raiser görüşmesi*'),
    'team-match': terms('ekip eşleştirme*, ekip eşleşmesi*'),
    'case-study': terms('vaka çalışması*, vaka analizi*'),
    reverse: terms('ters mülakat*'),
    administrative: terms('teklif*, referans kontrolü*'),
  },
  hints: {
    'recruiter-screen': terms('telefon görüşmesi, ilk görüşme'),
    peer: terms('ekip görüşmesi, ekiple tanışma'),
    leadership: terms('son görüşme, final görüşmesi'),
  },
  deciding: {
    technical: terms('teknik, kodlama*, programlama*, sistem tasarımı*, yazılım mimarisi*'),
    noInterview: terms(
      'değerlendirme toplantısı*, devir teslim*, kalibrasyon*, teklif görüşmesi*, aday hazırlığı*',
    ),
    last: terms('final, son görüşme*, son tur*'),
    subject: terms('güvenlik, altyapı'),
  },
  notDeciding: terms('teknik işe alım uzmanı*, teknik direktör*, teknik yazar*'),
  noKind: terms('teklif hazırlama, değerleme'),
  nouns: terms('görüşme, mülakat, sunum, ödev'),
  empty: terms('görüşme, mülakat, ile'),
  numbered: terms('aşama, tur, adım'),
  outOf: terms('üzerinden'),
  abbreviations: { gör: 'görüşme', mül: 'mülakat' },
  spelledRight: terms('görüşme, mülakat, sunum, ödev, başvuru'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('aday'),
    job: terms('pozisyon, iş, rol, ilan'),
    department: terms('departman, bölüm'),
    stage: terms('aşama, mevcut aşama, şu anki aşama, şimdiki aşama'),
    interview: terms('mülakat, görüşme'),
    interviewers: terms('görüşmeci, görüşmeciler'),
    minutes: terms('süre, tarih, ne zaman'),
  },
  names: terms('değerlendirme formu, mülakat rehberi'),
  generic: terms('aşamalar, adaylar, ilanlar'),
  between: terms('için, ile'),
  everything: terms('tüm*, herhangi'),
  before: terms('yeni, düzenle'),
  scheduling: terms('planla'),
  articles: terms('bir'),
  aboutMany: terms(
    'tüm, diğer, sonraki, önceki, sorular, notlar, ayrıntılar, mülakatlar, önce, sonra, ipuçları, hazırlık',
  ),
  current: terms('mevcut aşama, şu anki aşama, mevcut'),
  ofOthers: terms(
    'diğer, benzer, önceki, sonraki, mükerrer, etkinlik, etkinlikler, geçmiş, mesajlar, notlar, yorumlar, önizleme, deneyim, eğitim, özgeçmiş',
  ),
  ofPages: terms(
    'başvuru, başvurular, başvuruları, aday, adaylar, inceleme, kuyruk, profil, profili, ayrıntılar, bilgiler, özet, pozisyon, sorular, notlar, değerlendirme, takvim, zaman, saatler, seç',
  ),
  appliedFor: terms('başvurulan'),
  at: [],
  departments: terms('departmanı, ekibi'),
  interviewLists: terms('mülakatlar, planlanan mülakatlar'),
  refusals: terms('sayfa bulunamadı, erişim reddedildi, erişim izniniz yok, giriş yap, oturum aç'),
  loading: terms('yükleniyor, gizli, anonim'),
};

export const lengths: LengthWords = {
  hours: terms('saat, saatlik'),
  minutes: terms('dakika, dk, dakikalık'),
  days: terms('gün'),
  until: terms('ile'),
  clock: terms('saat'),
  and: terms('ve'),
};

export const handbook: HandbookWords = {
  labels: {
    aliases: terms('diğer adlar'),
    roles: terms('rol(ler), pozisyon'),
    interviewers: terms(
      'görüşmeci(ler), görüşmeyi yapan, kim, katılımcılar, görüşmeyi yapanlar, görüşmeyi yürüten, görüşmeyi yürütenler, mülakatı yapan, mülakatı yapanlar, mülakatçı(lar), kiminle, kimler, katılımcı, değerlendirici(ler), sorumlu',
    ),
    duration: terms(
      'süre, süresi, toplam süre, azami süre, süre sınırı, tahmini süre, öngörülen süre, görüşme süresi, mülakat süresi, zaman sınırı, önerilen süre, beklenen süre, tahmini tamamlanma süresi',
    ),
    description: terms(
      'açıklama, amaç, hedef(ler), genel bakış, özet, içerik, kapsam, görüşmenin amacı, mülakatın amacı, tanım',
    ),
    questions: terms(
      'soru(lar), örnek soru(lar), örneğin, örnek sorular, önerilen sorular, sorulacak sorular, olası sorular, mülakat soruları, görüşme soruları, yönlendirici sorular, soru havuzu, ne soruyoruz, örnekler',
    ),
    assessed: terms(
      'değerlendirme kriterleri, kriterler, yetkinlikler, neyi değerlendiriyoruz, değerlendirdiklerimiz, neye bakıyoruz, nelere bakıyoruz, neleri değerlendiriyoruz, değerlendirilen yetkinlikler, ölçütler, değerlendirme ölçütleri, dikkat ettiklerimiz, ne arıyoruz',
    ),
    prompt: terms(
      'görev, ödev, senaryo, vaka çalışması, yönerge, görev tanımı, ödev tanımı, ödev açıklaması, göreviniz, göreviniz nedir, vaka, durum, teslim edilecekler',
    ),
    agenda: terms(
      'gündem, akış, program, görüşme akışı, mülakat akışı, görüşme planı, zaman planı, program akışı',
    ),
    candidateNotes: terms(
      'adaylar için, aday için, adaya söyle, adaya söylenecekler, adaylara ipuçları, adaylar için ipuçları, adaylar için bilgiler, adaylara bilgi, adaylara not, adaylara notlar, adaylara bilgilendirme, adaya bilgi, adaylara öneriler, aday bilgilendirme, nasıl hazırlanabilirsiniz, sizi neler bekliyor, başvuranlar için',
    ),
    resources: terms('kaynaklar, bağlantılar'),
  },
  columns: {
    measures: terms('gösterge(ler), metrik(ler), ölçüt(ler), kpi, araç, araçlar'),
    name: terms('aşama, adım, görüşme, basamak, tur, evre, mülakat'),
    number: terms('sıra, numara'),
    minutes: terms('süre'),
    interviewers: terms(
      'görüşmeci*, kim, katılımcı*, kiminle, kimler, sorumlu, yürüten, mülakatçı*',
    ),
  },
  assessing: {
    openings: terms('neyi, neleri, neye, nelere'),
    verbs: terms('değerlendir*, ölç*, bakıyor*, arıyor*'),
  },
  stages: {
    names: terms(
      'teklif, başvuru, referans(lar), görüşme, ön eleme, özgeçmiş incelemesi, cv incelemesi, cv taraması, cv değerlendirme, ön değerlendirme, telefon görüşmesi, görüşmesi, mülakatı, teknik test, testi, deneme günü, iş teklifi, kişilik envanteri, envanteri, envanter, yetenek testi, genel yetenek testi, ingilizce testi, sınav, sınavı, referans kontrolü, vaka çalışması, ev ödevi, sunum, değerlendirme merkezi, tanışma, tanışma görüşmesi, sözleşme, işe başlama, başvurusu, ödevi, grup çalışması',
    ),
    firstWords: [],
    around: terms('mülakat öncesi, mülakat sonrası'),
    counted: terms('aşama, adım, tur, basamak'),
    ordinals: terms('birinci, ikinci, üçüncü, son, ilk, dördüncü'),
    alone: terms(
      'mülakat, iş görüşmesi, vaka çalışması, teknik mülakat, telefon mülakatı, ön görüşme, kişilik envanteri, deneme günü, iş teklifi',
    ),
    callKinds: terms('telefon, ön, ik, yönetici, teknik, son'),
    calls: terms('görüşmesi, görüşme, mülakatı'),
    taskKinds: terms('teknik, pratik'),
    tasks: terms('ödev, alıştırma'),
    onlyInNames: terms('değerlendirme'),
    tails: terms('ile, için'),
    opening: terms(
      'başvur*, ön eleme, özgeçmiş, cv, özgeçmiş incelemesi, cv taraması, özgeçmişi, ön değerlendirme, ön görüşme',
    ),
    closing: terms(
      'teklif, karar, sözleşme, referans*, işe alım, oryantasyon, iş teklifi, deneme günü, işe başlama, oryantasyon süreci, evrak',
    ),
    inSentences: terms('teklif, referanslar'),
    ofHiring: terms(
      'mülakat*, aday*, işe alım, başvuru*, özgeçmiş, ön görüşme, işe alım*, ik görüşmesi',
    ),
    written: terms('test, ödev'),
    adjectivesBehind: terms('çevrimiçi'),
  },
  headings: {
    advice: terms(
      'nasıl, neden, ipuçları, not, notlar, bir not, birkaç not, bazı ipuçları, birkaç ipucu',
    ),
    withoutSteps: terms(
      'göstergeleri, göstergeler, hedefler, hedefleri, araçlar, araçları, metrikler, metrikleri, kaynaklar',
    ),
    adviceUnlessTask: terms('yazma'),
    articles: terms('bir, bizim'),
    rules: terms('gerekir, asla, mutlaka'),
    guidesTo: terms('şablon, kılavuz, rehber, form, sorular'),
    about: terms('ilkeler, ipuçları, eğitim, hazırlık, değerlendirme'),
    principles: terms('mülakat*, aday*, işe alım'),
    asides: terms(
      'bağlantılar, not, notlar, iletişim, çeşitlilik, kapsayıcılık, erişilebilirlik, gizlilik, avantajlar, değerler, kültür, konum, maaş, hakkımızda, biz kimiz, genel bakış, giriş, özet, sonuç, ek, diğer, roller, sözlük',
    ),
    companyAfter: terms('şirketinde'),
    hiringOf: terms('nasıl işe alıyoruz'),
    processKinds: terms('işe alım, mülakat, değerlendirme, seçme, yerleştirme, başvuru, görüşme'),
    processOrders: terms('süreci, aşamaları, sürecimiz, adımları, süreçleri, sürecinde'),
    processPhrases: terms(
      'işe alım süreci, mülakat süreci, işe alım aşamaları, işe alım sürecimiz, işe alım sürecinde, işe alım adımları, işe alım süreçleri, değerlendirme sürecimiz, seçme ve yerleştirme, seçme süreci, başvuru süreci, başvuru sürecimiz, görüşme süreci, mülakat sürecimiz, mülakat aşamaları, aday yolculuğu, nasıl işe alıyoruz, aday deneyimi süreci',
    ),
    processes: terms('süreç, önerilen süreç, tipik süreç'),
    whatFollows: terms(
      'sonra ne olur, sırada ne var, sonraki adımlar, neler beklemelisiniz, sizi neler bekliyor, seni neler bekliyor, nasıl işliyor, nasıl çalışır, nasıl seçiyoruz, tanışalım, başvurduktan sonra, başvurunuzdan sonra, kısaca, yolculuğunuz, yolculuğun',
    ),
    applying: terms(
      'nasıl başvur*, başvuru, başvurular, bize katıl*, ekibe katıl*, aramıza katıl*',
    ),
    interviews: terms('görüşmeler, mülakatlar'),
    universal: terms('genel'),
    departmentLists: terms('departmanlar, bölümler'),
    byDepartment: terms('departmana göre'),
    fields: terms('backend, frontend, fullstack, mobil, yazılım, staj, stajyer'),
    departments: terms('mühendislik, satış, ürün, insan kaynakları, finans'),
    hiring: terms('işe alım, mülakat, süreç, aday(lar)'),
    generic: terms('kariyer, hoş geldiniz, hakkımızda, süreç'),
    catalogs: terms('mülakatlar, mülakat türleri'),
    taskCatalogs: terms('ödevler'),
    purposes: terms('için'),
    kindsOf: terms('mülakat türleri'),
    templates: terms('şablon'),
    toFillIn: terms('pozisyon, şirket'),
  },
  pages: {
    hiring: terms(
      'aday(lar)*, işe alım, başvuru*, özgeçmiş*, mülakat*, adaylar*, işe alıyoruz, adayların, teknik test, teknik görev, kodlama testi, teknik ödev',
    ),
    notHiring: terms('sürüm adayı, gönüllü kazanımı'),
    other: terms(
      'kullanıcı görüşmesi, çıkış görüşmesi, katılımcı onamı, sözlü tarih, tanık, kullanıcı araştırması',
    ),
    interviews: terms(
      'mülakat*, iş görüşme*, işe alım süreci, seçme ve yerleştirme, aday değerlendirme, başvuru süreci, işe alım adımları, işe alım sürecimiz, işe alım aşamaları, aday yolculuğu',
    ),
    amongHiring: terms('görüşme*'),
    toJobSeekers: terms('şirketler*, işverenler*, iş arama*, bir şirket, her şirket'),
    ofOneself: terms('biz, bizim, bize, bizimle, ekibimiz*'),
    otherKinds: terms('kullanıcı, müşteri'),
    otherCalls: terms('görüşme*'),
    otherPhrases: terms('kullanıcı araştırması'),
    otherWork: terms(
      'oryantasyon, işe alıştırma, onboarding, offboarding, olay müdahale, sürüm, satın alma, tedarikçi*, hibe*, bağış*, satış süreci, satış hunisi, kod inceleme, performans değerlendirme, terfi, masraf*, fatura*, gönüllü*',
    ),
  },
  sentences: {
    openings: terms('aday, sizinle, bizim, siz, adaylar, sizi'),
    sequence: terms(
      'sonra, ardından, önce, ilk olarak, öncelikle, ilk adımda, daha sonra, bunun ardından, sonrasında, ikinci olarak, son olarak, en son, en sonunda, ilk adım, sonraki adım, son adım, ilk aşama, son aşama',
    ),
    clauses: terms('sonra'),
    verbs: terms(
      'tanışır*, konuşur*, gönder*, görüşür*, yapar*, davet*, katılır*, alır*, tanış*, yapılır',
    ),
    candidates: terms('aday, adaylar, siz, adayın, adaylarla'),
    subjects: terms('biz, siz, adaylar'),
    beforeVerbs: terms(''),
    around: terms(''),
    about: terms(''),
    openEnds: terms('bir, ve, veya, ile, için, da, de, bu, gibi'),
    leading: terms('bir, ile'),
    with: terms('ile'),
    tellsCandidate: terms('sizden, tanışacaksınız'),
    inThis: terms('bu'),
    consists: terms(
      'şunlardan oluşur, oluşur, içerir, şu şekildedir, aşağıdaki gibidir, oluşmaktadır',
    ),
    joins: terms('ve, sonra, ardından, son olarak'),
    introductions: terms('süreç, aşamalar, sürecimiz, adımlar, süreci, aşamalardan'),
  },
  steps: {
    documents: terms(
      'özgeçmiş, cv, ön yazı, niyet mektubu, motivasyon mektubu, portfolyo, portföy, referanslar, transkript, diploma, sertifikalar, fotoğraf, linkedin profili, github profili',
    ),
    optional: terms('isteğe bağlı'),
    ifNeeded: terms('gerekirse'),
    asynchronous: terms('asenkron, ev ödevi'),
    encouraged: terms('önerilir'),
    facts: terms('süre, kim, amaç, kiminle, görüşmeci, katılımcılar'),
  },
  guides: {
    setTask: {
      titles: terms(
        'görev, görevi, ödev, ödevi, test, testi, sınav, challenge, alıştırma, proje, projesi',
      ),
      titlesOfJobs: terms('projesi'),
      weighs: terms(
        'nasıl çalıştığın*, nasıl kod yazdığın*, nasıl düşündüğün*, nasıl yaklaştığın*, nasıl çözdüğün*, yaklaşımın*, becerilerin*, yeteneklerin*, yetkinliklerin*, bilgin*, dikkat ettiğimiz, dikkat edeceğimiz, nelere bakıyoruz, neye bakıyoruz, değerlendiriyoruz, değerlendireceğiz, değerlendirilecek*, değerlendirme kriterleri, görmek istiyoruz, önem veriyoruz, nasıl çalıştığını, nasıl düşündüğünü, nasıl çözdüğünü',
      ),
      invites: terms(
        'ekibimize, bizimle çalış*, aramıza katıl*, bir sonraki görüşme*, zaman ayırdığın*, ilgin için, ilginiz için, sorularınız',
      ),
      builds: terms(
        'geliştir, geliştirin, geliştiriniz, oluştur, oluşturun, yaz, yazın, tasarla, tasarlayın, uygula, gereksinimler, kur, hazırla, hazırlayın',
      ),
      returned: terms(
        'fork, forkla*, pull request, gönder*, e posta, mail, bağlantısını, linkini, depo, deponun, repo, zip, bitirdiğin*, tamamladığın*, paylaş*',
      ),
      keepsTo: terms(
        'fazla, en fazla, en çok, yaklaşık, içinde, süre*, ayırma, ayırmayın, sürmeli, sınır*',
      ),
      units: terms('saat*, dakika*, gün*, hafta*'),
      coursework: terms(
        'öğrenci*, ders, dersi, dersin, dönem, hoca, öğretmen*, öğretim, sınıf, vize, final sınavı, not verilecek, hackathon, yarışma*, ödüller, jüri, atölye',
      ),
    },
    takeHome: terms('ev ödevi'),
    toHandIn: terms('ödev, proje, ödevi, programlama ödevi'),
    asksForWork: terms(
      'göreviniz, gereksinimler, başarılar, çözüm, çözümünüz*, görev tanımı, teslim tarihi, gereklilikler',
    ),
    thisTask: terms('bu görev, bu ödev, bu test, bu görevde, göreviniz, bu çalışma'),
    handedIn: terms(
      'teslim et*, gönder*, gönderin, gönderiniz, teslim edin, yükleyin, iletin, teslim ediniz, teslim',
    ),
    live: terms('çalışma oturumu, sunum*'),
    partOfTask: terms('düşün*, dikkate al*, kriter*'),
    evaluating: {
      openings: terms('aday'),
      subjects: terms('aday'),
    },
    aboutCandidate: {
      subjects: terms('aday, adaylar, adayın, adayların, başvuran, her aday'),
      does: terms(
        'hazırlar, hazırlayacak, hazırlamalı, hazırlaması, sunar, sunacak, sunmalı, sunması, anlatır, anlatacak, anlatmalı, anlatması, açıklar, açıklayacak, açıklamalı, açıklaması, yazar, yazacak, yazmalı, yazması, gösterir, gösterecek, yapar, yapacak, yapmalı, yapması, seçer, seçecek, beklenir, gerekir, alır, alacak',
      ),
    },
    pointing: {
      above: terms(
        'yukarıya bakınız, yukarıya bakın, yukarıdaki, yukarıda açıklanan, yukarıda belirtilen, yukarıda anlatılan',
      ),
      below: terms(
        'aşağıya bakınız, aşağıya bakın, aşağıdaki bölüm, aşağıda açıklanan, aşağıda belirtilen, aşağıdaki bağlantı*',
      ),
      elsewhere: terms('önceki bölüm*, sonraki bölüm*, bölümüne bakın, bölümüne bakınız'),
    },
    examples: terms('örneğin'),
    noLength: terms('değişir'),
    taskLabels: terms('yönerge, görev tanımı'),
    assessedLabels: terms(
      'değerlendirme, değerlendirme formu, değerlendirme ölçeği, puanlama, olumlu işaretler, olumsuz işaretler, uyarı işaretleri, kırmızı bayraklar, nasıl değerlendiriyoruz',
    ),
    agendaLabels: terms('gündem, görüşme akışı, mülakat akışı'),
    interviewersOnly: {
      labels: terms(
        'senaryo metni, metin, konuşma metni, puanlama, puan(lar), değerlendirme*, değerlendir*, notlar, not, kırmızı bayrak*, uyarı işaret*, iç kullanım, dahili, gizli, karar*, ret, red, reddet*, geri bildirim, cevap*, yanıt*, çözüm*, takip soruları, kriter*, bizim için, görüşmeciler için, soru(lar), maaş*',
      ),
      phrases: terms('kırmızı bayrak*, iç kullanım, paylaşmayın, gizlidir, değerlendirme formu'),
    },
    addressing: terms('sen, seni, sana, senin, siz, sizi, size, sizin'),
    asking: terms(
      'anlat*, bahset*, açıkla*, tarif et*, örnek ver*, düşün*, lütfen anlat*, lütfen açıkla*',
    ),
    questionMarks: terms('s, soru'),
    questionLabels: terms('soru(lar), *soruları, ne sorulmalı'),
    noQuestionLabels: terms('aday*, sizin, cevap*, sıkça, yasak, kaçın*, değil, asla'),
    instructions: terms(
      'bağımsız olarak, kendi zamanınızda, evde, bize gönder*, teslim ed*, teslim tarihi, son tarih',
    ),
    atDistance: terms(
      'e posta ile, çevrimiçi test, online test, size göndeririz, size gönderilir, göndereceğiz, bir sonraki görüşmeden önce, hackerrank, codility, codesignal, github, gitlab, gün süre, hafta süre',
    ),
    inCompany: terms('birlikte, eşli, canlı, ekran paylaş*, görüşme sırasında'),
    taskPages: terms(
      'ödev, ödevler, alıştırma, görev, vaka çalışması, meydan okuma, ödevi, kodlama testi',
    ),
    homework: terms('evde, ev ödevi'),
    meetings: terms('görüşme*, mülakat*, toplantı*'),
    tests: terms('test, testi, proje, anket'),
    withoutCandidate: terms('referans kontrolü, referanslar'),
  },
  lengths: {
    numbers: {
      bir: 1,
      iki: 2,
      üç: 3,
      dört: 4,
      beş: 5,
      'on beş': 15,
      otuz: 30,
      'kırk beş': 45,
      altmış: 60,
    },
    phrases: { 'yarım saat': 30, 'yarım saatlik': 30 },
    periods: terms('gün, günler, hafta, haftalar, hafta sonu, ay, aylar, çeyrek, yıl'),
    notUnits: [],
    andHalf: terms('buçuk'),
    between: terms('ila, veya, ile'),
    and: terms('ve'),
    from: [],
    hedges: terms('ortalama, yaklaşık, en az, genellikle, aşağı yukarı, minimum'),
    hedgesBehind: terms('ortalama, civarı, kadar'),
    limits: terms('en fazla, maksimum, azami'),
    mores: terms('fazla'),
    nots: terms('değil'),
    limitsBehind: terms('maksimum, en fazla'),
    limitNames: terms('süre sınırı, azami süre, zaman sınırı'),
    deadlines: terms('içinde, her, saat'),
    notices: terms('önce, sonra, günde, haftada, içinde'),
    waits: terms('dönüş, yanıt'),
    frames: terms('blok'),
    of: terms('süren'),
    separate: terms('ayrı'),
    each: terms('her biri'),
    during: terms('boyunca'),
    means: terms('üzerinden'),
    follows: terms('hazırlık, geri bildirim'),
    ifs: terms('eğer'),
    wholes: terms(
      'görüşme, mülakat, ödev, görüşmesi, mülakatı, test, toplantı, ödevi, sınav, sunum, testi',
    ),
    breaks: terms('için, ve, veya, ile'),
    its: terms('bu'),
    lasts: terms('sürer, sürecek'),
    spend: terms('ayır*, harca*'),
    spentOn: terms('için'),
    total: terms('toplam'),
    all: terms('tüm, toplam'),
    completing: terms('tamamla*, çöz*'),
    doing: terms('sohbet, görüşme yap*'),
    ofTime: terms('zamanınızı, zamanını'),
  },
  agenda: {
    positions: terms('ilk, son'),
    rests: terms('kalan'),
    ends: terms('sonunda'),
    connectors: terms('ardından, ve sonra'),
    before: terms('için'),
    leave: terms('bırak, ayır'),
    parts: terms('bölüm'),
    asking: terms('soruları'),
    notAsking: terms('aday'),
  },
  people: {
    names: terms(
      'ekip, ekibi, kurucu, çalışma arkadaş*, ekip üyesi, ekip üyeleri, takım, ik, yönetici*, müdür*, mühendis*, genel müdür, işe alım uzmanı',
    ),
    abbreviations: terms('ik'),
    meeting: terms('tanışacak*, görüşecek*'),
    talking: terms('konuşacak*'),
    manners: terms('yüz yüze'),
    conducted: terms('yapılır, yürütülür'),
    by: terms('tarafından, ile'),
    panels: terms('panel'),
    consists: terms('oluşur'),
    acting: terms('katılır, yapar, görüşür'),
    together: terms('siz ve'),
    ends: terms('için'),
    endsBehindComma: terms('ve sonra'),
    qualifying: terms('hariç, sadece, için'),
    verbsBehind: terms('sürer, olur, yapılır'),
  },
  provenance: {
    owner: terms('sahibi, sorumlu, sayfa sahibi'),
    checked: terms('kontrol tarihi, son kontrol, gözden geçirildi, son gözden geçirme'),
    updated: terms('güncellendi, son güncelleme, güncelleme tarihi, son değişiklik'),
  },
  privacy: {
    mailboxes: terms('kariyer, ik'),
    titles: terms('Direktör, Müdür, Kurucu'),
    salutations: terms('Bay, Bayan'),
    noNames: terms('Mülakat, Ekip, Müdür'),
    joins: terms('ve, veya'),
  },
};
