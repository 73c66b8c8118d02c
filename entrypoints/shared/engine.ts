import type { Engine } from '../../core/sites/decision.ts';

/** The browser family that this build is for. */
export const ENGINE: Engine = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
