import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { RECRUITING_EXCLUDE_MATCHES, RECRUITING_MATCHES } from './ats/greenhouse/hosts.ts';
import { compileFolder } from './catalog/node/compile-folder.ts';
import { indexVersionOf, indexVersionPlugin } from './catalog/node/index-version-plugin.ts';
import { bundledFiles } from './extension/bundled-files.ts';
import { gatherPackages, noticesOf } from './tests/run/bundled-packages.ts';
import { gatherContents } from './tests/run/chunk-contents.ts';

const top = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('./data/handbook', import.meta.url));
const bundled = gatherPackages(top);
const contents = gatherContents(top);

/**
 * What our own pages may do. Scripts, styles and pictures come from the package alone; requests go to
 * the https addresses that people or their company give for a handbook (each needs its permission as
 * well); only pages of the recruiting app may frame a page of ours.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://*.greenhouse.io",
].join('; ');

/**
 * The add-on's name in Firefox for good: Firefox keeps a person's handbooks and pins under it, and
 * companies write it into their policy, so another one is another add-on. A UUID, because a name in
 * the form of an e-mail address would claim a domain that is not ours.
 */
const FIREFOX_ID = '{4cd6914f-f548-48d8-be6f-e7532fbe253a}';

/**
 * 140 is the first Firefox that knows `data_collection_permissions`; 142 the first where it does so
 * everywhere, which is what the add-on linter asks for. Tests run in the current ESR: 142 itself is
 * not tested, only checked against the linter's table of interfaces.
 */
const OLDEST_FIREFOX = '142.0';

/**
 * 120 is the first Chrome with `URL.canParse`, the newest interface that is used without a way
 * around it (tests/release/minimum-versions.test.ts). Tests run in the current Chromium: 120 itself
 * is not tested.
 */
const OLDEST_CHROME = '120';

/** Chrome 123 and not the oldest, or each `color-scheme` gets a stand-in for `light-dark()`, which no style uses. */
const CSS_TARGET = ['chrome123', `firefox${OLDEST_FIREFOX}`];

export default defineConfig({
  imports: false,
  // Firefox as well, so that `-b firefox` never makes another extension under the same file name.
  manifestVersion: 3,
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}{{modeSuffix}}.zip',
    // tests/run/sources-zip.ts makes it: WXT takes what lies in the folder and leaves tests out.
    zipSources: false,
  },
  hooks: {
    'build:publicAssets': ({ config, logger }, files) => {
      const catalog = compileFolder({ folder, name: 'Bundled handbook' }, (what) =>
        logger.warn(what),
      );
      files.push(...bundledFiles(catalog, indexVersionOf(top)));
      if (config.command !== 'build') return;
      const licence = readFileSync(`${top}/LICENSE`, 'utf8');
      files.push({ relativeDest: 'LICENSE.txt', contents: licence });
      const notices = noticesOf(bundled.packages());
      files.push({ relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: notices });
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') contents.write(config.outDir);
    },
  },
  vite: ({ mode }) => ({
    // `npm run dev` builds for reading in the browser's developer tools.
    build:
      mode === 'development'
        ? { minify: false, sourcemap: 'inline' }
        : // For what is in each script (tests/run/chunk-contents.ts); no map is in the package.
          { sourcemap: 'hidden', cssTarget: CSS_TARGET },
    plugins: [preact(), indexVersionPlugin(top), bundled.plugin(), contents.plugin()],
    worker: { plugins: () => [bundled.plugin(), contents.plugin()] },
    // The Markdown parser decodes entities by the DOM in pages; workers have none.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
  }),
  // No `homepage_url`: the project has no public home yet, and an address once given must stay.
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Chrome's service worker can start no worker but by a document that nobody sees.
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'offscreen', 'sidePanel'],
    // Asked for one site at a time, when a person gives the address of a handbook.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_toggle__',
      },
      // The browser's own command where there is one: Firefox takes no panel in a page for a click on ours.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'side-panel']: {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_sidePanel__',
      },
    },
    content_scripts: [
      {
        matches: RECRUITING_MATCHES,
        exclude_matches: RECRUITING_EXCLUDE_MATCHES,
        // Early, so that the session's file is there when the page's content is.
        run_at: 'document_start',
        js: ['page-loader.js'],
      },
    ],
    web_accessible_resources: [
      {
        resources: ['panel.html', 'page-session.js', 'page-readers.js', 'page-report.js'],
        matches: RECRUITING_MATCHES,
        // Firefox gives every installation its own random address; Chrome needs this to do the same.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // While developing, pages come from WXT's server, which brings a policy of its own.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    ...(browser === 'firefox'
      ? {
          // Chrome takes nothing but the e-mail address of a store account here.
          author: 'The Greenroom authors',
          sidebar_action: {
            default_title: '__MSG_name__',
            default_panel: 'outside-panel.html',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: OLDEST_CHROME,
          side_panel: { default_path: 'outside-panel.html' },
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
