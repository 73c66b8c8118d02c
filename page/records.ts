/** Records as the background has them, each asked for once; with the first come the words to say. */
import type { Answers, ToBackground, Words } from '../core/messages.ts';
import type { Language } from '../core/settings/languages.ts';
import type { CompiledRecord } from '../data/compiled.ts';

interface RecordsOptions {
  ask(message: Extract<ToBackground, { type: 'records/get' }>): Promise<Answers['records/get']>;
  /** Called before the first record is answered, and when the language has changed since. */
  speak(words: Words): void;
}

export class Records {
  /** The dataset's date; empty until a record has come. */
  date = '';
  readonly #options: RecordsOptions;
  readonly #known = new Map<string, CompiledRecord>();
  readonly #asked = new Map<string, Promise<CompiledRecord | undefined>>();
  #speaks: Language | undefined;

  constructor(options: RecordsOptions) {
    this.#options = options;
  }

  /** A record that is here already. */
  known(id: string): CompiledRecord | undefined {
    return this.#known.get(id);
  }

  /** Rejects if the background cannot be asked; then the next call asks again. */
  get(id: string): Promise<CompiledRecord | undefined> {
    const last = this.#asked.get(id);
    if (last) return last;
    const now = this.#fetch(id);
    this.#asked.set(id, now);
    now.catch(() => this.#asked.delete(id));
    return now;
  }

  /** Forgets them: another language may have been chosen, whose words come with the next. */
  clear(): void {
    this.#known.clear();
    this.#asked.clear();
  }

  async #fetch(id: string): Promise<CompiledRecord | undefined> {
    const { records, date, words } = await this.#options.ask({
      type: 'records/get',
      ids: [id],
      speaks: this.#speaks,
    });
    this.date = date;
    if (words) {
      this.#speaks = words.language;
      this.#options.speak(words);
    }
    for (const record of records) this.#known.set(record.id, record);
    return this.#known.get(id);
  }
}
