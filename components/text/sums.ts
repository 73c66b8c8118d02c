/** Sums of money and counts as people read them: exact, never rounded. */
import { language, locale } from '../messages/say.ts';

/**
 * `444719` in USD as "US$444,719": the currency is never left to be guessed, and only English says
 * which dollar it means by a sign. Others get the code.
 */
export function showSum(amount: number, currency: string): string {
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    currencyDisplay: language() === 'en' ? 'symbol' : 'code',
    maximumFractionDigits: 0,
  }).format(amount);
}

export const showCount = (count: number): string => new Intl.NumberFormat(locale()).format(count);
