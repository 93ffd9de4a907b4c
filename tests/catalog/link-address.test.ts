import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostToShow, linkRefusal } from '../../catalog/link-address.ts';
import { decodePunycode } from '../../catalog/punycode.ts';

describe('an address may be a link', () => {
  it.each([
    'https://a.example',
    'HTTP://a.example/x?y=https://b.example#z',
    'mailto:lo@harbour.example?subject=Interview%20plan',
    'https://münchen.example/',
    'https://xn--mnchen-3ya.example/',
    'https://例え.テスト/',
    'https://日本語book.example/',
    'https://пристань.example/',
    'https://сор.пристань/',
    'https://localhost:3000/handbook',
  ])('%s', (href) => expect(linkRefusal(href)).toBeNull());

  it.each([
    ['javascript:alert(1)', /not a web or mail address/],
    ['x https://a.example', /not a web or mail address/],
    ['https://', /not a web or mail address/],
    ['mailto:', /not a web or mail address/],
    ['https://a b', /not a web or mail address/],
    ['/a', /not a web or mail address/],
    ['ftp://a.example', /not a web or mail address/],
    ['https://[::', /not a web or mail address/],
    ['https://bank.example@evil.example/', /name or a password/],
    ['https://user:secret@harbour.example/', /name or a password/],
    ['https://:secret@harbour.example/', /name or a password/],
    ['https://harbour.example/\u202Egnp.exe', /cannot be seen/],
    ['https://harbour\u200B.example/', /cannot be seen/],
    ['https://harbour.example/\u0007', /cannot be seen/],
    ['https://hаrbour.example/', /leads to “xn--.*made to look like another/],
    ['https://xn--80ak6aa92e.example/', /made to look like another/],
    ['https://аррӏе.example/', /made to look like another/],
    ['https://login.ρ.example/', /made to look like another/],
    ['https://xn--0.example/', /not a web or mail address/],
  ])('not %j', (href, why) => expect(linkRefusal(href)).toMatch(why));
});

describe('the host stands beside a link', () => {
  it.each([
    ['https://bank.example/login', 'https://evil.example/', 'evil.example'],
    ['Sign in at bank.example now', 'https://evil.example/', 'evil.example'],
    ['BANK．EXAMPLE', 'https://evil.example/', 'evil.example'],
    ['bank.example.', 'https://bank.example.evil.example/', 'bank.example.evil.example'],
    ['bаnk.example', 'https://bank.example/', 'bank.example'],
    ['lo@harbour.example', 'mailto:eve@evil.example', 'eve@evil.example'],
    ['lo@harbour.example', 'mailto:eve@harbour.example', 'eve@harbour.example'],
    ['lo@harbour.example', 'https://evil.example/', 'evil.example'],
    ['harbour.example', 'mailto:eve%40evil.example', 'eve@evil.example'],
    ['the plan\u202E', 'https://harbour.example/', 'harbour.example'],
    ['Munich', 'https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['harbour.example', 'mailto:eve@evil.example%', 'eve@evil.example%'],
  ])('“%s” to %s', (words, href, host) => expect(hostToShow(words, href)).toBe(host));

  it.each([
    ['the interview plan', 'https://harbour.example/'],
    ['', 'https://harbour.example/'],
    ['e.g. this one... or v1.2', 'https://harbour.example/'],
    ['https://harbour.example/plan?x=1', 'https://www.harbour.example/other'],
    ['www.Harbour.example', 'https://harbour.example/'],
    ['see (harbour.example)!', 'https://harbour.example/'],
    ['lo@harbour.example', 'mailto:Lo@Harbour.example?subject=x'],
    ['people at harbour.example', 'mailto:lo@harbour.example'],
  ])('only where the words name another: not “%s” to %s', (words, href) =>
    expect(hostToShow(words, href)).toBeNull(),
  );
});

describe('Punycode', () => {
  it('is read back as Node writes it', () => {
    const letter = fc.constantFrom(...'abz019-äßøèжяλ船海か한ع𝒳');
    const label = fc
      .array(letter, { minLength: 1, maxLength: 20 })
      .map((letters) => domainToASCII(letters.join('')))
      .filter((written) => written.startsWith('xn--'));
    fc.assert(
      fc.property(label, (written) => {
        const read = decodePunycode(written.slice(4));
        expect(domainToASCII(read ?? '')).toBe(written);
      }),
    );
  });

  it.each(['a-ü', 'zzzzzzzz99999', '3', 'a-!'])('is not %s', (text) =>
    expect(decodePunycode(text)).toBeNull(),
  );
});
