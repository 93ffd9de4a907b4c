/**
 * Runs a development tool with a Node that is new enough, whichever Node npm itself runs on:
 * `node tests/run/tool.mjs [--browser] [--firefox] <tool> …`. With `--browser` a Chromium is looked for
 * as well, with `--firefox` a Firefox.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { FIREFOX_MISSING, giveUp, prepare } from './prepare.mjs';
import { programOf } from './tools.mjs';

const given = process.argv.slice(2);
const at = given.findIndex((each) => !each.startsWith('--'));
const [needs, [tool, ...args]] = [given.slice(0, at), given.slice(at)];
const [browser, inFirefox] = [needs.includes('--browser'), needs.includes('--firefox')];
const { node, env, firefox } = prepare({ browser, firefox: inFirefox });
if (inFirefox && !firefox) giveUp(FIREFOX_MISSING);
const run = spawnSync(node, [programOf(tool), ...args], { env, stdio: 'inherit' });
process.exit(run.status ?? 1);
