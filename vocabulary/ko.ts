import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'ko';

export const roles: RoleWords = {
  nouns: terms('엔지니어, 개발자, 매니저, 디자이너, 분석가, 담당자, 컨설턴트'),
  seniority: terms('시니어, 주니어, 인턴, 계약직, 정규직'),
  leading: terms('팀장, 부장, 본부장, 리더'),
};

export const interviews: InterviewWords = {
  names: terms('면접, 인터뷰, 과제'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('리크루터, 채용담당자'),
    'hiring-manager': terms('채용 매니저, 채용매니저'),
    resume: terms('경력 검토'),
    networking: terms('커피챗'),
    peer: terms('동료'),
    'cross-functional': terms('부서 간'),
    leadership: terms('임원'),
    values: terms('문화, 가치관'),
    'take-home': terms('과제'),
    'mock-call': terms('역할극'),
    demo: terms('데모'),
    presentation: terms('발표'),
    portfolio: terms('포트폴리오'),
    'working-session': terms('워크 세션'),
    technical: terms('기술 면접'),
    administrative: terms('처우 협의'),
  },
  empty: terms('면접, 인터뷰'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('지원자, 후보자'),
    job: terms('직무, 포지션'),
    department: terms('부서'),
    stage: terms('단계, 현재 단계'),
    interview: terms('면접'),
    interviewers: terms('면접관'),
    minutes: terms('소요 시간, 일시'),
  },
  names: terms('평가표, 면접 가이드'),
  generic: terms('지원자 목록, 채용공고'),
  between: terms('와'),
  everything: terms('전체, 모든'),
};

export const lengths: LengthWords = {
  hours: terms('시간'),
  minutes: terms('분'),
  days: terms('일'),
  until: terms('부터'),
};
