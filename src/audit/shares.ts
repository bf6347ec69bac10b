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
import { type Known, knownIn, surely, withinOf } from './known.js';

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
function sharedSum(row: RegisterRow, total: Fen): Known | null {
  const sums = (['paid', 'amount'] as const).flatMap((column) => {
    const text = row[column];
    return text === undefined ? [] : [knownIn(row, column, text)];
  });
  if (sums.length === 0) return null;
  return sums.reduce((near, each) => (Math.abs(total - each.sum) < Math.abs(total - near.sum) ? each : near));
}

/** Whether the parts that the insurers bear add up to what was paid, and are those of the contract. */
function sumsDraft(row: RegisterRow, contract: Contract, panel: Panel, resolve: Resolver): Draft | null {
  if (row.shares === undefined || row.unread.some((id) => id.startsWith('shares'))) return null;
  const borne = borneIn(row.shares, contract, resolve);
  const written = new Map(
    Object.keys(row.shares).map((label) => [
      resolve(label, contract.insurers) ?? label,
      withinOf(row, `shares.${label}`),
    ]),
  );
  const total = [...borne.values()].reduce((sum, part) => sum + fenOf(part), 0);
  const shared = sharedSum(row, total);
  if (shared === null) return null;
  const { sum: paid, within } = shared;
  const sign = paid < 0 ? -1 : 1;
  const parts = split(Math.abs(paid), panel.shares, panel.remainder);
  const expected = new Map(panel.insurers.map((id, i) => [id, sign * (parts[i] as Fen)]));
  const evidence = {
    expected: sharesEvidence(new Map([...expected].map(([id, part]) => [id, yuanOf(part)]))),
    found: sharesEvidence(borne),
  };
  const isComplete = panel.insurers.every((id) => borne.has(id));
  const withinAll = [...written.values()].reduce((all, each) => all + each, within);
  const beyond = surely(total - paid, withinAll);
  if (isComplete ? beyond !== 0 : beyond * sign > 0)
    return { code: 'shares-do-not-add-up', ...evidence, difference: total - paid, within: withinAll };
  const slack = SLACK[contract.settlement ?? 'per-claim'];
  const wrong = [...borne]
    .map(([id, part]) => ({
      ...{ id, difference: fenOf(part) - (expected.get(id) ?? 0) },
      within: within + (written.get(id) as Fen),
    }))
    .filter((part) => surely(part.difference, slack + part.within) !== 0);
  const lead = contract.insurers.find((insurer) => insurer.lead === true) as Insurer;
  const ofLead = wrong.find(({ id }) => id === lead.id);
  const isLeadBelow = ofLead !== undefined && ofLead.difference * sign < -1;
  const told = isLeadBelow ? ofLead : wrong[0];
  if (told === undefined) return null;
  const { difference, within: withinPart } = told;
  const code = isLeadBelow ? 'lead-below-share' : 'shares-miss-contract';
  return { code, ...evidence, difference, within: withinPart };
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
