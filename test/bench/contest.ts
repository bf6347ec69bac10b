import { agree, agreeInFull } from './agree.js';
import { COMPLETE, claims, REGISTER } from './claims.js';
import type { Contestant, Material } from './contestant.js';
import { byHand } from './contestants/by-hand.js';
import { naive } from './contestants/naive.js';
import { compact, compactAndMissing, full } from './contestants/package.js';
import { type Entry, interleave, type Timing } from './harness.js';
import { plain } from './plain.js';

const PEERS = ['json-logic', 'json-rules', 'zen', 'publicodes'];

async function peers(): Promise<readonly Contestant[]> {
  const modules = PEERS.map((name) => import(new URL(`./peers/${name}.ts`, import.meta.url).href));
  return (await Promise.all(modules)).map(({ contestant }) => contestant as Contestant);
}

const materialOf = (raw: Material['raw']): Material => ({ raw, plain: raw.map(plain) });

const first = ({ raw, plain }: Material, count: number): Material => ({
  raw: raw.slice(0, count),
  plain: plain.slice(0, count),
});

/** Makes a contestant ready, and throws where it does not decide as the floor does. */
async function entryOf({ name, most, ready }: Contestant, material: Material): Promise<Entry> {
  const own = first(material, most);
  const { answers, run } = await ready(own);
  agree(own.plain, await answers(), name);
  return { name, count: own.raw.length, run };
}

async function entriesOf(contestants: readonly Contestant[], material: Material): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const contestant of contestants) entries.push(await entryOf(contestant, material));
  return entries;
}

/** Who decides how fast: every contestant that knows open facts, and again all of them on complete claims. */
export async function contest(
  count: number,
  rounds: number,
): Promise<{ register: readonly Timing[]; complete: readonly Timing[] }> {
  const others = await peers();
  const own = [byHand, compact, compactAndMissing, full];
  const mixed = materialOf(claims(count, REGISTER));
  for (const claim of mixed.raw) agreeInFull(claim);
  const withGaps = others.filter(({ completeOnly }) => !completeOnly);
  const register = await interleave(await entriesOf([...own, ...withGaps, naive], mixed), rounds);
  const whole = materialOf(claims(count, COMPLETE));
  const complete = await interleave(await entriesOf([...own, naive, ...others], whole), rounds);
  return { register, complete };
}
