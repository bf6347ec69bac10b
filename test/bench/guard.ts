// `npm run bench:guard`: fails where a door has become much slower against the floor than it should be. Ratios only, never
// seconds, so that any machine will do; needs no peers.
import { readFileSync } from 'node:fs';
import { claims, REGISTER } from './claims.js';
import { coldStart } from './cold-start.js';
import { type Entry, interleave, PROCESSOR } from './harness.js';
import { buildPackage, buildSubject } from './prepare.js';

const COUNT = 20_000;
const ROUNDS = 5;
const STARTS = 7;
const ATTEMPTS = 5;

buildPackage('esm');
buildSubject();
const { agreeInFull } = await import('./agree.js');
const { byHand } = await import('./contestants/by-hand.js');
const { compact, full } = await import('./contestants/package.js');
const { doors } = await import('./doors.js');
const { plain } = await import('./plain.js');
const { subject } = await import('./subject-built.js');

/** One and a half times what is measured on a machine that does nothing else, so that a doubling fails. */
const limits = JSON.parse(readFileSync(new URL('./limits.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>;

const raw = claims(COUNT, REGISTER);
const material = { raw, plain: raw.map(plain) };
const [floor, decide, adjudicate] = await Promise.all(
  [byHand, compact, full].map((each) => each.ready(material)),
);
if (!floor || !decide || !adjudicate) throw new Error('contestants are missing');
for (const claim of raw) agreeInFull(claim);

const entriesOf = (timed: Readonly<Record<string, Pick<Entry, 'count' | 'run'>>>): readonly Entry[] =>
  Object.entries(timed).map(([name, entry]) => ({ name, ...entry }));

const floorEntry = { name: 'floor', count: COUNT, run: floor.run };
const parse = () => raw.reduce((good, claim) => good + (subject.safeParseClaim(claim).success ? 1 : 0), 0);

/** What decides by the million comes first, before anything else has run: what is compiled for others does not touch it. */
const GROUPS: readonly (() => readonly Entry[])[] = [
  () =>
    entriesOf({
      decide: { count: COUNT, run: decide.run },
      adjudicate: { count: COUNT, run: adjudicate.run },
      parse: { count: COUNT, run: parse },
    }),
  () => entriesOf(doors(raw)),
];

/** Each ratio, and the least of the times that it was taken: again only what is above, since load may do that, but not every time. */
const least = new Map<string, number>();
const take = (name: string, ratio: number) => least.set(name, Math.min(ratio, least.get(name) ?? ratio));
const limitOf = (name: string): number => limits[name] ?? 0;
const isAbove = (name: string): boolean => !((least.get(name) ?? Number.POSITIVE_INFINITY) <= limitOf(name));

for (const entries of GROUPS) {
  let left = entries();
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt++) {
    const [, ...timings] = await interleave([floorEntry, ...left], ROUNDS, PROCESSOR);
    for (const { name, ratio } of timings) take(name, ratio);
    left = left.filter(({ name }) => isAbove(name));
  }
}

const COLD = 'cold start';
for (let attempt = 0; attempt < ATTEMPTS && isAbove(COLD); attempt++) {
  const [, started] = coldStart(STARTS, ['node alone', 'import, first decision']);
  take(COLD, (started as { ratio: number }).ratio);
}

const names = [...least.keys()];
const unguarded = Object.keys(limits).filter((name) => !least.has(name));
if (unguarded.length > 0) throw new Error(`limits.json names what is not timed: ${unguarded.join(', ')}`);

for (const name of names) {
  const base = name === COLD ? 'bare node' : 'the floor';
  const verdict = isAbove(name) ? 'ABOVE' : 'within';
  process.stdout.write(
    `${name}: ${least.get(name)?.toFixed(1)} times ${base}, ${verdict} the limit of ${limitOf(name)}\n`,
  );
}
if (names.some(isAbove)) process.exitCode = 1;
