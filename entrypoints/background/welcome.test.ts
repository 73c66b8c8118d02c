import { expect, it, vi } from 'vitest';

const create = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { create },
    runtime: { getURL: (path: string) => `extension://id${path}` },
  },
}));

const { welcome } = await import('./welcome.ts');

it.each(['update', 'browser_update'] as const)('opens nothing on %s', async (reason) => {
  await welcome(reason);
  expect(create).not.toHaveBeenCalled();
});

it('opens one page on install', async () => {
  await welcome('install');
  expect(create.mock.calls).toEqual([[{ url: 'extension://id/welcome.html' }]]);
});
