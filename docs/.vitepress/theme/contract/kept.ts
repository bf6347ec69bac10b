import { shallowRef } from 'vue';
import type { JsonObject } from '../try/paths';

/** The draft and where it is being asked: kept while the site is open, whatever the language. */
export const draft = shallowRef<JsonObject | null>(null);
export const step = shallowRef(0);
/** The furthest that was asked: of what comes later, nothing is found yet. */
export const reached = shallowRef(0);
/** As it was last saved or opened. */
export const saved = shallowRef<JsonObject | null>(null);
