import type { Block } from '../catalog/schema.ts';

/** What is copied: blocks of a handbook, for mail and documents or as Markdown, or a text of our own. */
export type Copied = { blocks: readonly Block[]; as: 'rich' | 'markdown' } | { text: string };

/** Copies; rejects with words for people where the browser does not allow it. */
export type Copy = (what: Copied) => Promise<void>;
