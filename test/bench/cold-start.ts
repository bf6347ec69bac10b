import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './harness.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const FIRST_DECISION = `
  const contract = parseContract(require('./test/fixtures/cases/contracts.json')[0]);
  const claim = parseClaim({ id: 'c-1', incident: { peril: 'flood' }, loss: { kind: 'person', harm: 'death' } });
  if (adjudicate(claim, contract).outcome !== 'pending') process.exit(1);
`;

const PROGRAMS = {
  'node alone': ['-e', ''],
  'import, first decision': [
    '--input-type=module',
    '-e',
    `import { createRequire } from 'node:module';
     import { adjudicate, parseClaim, parseContract } from './test/bench/build/dist/index.js';
     const require = createRequire(process.cwd() + '/');${FIRST_DECISION}`,
  ],
  'import of zod/mini': ['--input-type=module', '-e', `import 'zod/mini';`],
  'import alone': ['--input-type=module', '-e', `import './test/bench/build/dist/index.js';`],
  'require, first decision': [
    '-e',
    `const { adjudicate, parseClaim, parseContract } = require('./test/bench/build/dist/index.cjs');${FIRST_DECISION}`,
  ],
} as const;

type Program = keyof typeof PROGRAMS;

export interface ColdStart {
  readonly name: Program;
  /** Milliseconds from spawning to the end of the process: the median. */
  readonly milliseconds: number;
  /** Against a process that does nothing. */
  readonly ratio: number;
}

function run(program: Program): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, PROGRAMS[program], { cwd: root, encoding: 'utf8' });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return took;
}

/** What a process pays that starts for one decision, on the built package; the first program is what others are held against. */
export function coldStart(
  rounds: number,
  names: readonly Program[] = Object.keys(PROGRAMS) as Program[],
): readonly ColdStart[] {
  const times = new Map<Program, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of names) times.get(name)?.push(run(name));
  const alone = times.get('node alone') as number[];
  return names.map((name) => {
    const own = times.get(name) as number[];
    const ratios = own.map((time, round) => time / (alone[round] as number));
    return { name, milliseconds: median(own), ratio: median(ratios) };
  });
}
