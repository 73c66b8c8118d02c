import { describe, expect, it } from 'vitest';
import { REPORTS_TO } from '../../core/project.ts';
import { plainText } from './copy.ts';
import { target } from './fixture.ts';
import { reportAddress } from './report.ts';

describe('what is copied', () => {
  it('has every sentence with its standing, date and source, and how to cite it', () => {
    expect(plainText(target, '2026-11-20')).toBe(`Jane Roe (Target)
A journalist whose phone was attacked.
Confirmed by forensic analysis: The Lab

Status as of 1 May 2026: An inquiry is open.
  Source: The Lab, “A report”, November 2021. https://lab.example/report

ESTABLISHED
- [confirmed by a lab, 2021] Fact 1.
  Source: The Lab, “A report”, November 2021. https://lab.example/report
- [found by a court, 2021] Fact 3.
  Source: The Lab, “A report”, November 2021. https://lab.example/report

ALLEGED, REPORTED OR DISPUTED
- [alleged, 2021] Fact 2.
  Sources differ: the court says 2022.
  Source: The Lab, “A report”, November 2021. https://lab.example/report

Amicus casebook, “Jane Roe” (record jane-roe), data of 20 November 2026, CC BY 4.0.
`);
  });
});

describe('a report of an error', () => {
  it('names the record and the data, and nothing of the page', () => {
    const url = new URL(reportAddress(target, '2026-11-20'));
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe(REPORTS_TO);
    expect(url.searchParams.get('subject')).toBe('Amicus: an error in “Jane Roe”');
    expect(url.searchParams.get('body')).toMatch(
      /^Record: jane-roe\r\nData of: 2026-11-20\r\n\r\nWhat is wrong/,
    );
    expect(url.search).not.toMatch(/ |\+/);
  });
});
