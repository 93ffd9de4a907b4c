import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../components/', import.meta.url);
const TOKENS = 'theme.css';
const others = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== TOKENS);

/** `property: value` of each declaration, without comments. */
function declarations(name: string): string[] {
  const css = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/[{;]\s*([a-z-]+):\s*([^;{}]+)(?=;)/g)].map(
    ([, property, value]) => `${property}: ${value?.replace(/\s+/g, ' ')}`,
  );
}

/** Names of the tokens that a block of the theme sets, with their values. */
function tokensIn(block: RegExp): Map<string, string> {
  const css = readFileSync(new URL(TOKENS, folder), 'utf8');
  const found = block.exec(css)?.[1] ?? '';
  return new Map(
    [...found.matchAll(/(--[a-z0-9-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const OWN_COLOUR =
  /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color-mix)a?\(|\b(white|black|gr[ae]y|red|green)\b(?!-)/;
const SIZED = /^(font-size|font|border-radius|box-shadow|gap|(row|column)-gap|padding|margin)\b/;

describe.each(others)('%s takes from the tokens', (name) => {
  it('every colour', () => {
    expect(declarations(name).length).toBeGreaterThan(5);
    expect(declarations(name).filter((each) => OWN_COLOUR.test(each))).toEqual([]);
  });

  it('every size of letters, space, corner and shadow', () => {
    const sized = declarations(name).filter((each) => SIZED.test(each));
    expect(sized.filter((each) => /\dpx/.test(each))).toEqual([]);
  });

  it('only such as there are', () => {
    const known = tokensIn(/:root \{([^}]+)\}/);
    const used = declarations(name).flatMap((each) =>
      [...each.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, token = '']) => token),
    );
    expect(used.filter((token) => !known.has(token))).toEqual([]);
  });
});

describe('the tokens', () => {
  const dark = tokensIn(/:root\[data-theme="dark"\] \{([^}]+)\}/);

  it('are the same in dark, whether a person or the system wants it', () => {
    expect(dark.size).toBeGreaterThan(10);
    expect(tokensIn(/:root\[data-theme="system"\] \{([^}]+)\}/)).toEqual(dark);
  });

  it('have another colour in dark for each but those of the tab in a page', () => {
    const colours = [...tokensIn(/:root \{([^}]+)\}/)]
      .filter(([token, value]) => OWN_COLOUR.test(value) && !/tab/.test(token))
      .map(([token]) => token);
    expect([...dark.keys()]).toEqual(colours);
  });

  it('are all used', () => {
    const styles = [TOKENS, ...others].flatMap(declarations).join('\n');
    const unused = [...tokensIn(/:root \{([^}]+)\}/).keys()].filter(
      (token) => !styles.includes(`var(${token})`),
    );
    expect(unused).toEqual([]);
  });
});
