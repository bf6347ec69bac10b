import { type Contract, parseContract } from 'qijiang-catastrophe-insurance';
import { describe, expect, it } from 'vitest';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { fenOf } from '../../examples/fen.js';
import { type SeasonData, season } from '../../examples/season/season.js';

const OPTIONS = { claims: 1500, seed: 7 } as const;
const LOW = parseContract({ ...illustrative, limits: { perEvent: '1500000.00', perYear: '3000000.00' } });

const ordinary = season(OPTIONS);
const low = season({ ...OPTIONS, contract: LOW });

const sum = (amounts: readonly string[]): bigint => amounts.reduce((total, yuan) => total + fenOf(yuan), 0n);

/** What the payments of a quarter come to, read off the ledger's records by month. */
const paidIn = ({ ledger }: SeasonData, months: readonly string[]): bigint =>
  ledger.payments
    .filter(({ paidAt }) => months.includes(paidAt.slice(5, 7)))
    .reduce(
      (total, { kind, amount }) =>
        kind === 'recovery-of-overpayment' ? total - fenOf(amount) : total + fenOf(amount),
      0n,
    );

describe.each([
  ['under the illustrative contract', ordinary],
  ['under low limits', low],
] as const)('a season %s', (_, data) => {
  it('settles what was paid, to the fen', () => {
    const [third, fourth] = data.statements;
    expect(fenOf(third?.totals.claims ?? '')).toBe(paidIn(data, ['07', '08', '09']));
    expect(fenOf(fourth?.totals.claims ?? '')).toBe(paidIn(data, ['10', '11', '12']));
    for (const { insurers, totals } of data.statements) {
      expect(sum(insurers.map(({ claims }) => claims))).toBe(fenOf(totals.claims));
      expect(sum(insurers.map(({ recoveries }) => recoveries))).toBe(fenOf(totals.recoveries));
    }
    for (const [i, { payments }] of data.analyses.slice(2).entries())
      expect(payments.paid).toBe(data.statements[i]?.totals.claims);
    expect(data.analyses.slice(0, 2).map(({ payments }) => payments.paid)).toEqual(['0.00', '0.00']);
  });

  it('has balances that add up to zero, and close as they open and move', () => {
    const [third, fourth] = data.statements;
    for (const { insurers } of data.statements) {
      expect(sum(insurers.map(({ opening }) => opening))).toBe(0n);
      expect(sum(insurers.map(({ closing }) => closing))).toBe(0n);
      for (const one of insurers) {
        const moved =
          fenOf(one.premium) -
          fenOf(one.claims) +
          fenOf(one.recoveries) -
          fenOf(one.collected) +
          fenOf(one.paidOut);
        expect(fenOf(one.closing)).toBe(fenOf(one.opening) + moved - fenOf(one.settled));
      }
    }
    expect(fourth?.insurers.map(({ opening }) => opening)).toEqual(
      third?.insurers.map(({ closing }) => closing),
    );
    expect(fourth?.insurers.map(({ settled }) => settled)).toEqual(
      fourth?.insurers.map(({ opening }) => opening),
    );
  });

  it('keeps the limits, and leaves nothing to be paid', () => {
    const { limits }: Contract = data.contract;
    const byEvent = new Map<string, bigint>();
    const paid = new Map(data.balances.map((balance) => [balance.claim, fenOf(balance.paid)]));
    for (const { claim, event } of data.ledger.postings) {
      const key = event ?? claim;
      byEvent.set(key, (byEvent.get(key) ?? 0n) + (paid.get(claim) ?? 0n));
    }
    expect(byEvent.size).toBe(12);
    for (const fen of byEvent.values()) expect(fen).toBeLessThanOrEqual(fenOf(limits.perEvent));
    expect([...byEvent.values()].reduce((a, b) => a + b)).toBeLessThanOrEqual(fenOf(limits.perYear));
    expect(data.balances.filter(({ further, overpaid }) => fenOf(further) + fenOf(overpaid) > 0n)).toEqual(
      [],
    );
  });

  it('discloses no cell of few claims', () => {
    const rows = [...data.disclosure.towns, data.disclosure.totals];
    const cells = rows.flatMap(({ lines, total }) => [...Object.values(lines), total]);
    expect(cells.some(({ claims }) => claims === null)).toBe(true);
    expect(cells.filter(({ claims }) => claims !== null && claims > 0 && claims < 5)).toEqual([]);
    expect(cells.filter(({ claims, paid: yuan }) => (claims === null) !== (yuan === null))).toEqual([]);
  });

  it('reports every claim once', () => {
    const claims = data.analyses.map(({ totals }) => totals.claims).reduce((a, b) => a + b);
    expect(claims).toBe(OPTIONS.claims);
    expect(sum(data.analyses.map(({ totals }) => totals.due))).toBe(fenOf(data.controlTotal));
    expect(sum(data.database.map(({ paid }) => paid))).toBe(sum(data.balances.map(({ paid }) => paid)));
  });
});

describe('a season', () => {
  it('uses low limits up, and asks back what later claims make too much', () => {
    const kinds = new Set(low.ledger.payments.map(({ kind }) => kind));
    expect(kinds).toContain('recovery-of-overpayment');
    const limits = low.analyses.flatMap((analysis) => analysis.limits);
    expect(limits.some(({ left }) => left === '0.00')).toBe(true);
  });

  it('says what it always said', async () => {
    await expect(ordinary.text.zh).toMatchFileSnapshot('season.zh.txt');
    await expect(ordinary.text.en).toMatchFileSnapshot('season.en.txt');
  });

  it('is the same bytes again, and another season for another seed', () => {
    const told: number[] = [];
    const few = { claims: 300, seed: 8 };
    const once = season({ ...few, onProgress: (done) => told.push(done) });
    expect(JSON.stringify(season(few))).toBe(JSON.stringify(once));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(few.claims);
    expect(season({ ...few, seed: 9 }).text.zh).not.toBe(once.text.zh);
  });
});
