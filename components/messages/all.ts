/** All languages at once, for the background, the build and the tests. */
import type { Language } from '../../core/settings/languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hu } from './hu.ts';
import { pl } from './pl.ts';
import type { Messages } from './table.ts';

export const ALL: { readonly [L in Language]: Messages<L> } = { en, es, fr, de, pl, hu, ar, he };
