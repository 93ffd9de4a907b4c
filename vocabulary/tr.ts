import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'tr';

export const roles: RoleWords = {
  nouns: terms(
    'mühendis*, geliştirici*, tasarımcı*, yönetici*, analist*, uzman*, müdür*, danışman*',
  ),
  seniority: terms('kıdemli, stajyer, tam zamanlı, yarı zamanlı'),
  leading: terms('müdür*, yönetici*, direktör*, lider*'),
};

export const interviews: InterviewWords = {
  names: terms('görüşme*, mülakat*, ödev, sunum'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('ön görüşme'),
    'hiring-manager': terms('işe alım yöneticisi'),
    resume: terms('özgeçmiş'),
    networking: terms('tanışma sohbeti'),
    peer: terms('ekip arkadaşları'),
    'cross-functional': terms('departmanlar arası'),
    leadership: terms('üst yönetim'),
    values: terms('değerler'),
    'take-home': terms('ev ödevi'),
    'mock-call': terms('rol yapma'),
    demo: terms('ürün tanıtımı'),
    presentation: terms('sunum'),
    portfolio: terms('portfolyo'),
    'working-session': terms('çalışma oturumu'),
    technical: terms('teknik mülakat'),
    administrative: terms('teklif, referans kontrolü'),
  },
  empty: terms('görüşme, mülakat, ile'),
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
  generic: terms('adaylar, ilanlar'),
  between: terms('için, ile'),
  everything: terms('tüm*, herhangi'),
};

export const lengths: LengthWords = {
  hours: terms('saat'),
  minutes: terms('dakika, dk'),
  days: terms('gün'),
  until: terms('ile'),
};
