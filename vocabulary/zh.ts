import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'zh';

export const roles: RoleWords = {
  nouns: terms('工程师, 经理, 设计师, 分析师, 主管, 总监, 顾问, 专员'),
  seniority: terms('高级, 初级, 实习, 兼职, 全职'),
  leading: terms('经理, 主管, 总监, 负责人'),
};

export const interviews: InterviewWords = {
  names: terms('面试, 面谈, 笔试'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('电话筛选, 招聘人员, 人事面试, 初步沟通'),
    'hiring-manager': terms('用人经理, 招聘经理, 部门经理'),
    resume: terms('履历, 简历深'),
    networking: terms('非正式交流'),
    peer: terms('同事面试, 同级面试'),
    'cross-functional': terms('跨部门, 跨职能'),
    leadership: terms('高管, 总监面试'),
    values: terms('价值观, 价值观面试, 文化面试'),
    'take-home': terms('家庭作业, 笔试作业'),
    'mock-call': terms('角色扮演'),
    demo: terms('演示'),
    presentation: terms('演讲'),
    portfolio: terms('作品集'),
    'working-session': terms('工作会议'),
    technical: terms('技术面试'),
    administrative: terms('录用通知, 发放 offer, 背景调查'),
  },
  empty: terms('面试, 面谈'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('候选人'),
    job: terms('职位, 职务'),
    department: terms('部门'),
    stage: terms('阶段, 当前阶段'),
    interview: terms('面试'),
    interviewers: terms('面试官'),
    minutes: terms('时长'),
  },
  names: terms('评分卡, 面试指南'),
  generic: terms('候选人列表, 职位列表'),
  between: terms('与'),
  everything: terms('全部, 所有, 任何'),
};

export const lengths: LengthWords = {
  hours: terms('小时'),
  minutes: terms('分钟'),
  days: terms('天'),
  until: terms('至'),
};
