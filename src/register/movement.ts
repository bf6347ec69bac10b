/** A sum as money that moved: below zero where it came back. */
type Moved = (yuan: string) => string;

const belowZero: Moved = (yuan) => (yuan.startsWith('-') || !/[1-9]/.test(yuan) ? yuan : `-${yuan}`);

/** How the sums of a row moved, by what its cells say of it. */
export const movedBack = (facts: ReadonlyMap<string, unknown>): Moved =>
  facts.get('movement') === 'recovery' || facts.get('outcome') === 'recovery' ? belowZero : (yuan) => yuan;

/** The same of sums under several names. */
export const movedIn = (
  sums: Readonly<Record<string, string>> | undefined,
  moved: Moved,
): Readonly<Record<string, string>> | undefined =>
  sums && Object.fromEntries(Object.entries(sums).map(([key, yuan]) => [key, moved(yuan)]));
