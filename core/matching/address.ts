/** Names inside web and e-mail addresses are not names in the text. */

/** An address is looked for this far to either side of a hit. */
const REACH = 200;

// with a scheme or www., or a mail address, or host.tld with or without a path
const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|^[^@\s]+@[\w-]+(?:\.[\w-]+)+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|gov|edu|info|news|app|dev|[a-z]{2})(?:[/?#:]\S*)?$/i;

/** Whether what stands from `start` to `end` is part of an address. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const left =
    /[^\s<>()"'“”‘’«»\u3000-\u303f\uff00-\uffef\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u.exec(
      before,
    )?.[0] ?? '';
  const right =
    /^[^\s<>()"'“”‘’«»\u3000-\u303f\uff00-\uffef\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/u.exec(
      after,
    )?.[0] ?? '';
  // nearly every name has nothing but punctuation beside it
  if (!/[./@:]/.test(left + right)) return false;
  const name = text.slice(start, end);
  const token = (left + name + right).replace(/[.,;:!?]+$/, '');
  // a name may be an address by itself: Fanpage.it
  return token !== name && ADDRESS.test(token);
}
