import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { ZONES } from './across-zones.js';

type Results = Awaited<ReturnType<typeof computed>>;

/** 另起一个进程：线程里改不了时区。In a process of its own, since a thread cannot change its zone. */
async function computed(): Promise<readonly { summer: number; results: string }[]> {
  const module = new URL('./across-zones.ts', import.meta.url).href;
  const script = `import { resultsIn, ZONES } from '${module}'; console.log(JSON.stringify(ZONES.map(resultsIn)));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout);
}

describe('the time zone of the host', () => {
  let results: Results;
  beforeAll(async () => {
    results = await computed();
  });

  it('was really another one each time', () => {
    expect(results.map(({ summer }) => summer)).toEqual([0, 240, -840, -480, -630]);
  });
  it.each(ZONES.map((zone, i) => [zone, i] as const))('changes nothing in %s', (_, i) => {
    expect(results[i]?.results).toBe(results[0]?.results);
  });
  it('leaves instants and terms to Beijing', () => {
    const { instants, terms } = JSON.parse(results[1]?.results ?? '');
    expect(instants[3]).toEqual([
      Date.UTC(2023, 2, 11, 18, 30),
      2023,
      '2023-03-12T02:30:00+08:00',
      Date.UTC(2024, 2, 11, 18, 30),
      Date.UTC(2026, 2, 11, 18, 30),
      Date.UTC(2027, 2, 11, 18, 30),
    ]);
    const codes = (findings: { code: string; grade: string }[]) =>
      findings.flatMap(({ code, grade }) => (grade === 'departure' ? code : []));
    expect(terms.map(([found]: [{ code: string; grade: string }[]]) => codes(found))).toEqual([
      [],
      ['term-start', 'term-end'],
      ['term-start', 'term-end'],
      ['term-start', 'term-end'],
    ]);
  });
});
