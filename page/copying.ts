/** Puts text on the clipboard from inside a page, on the reader's own press of a button. */

/** Whether it worked. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // not on plain http, and not where the page's policy forbids it
    return copyByCommand(text);
  }
}

/** The old way needs no secure page; what is copied is what the event is given. */
function copyByCommand(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    given = true;
  };
  window.addEventListener('copy', give, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return done && given;
}
