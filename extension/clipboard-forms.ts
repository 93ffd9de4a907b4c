import { sendable } from '../catalog/print/sendable.ts';
import { blocksToHtml } from '../catalog/print/to-html.ts';
import { blocksToMarkdown } from '../catalog/print/to-markdown.ts';
import { blocksToText } from '../catalog/print/to-text.ts';
import type { Block } from '../catalog/schema.ts';

/** The same words in the forms that a clipboard holds at once. */
export interface ClipboardForms {
  text: string;
  html?: string;
}

/** Structure and links as HTML for mail and documents, and as plain text for everything else. */
export function richForms(blocks: readonly Block[]): ClipboardForms {
  const safe = sendable(blocks);
  return { text: blocksToText(safe), html: blocksToHtml(safe) };
}

/** As text alone: what takes HTML would take that instead. */
export function markdownForms(blocks: readonly Block[]): ClipboardForms {
  return { text: blocksToMarkdown(sendable(blocks)) };
}
