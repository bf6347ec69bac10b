import { existsSync, readFileSync } from 'node:fs';
import type { Mutant } from './mutant.js';

/** 幸存者的清单，一室一份。Where survivors are listed, room by room, with the reason why each is equivalent. */
export const LISTS = 'test/mutation/survivors';

const listOf = (room: string): string => `${LISTS}/${room}.json`;

type Named = Pick<Mutant, 'mutator' | 'at' | 'original' | 'replacement'>;

interface Equivalents {
  /** Why no test can tell these from the original. */
  readonly reason: string;
  readonly mutants: readonly Named[];
}

/** 由文件查幸存者。By file. */
export type Survivors = Readonly<Record<string, readonly Equivalents[]>>;

export const readSurvivors = (room: string): Survivors =>
  existsSync(listOf(room)) ? (JSON.parse(readFileSync(listOf(room), 'utf8')) as Survivors) : {};

const keyOf = (file: string, { mutator, at, original, replacement }: Named): string =>
  JSON.stringify([file, mutator, at, original, replacement]);

/** 同样的变异可以有几处。The same mutant may occur more than once. */
function tally<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const tallied = new Map<string, T[]>();
  for (const item of items) tallied.set(keyOf(item), [...(tallied.get(keyOf(item)) ?? []), item]);
  return tallied;
}

export interface Review {
  /** Survivors that nobody has explained. */
  readonly unlisted: readonly Mutant[];
  /** What is listed, but no longer survives or no longer exists, or is given no reason. */
  readonly wrong: readonly string[];
}

/** 对照清单。Compares the survivors of some rooms with what is listed for them. */
export function review(survived: readonly Mutant[], listed: Survivors): Review {
  const found = tally(survived, (mutant) => keyOf(mutant.file, mutant));
  const entries = Object.entries(listed).flatMap(([file, groups]) =>
    groups.flatMap((group) => group.mutants.map((mutant) => ({ file, mutant, reason: group.reason }))),
  );
  const known = tally(entries, ({ file, mutant }) => keyOf(file, mutant));
  return {
    unlisted: [...found].flatMap(([key, mutants]) => mutants.slice(known.get(key)?.length ?? 0)),
    wrong: [
      ...[...known].flatMap(([key, same]) =>
        same.slice(found.get(key)?.length ?? 0).map(() => `killed now: ${key}`),
      ),
      ...entries
        .filter(({ reason }) => reason.trim() === '')
        .map(({ file, mutant }) => `no reason: ${keyOf(file, mutant)}`),
    ],
  };
}
