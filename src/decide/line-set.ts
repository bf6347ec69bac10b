/** Lines as a set of bits, in the order of the plan. */
export type LineSet = number;

export const ALL_LINES: LineSet = -1;
