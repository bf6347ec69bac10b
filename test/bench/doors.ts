import type { ClaimInput } from 'qijiang-catastrophe-insurance';
import { claims, OPEN, REGISTER } from './claims.js';
import { contract } from './contract.js';
import type { Entry } from './harness.js';
import { subject } from './subject-built.js';

const { adjudicate, auditor, balances, emptyLedger, explain, missingCompactly } = subject;
const { parseClaim, post, postingOf, quarterlyAnalysis, receipt, verify, whatWouldChange } = subject;

/** Some claims, and what is done to each of them, as one number. */
const each = <V>(list: readonly V[], run: (one: V) => number): Pick<Entry, 'count' | 'run'> => ({
  count: list.length,
  run: () => list.reduce((total, one) => total + run(one), 0),
});

/** A register as a whole. */
function books(raw: readonly ClaimInput[]): Readonly<Record<string, Pick<Entry, 'count' | 'run'>>> {
  const decided = raw.map((input) => {
    const claim = parseClaim(input);
    return { claim, determination: adjudicate(claim, contract), payments: [] };
  });
  const postings = decided.map(({ claim, determination }) => postingOf(claim, determination, 1));
  const rows = raw.map((claim, i) => ({ number: i + 2, kind: 'claim' as const, claim, unread: [] }));
  const count = raw.length;
  return {
    ledger: { count, run: () => balances(post(emptyLedger(contract), postings).ledger).length },
    reports: {
      count,
      run: () => quarterlyAnalysis(decided, contract, { year: 2024, quarter: 3 }).events.length,
    },
    audit: {
      count,
      run: () => {
        const audit = auditor(contract);
        for (const row of rows) audit.note(row);
        for (const row of rows) audit.tally(row);
        return rows.reduce(
          (found, row) => found + audit.examine(row).discrepancies.length,
          audit.finish().length,
        );
      },
    },
  };
}

/** The slower doors, each on so few claims that a run is not long. */
export function doors(raw: readonly ClaimInput[]): Readonly<Record<string, Pick<Entry, 'count' | 'run'>>> {
  const parsed = raw.slice(0, 40).map((input) => parseClaim(input));
  const open = claims(200, OPEN).map((input) => parseClaim(input));
  const receipts = parsed.slice(0, 10).map((claim) => ({ claim, issued: receipt(claim, contract) }));
  return {
    'missing facts': each(open, (claim) => missingCompactly(claim, contract).length),
    explain: each(parsed, (claim) => explain(claim, contract).lines.length),
    receipt: each(parsed, (claim) => receipt(claim, contract).hash.length),
    verify: each(receipts, ({ claim, issued }) => verify(issued, claim, contract).differences.length),
    challenge: each(parsed.slice(0, 10), (claim) => whatWouldChange(claim, contract).goals.length),
    ...books(claims(400, REGISTER)),
  };
}
