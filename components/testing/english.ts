/** Tests read English, unless they say otherwise. */
import { en } from '../messages/en.ts';
import { speak } from '../messages/say.ts';

speak('en', en);
