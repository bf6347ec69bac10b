/** Something that is timed: it does the same work in every run, and returns a number that depends on all of it. */
export interface Entry {
  readonly name: string;
  /** Claims that one run takes. */
  readonly count: number;
  readonly run: () => number | Promise<number>;
}

export interface Timing {
  readonly name: string;
  readonly count: number;
  /** Nanoseconds for each claim: the median of the rounds. */
  readonly nanoseconds: number;
  /** How many times as long as the first entry: the median of the rounds, each against the same round. */
  readonly ratio: number;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[middle] as number];
  return (low + high) / 2;
}

/** What a time is told by, in milliseconds. */
export type Clock = () => number;

const WALL: Clock = () => performance.now();

/** The time of the processor, which waits for nobody: for comparisons on a machine that is busy with other things. */
export const PROCESSOR: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const AT_LEAST = 30;

interface Runner extends Entry {
  readonly expected: number;
  /** Runs that are timed together, so that a round is long enough for the clock. */
  readonly repeat: number;
}

async function warmed(entry: Entry): Promise<Runner> {
  const expected = await entry.run();
  await entry.run();
  const start = performance.now();
  await entry.run();
  const took = performance.now() - start;
  return { ...entry, expected, repeat: Math.max(1, Math.ceil(AT_LEAST / took)) };
}

async function timed({ name, count, run, expected, repeat }: Runner, now: Clock): Promise<number> {
  globalThis.gc?.({ type: 'minor', execution: 'sync' });
  const start = now();
  let found = expected;
  for (let i = 0; i < repeat; i++) found = await run();
  const took = now() - start;
  if (found !== expected) throw new Error(`${name}: ${found} instead of ${expected}`);
  return (took * 1e6) / (count * repeat);
}

/** Times entries in turn, round by round, so that whatever slows the machine down slows all of them. */
export async function interleave(
  entries: readonly Entry[],
  rounds: number,
  clock: Clock = WALL,
): Promise<readonly Timing[]> {
  const runners: Runner[] = [];
  for (const entry of entries) runners.push(await warmed(entry));
  const times = runners.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < runners.length; i++) {
      const at = (i + round) % runners.length;
      times[at]?.push(await timed(runners[at] as Runner, clock));
    }
  }
  const [floor] = times as [number[]];
  return runners.map(({ name, count }, i) => {
    const own = times[i] as number[];
    const ratios = own.map((time, round) => time / (floor[round] as number));
    return { name, count, nanoseconds: median(own), ratio: median(ratios) };
  });
}
