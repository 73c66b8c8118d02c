/** Which elements a name may span, which end a run of text, and which are never read. */
import { closest, designModeOf, nameOf, parentOf, topRootOf, typeOf } from './dom.ts';

/** What a node is to the text around it. */
export type Role = 'text' | 'inline' | 'break' | 'absent' | 'block' | 'unread';

const roles = (role: Role, names: string): [string, Role][] =>
  names.split(' ').map((name) => [name, role]);

/** Rendered, but not prose: controls, media, code, formulas. They end a run. */
const UNREAD =
  'audio button canvas code datalist embed iframe input kbd math meter object optgroup option progress samp select svg textarea video';

const ROLES = new Map([
  ...roles('break', 'br'),
  // elements that text reads on through; tag names decide: computed styles would cost a layout
  ...roles(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small span strike strong sub sup time tt u var wbr',
  ),
  // not rendered where they stand: text reads on past them as if they were not there
  ...roles(
    'absent',
    'head link meta noembed noframes noscript rp rt rtc script style template title',
  ),
  ...roles('unread', UNREAD),
]);

/** The role of any node; `br` is a break, what is unknown is a block. */
export function roleOf(node: Node): Role {
  const type = typeOf(node);
  if (type === Node.TEXT_NODE) return 'text';
  if (type !== Node.ELEMENT_NODE) return type === Node.DOCUMENT_FRAGMENT_NODE ? 'block' : 'absent';
  return ROLES.get(nameOf(node as Element)) ?? 'block';
}

/**
 * Role and parent of a node in a walk, with as few questions as it takes. Only a form can answer
 * wrongly: its fields may be named like these properties.
 */
export function lookAt(node: Node): { role: Role; above: Node | null } {
  const type: unknown = node.nodeType;
  if (type === Node.TEXT_NODE) return { role: 'text', above: node.parentNode };
  const name: unknown = (node as Element).localName;
  if (type !== Node.ELEMENT_NODE || typeof name !== 'string' || name === 'form') {
    return { role: roleOf(node), above: parentOf(node) };
  }
  return { role: ROLES.get(name) ?? 'block', above: node.parentNode };
}

/**
 * Text that a person is editing. Asked only of elements that hold a name: the selector is too dear
 * for every element of every page. The classes are those of the common editors.
 */
const EDITED =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[role="searchbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.ProseMirror';

const UNREAD_SELECTOR = UNREAD.replaceAll(' ', ',');

/** Whether nothing beside or in `node` is read, for it stands in a control, code or media. */
export function isUnread(node: Node): boolean {
  const above = parentOf(node);
  return above instanceof Element && closest(above, UNREAD_SELECTOR) !== null;
}

/** Whether `element`, or what it stands in, is being edited. */
export function isEdited(element: Element): boolean {
  if (designModeOf(document) === 'on') return true;
  for (let at: Element | null = element; at; at = hostOf(at)) {
    if (closest(at, EDITED)) return true;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  const root = topRootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The role of an element by its name; undefined for a block, and for what is unknown. */
export const roleOfName = (name: unknown): Role | undefined => ROLES.get(name as string);

const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Whether elements of this name may carry a shadow root, besides custom ones. */
export const mayHost = (name: unknown): boolean => HOSTS.has(name as string);

/** The shadow root of an element, be it closed: a question that is dear in Chromium. */
export function shadowRootOf(
  element: Element & { openOrClosedShadowRoot?: ShadowRoot | null },
): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open) return open;
  // Firefox
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  return element instanceof HTMLElement
    ? (globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? null)
    : null;
}
