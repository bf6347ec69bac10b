import { sameId } from '../../../src/audit/identity.js';
import type { DiscrepancyCode } from '../../../src/audit/index.js';
import {
  adjudicate,
  type ClaimInput,
  type Contract,
  type Determination,
  type Line,
  type Peril,
  responsibleFor,
  splitAmount,
} from '../../../src/index.js';
import { LATEST } from '../../../src/law/edition.js';
import { CONTRACT } from './contract.js';
import { type Entry, paidAfterLimits, sharesOf } from './register.js';

/** 一处有意放进登记簿的错误。An error put into the register on purpose. */
export interface Injected {
  readonly code: DiscrepancyCode;
  /** 案件编号；整次灾害、整年或合计行的为空。The claim; null for an event, a year or a row of totals. */
  readonly claim: string | null;
  readonly event: string | null;
  /** 分；多付为正。Fen; paid beyond what was due is above zero. */
  readonly difference: number;
  readonly certainty: 'certain' | 'depends-on-facts' | 'depends-on-reading';
}

type Change = Omit<Injected, 'claim' | 'event'>;

const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

const yuan = (amount: number): string =>
  `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;

/** 每一种错误放几处。How many of each. */
const EACH = 4;

/** 超过限额的灾害，留给限额的错误。Events beyond a limit, kept for errors about limits. */
const CUT = ['ZH2023-004', 'ZH2024-005', 'ZH2024-009', 'ZH2024-011'];

const loss = (claim: ClaimInput) => claim.loss as object as Record<string, unknown>;

const changed = (claim: ClaimInput, incident: object, lost: object = {}): ClaimInput =>
  ({
    ...claim,
    incident: { ...claim.incident, ...incident },
    loss: { ...claim.loss, ...lost },
  }) as ClaimInput;

/** 赔付改成另一个数，分摊照新数算。Another sum, shared as the contract shares it. */
function pay(entry: Entry, amount: number): void {
  entry.amount = yuan(amount);
  entry.paid = entry.amount;
  entry.shares = sharesOf(entry.paid);
}

const known = new WeakMap<ClaimInput, Determination>();

/** 同一案件问许多次，只裁定一次；编号怎么写都一样。Asked of a claim many times over, it is decided once, however ids are written. */
function determined(claim: ClaimInput): Determination {
  const { personId: _, householdId: __, ...lost } = loss(claim);
  const found =
    known.get(claim) ?? adjudicate({ ...claim, loss: lost as object as ClaimInput['loss'] }, CONTRACT);
  known.set(claim, found);
  return found;
}

const due = (claim: ClaimInput): number => fen(determined(claim).amount);

const isFinal = ({ claim }: Entry): boolean => determined(claim).missing.length === 0;

const paidBy = (line: Line) => (entry: Entry) => entry.line === line && isFinal(entry);

const isPaid = (entry: Entry) => entry.outcome === 'payable' && isFinal(entry) && fen(entry.paid) > 100_000;

/** 换一种解读也一样的。What no other reading would change. */
const isPlain = (entry: Entry) =>
  isPaid(entry) &&
  entry.line === 'house-damage' &&
  loss(entry.claim).damage !== 'moderate' &&
  loss(entry.claim).use === 'residential' &&
  entry.claim.incident?.peril !== 'ground-subsidence' &&
  entry.claim.incident?.peril !== 'drought';

const certain = (code: DiscrepancyCode, difference: number): Change => ({
  code,
  difference,
  certainty: 'certain',
});

type Test = (entry: Entry) => boolean;
type Apply = (entry: Entry, i: number) => Change;

/** 逐行的错误：选哪些行，怎样改。Errors of single rows: which rows, and what is done to them. */
const OF_ROWS: readonly (readonly [test: Test, apply: Apply])[] = [
  [
    isPaid,
    (entry, i) => {
      const place = ['500113', '500110103', '520322', '500119'][i] as string;
      entry.claim = changed(entry.claim, { division: place });
      const isWansheng = place.startsWith('500110');
      return {
        ...certain('outside-territory', fen(entry.paid)),
        ...(isWansheng ? { certainty: 'depends-on-reading' } : {}),
      };
    },
  ],
  [
    isPaid,
    (entry, i) => {
      const year = i % 2 === 0 ? 2022 : 2026;
      const shift = (at: string | null) => at && `${year}${at.slice(4)}`;
      entry.claim = changed(entry.claim, {
        startedAt: shift(entry.claim.incident?.startedAt as string),
        id: `ZH${year}-00${i}`,
      });
      entry.reportedAt = shift(entry.reportedAt) as string;
      entry.surveyedAt = shift(entry.surveyedAt) as string;
      entry.decidedAt =
        entry.decidedAt &&
        `${year + Number(entry.decidedAt.slice(0, 4)) - entry.policyYear}${entry.decidedAt.slice(4)}`;
      entry.paidAt =
        entry.paidAt &&
        `${year + Number(entry.paidAt.slice(0, 4)) - entry.policyYear}${entry.paidAt.slice(4)}`;
      entry.policyYear = year;
      return certain('outside-term', fen(entry.paid));
    },
  ],
  [
    (entry) =>
      isPaid(entry) &&
      entry.line !== 'good-samaritan' &&
      loss(entry.claim).role !== 'disaster-relief' &&
      entry.line !== 'house-damage',
    (entry) => {
      entry.claim = changed(entry.claim, { peril: 'other' });
      return certain('uninsured-peril', fen(entry.paid));
    },
  ],
  [
    isPaid,
    (entry) => {
      const circumstances = loss(entry.claim).kind === 'house' ? ['unoccupied'] : ['crime'];
      entry.claim = changed(entry.claim, {}, { circumstances });
      return certain('excluded', fen(entry.paid));
    },
  ],
  [
    (entry) => paidBy('good-samaritan')(entry) && loss(entry.claim).role === 'samaritan',
    (entry, i) => {
      entry.claim = changed(entry.claim, {}, { recognisedBy: i % 2 === 0 ? 'township' : 'refused' });
      return certain('recognition-not-met', fen(entry.paid));
    },
  ],
  [
    (entry) => paidBy('fire-explosion')(entry) && loss(entry.claim).role === 'victim',
    (entry) => {
      entry.claim = changed(entry.claim, { liableParty: 'able-to-pay' });
      return certain('liability-not-met', fen(entry.paid));
    },
  ],
  [
    (entry) => paidBy('natural-disaster')(entry) && loss(entry.claim).role === 'victim',
    (entry) => {
      entry.claim = changed(entry.claim, {}, { presence: 'outside' });
      return certain('not-present', fen(entry.paid));
    },
  ],
  [
    (entry) => isPaid(entry) && entry.line !== 'house-damage',
    (entry) => {
      entry.claim = changed(entry.claim, {}, { causedByIncident: false });
      return certain('not-caused', fen(entry.paid));
    },
  ],
  [
    (entry) => isPaid(entry) && loss(entry.claim).harm === 'missing',
    (entry) => {
      entry.claim = changed(entry.claim, {}, { missingCertified: false });
      return { ...certain('missing-not-certified', fen(entry.paid)), certainty: 'depends-on-reading' };
    },
  ],
  [
    paidBy('house-damage'),
    (entry) => {
      entry.claim = changed(entry.claim, {}, { title: 'none' });
      return certain('title-not-lawful', fen(entry.paid));
    },
  ],
  [
    paidBy('house-damage'),
    (entry) => {
      entry.claim = changed(entry.claim, {}, { use: 'commercial' });
      return certain('use-not-residential', fen(entry.paid));
    },
  ],
  [
    paidBy('house-damage'),
    (entry) => {
      entry.claim = changed(entry.claim, {}, { part: 'contents' });
      return certain('part-not-covered', fen(entry.paid));
    },
  ],
  [
    (entry) => isPaid(entry) && ['natural-disaster', 'fire-explosion'].includes(entry.line as Line),
    (entry, i) => {
      entry.line = i % 2 === 0 ? 'good-samaritan' : 'municipal-facility';
      entry.departments = i % 2 === 0 ? ['political-legal-committee'] : ['urban-management'];
      return certain('wrong-line', 0);
    },
  ],
  [
    isPaid,
    (entry) => {
      const right = responsibleFor(entry.line as Line, entry.claim.incident?.peril as Peril, LATEST)
        ?.departments[0];
      entry.departments = [right === 'public-security' ? 'fire-rescue' : 'public-security'];
      return certain('wrong-department', 0);
    },
  ],
  [
    (entry) =>
      isPaid(entry) &&
      fen(entry.paid) > 300_000 &&
      entry.line !== 'house-damage' &&
      entry.paid !== '95000.00' &&
      Number(loss(entry.claim).medicalCost) < 15_000,
    (entry, i) => {
      const more = 12_345 + i;
      pay(entry, fen(entry.paid) + more);
      return certain('sum-too-high', more);
    },
  ],
  [
    isPaid,
    (entry, i) => {
      const less = 54_321 + i;
      pay(entry, fen(entry.paid) - less);
      return certain('sum-too-low', -less);
    },
  ],
  [
    (entry) =>
      isPaid(entry) &&
      ['natural-disaster', 'good-samaritan'].includes(entry.line as Line) &&
      loss(entry.claim).harm === 'disability',
    (entry, i) => {
      const grade = loss(entry.claim).disabilityGrade as number;
      const other = grade === 10 ? 8 : grade + 1 - 2 * (grade > 1 && i % 2 === 0 ? 1 : 0);
      const before = fen(entry.paid);
      pay(entry, due(changed(entry.claim, {}, { disabilityGrade: other })));
      return certain('grade-misapplied', fen(entry.paid) - before);
    },
  ],
  [
    (entry) =>
      paidBy('house-damage')(entry) &&
      loss(entry.claim).damage !== 'collapsed' &&
      (loss(entry.claim).rooms as number) < 4,
    (entry) => {
      const before = fen(entry.paid);
      const damage = loss(entry.claim).damage === 'severe' ? 'collapsed' : 'severe';
      pay(entry, due(changed(entry.claim, {}, { damage })));
      return certain('rate-misapplied', fen(entry.paid) - before);
    },
  ],
  [
    (entry) => {
      const cost = Number(loss(entry.claim).medicalCost);
      return isPaid(entry) && entry.line === 'natural-disaster' && cost > 30_000;
    },
    (entry, i) => {
      const cost = fen(loss(entry.claim).medicalCost as string);
      const before = fen(entry.paid);
      const medical = i % 2 === 0 ? Math.round((cost - 20_000) * 0.85) : 2_000_000 + 77_700;
      pay(entry, before - 2_000_000 + medical);
      return certain('medical-above-limit', medical - 2_000_000);
    },
  ],
  [
    (entry) =>
      paidBy('house-damage')(entry) &&
      loss(entry.claim).damage === 'severe' &&
      (loss(entry.claim).rooms as number) > 5,
    (entry) => {
      const before = fen(entry.paid);
      pay(entry, 350_000 * (loss(entry.claim).rooms as number));
      return certain('household-limit-missed', fen(entry.paid) - before);
    },
  ],
  [
    (entry) =>
      paidBy('fire-explosion')(entry) &&
      loss(entry.claim).role === 'victim' &&
      loss(entry.claim).harm === 'death' &&
      Number(loss(entry.claim).medicalCost) > 8000,
    (entry) => {
      const before = fen(entry.paid);
      const medical = Math.min(
        2_000_000,
        Math.round((fen(loss(entry.claim).medicalCost as string) - 20_000) * 0.85),
      );
      pay(entry, 9_000_000 + medical);
      return certain('person-limit-missed', fen(entry.paid) - before);
    },
  ],
  [
    isPaid,
    (entry, i) => {
      const more = 100 * (i + 1);
      entry.shares = { ...entry.shares, cpic: yuan(fen(entry.shares.cpic as string) + more) };
      return certain('shares-do-not-add-up', more);
    },
  ],
  [
    isPaid,
    (entry, i) => {
      const moved = 100 * (i + 1);
      entry.shares = {
        ...entry.shares,
        pingan: yuan(fen(entry.shares.pingan as string) + moved),
        cpic: yuan(fen(entry.shares.cpic as string) - moved),
      };
      return certain('shares-miss-contract', moved);
    },
  ],
  [
    isPaid,
    (entry) => {
      const before = fen(entry.shares.picc as string);
      const parts = splitAmount(entry.paid, [
        { id: 'picc', share: '0.45', lead: true },
        { id: 'pingan', share: '0.35' },
        { id: 'cpic', share: '0.2' },
      ]);
      entry.shares = Object.fromEntries(parts.map(({ insurer, amount }) => [insurer, amount]));
      return certain('lead-below-share', fen(entry.shares.picc as string) - before);
    },
  ],
  [
    (entry) => entry.outcome === 'pending',
    (entry, i) => {
      entry.outcome = 'payable';
      pay(entry, 500_000 + i);
      entry.decidedAt = entry.surveyedAt;
      entry.paidAt = entry.surveyedAt;
      return { code: 'paid-while-pending', difference: 500_000 + i, certainty: 'depends-on-facts' };
    },
  ],
  [
    isPlain,
    (entry) => {
      const before = fen(entry.paid);
      entry.outcome = 'declined';
      pay(entry, 0);
      entry.paidAt = null;
      entry.line = null;
      return certain('declined-but-due', -before);
    },
  ],
  [
    isPlain,
    (entry) => {
      const before = fen(entry.paid);
      entry.outcome = 'pending';
      pay(entry, 0);
      entry.paidAt = null;
      entry.decidedAt = null;
      return certain('held-but-due', -before);
    },
  ],
  [
    (entry) => entry.outcome === 'pending',
    (entry) => {
      entry.outcome = 'declined';
      return { code: 'declined-while-pending', difference: 0, certainty: 'depends-on-facts' };
    },
  ],
  [
    (entry) => entry.outcome === 'declined' && loss(entry.claim).causedByIncident === false,
    (entry) => {
      entry.outcome = 'pending';
      return certain('held-but-not-due', 0);
    },
  ],
  [
    isPaid,
    (entry, i) => {
      if (i % 2 === 0) [entry.reportedAt, entry.surveyedAt] = [entry.surveyedAt, entry.reportedAt];
      else entry.decidedAt = entry.reportedAt;
      return certain('dates-out-of-order', 0);
    },
  ],
  [
    isPaid,
    (entry) => {
      const late = Date.parse(entry.claim.incident?.startedAt as string) + 61 * 24 * 3_600_000;
      entry.paidAt = `${new Date(late + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
      return certain('service-standard-missed', 0);
    },
  ],
  [
    isPaid,
    (entry) => {
      entry.policyYear += entry.policyYear === 2023 ? 1 : -1;
      return certain('wrong-policy-year', 0);
    },
  ],
];

