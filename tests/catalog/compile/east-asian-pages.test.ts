/** Pages in Chinese, Japanese and Korean, with the marks and counts that their writing uses. */
import { describe, expect, it, test } from 'vitest';
import { withPlainListMark } from '../../../catalog/compile/text/list-marks.ts';
import { compilePage } from './compile-page.ts';

const processes = (text: string) =>
  compilePage(text).processes.map(({ name, steps }) => [name, ...steps.map((each) => each.name)]);

describe('the mark of a list', () => {
  test.each([
    ['1、简历', '1. 简历'],
    ['3．电话', '3. 电话'],
    ['  2、 电话', '  2. 电话'],
    ['（4）录用', '4. 录用'],
    ['（四）录用', '4. 录用'],
    ['九、录用', '9. 录用'],
    ['十、录用', '10. 录用'],
    ['十二、录用', '12. 录用'],
    ['二十、录用', '20. 录用'],
    ['③ 终面', '3. 终面'],
    ['③、终面', '3. 终面'],
    ['1. 简历', '1. 简历'],
    ['一起来', '一起来'],
    ['我们在1、2月招人', '我们在1、2月招人'],
    ['1、', '1、'],
  ])('%s is %s', (line, plain) => expect(withPlainListMark(line)).toBe(plain));
});

describe('steps of a list', () => {
  test.each([
    ['digits', '1、简历筛选\n2、电话面试\n3、技术面试\n'],
    ['numerals', '一、简历筛选：三天\n二、电话面试：人事\n三、技术面试：两位同事\n'],
    ['circles', '①简历筛选\n②电话面试\n③技术面试\n'],
    ['brackets', '（1）简历筛选\n（2）电话面试\n（3）技术面试\n'],
    ['points', '- 简历筛选：三天\n- 电话面试：人事\n- 技术面试：两位同事\n'],
    ['bold words', '- **简历筛选：** 三天\n- **电话面试：** 人事\n- **技术面试：** 两位同事\n'],
  ])('with %s', (_, list) =>
    expect(processes(`# 加入面包房\n\n## 招聘流程\n\n${list}`)).toEqual([
      ['招聘流程', '简历筛选', '电话面试', '技术面试'],
    ]),
  );

  it('end before a wide colon, behind which the length stands', () => {
    const text =
      '# 採用\n\n## 選考フロー：\n\n- 書類選考：三日\n- 一次面接：60分\n- 最終面接：45分\n';
    const [process] = compilePage(text).processes;
    expect(process?.steps.map(({ name, minutes }) => [name, minutes?.max])).toEqual([
      ['書類選考', undefined],
      ['一次面接', 60],
      ['最終面接', 45],
    ]);
  });

  it('are found under a heading that counts and ends in a wide colon', () =>
    expect(processes('# 公司\n\n## 二、面试流程：\n\n- 网申\n- 初面\n- 终面\n')).toEqual([
      ['面试流程', '网申', '初面', '终面'],
    ]));
});

describe('headings that count steps', () => {
  const page = (...names: string[]) =>
    `# 招聘流程\n\n${names.map((name) => `## ${name}\n\n说明。\n`).join('\n')}`;

  test.each([
    ['第一步：简历筛选', '第二步：试工', '第三步：终面'],
    ['步骤一：简历筛选', '步骤二：试工', '步骤三：终面'],
    ['第1阶段 简历筛选', '第2阶段 试工', '第3阶段 终面'],
    ['一、简历筛选', '二、试工', '三、终面'],
    ['（一）简历筛选', '（二）试工', '（三）终面'],
    ['ステップ1：简历筛选', 'ステップ2：试工', 'ステップ3：终面'],
    ['1단계: 简历筛选', '2단계: 试工', '3단계: 终面'],
  ])('%s', (...names) =>
    expect(processes(page(...names))).toEqual([['招聘流程', '简历筛选', '试工', '终面']]),
  );

  it('are no part of the name of what they count: "first round interview"', () =>
    expect(processes(page('第一轮面试', '第二轮面试'))).toEqual([
      ['招聘流程', '第一轮面试', '第二轮面试'],
    ]));
});

it('a line of stages is named by the words before a wide colon', () =>
  expect(processes('# 加入\n\n招聘流程：简历筛选 → 笔试 → 面试 → 录用\n')[0]?.slice(1)).toEqual([
    '简历筛选',
    '笔试',
    '面试',
    '录用',
  ]));
