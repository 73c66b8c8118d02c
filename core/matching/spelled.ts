/** Whether one spelling stands at one place of a text, and where it ends there. */
import { isApostrophe, isHyphen } from '../../data/characters.ts';
import { endingLength, isInnerEnding, restOfWord, stemsOf } from './inflection.ts';
import { after, before, joined, type Script, scriptOf } from './scripts.ts';

/** A spelling with plain spaces, apostrophes and hyphens. */
export interface Spelled {
  text: string;
  /** The same, cut at its spaces. */
  words: readonly string[];
  /** Which of these may take an ending inside the name. */
  bends: readonly boolean[];
  inflects: boolean;
  sure: boolean;
  /** Its words without the spaces between them: stands only behind a `#`. */
  tag: boolean;
}

const isSpace = (unit: string): boolean => /\s/.test(unit);

/** Where the spelling, with its ending, ends if it stands at `start`; undefined if it does not. */
export function endOf(spelled: Spelled, text: string, start: number): number | undefined {
  if (spelled.tag && text.charAt(start - 1) !== '#') return undefined;
  const { words, bends } = spelled;
  let at: number | undefined = start;
  for (let i = 0; i < words.length && at !== undefined; i++) {
    const word = words[i] ?? '';
    const isLast = i === words.length - 1;
    at = isLast
      ? endOfLast(word, spelled, text, at)
      : endOfInner(word, bends[i] === true, text, at);
  }
  return at;
}

/** An inner word, inflected or not, and the white space behind it. */
function endOfInner(word: string, bends: boolean, text: string, start: number): number | undefined {
  let end = literal(word, text, start);
  if (end !== undefined && !isSpace(text.charAt(end))) {
    const rest = restOfWord(text, end);
    const script = scriptOf(before(text, end));
    end = bends && rest !== '' && isInnerEnding(rest, script) ? end + rest.length : undefined;
  }
  end ??= bends ? replacedEnd(word, text, start) : undefined;
  if (end === undefined || !isSpace(text.charAt(end))) return undefined;
  while (end < text.length && isSpace(text.charAt(end))) end++;
  return end;
}

function endOfLast(
  word: string,
  spelled: Spelled,
  text: string,
  start: number,
): number | undefined {
  const end = literal(word, text, start);
  const ending = end === undefined ? undefined : endingAt(text, end, spelled);
  if (end !== undefined && ending !== undefined) return end + ending;
  return spelled.inflects ? replacedEnd(word, text, start) : undefined;
}

/** Where a form ends that changes the end of the word: "Intellexy", "Pegasuksen". */
function replacedEnd(word: string, text: string, start: number): number | undefined {
  // nearly always the place starts like the name and goes on otherwise: no stem needs to be made
  if (literal(word.slice(0, -REPLACED), text, start) === undefined) return undefined;
  for (const { stem, ending } of stemsOf(word)) {
    const end = literal(stem, text, start);
    const rest = end === undefined ? '' : restOfWord(text, end);
    if (end !== undefined && ending.test(rest)) return end + rest.length;
  }
  return undefined;
}

/** The end of `wanted` at `start`: any apostrophe or hyphen of a page will do for the plain one. */
function literal(wanted: string, text: string, start: number): number | undefined {
  if (text.startsWith(wanted, start)) return start + wanted.length;
  if (!wanted.includes('-') && !wanted.includes("'")) return undefined;
  for (let i = 0; i < wanted.length; i++) {
    const unit = wanted.charAt(i);
    const there = text.charAt(start + i);
    const same =
      there === unit || (unit === "'" && isApostrophe(there)) || (unit === '-' && isHyphen(there));
    if (!same) return undefined;
  }
  return start + wanted.length;
}

/** The length of the ending that follows; undefined where what follows makes it another word. */
function endingAt(text: string, end: number, { text: own, inflects, sure }: Spelled) {
  const last: Script = scriptOf(before(text, end));
  const next = after(text, end);
  const joins =
    next !== '' && (joined(last, scriptOf(next)) || isApostrophe(next) || isHyphen(next));
  if (last === 'unspaced' || !joins) return 0;
  return endingLength(text.slice(end, end + REACH), last, { length: own.length, inflects, sure });
}

/** No rule replaces more than this many units of a word. */
const REPLACED = 2;
/** As far as the longest ending reaches. */
const REACH = 12;
