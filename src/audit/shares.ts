import type { Contract, Insurer } from '../contract/contract.js';
import { underEvery } from '../contract/parse.js';
import type { Panel } from '../contract/terms.js';
import type { Version } from '../contract/versions.js';
import { Precise } from '../money/exact.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { split } from '../money/split.js';
import { insurerNamed } from '../register/header.js';
import type { RegisterRow } from '../register/row.js';
import type { Moment } from '../time/moment.js';
import { type Certainty, type Draft, type Evidence, ON_THE_DAY } from './discrepancy.js';

/** What each insurer bears by the register, under the ids of the contract; a name that the contract does not know stays. */
type Borne = ReadonlyMap<string, string>;

function borneIn(shares: Readonly<Record<string, string>>, { insurers }: Contract, resolve: Resolver): Borne {
  const borne = new Map<string, string>();
  for (const [label, value] of Object.entries(shares)) borne.set(resolve(label, insurers) ?? label, value);
  return borne;
}

type Resolver = typeof insurerNamed;

/** Remembers which insurer of a contract a label names: a register has few labels and many rows. */
export function resolver(): Resolver {
  const knownOf = new WeakMap<object, Map<string, string | null>>();
  return (label, insurers) => {
    const known = knownOf.get(insurers) ?? new Map<string, string | null>();
    knownOf.set(insurers, known);
    let id = known.get(label);
    if (id === undefined) {
      id = insurerNamed(label, insurers);
      if (known.size < 1000) known.set(label, id);
    }
    return id;
  };
}

const sharesEvidence = (borne: Borne): Evidence => ({
  type: 'shares',
  shares: [...borne].map(([insurer, amount]) => ({ insurer, amount })),
});

/** Parts of a sum that could not be read. */
const OF_UNREAD: Certainty = /* @__PURE__ */ Object.freeze<Certainty>({
  kind: 'depends-on-facts',
  facts: ['paid'],
});

/** The odd fen of a row may lie elsewhere where the contract trues them up over the running total. */
const SLACK = { 'per-claim': 0, cumulative: 2 } as const;

/** What the parts are parts of: what was paid, or what was decided, whichever they come closer to. */
function sharedSum({ paid, amount }: RegisterRow, total: Fen): Fen | null {
  const sums = [paid, amount].flatMap((text) => (text === undefined ? [] : [fenOf(text)]));
  if (sums.length === 0) return null;
  return sums.reduce((near, sum) => (Math.abs(total - sum) < Math.abs(total - near) ? sum : near));
}

/** Whether the parts that the insurers bear add up to what was paid, and are those of the contract. */
function sumsDraft(row: RegisterRow, contract: Contract, panel: Panel, resolve: Resolver): Draft | null {
  if (row.shares === undefined || row.unread.some((id) => id.startsWith('shares'))) return null;
  const borne = borneIn(row.shares, contract, resolve);
  const total = [...borne.values()].reduce((sum, part) => sum + fenOf(part), 0);
  const paid = sharedSum(row, total);
  if (paid === null) return null;
  const sign = paid < 0 ? -1 : 1;
  const parts = split(Math.abs(paid), panel.shares, panel.remainder);
  const expected = new Map(panel.insurers.map((id, i) => [id, sign * (parts[i] as Fen)]));
  const evidence = {
    expected: sharesEvidence(new Map([...expected].map(([id, part]) => [id, yuanOf(part)]))),
    found: sharesEvidence(borne),
  };
  const isComplete = panel.insurers.every((id) => borne.has(id));
  if (isComplete ? total !== paid : (total - paid) * sign > 0) {
    return { code: 'shares-do-not-add-up', ...evidence, difference: total - paid };
  }
  const slack = SLACK[contract.settlement ?? 'per-claim'];
  const off = [...borne].map(([id, part]) => ({ id, by: fenOf(part) - (expected.get(id) ?? 0) }));
  const wrong = off.filter(({ by }) => Math.abs(by) > slack);
  const lead = contract.insurers.find((insurer) => insurer.lead === true) as Insurer;
  const ofLead = wrong.find(({ id }) => id === lead.id);
  if (ofLead !== undefined && ofLead.by * sign < -1)
    return { code: 'lead-below-share', ...evidence, difference: ofLead.by };
  const [first] = wrong;
  return first === undefined ? null : { code: 'shares-miss-contract', ...evidence, difference: first.by };
}

/** Whether the rates of the insurers add up to one, and are those of the contract. */
function ratesDraft(row: RegisterRow, contract: Contract, resolve: Resolver): Draft | null {
  if (row.shareRates === undefined || row.unread.some((id) => id.startsWith('shareRates'))) return null;
  const borne = borneIn(row.shareRates, contract, resolve);
  const evidence = (rates: Iterable<readonly [string, string]>): Evidence => ({
    type: 'rates',
    rates: [...rates].map(([insurer, rate]) => ({ insurer, rate })),
  });
  const agreed = new Map(contract.insurers.map(({ id, share }) => [id, share]));
  const found = { expected: evidence(agreed), found: evidence(borne), difference: 0 };
  const total = [...borne.values()].reduce((sum, rate) => sum.plus(rate), new Precise(0));
  if (contract.insurers.every(({ id }) => borne.has(id)) && !total.equals(1))
    return { code: 'shares-do-not-add-up', ...found };
  const wrong = [...borne].filter(([id, rate]) => !new Precise(rate).equals(agreed.get(id) ?? 0));
  const lead = contract.insurers.find((insurer) => insurer.lead === true) as Insurer;
  const ofLead = wrong.find(([id]) => id === lead.id);
  if (ofLead !== undefined && new Precise(ofLead[1]).lessThan(lead.share))
    return { code: 'lead-below-share', ...found };
  return wrong.length === 0 ? null : { code: 'shares-miss-contract', ...found };
}

/** 二（三）共保: what each insurer bears of what was paid, under one version of the contract. */
function draftUnder(row: RegisterRow, { contract, terms }: Version, resolve: Resolver): Draft | null {
  const ofSums = sumsDraft(row, contract, terms.panel, resolve);
  if (ofSums === null) return ratesDraft(row, contract, resolve);
  return row.unread.includes('paid') ? { ...ofSums, certainty: OF_UNREAD } : ofSums;
}

/**
 * What is wrong with the shares of a row under the version of its day. While the day is unknown they may be those of any version;
 * what fits none is told by the nearest, and depends on the day unless it is the same under all.
 */
export function sharesDraft(
  row: RegisterRow,
  signed: Contract,
  startedAt: Moment | null,
  resolve: Resolver,
): Draft | null {
  const found = underEvery(signed, { startedAt }, (version) => draftUnder(row, version, resolve));
  const drafts = found.filter((draft) => draft !== null);
  if (drafts.length < found.length) return null;
  const [nearest] = drafts.toSorted((a, b) => Math.abs(a.difference) - Math.abs(b.difference)) as [Draft];
  const isSame = new Set(drafts.map((draft) => JSON.stringify(draft))).size === 1;
  return isSame ? nearest : { ...nearest, certainty: ON_THE_DAY };
}
