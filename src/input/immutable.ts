/** Plain data that nobody changes. */
export type Immutable<V> = V extends object ? { readonly [K in keyof V]: Immutable<V[K]> } : V;
