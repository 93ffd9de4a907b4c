import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { withoutGeneratorSyntax } from '../../../catalog/compile/text/generator-syntax.ts';

/** Every case holds these, in the syntax of some tool around them. */
const STEPS = ['Phone screen', 'Pairing', 'Offer'];
const LIST = '1. Phone screen (30 minutes)\n2. Pairing (90 minutes)\n3. Offer\n';
const PROCESS = `## Interview process\n\n${LIST}`;

interface Case {
  text: string;
  path?: string;
  /** Words that the catalog has to hold. */
  keeps?: string[];
  /** What must be nowhere in it. */
  without: string[];
  role?: string;
}

function compiled({ text, path = 'hiring.md' }: Case) {
  const { catalog, diagnostics } = compileHandbook([{ path, text }], { name: 'Test' });
  const { processes = [], ...rest } = catalog ?? {};
  const said = JSON.stringify({ processes, ...rest }).replaceAll(JSON.stringify(path), '""');
  const steps = processes.flatMap((each) => each.steps.map(({ name }) => name));
  return { steps, said, role: processes[0]?.role, diagnostics };
}

const indented = LIST.replace(/^/gm, '    ').trimEnd();

const CASES: Record<string, Case> = {
  'Docusaurus: an admonition around the steps': {
    text: `# Hiring engineers\n\n## Interview process\n\n:::info\n\n${LIST}\n:::\n`,
    without: [':::', 'info'],
  },
  'Docusaurus: an admonition with a title, right at its text': {
    text: `# Hiring engineers\n\n${PROCESS}\n## Values interview\n\n- Duration: 30 minutes\n\n:::tip[Good to know]\nBring a lamp.\n:::\n`,
    keeps: ['Bring a lamp.', 'Good to know'],
    without: [':::', 'tip['],
  },
  'Docusaurus: nested admonitions with attributes': {
    text: `# Hiring engineers\n\n::::note{.wide}\n:::caution Mind the tide\nBe kind.\n:::\n::::\n\n${PROCESS}`,
    without: [':::', '.wide', 'caution'],
  },
  'Docusaurus: imports, exports over lines and a component': {
    path: 'hiring.mdx',
    text: `import Tabs from '@theme/Tabs';\nimport {\n  Crew,\n} from '../crew';\n\nexport const tide = {\n  high: 1,\n};\n\n# Hiring engineers\n\n${PROCESS}\n<Crew size={3} names={['a']} />\n`,
    without: ['import', '@theme', 'export', 'Crew', 'tide'],
  },
  'Docusaurus: tabs': {
    path: 'hiring.mdx',
    text: `# Hiring engineers\n\n## Interview process\n\n<Tabs groupId="role">\n<TabItem value="eng" label="Engineers" default>\n${LIST}\n</TabItem>\n</Tabs>\n`,
    without: ['TabItem', 'groupId', '<'],
  },
  'Docusaurus: a component over several lines, and a comment': {
    path: 'hiring.mdx',
    text: `# Hiring engineers\n\n{/* ask the crew */}\n\n<Card\n  title="Tide"\n  icon="x"\n>\nWe sail.\n</Card>\n\n${PROCESS}`,
    without: ['Card', 'icon', 'ask the crew'],
  },
  'Docusaurus: headings with an address of their own': {
    text: `# Hiring engineers {#top}\n\n## Interview process {#steps}\n\n1. [Phone screen](#call) (30 minutes)\n2. Pairing (90 minutes)\n3. Offer\n\n## Phone screen {#call .wide}\n\n- Duration: 30 minutes\n- Questions: none\n`,
    without: ['{#', '.wide'],
  },
  'Hugo: paired and single shortcodes': {
    text: `+++\ntitle = "Hiring engineers"\n+++\n\n{{< toc >}}\n\n{{% notice note %}}\n\n${PROCESS}\n{{% /notice %}}\n\n{{< figure src="a.png" title="Tide" >}}\n`,
    without: ['{{', 'notice', 'figure', '+++'],
  },
  'Hugo: a shortcode over lines': {
    text: `# Hiring engineers\n\n{{< figure\n  src="a.png"\n  alt="Tide"\n>}}\n\n${PROCESS}`,
    without: ['{{', 'a.png', '>}}'],
  },
  'Hugo: the title only in TOML': {
    text: `+++\ntitle = 'Interview process: Backend Engineer'\ndate = 2026-01-02\ntags = ["hiring", "sea"]\n[params]\nowner = "x"\n+++\n\n${LIST}`,
    without: ['2026-01-02', 'owner', '+++'],
    role: 'Backend Engineer',
  },
  'Jekyll: includes, classes and a table of contents': {
    text: `---\ntitle: Hiring engineers\n---\n\n* TOC\n{:toc}\n\n{% include banner.html text="Tide" %}\n\n${PROCESS}{:.wide}\n`,
    without: ['TOC', '{%', 'banner', '{:'],
  },
  'Jekyll: a comment, raw text and variables': {
    text: `---\ntitle: Hiring engineers\n---\n\n{% comment %}\nAsk the crew.\n{% endcomment %}\n\n{% raw %}\n${PROCESS}{% endraw %}\n\nMore at {{ site.title | upcase }}.\n`,
    without: ['Ask the crew', '{%', 'site.title'],
  },
  'Jekyll: a heading with an address and without an entry': {
    text: `---\ntitle: Hiring engineers\n---\n\n## Interview process\n{: #steps .no_toc }\n\n${LIST}`,
    without: ['{:', 'no_toc'],
  },
  'MkDocs: an admonition around the steps': {
    text: `# Hiring engineers\n\n## Interview process\n\n!!! note "What happens"\n\n${indented}\n`,
    without: ['!!!'],
  },
  'MkDocs: an admonition right at its text, and one that is closed': {
    text: `# Hiring engineers\n\n${PROCESS}\n## Values interview\n\n- Duration: 30 minutes\n\n!!! tip\n    Bring a lamp.\n\n??? question "Why?"\n    We sail at night.\n`,
    keeps: ['Bring a lamp.', 'We sail at night.'],
    without: ['!!!', '???', 'tip'],
  },
  'MkDocs: tabs': {
    text: `# Hiring engineers\n\n## Interview process\n\n=== "Engineers"\n\n${indented}\n`,
    without: ['==='],
  },
  'MkDocs: includes, attributes and icons': {
    text: `# Hiring engineers :material-sail-boat:\n\n--8<-- "tide.md"\n\n{!crew.md!}\n\n## :wave: Interview process\n\n${LIST}\n[Apply](https://h.example/){ .md-button }\n`,
    without: ['8<', 'tide.md', '{!', 'material-', ':wave:', 'md-button'],
  },
  'GitHub: alerts': {
    text: `# Hiring engineers\n\n${PROCESS}\n## Values interview\n\n- Duration: 30 minutes\n\n> [!NOTE]\n> Bring a lamp.\n`,
    keeps: ['Bring a lamp.'],
    without: ['[!'],
  },
  'Obsidian: callouts and links between pages': {
    text: `# Hiring engineers\n\n## Interview process\n\n> [!info]- Tide\n> We sail.\n\n1. [[Phone screen]] (30 minutes)\n2. [[Coding#Pairs|Pairing]] (90 minutes)\n3. Offer\n`,
    without: ['[[', ']]', '[!'],
  },
  'Notion: a call-out around a sentence, and properties': {
    path: 'Hiring engineers 0123456789abcdef0123456789abcdef.md',
    text: `# Hiring engineers\n\nOwner: Ada Invented\nStatus: Draft\nLast edited time: March 3, 2026 10:00 AM\n\n<aside>\n💡 Everybody gets the same questions.\n\n</aside>\n\n${PROCESS}`,
    without: ['aside', 'Ada', 'Draft', 'edited', '0123456789abcdef'],
  },
  'Notion: links to pages of the export': {
    path: 'Hiring 0123456789abcdef0123456789abcdef.md',
    text: `# Hiring engineers\n\n## Interview process\n\n1. [Phone screen](Hiring%200123456789abcdef0123456789abcdef/Phone%20screen%20fedcba9876543210fedcba9876543210.md) (30 minutes)\n2. [Pairing fedcba9876543210fedcba9876543210](x.md) (90 minutes)\n3. Offer\n`,
    without: ['fedcba9876543210'],
  },
  'Notion: a page without a heading': {
    path: 'Interview process 0123456789abcdef0123456789abcdef.md',
    text: `${LIST}\n\nFor candidates.\n`,
    without: ['0123456789abcdef'],
  },
  'Notion: an icon in a call-out': {
    text: `# Hiring engineers\n\n<aside>\n<img src="/icons/light.svg" alt="/icons/light.svg" width="40px" />\n\n${PROCESS}\n</aside>\n`,
    without: ['aside', 'light.svg'],
  },
  'HTML boxes around Markdown': {
    text: `# Hiring engineers\n\n<div class="box">\n<section>\n## Interview process\n${LIST}\n</section>\n</div>\n`,
    without: ['<div', 'box', 'section'],
  },
  'Google Docs: bold headings with addresses, and escapes': {
    text: `# **Hiring engineers** {#hiring-engineers}\n\n## **Interview process** {#interview-process}\n\n1. Phone screen (30 minutes)  \n2. Pairing (90 minutes)  \n3. Offer\\!\n\n![][image1]\n\n[image1]: <data:image/png;base64,AAAA>\n`,
    without: ['{#', 'image1', 'base64'],
  },
  'definition lists': {
    text: `# Hiring engineers\n\n${PROCESS}\n## Values interview\n\n- Duration: 30 minutes\n\nLamp\n:   Bring one.\n`,
    keeps: ['Bring one.'],
    without: [':   '],
  },
};

