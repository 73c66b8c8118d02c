/** Words as a search compares them: in any script, without case, diacritics or thousands separators. */

export interface Word {
  start: number;
  end: number;
  term: string;
}

// no spaces stand between words here, so that pairs of characters have to do
const PAIRED = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}`;
const WORD = new RegExp(
  String.raw`[${PAIRED}]+|\d{1,3}(?:[.,'’\u00A0\u202F]\d{3})+(?!\d)|[[\p{L}\p{M}\p{N}\u0640]--[${PAIRED}]]+`,
  'gv',
);
const IS_PAIRED = new RegExp(`^[${PAIRED}]`, 'v');
const IS_SUM = /^\d{1,3}(?:\D\d{3})+$/;

/** Every word of `text`, where it stands and the term that it is compared by. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) =>
    IS_PAIRED.test(found)
      ? pairs(found, index)
      : [{ start: index, end: index + found.length, term: termOf(found) }],
  );
}

function pairs(run: string, start: number): Word[] {
  const units = [...run];
  if (units.length === 1) return [{ start, end: start + run.length, term: termOf(run) }];
  let at = start;
  return units.slice(1).map((unit, index) => {
    const first = units[index] ?? '';
    const word = { start: at, end: at + first.length + unit.length, term: termOf(first + unit) };
    at += first.length;
    return word;
  });
}

// accents, and the points and vowel signs that Arabic and Hebrew leave out as a rule
const MARKS =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u093C]/g;

/** Letters that no decomposition makes plain; letters that Arabic and Persian write differently. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Courts are numbered both ways: "Ninth Circuit", "9th Cir.". */
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
  ['eighth', '8th'],
  ['ninth', '9th'],
  ['tenth', '10th'],
  ['eleventh', '11th'],
]);

const ASCII = /^\w+$/;

function termOf(word: string): string {
  if (IS_SUM.test(word)) return word.replace(/\D/g, '');
  // nearly all words of the casebook
  const plain = ASCII.test(word) ? word.toLowerCase() : plainOf(word);
  return ORDINALS.get(plain) ?? plain;
}

const plainOf = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(TO_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
