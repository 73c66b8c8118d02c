/** Hands a text to the reader as a file to keep; it goes nowhere else. */
export function saveFile(name: string, text: string): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain';
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // the browser has taken hold of it by the next task
  setTimeout(() => URL.revokeObjectURL(href));
}
