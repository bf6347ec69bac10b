import { adjudicate, type Contract, parseClaim, parseContract } from 'qijiang-catastrophe-insurance';
import { decideCompactly } from 'qijiang-catastrophe-insurance/batch';
import { type Worklist, worklist } from 'qijiang-catastrophe-insurance/explain';
import {
  type DecidedClaim,
  type DisasterRow,
  disasterDatabase,
  dutiesFor,
  type IncidentDuty,
  type PublicDisclosure,
  publicDisclosure,
  type QuarterlyAnalysis,
  quarterlyAnalysis,
  type ReportEntry,
  reportEntries,
} from 'qijiang-catastrophe-insurance/reports';
import {
  type Balance,
  balances,
  emptyLedger,
  type Ledger,
  type Posting,
  post,
  postingOf,
  quarterOf,
  recordPayments,
  recordRecoveries,
  recordTransfers,
  type Statement,
  settle,
} from 'qijiang-catastrophe-insurance/settlement';
import illustrative from '../contracts/illustrative.json' with { type: 'json' };
import { fenOf, yuanOf } from '../fen.js';
import { claimsOf, type Reported } from './claims.js';
import { DISASTERS } from './events.js';
import { textOf } from './text.js';

const YEAR = 2024;
const BATCH = 1000;

/** When claims are paid: once in the third quarter, once in the fourth. */
const PAID_AT = { 3: '2024-09-27T10:00:00+08:00', 4: '2024-12-27T10:00:00+08:00' } as const;

