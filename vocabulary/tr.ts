import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'tr';

export const roles: RoleWords = {
  nouns: terms(
    'mühendis*, geliştirici*, tasarımcı*, yönetici*, analist*, uzman*, müdür*, danışman*',
  ),
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
    administrative: terms('teklif*, referans kontrolü*'),
  },
  hints: {
    'recruiter-screen': terms('telefon görüşmesi, ilk görüşme'),
    peer: terms('ekip görüşmesi, ekiple tanışma'),
    leadership: terms('son görüşme, final görüşmesi'),
  },
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
    job: terms('pozisyon'),
    department: terms('departman, bölüm'),
    stage: terms('aşama, mevcut aşama'),
    interview: terms('mülakat'),
    interviewers: terms('görüşmeci, görüşmeciler'),
    minutes: terms('süre, tarih'),
  },
  names: terms('değerlendirme formu, mülakat rehberi'),
  generic: terms('aşamalar, adaylar, ilanlar'),
  between: terms('için, ile'),
  everything: terms('tüm*, herhangi'),
  before: terms('yeni, düzenle'),
  scheduling: terms('planla'),
  articles: terms('bir'),
  aboutMany: terms('tüm, diğer, sonraki, önceki, sorular, notlar, ayrıntılar, mülakatlar'),
  appliedFor: terms('başvurulan'),
  at: [],
  departments: terms('departmanı, ekibi'),
  interviewLists: terms('mülakatlar, planlanan mülakatlar'),
  loading: terms('yükleniyor'),
};

export const lengths: LengthWords = {
  hours: terms('saat'),
  minutes: terms('dakika, dk'),
  days: terms('gün'),
  until: terms('ile'),
  clock: terms('saat'),
};
