import { describe, expect, it } from 'vitest';
import { usualPlaces } from './places.ts';

describe('the usual places', () => {
  it('are PATH first, then the usual folders, on Linux', () => {
    const machine = { platform: 'linux', env: { PATH: '/home/me/bin:/usr/bin' }, home: '/home/me' };
    const places = usualPlaces('chromium', 'plain', machine);
    expect(places.slice(0, 3)).toEqual([
      '/home/me/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium',
    ]);
    expect(places.some((place) => place.includes('google-chrome'))).toBe(false);
  });

  it('are applications of the machine and of the user, on macOS', () => {
    const machine = { platform: 'darwin', env: {}, home: '/Users/me' };
    expect(usualPlaces('firefox', 'plain', machine).slice(0, 2)).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/me/Applications/Firefox.app/Contents/MacOS/firefox',
    ]);
    expect(usualPlaces('chromium', 'branded', machine)[0]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('are the program folders that there are, on Windows', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      LocalAppData: 'C:\\Users\\me\\AppData\\Local',
    };
    const machine = { platform: 'win32', env, home: 'C:\\Users\\me' };
    expect(usualPlaces('chromium', 'plain', machine)).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ]);
  });
});
