/**
 * After `npm install`: generates the types that editors and `tsc` need. Never fails an installation:
 * where it cannot be done it says so, and every other command does it again anyway.
 */
import process from 'node:process';
import { findNode, quietly } from './prepare.mjs';
import { programOf } from './tools.mjs';

const node = findNode() ?? process.execPath;
if (!quietly('Generating types', node, [programOf('wxt'), 'prepare'])) {
  console.error(
    'The types were not generated; "npm test" does it, with a Node that is new enough.',
  );
}
