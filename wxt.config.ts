import { defineConfig } from 'wxt';
import { fromTable, locales } from './components/messages/locales.ts';
import { MANAGED_SCHEMA } from './core/settings/managed-schema.ts';
import { casebook } from './data/compile/vite.ts';

// The page script needs the host permission before it can be registered at run time
// (decision 6 in docs/architecture.md); nothing else in the list can read a page.
const permissions = ['storage', 'scripting', 'activeTab', 'contextMenus'];

// one instance, so that all entrypoints share one compilation
const dataset = casebook();

/** Beside the manifest, for administrators (docs/managed.md); Firefox needs none. */
const MANAGED_FILE = 'managed.json';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: '.',
  publicDir: 'components/icon/public',
  vite: () => ({
    plugins: [dataset],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // the casebook is one chunk by design: pages of ours read it whole
    build: {
      chunkSizeWarningLimit: 4000,
      // the oldest that the manifest allows; for older ones light-dark() would be rewritten, and a
      // card could no longer be light on a light page of a dark system
      cssTarget: ['chrome128', 'firefox146'],
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push(...locales());
      if (config.browser !== 'firefox') {
        files.push({ relativeDest: MANAGED_FILE, contents: JSON.stringify(MANAGED_SCHEMA) });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Amicus',
    short_name: 'Amicus',
    description: fromTable('browser.description'),
    default_locale: 'en',
    permissions,
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Amicus' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: fromTable('browser.next-mention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: fromTable('browser.previous-mention'),
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: fromTable('browser.open-card'),
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: fromTable('browser.toggle-site'),
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amicus@amicus.invalid',
              // text-decoration in ::highlight() came with Firefox 146
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', storage: { managed_schema: MANAGED_FILE } }),
  }),
});
