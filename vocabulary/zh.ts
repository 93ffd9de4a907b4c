import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'zh';

export const roles: RoleWords = {
  nouns: terms('工程师, 经理, 设计师, 分析师, 主管, 总监, 顾问, 专员'),
  seniority: terms('高级, 初级, 实习, 兼职, 全职'),
  marks: terms('男女不限'),
  leading: terms('主管, 总监, 负责人, 总经理, 部长'),
  leadingFirst: terms('经理'),
  leadingLast: terms('组长'),
  managing: terms('团队经理, 部门经理, 工程经理'),
  leadership: terms('管理层'),
  individual: terms('个人贡献者'),
  places: terms('全球, 区域, 国际, 团队'),
  joining: terms('以及'),
  beforePlace: terms('驻, 派驻'),
  abbreviations: { 前端: '前端工程师', 后端: '后端工程师' },
  interviewers: {
    recruiter: terms('招聘人员, 招聘专员, 人事'),
    'hiring manager': terms('用人经理, 招聘经理'),
    founder: terms('创始人'),
    executive: terms('高管, 总监, 总经理'),
    engineer: terms('工程师, 开发人员'),
    designer: terms('设计师'),
    'product manager': terms('产品经理'),
    'account executive': terms('客户经理'),
  },
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
    presentation: terms('演讲, 发表'),
    portfolio: terms('作品集'),
    'working-session': terms('工作会议'),
    technical: terms('技术面试'),
    administrative: terms('录用通知, 发放 offer, 背景调查'),
  },
  hints: {
    'recruiter-screen': terms('电话面试, 首轮面试'),
    peer: terms('团队面试'),
    leadership: terms('终面, 最终轮'),
  },
  noKind: terms('演示文稿, 跨部门经理'),
  nouns: terms('面试, 面谈, 笔试, 作业'),
  empty: terms('面试, 面谈'),
  numbered: terms('阶段, 轮次, 步骤'),
  outOf: terms('共'),
  abbreviations: { 一面: '第一轮面试', 二面: '第二轮面试' },
  spelledRight: terms('面试, 面谈, 笔试, 筛选'),
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
  generic: terms('阶段列表, 候选人列表, 职位列表'),
  between: terms('与'),
  everything: terms('全部, 所有, 任何'),
  before: terms('新建, 编辑'),
  scheduling: terms('安排'),
  articles: [],
  aboutMany: terms('全部, 其他, 下一个, 上一个, 问题, 备注, 详情'),
  appliedFor: terms('应聘'),
  at: [],
  departments: terms('部门'),
  interviewLists: terms('面试列表, 已安排的面试'),
  loading: terms('加载中'),
};

export const lengths: LengthWords = {
  hours: terms('小时'),
  minutes: terms('分钟'),
  days: terms('天'),
  until: terms('至'),
  clock: terms('点'),
};
