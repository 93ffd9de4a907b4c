import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { RECRUITING_MATCHES } from './ats/greenhouse/hosts.ts';
import { handbookPlugin } from './catalog/node/handbook-plugin.ts';

const folder = fileURLToPath(new URL('./data/handbook', import.meta.url));

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact(), handbookPlugin({ folder, name: 'Bundled handbook' })],
    // The Markdown parser decodes entities by the DOM in pages; workers have none.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // Asked for one site at a time, when a person gives the address of a handbook.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_toggle__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html', 'page-session.js', 'page-report.js'],
        matches: RECRUITING_MATCHES,
        // Firefox gives every installation its own random address; Chrome needs this to do the same.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'greenroom@greenroom.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
