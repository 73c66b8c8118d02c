import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { first, marksIn } from '../first.js';

class Article extends LitElement {
  static properties = { name: {}, rows: {}, note: {} };
  constructor() {
    super();
    Object.assign(this, first);
  }
  render() {
    return html`<p id="named" data-marks=${marksIn(this.name)}>Named by a state: ${this.name}.</p>
      <p data-marks="QuaDream"><b>Qua</b>Dream never changes.</p>
      <ul>${repeat(this.rows, (row) => row, (row) => html`<li data-marks=${marksIn(row)}>A row on <i>${row}</i>.</li>`)}</ul>
      ${this.note ? html`<x-note .text=${this.note}></x-note>` : nothing}
      <slot></slot><slot name="aside">Nobody is slotted here.</slot>`;
  }
}

class Note extends LitElement {
  static properties = { text: {} };
  render() {
    return html`<p data-marks=${marksIn(this.text)}>In a root of its own: ${this.text}.</p>`;
  }
}

class Light extends LitElement {
  static properties = { text: {} };
  createRenderRoot() {
    return this;
  }
  render() {
    return html`<p data-marks=${marksIn(this.text ?? first.name)}>Drawn into the light: ${this.text ?? first.name}.</p>`;
  }
}

customElements.define('x-article', Article);
customElements.define('x-note', Note);
customElements.define('x-light', Light);

const article = document.querySelector('x-article');
const change = async (element, now) => {
  Object.assign(element, now);
  await element.updateComplete;
};

window.zooSteps = [
  () => change(article, { name: 'QuaDream' }),
  () => change(article, { name: 'the weather' }),
  () => change(article, { rows: first.rows.toReversed() }),
  () => change(article, { rows: ['FinFisher', ...first.rows.slice(1), 'the hills'] }),
  () => change(article, { rows: [] }),
  () => change(article, { rows: first.rows, note: 'QuaDream' }),
  () => change(article.shadowRoot.querySelector('x-note'), { text: 'NSO Group' }),
  () => change(article, { note: '' }),
  () => change(document.querySelector('x-light'), { text: 'RCS Lab' }),
  () => { document.querySelector('#slotted').slot = 'aside'; },
  () => article.remove(),
];
