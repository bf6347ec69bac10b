import { existsSync, readFileSync } from 'node:fs';
import type { Mutant } from './mutant.js';

/** 幸存者的清单，一室一份。Where survivors are listed, room by room, with the reason why each is equivalent. */
export const LISTS = 'test/mutation/survivors';

const listOf = (room: string): string => `${LISTS}/${room}.json`;

interface Equivalents {
  /** Why no test can tell these from the original. */
  readonly reason: string;
  /** What they are known by: a mutant whose statement changed is another one. */
  readonly keys: readonly string[];
}

/** 由文件查幸存者。By file. */
export type Survivors = Readonly<Record<string, readonly Equivalents[]>>;

export const readSurvivors = (room: string): Survivors =>
  existsSync(listOf(room)) ? (JSON.parse(readFileSync(listOf(room), 'utf8')) as Survivors) : {};

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
  const found = tally(survived, ({ file, key }) => `${file} ${key}`);
  const entries = Object.entries(listed).flatMap(([file, groups]) =>
    groups.flatMap(({ reason, keys }) => keys.map((key) => ({ name: `${file} ${key}`, reason }))),
  );
  const known = tally(entries, ({ name }) => name);
  return {
    unlisted: [...found].flatMap(([name, mutants]) => mutants.slice(known.get(name)?.length ?? 0)),
    wrong: [
      ...[...known].flatMap(([name, same]) =>
        same
          .slice(found.get(name)?.length ?? 0)
          .map(({ reason }) => `killed now, or its statement changed: ${name} (${reason})`),
      ),
      ...entries.filter(({ reason }) => reason.trim() === '').map(({ name }) => `no reason: ${name}`),
    ],
  };
}
