import { describe, expect, it } from 'vitest';
import { findBrowser, NoBrowser, type Probes } from './find.ts';

/** A machine that has nothing, and keeps a diary of what it was asked. */
function machine(changes: Partial<Probes> = {}): Probes & { diary: string[] } {
  const diary: string[] = [];
  const none: Probes = {
    named: () => undefined,
    installed: async () => [],
    downloaded: async () => [],
    download: async () => {
      throw new Error('no network');
    },
    install: async () => false,
    branded: async () => [],
    unfit: async () => undefined,
    say: () => {},
  };
  const all = { ...none, ...changes };
  const noted = Object.entries(all).map(([name, probe]) => [
    name,
    (...args: unknown[]) => {
      diary.push(name);
      return (probe as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return { ...(Object.fromEntries(noted) as Probes), diary };
}

const asked = ({ diary }: { diary: string[] }) =>
  diary.filter((name) => !['say', 'named', 'unfit'].includes(name));

describe('finding a browser', () => {
  it('takes the one that is named, and looks no further', async () => {
    const probes = machine({
      named: () => '/my/own',
      installed: async () => ['/usr/bin/chromium'],
    });
    const found = await findBrowser('chromium', probes);
    expect(found).toEqual({ engine: 'chromium', path: '/my/own', from: 'environment' });
    expect(asked(probes)).toEqual([]);
  });

  it('never replaces a named one that will not do', async () => {
    const probes = machine({
      named: () => '/my/own',
      unfit: async () => 'there is no such file',
      installed: async () => ['/usr/bin/chromium'],
    });
    await expect(findBrowser('chromium', probes)).rejects.toThrow(
      'AMICUS_CHROMIUM names /my/own, which will not do: there is no such file.',
    );
  });

  it('asks in order: installed, downloaded, download, package manager, branded', async () => {
    const probes = machine();
    await expect(findBrowser('firefox', probes)).rejects.toThrow(NoBrowser);
    expect(asked(probes)).toEqual(['installed', 'downloaded', 'download', 'install', 'branded']);
  });

  it('passes over one that is too old', async () => {
    const probes = machine({
      installed: async () => ['/old', '/new'],
      unfit: async (_, path) => (path === '/old' ? 'is version 115' : undefined),
    });
    expect(await findBrowser('firefox', probes)).toMatchObject({ path: '/new', from: 'installed' });
  });

  it('prefers an earlier download to a new one', async () => {
    const probes = machine({ downloaded: async () => ['/cache/chrome'] });
    expect(await findBrowser('chromium', probes)).toMatchObject({ from: 'downloaded' });
    expect(probes.diary).not.toContain('download');
  });

  it('uses what it has just downloaded', async () => {
    const probes = machine({ download: async () => '/cache/new' });
    expect(await findBrowser('chromium', probes)).toMatchObject({ path: '/cache/new' });
  });

  it('looks among the installed again after the package manager', async () => {
    let there = false;
    const probes = machine({
      install: async () => {
        there = true;
        return true;
      },
      installed: async () => (there ? ['/usr/bin/firefox-esr'] : []),
    });
    expect(await findBrowser('firefox', probes)).toMatchObject({ from: 'package manager' });
  });

  it('falls back on a branded build at the very end', async () => {
    const probes = machine({ branded: async () => ['/opt/google/chrome'] });
    expect(await findBrowser('chromium', probes)).toMatchObject({ from: 'branded' });
    expect(asked(probes).at(-2)).toBe('install');
  });

  it('says what it tried and what to do when there is none', async () => {
    const probes = machine({
      installed: async () => ['/snap/bin/firefox'],
      unfit: async () => 'a snap',
    });
    const error = await findBrowser('firefox', probes).catch((caught: Error) => caught);
    expect(error).toBeInstanceOf(NoBrowser);
    expect((error as Error).message.split('\n')).toEqual([
      'No browser to be had: Amicus needs Firefox 146 or later.',
      'Install one, run "npx @puppeteer/browsers install firefox --path ~/.cache/puppeteer", or set AMICUS_FIREFOX to the path of its program.',
      '  tried: /snap/bin/firefox: a snap',
      '  tried: no network',
    ]);
  });
});
