import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { LANGUAGES } from '../../../vocabulary/languages.ts';
import { FOREIGN_SCRIPTS, SMALL_WORDS } from '../../../vocabulary/page-languages.ts';

const BULGARIAN = `# Как наемаме инженери

Всички кандидати минават през едни и същи стъпки и ние пишем за това открито, за да не гадае никой.

## Стъпки

1. Обаждане от нас (30 минути): кои сте и какво търсите.
2. Среща с екипа (45 минути): запознаваме се и отговаряме на въпроси.
`;

/** Invented pages in languages whose words of hiring are not known. */
const PAGES: Record<string, string> = {
  Bulgarian: BULGARIAN,
  Ukrainian: `# Як ми наймаємо інженерів\n\nУсі кандидати проходять ті самі кроки, і ми пишемо про це відкрито, щоб ніхто не здогадувався.\n\n- Дзвінок із рекрутером: хто ви і що шукаєте.\n- Зустріч із командою: знайомимося і відповідаємо на запитання, які у вас є.\n`,
  Greek: `# Πώς προσλαμβάνουμε\n\nΌλοι οι υποψήφιοι περνούν από τα ίδια βήματα και το γράφουμε ανοιχτά, ώστε να μη μαντεύει κανείς.\n\n- Τηλεφώνημα με τον υπεύθυνο: ποιοι είστε και τι ζητάτε από εμάς.\n- Συνάντηση με την ομάδα.\n`,
  Arabic: `# كيف نوظف المهندسين\n\nيمر جميع المرشحين بالخطوات نفسها ونكتب عن ذلك بوضوح حتى لا يضطر أحد إلى التخمين.\n\n- مكالمة مع مسؤول التوظيف: من أنت وماذا تريد أن تعمل معنا في الفريق.\n- لقاء مع الفريق والإجابة عن الأسئلة.\n`,
  Hebrew: `# איך אנחנו מגייסים\n\nכל המועמדים עוברים את אותם השלבים, ואנחנו כותבים על כך בגלוי כדי שאיש לא יצטרך לנחש מה יבוא אחר כך.\n\n- שיחה עם מגייסת: מי אתם ומה אתם מחפשים.\n- פגישה עם הצוות ומענה על שאלות שיש לכם.\n`,
  Hungarian: `# Hogyan veszünk fel kollégákat\n\nMinden jelentkező ugyanazokon a lépéseken megy át, és erről nyíltan írunk, hogy senki se találgasson. Ez nem vizsga, és a jelentkező is kérdezhet, ha van kérdése. Az első beszélgetés nem hosszú, és egy óra alatt meg is van.\n\n- Egy rövid hívás, vagy ha úgy jobb, egy kávé nálunk.\n`,
  Finnish: `# Näin palkkaamme\n\nKaikki hakijat käyvät läpi samat vaiheet, ja me kerromme siitä avoimesti. Se ei ole koe, ja hakija voi myös kysyä meiltä. Kun soitamme, kerromme, että puhelu on lyhyt, mutta se ei ole kiireinen.\n\n- Puhelu, joka on lyhyt, tai tapaaminen kanssamme.\n`,
  Czech: `# Jak nabíráme\n\nVšichni uchazeči procházejí stejnými kroky a píšeme o tom otevřeně, aby se nikdo nemusel dohadovat. Není to zkouška a je na nás, že na to máme čas, který je pro vás i pro nás.\n\n- Hovor s námi, při kterém se ptáme, kdo jste a co je pro vás důležité.\n`,
};

const GUIDE = '# Values interview\n\n- Interviewer: a founder\n- Duration: 30 minutes\n';

function findings(pages: Record<string, string>) {
  const files = Object.entries(pages).map(([path, text]) => ({ path, text }));
  return compileHandbook(files, { name: 'Test' }).diagnostics;
}

function languageFindings(pages: Record<string, string>) {
  return findings(pages).filter(({ code }) => code === 'unknown-language');
}

