/** The address of a report of an error: a letter begun, with nothing in it of the page. */
import { REPORTS_TO } from '../../core/project.ts';
import type { CompiledRecord } from '../../data/compiled.ts';
import { say } from '../messages/say.ts';

/** `date` is the dataset's. */
export function reportAddress({ id, name }: CompiledRecord, date: string): string {
  const subject = encodeURIComponent(say('report.subject', { name }));
  const questions = [say('report.wrong'), say('report.source')].map((one) => ['', one, '', '']);
  const lines = [say('report.record', { id }), say('report.data', { date }), ...questions.flat()];
  return `mailto:${REPORTS_TO}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