/** 另一种写法。Written otherwise. */
const REWRITTEN: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id.toLowerCase().replace('-', ' - '),
  (id) => id.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (id) => id.replace('-', ''),
];

/** 同一人、同一户、同一案件赔两次。Somebody, a house, or a claim paid twice. */
function repeat(entries: Entry[], free: (test: Test) => Entry | null): Injected[] {
  const injected: Injected[] = [];
  const copyOf = (of: Entry, id: string, claim: ClaimInput): Entry => {
    const copy = { ...of, sequence: entries.length + 1, claim: { ...claim, id } };
    entries.push(copy);
    return copy;
  };
  for (const [i, rewrite] of REWRITTEN.entries()) {
    for (const kind of ['person', 'house'] as const) {
      const of = free((entry) => isPaid(entry) && loss(entry.claim).kind === kind) as Entry;
      const key = kind === 'person' ? 'personId' : 'householdId';
      const claim = changed(of.claim, {}, { [key]: rewrite(loss(of.claim)[key] as string) });
      copyOf(of, `${of.claim.id}-2`, claim);
      injected.push({
        code: `same-${kind}-twice`,
        claim: `${of.claim.id}-2`,
        event: of.claim.incident?.id as string,
        difference: fen(of.paid),
        certainty: i === 3 ? 'depends-on-facts' : 'certain',
      });
    }
    const of = free((entry) => isPaid(entry) && loss(entry.claim).kind === 'house') as Entry;
    copyOf(of, of.claim.id, changed(of.claim, {}, { householdId: `H-${90_000 + i}` }));
    injected.push({
      code: 'same-claim-twice',
      claim: of.claim.id,
      event: of.claim.incident?.id as string,
      difference: fen(of.paid),
      certainty: 'certain',
    });
  }
  return injected;
}

