/** Sums of money and counts as people read them: exact, never rounded. */
import { language, locale } from '../messages/say.ts';
import { perLocale } from './formats.ts';

const counts = perLocale((locale) => new Intl.NumberFormat(locale));
const moneys = perLocale(() => new Map<string, Intl.NumberFormat>());

/**
 * `444719` in USD as "US$444,719": the currency is never left to be guessed, and only English says
 * which dollar it means by a sign. Others get the code.
 */
export function showSum(amount: number, currency: string): string {
  const known = moneys().get(currency);
  if (known) return known.format(amount);
  const made = new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    currencyDisplay: language() === 'en' ? 'symbol' : 'code',
    maximumFractionDigits: 0,
  });
  moneys().set(currency, made);
  return made.format(amount);
}

export const showCount = (count: number): string => counts().format(count);