describe('what tools add to Markdown is no text and no name; what stands within it is kept', () => {
  it.each(Object.entries(CASES))('%s', (_, each) => {
    const { steps, said, role } = compiled(each);
    const names = steps.map((name) => name.replace(/!$/, ''));
    expect(names).toEqual(STEPS);
    for (const words of each.keeps ?? []) expect(said).toContain(words);
    for (const marker of each.without) expect(said).not.toContain(marker);
    if (each.role) expect(role).toBe(each.role);
  });

  it('and the same signs in code and in sentences stay', () => {
    const text = `# Hiring engineers\n\n${PROCESS}\n## Pairing interview\n\n- Duration: 90 minutes\n\nAt 10:30: import what you need from the sheet.\n\n\`\`\`js\nimport tide from 'tide';\n!!! note\n\`\`\`\n`;
    const { said } = compiled({ text, without: [] });
    expect(said).toContain('At 10:30: import what you need from the sheet.');
    expect(said).toContain("import tide from 'tide';\\n!!! note");
  });

  it('and findings keep their lines', () => {
    const text = `import Tabs from '@theme/Tabs';\n\n# Values interview\n\n:::info\n\n- Duration: soon\n\n:::\n`;
    expect(compiled({ text, path: 'a.mdx', without: [] }).diagnostics).toMatchObject([{ line: 7 }]);
  });

  it.each([
    ['{{< ', '>}}'],
    ['{% ', '%}'],
    ['{/* ', '*/}'],
    ['<Card a="', '>'],
    ['[[Page', ']]'],
    ['[a ', ' 0123456789abcdef0123456789abcdef]'],
    ['<Tabs\n', '>'],
    ['!!! note\n    ', ''],
    [':::note\n', ':::'],
  ])('in the time that a test has, with as many lines as before: %j', (mark, end) => {
    const text = mark.repeat(30_000) + end;
    for (const path of ['a.md', 'a.mdx']) {
      const { length } = withoutGeneratorSyntax(text, path).split('\n');
      expect(length).toBe(text.split('\n').length);
    }
  });

  it('and a mark that is never closed costs nothing of the text', () => {
    const text = `# Hiring engineers\n\n{{< note\n\n{% if\n\n${PROCESS}`;
    expect(compiled({ text, without: [] }).steps).toEqual(STEPS);
  });
});
