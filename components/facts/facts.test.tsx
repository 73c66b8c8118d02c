// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Fact, Source } from '../../data/schema.ts';
import { accessibilityProblems, find, mount, textOf } from '../testing/mount.ts';
import { FactList } from './FactList.tsx';
import { SourceList } from './Sources.tsx';

const lab: Source = {
  publisher: 'The Lab',
  title: 'Un informe',
  url: 'https://lab.example/report',
  date: '2021-11',
  lang: 'es',
  class: 'lab',
  seen: '2026-11-20',
  via: 'https://copy.example/report',
};
const court: Source = { ...lab, publisher: 'The Court', lang: 'en', date: '2022', class: 'court' };
const fact: Fact = {
  text: 'A phone was infected.',
  standing: 'forensically-confirmed',
  date: '2021-11-03',
  sources: ['lab', 'court', 'missing'],
  differs: 'the court says October.',
};

describe('FactList', () => {
  it('gives each fact its standing, date and sources', async () => {
    mount(<FactList facts={[fact]} sources={{ lab, court }} />);
    expect(textOf(find('li'))).toBe(
      'A phone was infected.Sources differ: the court says October.' +
        'confirmed by a lab3 Nov 2021The Lab, Nov 2021; The Court, 2022',
    );
    expect(find('time', '3 Nov').getAttribute('datetime')).toBe('2021-11-03');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('leads to a source without telling it where the reader came from', () => {
    mount(<FactList facts={[fact]} sources={{ lab, court }} />);
    const link = find<HTMLAnchorElement>('a', 'The Lab');
    expect(link.href).toBe('https://lab.example/report');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noreferrer noopener');
    expect(link.title).toBe('Un informe');
  });
});

describe('SourceList', () => {
  it('names title, class, and the copy that was read', async () => {
    mount(<SourceList sources={{ lab }} />);
    expect(textOf(find('li'))).toBe(
      'The Lab, “Un informe”, November 2021 (laboratory report; read 20 Nov 2026 in a copy)',
    );
    expect(find('a', 'Un informe').lang).toBe('es');
    expect(await accessibilityProblems()).toEqual([]);
  });
});