/** What to run. */
export interface SeasonOptions {
  readonly claims: number;
  readonly seed: number;
  /** The illustrative contract, unless told. */
  readonly contract?: Contract;
  /** Told how far it is. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** All that came of the season. */
export interface SeasonData {
  readonly contract: Contract;
  readonly ledger: Ledger;
  readonly balances: readonly Balance[];
  readonly entries: readonly ReportEntry[];
  /** What all claims come to before limits, in yuan, by the compact decisions. */
  readonly controlTotal: string;
  /** The third quarter and the fourth. */
  readonly statements: readonly Statement[];
  /** All four quarters. */
  readonly analyses: readonly QuarterlyAnalysis[];
  /** What the claims wait for that are not final. */
  readonly waiting: Worklist;
  readonly disclosure: PublicDisclosure;
  readonly database: readonly DisasterRow[];
  readonly duties: readonly IncidentDuty[];
}

export interface Season extends SeasonData {
  readonly text: { readonly zh: string; readonly en: string };
}

/** Claims with what was decided on them, the last decision counting. */
type Decided = Map<string, DecidedClaim>;

interface Books {
  readonly ledger: Ledger;
  readonly decided: Decided;
}

/** Decides claims and enters them in the ledger, batch by batch. */
function posted(
  books: Books,
  claims: readonly Reported[],
  version: 1 | 2,
  tell: (claims: number) => void,
): Books {
  let { ledger } = books;
  for (let at = 0; at < claims.length; at += BATCH) {
    const batch: Posting[] = claims.slice(at, at + BATCH).map(({ first, complete }) => {
      const claim = parseClaim(version === 1 ? first : complete);
      const determination = adjudicate(claim, ledger.contract);
      books.decided.set(claim.id, { claim, determination });
      return postingOf(claim, determination, version);
    });
    ledger = post(ledger, batch).ledger;
    tell(batch.length);
  }
  return { ledger, decided: books.decided };
}

/** Pays what is due, and asks back what was paid beyond it. */
function paid(ledger: Ledger, quarter: 3 | 4): Ledger {
  const paidAt = PAID_AT[quarter];
  const payments = balances(ledger).flatMap(({ claim, further, overpaid }) => [
    ...(fenOf(further) > 0n
      ? [{ id: `${claim}-q${quarter}`, claim, kind: 'payment' as const, paidAt, amount: further }]
      : []),
    ...(fenOf(overpaid) > 0n
      ? [{ id: `${claim}-back`, claim, kind: 'recovery-of-overpayment' as const, paidAt, amount: overpaid }]
      : []),
  ]);
  return recordPayments(ledger, payments).ledger;
}

/** The followers and the lead settle what a statement says. */
function settled(ledger: Ledger, { insurers }: Statement): Ledger {
  const isLead = new Map(ledger.contract.insurers.map(({ id, lead }) => [id, lead === true]));
  const transfers = insurers
    .filter(({ insurer, closing }) => isLead.get(insurer) !== true && fenOf(closing) !== 0n)
    .map(({ insurer, closing }) => ({
      id: `q3-${insurer}`,
      follower: insurer,
      direction: closing.startsWith('-') ? ('to-lead' as const) : ('from-lead' as const),
      settledAt: '2024-10-15T09:00:00+08:00',
      amount: closing.replace('-', ''),
    }));
  return recordTransfers(ledger, transfers).ledger;
}

/** The liable party of the explosion turned up. */
const recovered = (ledger: Ledger): Ledger =>
  recordRecoveries(ledger, [
    {
      id: 'r-1',
      kind: 'subrogation',
      event: '2024-05-12-explosion',
      receivedAt: '2024-11-18T10:00:00+08:00',
      amount: '12345.67',
    },
  ]).ledger;

/**
 * A season of disasters through the library: claims are decided and posted, paid in two quarters, settled between the
 * insurers and reported. The same options give the same bytes.
 */
export function season({ claims, seed, contract: given, onProgress = () => {} }: SeasonOptions): Season {
  const contract = given ?? parseContract(illustrative);
  const reported = claimsOf(claims, seed);
  let done = 0;
  const tell = (more: number) => {
    done += more;
    onProgress(Math.min(done, claims), claims);
  };
  const isByThird = ({ disaster }: Reported) => quarterOf(disaster.startedAt).quarter <= 3;

  let books = posted(
    { ledger: emptyLedger(contract), decided: new Map() },
    reported.filter(isByThird),
    1,
    tell,
  );
  const ledgerAtThird = paid(books.ledger, 3);
  const third = settle(ledgerAtThird, contract, { year: YEAR, quarter: 3 });
  const pendingAtThird = reported.filter(
    ({ disaster, first }) =>
      disaster.isFollowedUp && books.decided.get(first.id)?.determination.outcome === 'pending',
  );

  books = { ...books, ledger: settled(ledgerAtThird, third) };
  books = posted(
    books,
    reported.filter((claim) => !isByThird(claim)),
    1,
    tell,
  );
  books = posted(books, pendingAtThird, 2, () => {});
  books = { ...books, ledger: paid(recovered(books.ledger), 4) };
  const fourth = settle(books.ledger, contract, { year: YEAR, quarter: 4 });

  const final = balances(books.ledger);
  const entries = reportEntries([...books.decided.values()], books.ledger.payments);
  const flood = DISASTERS.find(({ peril }) => peril === 'flood') as (typeof DISASTERS)[number];
  const data: SeasonData = {
    contract,
    ledger: books.ledger,
    balances: final,
    entries,
    controlTotal: yuanOf(
      entries.reduce((sum, { claim }) => sum + BigInt(decideCompactly(claim, contract).amount), 0n),
    ),
    statements: [third, fourth],
    analyses: [1, 2, 3, 4].map((quarter) => quarterlyAnalysis(entries, contract, { year: YEAR, quarter })),
    waiting: worklist(
      entries.map(({ claim }) => claim),
      contract,
    ),
    disclosure: publicDisclosure(entries, contract, { year: YEAR }),
    database: disasterDatabase(entries),
    duties: dutiesFor(
      {
        peril: flood.peril,
        line: 'house-damage',
        moments: { incident: flood.startedAt },
        division: flood.towns[0] as string,
      },
      contract,
    ),
  };
  const due = yuanOf(entries.reduce((sum, { determination }) => sum + fenOf(determination.amount), 0n));
  if (due !== data.controlTotal) throw new Error(`${due} is not ${data.controlTotal}`);
  return { ...data, text: { zh: textOf(data, 'zh'), en: textOf(data, 'en') } };
}
