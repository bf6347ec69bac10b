declare const unit: unique symbol;

/** A number that says what it counts: it may be given as a bare number, but not as one that counts something else. */
export type Measured<Unit extends string> = number & { readonly [unit]?: Unit };
