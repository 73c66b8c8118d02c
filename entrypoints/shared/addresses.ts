/** Addresses of our own pages. */

/** The casebook page, a record in it, or one of the record's facts, counted from 0. */
export function hrefOf(id?: string, fact?: number): string {
  if (id === undefined) return '/casebook.html';
  return `/casebook.html#${id}${fact === undefined ? '' : `/${fact + 1}`}`;
}

/** What such an address leads to. */
export function placeIn(hash: string): { id: string; fact: number | undefined } {
  const [id = '', fact] = hash.replace(/^#/, '').split('/');
  const at = Number(fact) - 1;
  return { id, fact: Number.isInteger(at) && at >= 0 ? at : undefined };
}
