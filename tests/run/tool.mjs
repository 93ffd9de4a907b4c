/**
 * Runs a development tool with a Node that is new enough, whichever Node npm itself runs on:
 * `node tests/run/tool.mjs [--browser] <tool> …`. With `--browser` a Chromium is looked for as well.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { prepare } from './prepare.mjs';
import { programOf } from './tools.mjs';

const [first, ...rest] = process.argv.slice(2);
const browser = first === '--browser';
const [tool, ...args] = browser ? rest : [first, ...rest];
const { node, env } = prepare({ browser });
const run = spawnSync(node, [programOf(tool), ...args], { env, stdio: 'inherit' });
process.exit(run.status ?? 1);
