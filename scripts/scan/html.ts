/** The text of an HTML file through the very code that reads pages, over a DOM without a browser. */
import { Window } from 'happy-dom';
import { everything, flowsIn } from '../../page/flows.ts';

/** Blocks of text parted by blank lines, as `findMentions` takes them. */
export function textOfHtml(html: string): string {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  });
  Object.assign(globalThis, {
    Node: window.Node,
    Document: window.Document,
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    NodeFilter: window.NodeFilter,
  });
  window.document.write(html);
  const document = window.document as unknown as Document;
  const all = everything(document);
  const flows = all ? [...flowsIn(all)] : [];
  return flows.map(({ text }) => text.replace(/\n\s*\n/g, '\n')).join('\n\n');
}
