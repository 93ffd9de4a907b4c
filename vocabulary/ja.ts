import type { InterviewWords, LengthWords, PageWords, RoleWords, StageWords } from './language.ts';
import { terms } from './patterns.ts';

export const code = 'ja';

export const roles: RoleWords = {
  nouns: terms(
    'エンジニア, マネージャー, デザイナー, アナリスト, ディレクター, コンサルタント, 開発者, 担当者',
  ),
  seniority: terms('シニア, ジュニア, インターン, 契約社員, 正社員'),
  marks: terms('男女'),
  leading: terms('部長, 課長, 本部長, ディレクター, 取締役'),
  leadingFirst: terms('マネージャー'),
  leadingLast: terms('リーダー, リード'),
  managing: terms('チームマネージャー, エンジニアリングマネージャー'),
  leadership: terms('管理職, リーダー職'),
  individual: terms('個人貢献者, メンバー職'),
  places: terms('グローバル, 地域, 海外, チーム'),
  joining: terms('及び'),
  beforePlace: terms('向け, 担当'),
  abbreviations: { pjm: 'プロジェクトマネージャー' },
  interviewers: {
    recruiter: terms('リクルーター, 人事'),
    'hiring manager': terms('採用マネージャー, 上長'),
    founder: terms('創業者'),
    executive: terms('役員, 経営陣, 社長, 取締役'),
    engineer: terms('エンジニア, 開発者'),
    designer: terms('デザイナー'),
    'product manager': terms('プロダクトマネージャー'),
    'account executive': terms('営業担当, アカウントエグゼクティブ'),
  },
};

export const interviews: InterviewWords = {
  names: terms('面接, 面談, 課題'),
};

export const stages: StageWords = {
  kinds: {
    'recruiter-screen': terms('リクルーター, 人事面談, 人事面接, 一次面談'),
    'hiring-manager': terms('採用マネージャー, 部門長, 上長面接'),
    resume: terms('職務経歴, 経歴'),
    networking: terms('カジュアル面談'),
    peer: terms('同僚, メンバー面談'),
    'cross-functional': terms('部門横断'),
    leadership: terms('役員, 経営陣, 社長面接'),
    values: terms('バリュー, カルチャー, 価値観'),
    'take-home': terms('課題提出, 宿題, 持ち帰り課題'),
    'mock-call': terms('ロールプレイ'),
    demo: terms('デモ'),
    presentation: terms('プレゼン'),
    portfolio: terms('ポートフォリオ'),
    'working-session': terms('ワークセッション'),
    technical: terms('技術面接'),
    administrative: terms('内定, オファー, 書類選考'),
  },
  hints: {
    'recruiter-screen': terms('電話面接, 電話面談'),
    peer: terms('チーム面接, チーム面談'),
    leadership: terms('最終ラウンド'),
  },
  noKind: terms('デモグラフィック, カルチャーセンター'),
  nouns: terms('面接, 面談, 課題, 選考'),
  empty: terms('面接, 面談'),
  numbered: terms('ステージ, ラウンド, ステップ'),
  outOf: terms('中'),
  abbreviations: { gd: 'グループディスカッション' },
  spelledRight: terms('面接, 面談, 課題, 選考'),
};

export const pages: PageWords = {
  labels: {
    candidate: terms('候補者, 候補者名, 応募者'),
    job: terms('求人, 職種, ポジション'),
    department: terms('部門, 部署'),
    stage: terms('ステージ, 現在のステージ, 選考ステージ, 選考段階'),
    interview: terms('面接, 面接名'),
    interviewers: terms('面接官'),
    minutes: terms('所要時間, 時間, 日時'),
  },
  names: terms('スコアカード, 面接キット'),
  generic: terms('ステージ一覧, 候補者一覧, 求人一覧'),
  between: terms('と'),
  everything: terms('すべて, 全て'),
  before: terms('新規, 編集'),
  scheduling: terms('日程調整'),
  articles: [],
  aboutMany: terms('すべて, その他, 次の, 前の, 質問, メモ, 詳細'),
  appliedFor: terms('応募先'),
  at: [],
  departments: terms('部'),
  interviewLists: terms('面接一覧, 予定されている面接'),
  loading: terms('読み込み中'),
};

export const lengths: LengthWords = {
  hours: terms('時間'),
  minutes: terms('分'),
  days: terms('日'),
  until: terms('から'),
  clock: terms('時'),
};
