import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'ko';

export const roles: RoleWords = {
  nouns: terms('엔지니어, 개발자, 매니저, 디자이너, 분석가, 담당자, 컨설턴트'),
  seniority: terms('시니어, 주니어, 인턴, 계약직, 정규직'),
  marks: terms('남녀무관'),
  leading: terms('팀장, 부장, 본부장, 이사, 대표'),
  leadingFirst: terms('매니저'),
  leadingLast: terms('리더, 리드'),
  managing: terms('엔지니어링 매니저, 팀 매니저'),
  leadership: terms('관리직, 리더십'),
  individual: terms('개인 기여자'),
  places: terms('글로벌, 지역, 해외, 팀'),
  joining: terms('및'),
  beforePlace: terms('담당'),
  abbreviations: { 개발: '개발자', 기획: '기획자' },
  interviewers: {
    recruiter: terms('리크루터, 채용담당자'),
    'hiring manager': terms('채용 매니저, 채용매니저'),
    founder: terms('창업자'),
    executive: terms('임원, 대표'),
    engineer: terms('엔지니어, 개발자'),
    designer: terms('디자이너'),
    'product manager': terms('프로덕트 매니저'),
    'account executive': terms('영업 담당'),
  },
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
  hints: {
    'recruiter-screen': terms('전화 면접'),
    peer: terms('팀 면접'),
    leadership: terms('최종 면접'),
  },
  noKind: terms('문화 기획, 데모그래픽'),
  nouns: terms('면접, 인터뷰, 과제, 발표'),
  empty: terms('면접, 인터뷰'),
  numbered: terms('단계, 라운드'),
  outOf: terms('중'),
  abbreviations: { pt면접: '발표 면접', '1차': '1차 면접' },
  spelledRight: terms('면접, 인터뷰, 과제, 전형'),
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
  generic: terms('단계 목록, 지원자 목록, 채용공고'),
  between: terms('와'),
  everything: terms('전체, 모든'),
  before: terms('새, 편집'),
  scheduling: terms('일정'),
  articles: [],
  aboutMany: terms('전체, 다른, 다음, 이전, 질문, 메모, 상세'),
  appliedFor: terms('지원 직무'),
  at: [],
  departments: terms('팀'),
  interviewLists: terms('면접 목록, 예정된 면접'),
  loading: terms('로드 중'),
};

export const lengths: LengthWords = {
  hours: terms('시간'),
  minutes: terms('분'),
  days: terms('일'),
  until: terms('부터'),
  clock: terms('시'),
};
