/**
 * Single changes that break a promise of the product, each of which some test has to notice. They are
 * found by their text, wherever in their folder it stands; whoever moves or rewrites such a line brings
 * its entry along.
 */

/** One change: what `find` names stands exactly once in the folder. */
export interface NamedMutant {
  /** What goes wrong, in a few words. */
  name: string;
  /** The promise that no longer holds. */
  promise: string;
  folder: string;
  /** The text itself, or a pattern where a detail of it does not matter. */
  find: string | RegExp;
  replace: string;
}

/** A change with the file that it was found in, relative to the project's folder, and the text found. */
export interface PlacedMutant extends NamedMutant {
  file: string;
  find: string;
}

export const namedMutants: readonly NamedMutant[] = [
  {
    name: 'another department’s guide unpunished',
    promise: 'A guide of another department is not shown as if it were the job’s own.',
    folder: 'catalog/match',
    find: /return \{ factor: (?:0\.4|otherDepartment), breadth: (?:3|'others'),/,
    replace: 'return { factor: 0.98, breadth: 1 as never,',
  },
  {
    name: 'close rival does not lower confidence',
    promise: 'Two guides that fit almost equally well make the first a guess.',
    folder: 'catalog/match',
    find: /\(1 - (?:0\.35 \* Math\.min\(1, close\)|mostTaken \* closeness)\)/,
    replace: '1',
  },
  {
    name: 'stated minutes inverted',
    promise: 'A length that the page states counts for the guides that have it.',
    folder: 'catalog/match',
    find: 'query.minutes >= (duration.min ?? 0) && query.minutes <= duration.max',
    replace: 'query.minutes < (duration.min ?? 0) || query.minutes > duration.max',
  },
  {
    name: 'leaders’ guides for everybody',
    promise: 'A guide for those who lead is not for those who do not.',
    folder: 'catalog/match',
    find: /return same \? 1 : [\w.]+;/,
    replace: 'return 1;',
  },
  {
    name: 'repair of typing mistakes off',
    promise: 'A typing mistake in a stage’s name does not lose its guide.',
    folder: 'catalog/match',
    find: 'return closest(word, byStart.get(word.charAt(0)) ?? []) ?? word;',
    replace: 'return word;',
  },
  {
    name: 'isOfAnother always false',
    promise: 'Rows of other candidates are not read as this one’s.',
    folder: 'ats',
    find: "if (!row || row.matches('[aria-current=true]')) return false;",
    replace: 'if (row || !row) return false;',
  },
  {
    name: 'embedded data of the queue read',
    promise: 'Data that a page carries of other people is not read as this one’s.',
    folder: 'ats',
    find: 'if (this.isAnothers(object, key)) return;',
    replace: '',
  },
  {
    name: 'contradiction does not lower confidence',
    promise: 'A value that another reading contradicts is less sure.',
    folder: 'ats',
    find: 'const against = best.own ?',
    replace: 'const against = best ?',
  },
  {
    name: 'other hosts off',
    promise: 'Job boards, the API and other sites of Greenhouse are not the recruiting app.',
    folder: 'ats',
    find: /OTHER_HOSTS\.test\(name\)|others\.some\(\(host\) => `[^`]+`\.endsWith\(`[^`]+`\)\)/,
    replace: 'false',
  },
  {
    name: 'a throwing reader stops the rest',
    promise: 'A reader that fails on unexpected markup does not keep the others from reading.',
    folder: 'ats',
    find: 'return reader(root, place);\n    } catch {',
    replace: 'return reader(root, place);\n    } catch (error) {\n      throw error;',
  },
  {
    name: 'back-off never grows',
    promise:
      'A page that changes all the time without saying anything new is read less and less often.',
    folder: 'ats',
    find: 'Math.min(LATEST, this.delay * 2)',
    replace: 'this.delay',
  },
  {
    name: 'step tied to any department’s guide',
    promise: 'A step is tied to a guide by name only within its own role and department.',
    folder: 'catalog/compile',
    find: 'named.find((guide) => guide.department === process.department)',
    replace: 'named[0]',
  },
  {
    name: 'criteria become questions',
    promise: 'What evaluators ask themselves about a candidate is not a question to ask.',
    folder: 'catalog/compile',
    find: /&& !(?:ABOUT_THE_CANDIDATE\.test\(textOf\(lead\)\)|FOR_THE_EVALUATOR\.test\(text\))/,
    replace: '',
  },
  {
    name: '“within 24 hours” taken as a length',
    promise: 'A deadline is not taken for the length of an interview.',
    folder: 'catalog/compile',
    find: 'DEADLINE.test(before) || ',
    replace: '',
  },
  {
    name: 'limit on size off',
    promise: 'A page that is too large is left out and named, not worked on.',
    folder: 'catalog/compile',
    find: 'if (text.length <= LIMITS.charactersInPage) return true;',
    replace: 'if (text.length >= 0) return true;',
  },
  {
    name: 'limit on steps off',
    promise: 'A list that is far too long to be a process is not taken for one.',
    folder: 'catalog/compile',
    find: ' || length > MOST_STEPS',
    replace: '',
  },
  {
    name: 'cookies sent',
    promise: 'A handbook is asked for without cookies.',
    folder: 'entrypoints/background',
    find: "credentials: 'omit'",
    replace: "credentials: 'include'",
  },
  {
    name: 'referrer sent',
    promise: 'A handbook is asked for without a referrer.',
    folder: 'entrypoints/background',
    find: "referrerPolicy: 'no-referrer',",
    replace: '',
  },
  {
    name: 'redirects followed',
    promise: 'An address of a handbook leads to no other.',
    folder: 'entrypoints/background',
    find: "redirect: 'manual'",
    replace: "redirect: 'follow'",
  },
  {
    name: 'asked without leave',
    promise: 'An address is not asked once its leave is taken back.',
    folder: 'entrypoints/background',
    find: 'if (id !== FROM_POLICY) await needLeave(origin.url);',
    replace: '',
  },
  {
    name: 'http address accepted',
    promise: 'A company’s catalog comes from an https address only.',
    folder: 'extension',
    find: "URL.canParse(value) && new URL(value).protocol === 'https:'",
    replace: 'URL.canParse(value)',
  },
  {
    name: 'http address accepted in a message',
    promise: 'A person’s handbook comes from an https address only.',
    folder: 'entrypoints/background',
    find: '/^https:\\/\\/[^/]/',
    replace: '/^https?:\\/\\/[^/]/',
  },
  {
    name: 'a content script naming another tab',
    promise: 'A content script speaks for its own tab only.',
    folder: 'entrypoints/background',
    find: "kind === 'own-page' && asked !== undefined",
    replace: 'asked !== undefined',
  },
  {
    name: 'candidate left on another address',
    promise: 'What was read of one person is not shown at the address of another.',
    folder: 'ats',
    find: 'if (!same) this.emit(null);',
    replace: '',
  },
  {
    name: 'data kept after the tab is closed',
    promise: 'What was read on a tab is gone with the tab.',
    folder: 'entrypoints/background',
    find: 'void forgetTab(tabId);',
    replace: '',
  },
  {
    name: 'choice for once kept after the tab is closed',
    promise: 'A guide chosen for one page is gone with its tab.',
    folder: 'entrypoints/background',
    find: 'void forgetOnce(tabId);',
    replace: '',
  },
  {
    name: 'correction kept after the tab is closed',
    promise: 'What a person typed of a page is gone with its tab.',
    folder: 'entrypoints/background',
    find: 'void forgetCorrections(tabId);',
    replace: '',
  },
  {
    name: 'correction kept for the next page',
    promise: 'What a person typed of a page is gone as soon as the tab shows another.',
    folder: 'entrypoints/background',
    find: 'Promise.all([forgetOnce(tabId), forgetCorrections(tabId)])',
    replace: 'forgetOnce(tabId)',
  },
  {
    name: 'correction of what is read no more',
    promise: 'A value that is put right holds only where the page still says what it said.',
    folder: 'entrypoints/background',
    find: 'textIn(read, name) === was',
    replace: 'name in read && was !== undefined',
  },
  {
    name: 'messages of any length',
    promise: 'A message that is too long is refused.',
    folder: 'entrypoints/background',
    find: 'const text = z.string().max(LONGEST_TEXT);',
    replace: 'const text = z.string();',
  },
  {
    name: 'settings changed side by side',
    promise: 'Of two settings changed at the same moment both are kept.',
    folder: 'entrypoints/background',
    find: 'settingsInOrder(() => keepSettings(message.settings))',
    replace: 'keepSettings(message.settings)',
  },
  {
    name: 'stored catalogs believed',
    promise: 'A catalog that something else put into the database is not shown.',
    folder: 'extension',
    find: '!catalog || !(await isWhole(id, catalog))',
    replace: '!catalog',
  },
  {
    name: 'links with a password',
    promise: 'A link that carries a name or a password before its host is none.',
    folder: 'catalog/*.ts',
    find: 'if (username || password)',
    replace: 'if (username && !username)',
  },
  {
    name: 'look-alike hosts',
    promise: 'A host made to look like another is no link.',
    folder: 'catalog/*.ts',
    find: 'return isMixed(label) || (isLatinTop && LOOKS_LATIN.test(label));',
    replace: 'return false;',
  },
  {
    name: 'parts of any size',
    promise: 'A part of a catalog that is larger than any page is refused before it is checked.',
    folder: 'catalog/*.ts',
    find: 'if (isTooMuch(each)) {',
    replace: 'if (isTooMuch(each) && !each) {',
  },
  {
    name: 'capitals in the masked report',
    promise: 'A word with a capital, which may be a name, is masked.',
    folder: 'ats',
    find: "if (/^\\p{Lu}/u.test(word)) return 'x';",
    replace: '',
  },
];
