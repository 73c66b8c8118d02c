import { defineConfig } from 'wxt';
import { casebook } from './data/compile/vite.ts';

// The page script needs the host permission before it can be registered at run time
// (decision 6 in docs/architecture.md); nothing else in the list can read a page.
const permissions = ['storage', 'scripting', 'activeTab', 'contextMenus'];

// one instance, so that all entrypoints share one compilation
const dataset = casebook();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: '.',
  publicDir: 'components/icon/public',
  vite: () => ({
    plugins: [dataset],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // the casebook is one chunk by design: pages of ours read it whole
    build: { chunkSizeWarningLimit: 4000 },
  }),
  manifest: ({ browser }) => ({
    name: 'Amicus',
    short_name: 'Amicus',
    description:
      'Marks spyware vendors, their products and their documented targets on any page, with sourced facts. Nothing leaves the browser.',
    permissions,
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Amicus' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Go to the next marked name and open its card',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the previous marked name and open its card',
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
      : { minimum_chrome_version: '128' }),
  }),
});