/** 限额的错误。Errors about limits. */
function overpay(entries: Entry[], contract: Contract): Injected[] {
  const seen = new Set<string>();
  const right = paidAfterLimits(
    entries.map(({ claim }) => {
      const { amount, line } = determined(claim);
      const { kind, personId, householdId } = loss(claim);
      const subject = sameId(String(personId ?? householdId));
      const key = `${kind} ${claim.incident?.id} ${subject}`;
      // 一人、一户在一次事件中只算一案。One person or house in one event is one claim.
      const isRepeated = seen.has(key);
      seen.add(key);
      return { claim, amount: isRepeated ? '0.00' : amount, line };
    }),
    contract,
  );
  const beyond = (event: string): number =>
    entries.reduce(
      (sum, { claim, paid }, i) =>
        claim.incident?.id === event ? sum + fen(paid) - fen(right[i] as string) : sum,
      0,
    );
  const of = (event: string) => entries.filter(({ claim }) => claim.incident?.id === event);
  const inFull = (event: string): number => {
    for (const entry of of(event)) {
      entry.paid = entry.amount;
      entry.shares = sharesOf(entry.paid);
    }
    return beyond(event);
  };
  const injected: Injected[] = [
    {
      code: 'event-limit-exceeded',
      claim: null,
      event: 'ZH2023-004',
      difference: inFull('ZH2023-004'),
      certainty: 'certain',
    },
    {
      code: 'year-limit-exceeded',
      claim: null,
      event: 'ZH2024-011',
      difference: inFull('ZH2024-011'),
      certainty: 'certain',
    },
  ];
  for (const entry of of('ZH2024-009')) {
    const less = Math.round(fen(entry.paid) / 10);
    entry.paid = yuan(fen(entry.paid) - less);
    entry.shares = sharesOf(entry.paid);
  }
  injected.push({
    code: 'wrongly-scaled',
    claim: null,
    event: 'ZH2024-009',
    difference: beyond('ZH2024-009'),
    certainty: 'certain',
  });
  const rows = of('ZH2024-005').filter(({ paid }) => fen(paid) > 500_000);
  for (let i = 0; i < EACH; i++) {
    const entry = rows[i * 7 + 3] as Entry;
    const more = fen(entry.amount) - fen(entry.paid);
    entry.paid = entry.amount;
    entry.shares = sharesOf(entry.paid);
    injected.push({
      code: 'wrongly-scaled',
      claim: entry.claim.id,
      event: 'ZH2024-005',
      difference: more,
      certainty: 'certain',
    });
  }
  return injected;
}

