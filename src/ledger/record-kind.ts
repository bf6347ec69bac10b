import type * as z from 'zod/mini';
import { readEach } from '../input/entries.js';
import { whole } from '../input/formats.js';
import { safeParse } from '../input/parse.js';
import { type QuickReader, quickReader } from '../input/quick.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { instantOf, instantText } from '../time/instant.js';
import { momentOf, momentText } from '../time/moment.js';
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

/** How records are read that a schema describes. */
export const recordKind = <S extends z.ZodMiniType, R extends Versioned>(
  schema: S,
  read: (checked: z.output<S>) => R,
  keyOf: KeyOf<R>,
  quickly: QuickReader = quickReader(schema),
): RecordKind<R> => ({ schema, quickly, read, keyOf });

/** A whole number from 1 to 100,000. */
export const version = /* @__PURE__ */ whole('count', 1, 100_000);

/** Reads a list of records; throws the issues of all of them, the first thousand if there are more. */
export const readEachOf = <R extends Versioned>(records: unknown, kind: RecordKind<R>): readonly R[] =>
  readEach(records, (record) =>
    safeParse(kind.schema, record, (checked) => kind.read(checked as never), kind.quickly),
  );

/** One text for each instant, whatever the offset it was written with. */
export const sameInstant = (text: string): string => instantText(instantOf(text));

/** A moment in its one way of writing it. */
export const sameMoment = (text: string): string => momentText(momentOf(text));

/** One text for each sum. */
export const sameMoney = (yuan: string): string => yuanOf(fenOf(yuan));

/** Writes fen that may be below zero as yuan with two decimals. */
export const signedYuan = (fen: Fen): string => (fen < 0 ? `-${yuanOf(-fen)}` : yuanOf(fen));
