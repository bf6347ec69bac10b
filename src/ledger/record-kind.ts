import * as z from 'zod/mini';
import type { IssueCode } from '../input/issue.js';
import type { QuickReader } from '../input/quick.js';
import type { KeyOf, Versioned } from './register.js';

/** How records of one kind are read, and what tells them apart. */
export interface RecordKind<R extends Versioned> {
  readonly schema: z.ZodMiniType;
  /** Reads at once what is plainly right. */
  readonly quickly: QuickReader;
  /** Makes a record of what the schema admits, with one way of writing each value. */
  readonly read: (checked: never) => R;
  readonly keyOf: KeyOf<R>;
}

const MAX_VERSION = 100_000;

/** A whole number from 1 to 100,000. */
export const version = /* @__PURE__ */ z.number().check(
  z.refine((n) => Number.isInteger(n) && n >= 1 && n <= MAX_VERSION, {
    error: 'count' satisfies IssueCode,
  }),
);
