/** What a page says of itself: where it is published, who looks after it, when that was last done. */
import { describe, expect, it } from 'vitest';
import { type CompileOptions, compileHandbook } from '../../../catalog/compile/compile.ts';

const GUIDE = '## Harbor interview\n\nDuration: 45 minutes\n\nQuestions:\n\n- Which tide?\n';

function sourceOf(top: string, options: Partial<CompileOptions> = {}, path = 'hiring/talks.md') {
  const file = { path, text: `${top}\n\n${GUIDE}` };
  const { catalog } = compileHandbook([file], { name: 'Harbor', ...options });
  return catalog?.guides[0]?.source;
}
const matter = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n# Interviews`;

describe('who looks after it', () => {
  it.each([
    ['in the front matter', matter('owner: People team')],
    ['under a generator’s key', matter('maintained_by: People team')],
    ['in bold at the top', '# Interviews\n\n**Owner:** People team'],
    ['beside something else', '# Interviews\n\nOwner: People team · Status: draft'],
    ['in a list', '# Interviews\n\n- Owner: People team\n- Status: draft'],
    ['in German', '# Interviews\n\nVerantwortlich: People team'],
    ['in French', '# Entretiens\n\nResponsable : People team'],
  ])('is read %s', (_, top) => {
    expect(sourceOf(top)).toMatchObject({ owner: 'People team' });
  });

  it.each([
    ['a person’s name', 'Ada Sparrow'],
    ['a name with a title', 'Ada Sparrow, Head of People'],
    ['a mail address', 'ada.sparrow@harbor.example'],
    ['a handle', '@ada'],
    ['a sentence', 'Whoever in the People team has most time, which is mostly on a Friday'],
  ])('is nobody where it is %s', (_, owner) => {
    expect(sourceOf(matter(`owner: "${owner}"`))).not.toHaveProperty('owner');
  });

  it('may be a person where what is private is kept', () => {
    const source = sourceOf(matter('owner: Ada Sparrow'), { keepPrivate: true });
    expect(source).toMatchObject({ owner: 'Ada Sparrow' });
  });

  it('is who is named first', () => {
    const top = '# Interviews\n\nOwner: People team\n\nOwner: Talent team';
    expect(sourceOf(top)).toMatchObject({ owner: 'People team' });
  });

  it('is not read from the text', () => {
    const top = `# Interviews\n\n${'We talk a lot.\n\n'.repeat(20)}Owner: People team`;
    expect(sourceOf(top)).not.toHaveProperty('owner');
  });

  it('is not read from further down', () => {
    const top = '# Interviews\n\n## Rota\n\nOwner: People team';
    expect(sourceOf(top)).not.toHaveProperty('owner');
  });
});

describe('when it was checked or changed', () => {
  it.each([
    [matter('last_reviewed_on: 2025-03-14'), { checkedOn: '2025-03-14' }],
    [matter('reviewed: 2025-03-14T08:00:00Z'), { checkedOn: '2025-03-14' }],
    [matter('lastmod: 2025-03-14 08:00:00'), { updatedOn: '2025-03-14' }],
    [matter('last_update:', '  date: 2025-03-14', '  author: x'), { updatedOn: '2025-03-14' }],
    ['# Interviews\n\n_Last reviewed: 14 March 2025_', { checkedOn: '14 March 2025' }],
    ['# Interviews\n\nZuletzt aktualisiert: 14. März 2025', { updatedOn: '14. März 2025' }],
    ['# Interviews\n\nÚltima revisión: marzo de 2025', { checkedOn: 'marzo de 2025' }],
  ])('is read from %j', (top, said) => {
    expect(sourceOf(top)).toMatchObject(said);
  });

  it('is no sentence', () => {
    const top = '# Interviews\n\nLast reviewed: by whoever had the time to look at it in 2025';
    expect(sourceOf(top)).not.toHaveProperty('checkedOn');
  });

  it('names a year', () => {
    expect(sourceOf('# Interviews\n\nLast reviewed: some time ago')).not.toHaveProperty(
      'checkedOn',
    );
  });
});

describe('where it is published', () => {
  it('is the handbook’s address with the page’s path', () => {
    const source = sourceOf('# Interviews', { baseUrl: 'https://harbor.example/handbook/' });
    expect(source).toMatchObject({ address: 'https://harbor.example/handbook/hiring/talks.md' });
  });

  it('is the address of its links where that ends with its own name', () => {
    const source = sourceOf(matter('base: https://harbor.example/people/talks/'));
    expect(source).toMatchObject({ address: 'https://harbor.example/people/talks/' });
  });

  it('is nothing that a link may not lead to', () => {
    expect(sourceOf(matter('base: "javascript:0//talks.md"'))).not.toHaveProperty('address');
    const exact = '## Talk\n\n- Page: javascript:0\n- Owner: People team\n';
    const file = {
      path: 'talks.md',
      text: `---\nformat: exact\nholds: universal-guides\n---\n\n${exact}`,
    };
    const { catalog } = compileHandbook([file], { name: 'Harbor' });
    expect(catalog?.guides[0]?.source).toEqual({ file: 'talks.md', line: 6, owner: 'People team' });
  });

  it('is not known where its links are those of another page', () => {
    const source = sourceOf(matter('base: https://harbor.example/people/interview-types.md'));
    expect(source).toEqual({ file: 'hiring/talks.md', line: 7 });
  });
});

it('a key that says it is no unknown key', () => {
  const file = { path: 'talks.md', text: `${matter('reviewed: 2025-03-14')}\n\n${GUIDE}` };
  expect(compileHandbook([file], { name: 'Harbor' }).diagnostics).toEqual([]);
});
