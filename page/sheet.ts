/** The marks' style inside shadow trees. The document gets the same file from the background. */
import css from './marks.css?inline';

/**
 * Firefox does not carry document highlight styles into shadow trees (Mozilla bug 1868009), so each
 * root that holds a mark adopts the sheet. Roots without marks are left as they are.
 */
export class MarkSheet {
  #sheet: CSSStyleSheet | undefined;
  readonly #roots = new Set<WeakRef<ShadowRoot>>();
  #known = new WeakSet<ShadowRoot>();

  adoptInto(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.#known.has(root)) return;
    this.#known.add(root);
    this.#roots.add(new WeakRef(root));
    this.#sheet ??= sheetOf(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Takes the sheet out of every root that still has it. */
  remove(): void {
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    }
    this.#roots.clear();
    this.#known = new WeakSet();
  }
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
