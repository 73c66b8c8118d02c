/** Sums of money and counts as people read them: exact, never rounded. */

const COUNT = new Intl.NumberFormat('en-GB');

/** `444719` in USD as "US$444,719": the currency is never left to be guessed. */
export function showSum(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);
}

export const showCount = (count: number): string => COUNT.format(count);

/** "1 mention", "1,223 mentions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${showCount(count)} ${count === 1 ? one : many}`;
}
