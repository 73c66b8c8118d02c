/** Pages made for the bench: the saved ones are not part of the project. */

const WORDS =
  'the town council has voted to repair a bridge over river after long debate about money and time while people in market said they would rather have had new school roof garden library music harvest weather train station morning evening paper bread window'.split(
    ' ',
  );

/** The same text each time: a page must not change between two runs. */
function* words(seed: number): Generator<string> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield WORDS[state % WORDS.length] ?? 'word';
  }
}

function sentence(from: Generator<string>, length: number): string {
  const text = Array.from({ length }, () => from.next().value as string).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

/** Paragraphs of about 90 characters with some inline markup, `size` characters in all. */
export function plainPage(size: number): string {
  const from = words(7);
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const one = sentence(from, 15);
    parts.push(
      i % 5 === 0
        ? `<p>${one.slice(0, 20)}<a href="#">${one.slice(20, 40)}</a>${one.slice(40)}</p>`
        : `<p>${one}</p>`,
    );
    length += one.length;
  }
  return html(parts.join('\n'));
}

/** `count` names that are marked, among 20 words each. */
export function namesPage(count: number): string {
  const from = words(11);
  const names = ['NSO Group', 'QuaDream', 'Pegasus spyware', 'Intellexa', 'Citizen Lab'];
  return html(
    Array.from(
      { length: count },
      (_, i) => `<p>${sentence(from, 10)} ${names[i % names.length]} ${sentence(from, 10)}</p>`,
    ).join('\n'),
  );
}

/** Ten megabytes in 200,000 text nodes. */
export function hugePage(): string {
  const from = words(13);
  const line = sentence(from, 9).padEnd(50, '-');
  return html(`<div>${`<p>${line}</p>`.repeat(200_000)}</div>`);
}

/** Ten megabytes in one text node. */
export function onePage(): string {
  const from = words(17);
  const paragraph = Array.from({ length: 60 }, () => sentence(from, 14)).join(' ');
  return html(`<pre>${`${paragraph}\n`.repeat(Math.ceil(10_000_000 / paragraph.length))}</pre>`);
}
