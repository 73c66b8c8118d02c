/**
 * The casebook's own text, which is English whatever the interface speaks: marked as such, so that
 * it is read out in English and runs from left to right.
 */
import type { ComponentChildren } from 'preact';
import { language, say } from './say.ts';

/** For an element that holds a whole passage. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** A name or a few words in a line of the interface. */
export function Words({ children }: { children: ComponentChildren }) {
  return <bdi lang="en">{children}</bdi>;
}

/** Says once, to those who read another language, that the casebook is in English. */
export function EnglishNote() {
  return language() === 'en' ? null : <> {say('data.english')}</>;
}