/** 把各种错误放进登记簿，并列出来。Puts errors of every kind into a register, and lists them. */
export function inject(entries: Entry[], contract: Contract = CONTRACT): Injected[] {
  const used = new Set<string>();
  const originals = [...entries];
  let from = 0;
  const free = (test: Test): Entry | null => {
    for (let n = 0; n < originals.length; n++) {
      const entry = originals[(from + n) % originals.length] as Entry;
      if (used.has(entry.claim.id) || CUT.includes(entry.claim.incident?.id as string) || !test(entry))
        continue;
      used.add(entry.claim.id);
      from = (from + n + 97) % originals.length;
      return entry;
    }
    return null;
  };
  const rareFirst = OF_ROWS.map(([test, apply]) => ({ test, apply, rows: entries.filter(test).length })).sort(
    (a, b) => a.rows - b.rows,
  );
  const ofRows = rareFirst.flatMap(({ test, apply }) =>
    Array.from({ length: EACH }).flatMap((_, i): Injected[] => {
      const entry = free(test);
      if (entry === null) return [];
      const change = apply(entry, i);
      return [{ ...change, claim: entry.claim.id, event: entry.claim.incident?.id as string }];
    }),
  );
  const repeated = repeat(entries, free);
  return [...ofRows, ...repeated, ...overpay(entries, contract)];
}
