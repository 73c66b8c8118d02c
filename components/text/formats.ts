/** `Intl` objects by language, made once each: to make one costs as much as to use it a hundred times. */
import { locale } from '../messages/say.ts';

/** A maker that remembers what it has made for the language that is spoken. */
export function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const spoken = locale();
    const known = made.get(spoken);
    if (known !== undefined) return known;
    const fresh = make(spoken);
    made.set(spoken, fresh);
    return fresh;
  };
}
