/** Characters that pages use for one another: a record writes the plain one, the first of each. */

export const APOSTROPHES = "'\u2018\u2019\u02bc";
export const HYPHENS = '-\u2010\u2011\u2012\u2013';

const apostrophes = new Set(APOSTROPHES);
const hyphens = new Set(HYPHENS);

export const isApostrophe = (unit: string): boolean => apostrophes.has(unit);
export const isHyphen = (unit: string): boolean => hyphens.has(unit);
