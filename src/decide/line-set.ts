/** Lines as a set of bits, in the order of the plan. */
export type LineSet = number;
