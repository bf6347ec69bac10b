import { readEach } from '../input/list.js';
import { safeParse } from '../input/parse.js';
import type { RecordKind } from './record-kind.js';
import type { Versioned } from './register.js';

/** Reads a list of records; throws the issues of all of them, the first thousand if there are more. */
export const readRecords = <R extends Versioned>(records: unknown, kind: RecordKind<R>): readonly R[] =>
  readEach(records, (record) =>
    safeParse(kind.schema, record, (checked) => kind.read(checked as never), kind.quickly),
  );
