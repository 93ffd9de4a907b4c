/** All languages, and what they say together. */
import * as da from './da.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as it from './it.ts';
import * as ja from './ja.ts';
import * as ko from './ko.ts';
import type {
  HandbookWords,
  InterviewWords,
  JobWords,
  Language,
  LengthWords,
  LookUpWords,
  PageWords,
  RoleWords,
  StageWords,
  Words,
} from './language.ts';
import * as nb from './nb.ts';
import * as nl from './nl.ts';
import * as pl from './pl.ts';
import * as pt from './pt.ts';
import * as ru from './ru.ts';
import * as sv from './sv.ts';
import * as tr from './tr.ts';
import * as zh from './zh.ts';

// biome-ignore format: a table reads better with a line for each part
export const LANGUAGES: readonly Language[] = [en, de, fr, es, pt, it, nl, pl, ru, sv, nb, da, tr, ja, zh, ko];

// One list for each part, spelled out, so that a bundle holds only the parts that it uses.
// biome-ignore format: a table reads better with a line for each part
export const JOBS: readonly JobWords[] = [en.jobs, de.jobs, fr.jobs, es.jobs, pt.jobs, it.jobs, nl.jobs, pl.jobs, ru.jobs, sv.jobs, nb.jobs, da.jobs, tr.jobs, ja.jobs, zh.jobs, ko.jobs];
// biome-ignore format: as above
export const ROLES: readonly RoleWords[] = [en.roles, de.roles, fr.roles, es.roles, pt.roles, it.roles, nl.roles, pl.roles, ru.roles, sv.roles, nb.roles, da.roles, tr.roles, ja.roles, zh.roles, ko.roles];
// biome-ignore format: as above
export const INTERVIEWS: readonly InterviewWords[] = [en.interviews, de.interviews, fr.interviews, es.interviews, pt.interviews, it.interviews, nl.interviews, pl.interviews, ru.interviews, sv.interviews, nb.interviews, da.interviews, tr.interviews, ja.interviews, zh.interviews, ko.interviews];
// biome-ignore format: as above
export const LOOK_UPS: readonly LookUpWords[] = [en.lookUps, de.lookUps, fr.lookUps, es.lookUps, pt.lookUps, it.lookUps, nl.lookUps, pl.lookUps, ru.lookUps, sv.lookUps, nb.lookUps, da.lookUps, tr.lookUps, ja.lookUps, zh.lookUps, ko.lookUps];
// biome-ignore format: as above
export const STAGES: readonly StageWords[] = [en.stages, de.stages, fr.stages, es.stages, pt.stages, it.stages, nl.stages, pl.stages, ru.stages, sv.stages, nb.stages, da.stages, tr.stages, ja.stages, zh.stages, ko.stages];
// biome-ignore format: as above
export const PAGES: readonly PageWords[] = [en.pages, de.pages, fr.pages, es.pages, pt.pages, it.pages, nl.pages, pl.pages, ru.pages, sv.pages, nb.pages, da.pages, tr.pages, ja.pages, zh.pages, ko.pages];
// biome-ignore format: as above
export const LENGTHS: readonly LengthWords[] = [en.lengths, de.lengths, fr.lengths, es.lengths, pt.lengths, it.lengths, nl.lengths, pl.lengths, ru.lengths, sv.lengths, nb.lengths, da.lengths, tr.lengths, ja.lengths, zh.lengths, ko.lengths];

// biome-ignore format: as above
export const HANDBOOKS: readonly HandbookWords[] = [en.handbook, de.handbook, fr.handbook, es.handbook, pt.handbook, it.handbook, nl.handbook, pl.handbook, ru.handbook, sv.handbook, nb.handbook, da.handbook, tr.handbook, ja.handbook, zh.handbook, ko.handbook];

/** The words that every language has for something: `together(JOBS, (of) => of.nouns)`. */
export function together<Part>(parts: readonly Part[], of: (part: Part) => Words): Words {
  return [...new Set(parts.flatMap(of))];
}