describe('a page in a language that is not known', () => {
  it.each(Object.entries(PAGES))('is named, and nothing else is said of it: %s', (name, text) => {
    expect(findings({ 'a.md': text })).toMatchObject([
      {
        severity: 'warning',
        code: 'unknown-language',
        message: expect.stringContaining(`in ${name},`),
      },
    ]);
  });

  it('is one finding with all pages of a language, before what is wrong elsewhere', () => {
    const pages = { '0.md': `${GUIDE}- Duration: soon\n`, 'b.md': BULGARIAN, 'c/d.md': BULGARIAN };
    const [first, second, ...others] = findings({ ...pages, 'e.md': PAGES.Greek ?? '' });
    expect(first).toMatchObject({
      file: 'b.md',
      also: [{ file: 'c/d.md' }],
      message:
        '2 pages seem to be in Bulgarian, which Greenroom does not understand, and nothing was found on them',
    });
    expect(second?.message).toContain('this page seems to be in Greek');
    expect(others.map(({ code }) => code)).not.toContain('unknown-language');
  });

  it('may be HTML', () => {
    const items =
      '<li>Обаждане от нас: кои сте и какво търсите, и какво очаквате от екипа.</li>'.repeat(4);
    expect(languageFindings({ 'a.html': `<h1>Наемане</h1><ul>${items}</ul>` })).toHaveLength(1);
    expect(languageFindings({ 'a.html': `<p>${items.replace(/<\/?li>/g, '')}</p>` })).toEqual([]);
  });

  it('is understood where it says what its finding asks for', () => {
    const labelled = `## Среща с екипа\n\nInterviewer: двама инженери\nDuration: 45 min\n`;
    const exact =
      '---\nformat: exact\nholds: processes\n---\n\n## Инженер\n\n- Steps:\n  - Обаждане от нас\n    - Duration: 30 minutes\n';
    const files = [
      { path: 'a.md', text: BULGARIAN + labelled },
      { path: 'b.md', text: exact },
    ];
    const { catalog, diagnostics } = compileHandbook(files, { name: 'Test' });
    expect(catalog?.guides).toMatchObject([{ name: 'Среща с екипа', duration: { min: 45 } }]);
    expect(catalog?.processes).toMatchObject([{ steps: [{ name: 'Обаждане от нас' }] }]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('unknown-language');
  });
});

describe('no language is named', () => {
  it.each<[string, string]>([
    ['of a page that is short', '# Наемане\n\n- Обаждане\n- Среща\n'],
    ['of a page without heading or list', BULGARIAN.replace(/^(#+|\d\.) /gm, '')],
    [
      'of an English page with foreign names',
      '# Our people\n\nThe office in Київ is led by Олена Вигадана, and that of Αθήνα by Ηλίας Πλαστός. They are in the same team as Jaana Keksitty on the second floor, and all of them are in the office on Mondays.\n\n- Kaisa ja Eero Keksitty\n- Søren og Åse Opdigtet\n',
    ],
    ['of a list of words', `# Lamps\n\n${'- tarjous puhelu valo lamppu katto\n'.repeat(20)}`],
    [
      'of a page in code',
      `# Build\n\n${'```\n// Это пример, который никто не читает и не понимает, но он есть\n```\n'.repeat(5)}\nRun it with the command above, and wait until it is done, for it is not fast.\n`,
    ],
    ...Object.entries({
      de: '# Kantine\n\nDie Kantine ist im Erdgeschoss und für alle da, die dort essen wollen. Wir kochen mit dem, was der Garten gibt, und nicht mit dem, was auf der Karte steht. Wer nicht kommt, sagt es bis um zehn.\n',
      sv: '# Matsalen\n\nMatsalen är för alla, och det är inte så att du måste äta med oss. Vi lagar mat av det som trädgården ger, och den som inte kommer säger till i god tid, så att vi vet det.\n',
      es: '# El comedor\n\nEl comedor es para todos y no hay que pagar nada. La comida se hace con lo que da el huerto, y los que no vienen lo dicen en la oficina por la mañana, para que no sobre.\n',
      pt: '# A cantina\n\nA cantina é de todos e não se paga nada. A comida é feita com o que a horta dá, e quem não vem avisa na véspera, para que não sobre comida e os outros não fiquem à espera.\n',
      pl: '# Stołówka\n\nStołówka jest dla wszystkich i nie trzeba za nią płacić. To, co jest na stole, jest z ogrodu, a kto nie przyjdzie, ten mówi o tym do dziesiątej, żeby nic się nie zmarnowało.\n',
      nb: '# Kantina\n\nKantina er for alle, og det er ikke slik at du må spise med oss. Vi lager mat av det som hagen gir, og den som ikke kommer, sier fra i god tid, så vi vet det.\n',
      da: '# Kantinen\n\nKantinen er for alle, og det er ikke sådan, at du skal spise med os. Vi laver mad af det, som haven giver, og den, der ikke kommer, siger til i god tid, så vi ved det.\n',
      ru: '# Столовая\n\nСтоловая открыта для всех, и платить за неё не нужно. Мы готовим из того, что растёт в саду, и едим вместе. Кто не придёт, говорит об этом до десяти, чтобы ничего не пропало, и это знают все.\n',
      nl: '# De kantine\n\nDe kantine is er voor iedereen en het eten is gratis. We koken met wat de tuin geeft, en wie niet komt zegt dat voor tien uur, zodat we niet te veel maken voor een dag als deze.\n',
    }).map(([code, text]) => [`of a page in a known language: ${code}`, text] as [string, string]),
  ])('%s', (_, text) => {
    expect(languageFindings({ 'a.md': text })).toEqual([]);
  });

  it('of a page of which something was found', () => {
    expect(languageFindings({ 'a.md': BULGARIAN.replace('## Стъпки', GUIDE.slice(1)) })).toEqual(
      [],
    );
  });
});

it('the languages that a page may tell are all that are known but for those of East Asia, and others', () => {
  const known = LANGUAGES.map(({ code }) => code);
  const inScripts = FOREIGN_SCRIPTS.flatMap(({ letters, otherwise }) => [
    ...letters.map(([code]) => code),
    otherwise,
  ]);
  const told = [...inScripts, ...Object.keys(SMALL_WORDS)];
  expect(new Set(told).size).toBe(told.length);
  const others = known.filter((code) => !['ja', 'zh', 'ko'].includes(code));
  expect(told).toEqual(expect.arrayContaining(others));
});
