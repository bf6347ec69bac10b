import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { adjudicate, InvalidInputError, parseClaim, parseContract, READINGS } from '../../src/index.js';
import { clause, editionAt } from '../../src/law/index.js';
import { READING_IDS } from '../../src/law/readings.js';
import { type Receipt, receipt, verify } from '../../src/receipt/index.js';
import { VERSION } from '../../src/receipt/receipt.js';
import { isTooLarge } from '../decide/support.js';
import { fullContract, houseClaim, personClaim } from '../input/samples.js';
import { claimArbitrary, contractArbitrary } from '../oracle/arbitraries.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';
import { runs } from '../thorough.js';
import { plain, sha256 } from './support.js';

const cases = claimCases.map(
  ({ claim, contract }) => [claim as never, contractOf(contract) as never] as const,
);

const receipts = cases.map(([claim, contract]) => receipt(claim, contract));

/** 随机的案件与合同，太大的金额除外。Random claims and contracts, but for sums that are refused. */
const forEach = (numRuns: number, test: (claim: never, contract: never) => void): void =>
  fc.assert(
    fc.property(claimArbitrary({ gaps: 2 }), contractArbitrary, (claim, contract) => {
      if (!isTooLarge(claim, contract)) test(claim as never, contract as never);
    }),
    runs(numRuns),
  );

describe('a receipt', () => {
  it('holds the determination, the version and the edition', () => {
    for (const [i, [claim, contract]] of cases.entries()) {
      const issued = receipts[i] as Receipt;
      expect(issued.determination).toEqual(adjudicate(claim, contract));
      expect(issued).toMatchObject({ format: 'qijiang-receipt/1', version: manifest.version });
    }
    expect(VERSION).toBe(manifest.version);
    const [year, month, day] = editionAt('2024-07-11T03:20:00+08:00').id.split('-').map(Number);
    expect(clause('date').zh).toContain(`${year}年${month}月${day}日`);
  });

  it('is frozen through and through, and survives being written', () => {
    const isOpen = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(isOpen));
    for (const issued of receipts) {
      expect(isOpen(issued)).toBe(false);
      expect(plain(issued)).toEqual(issued);
    }
  });

  it('is a few kB', () => {
    for (const issued of receipts) expect(JSON.stringify(issued).length).toBeLessThan(10_000);
  });

  it('hashes claim, contract and itself over canonical JSON', () => {
    forEach(30, (claim, contract) => {
      const { hash, ...content } = receipt(claim, contract);
      expect(hash).toBe(sha256(plain(content)));
      expect(content.claim.hash).toBe(sha256(plain(claim)));
      expect(content.contract.hash).toBe(sha256(plain(parseContract(contract))));
    });
  });

  it('is the same for a checked contract, and for a checked claim that was written canonically', () => {
    const canonical = (claim: unknown) => !/facility|Z"/.test(JSON.stringify(claim));
    for (const [i, [claim, contract]] of cases.entries()) {
      if (i % 3 === 0) expect(receipt(claim, parseContract(contract))).toEqual(receipts[i]);
      else if (canonical(claim)) expect(receipt(parseClaim(claim), contract)).toEqual(receipts[i]);
    }
    expect(cases.filter(([claim]) => canonical(claim)).length).toBeGreaterThan(50);
  });

  it('is refused where the claim or the contract is', () => {
    expect(() => receipt({ id: 'c', loss: { kind: 'tree' } } as never, fullContract() as never)).toThrow(
      InvalidInputError,
    );
    expect(() => receipt(personClaim() as never, {} as never)).toThrow(InvalidInputError);
  });
});

describe('what a receipt holds of a claim', () => {
  it('suffices for the determination', () => {
    forEach(60, (claim, contract) => {
      const { claim: part, determination } = receipt(claim, contract);
      expect(adjudicate(parseClaim(part.read), contract)).toEqual(determination);
    });
  });

  it('keeps what is not read to itself', () => {
    // 合同视部分无力赔偿的为有能力赔偿，责任人付了多少便不问。Where who can pay a part counts as able, it is not asked what they paid.
    const { claim } = receipt(personClaim() as never, fullContract() as never);
    expect(claim.read).toEqual({
      id: 'claim-1',
      incident: {
        startedAt: '2024-07-11T03:20:00+08:00',
        division: '500110110',
        peril: 'rainstorm',
        rootCause: 'natural',
        facility: { kind: 'street-tree', municipal: true },
        liableParty: 'unable-to-pay',
      },
      loss: {
        kind: 'person',
        role: 'victim',
        residence: 'resident',
        presence: 'at-onset',
        causedByIncident: true,
        recognisedBy: 'district',
        harm: 'disability',
        disabilityGrade: 3,
        disabilityStandard: 'jrt-0083-2013',
        medicalCost: '1234.5',
        governmentCompensation: '50000',
        governmentMedical: '800',
        circumstances: ['war', { id: 'self-harm', causedLoss: false }],
        conditions: { reported: true, 'seat-belt': false },
      },
    });
    const print = expect.stringMatching(/^[0-9a-f]{12}$/);
    expect(claim.unread).toEqual({
      incident: { id: print },
      loss: { personId: print, missingCertified: print, paidByLiableParty: print },
    });
  });

  it('is the conditions of the contract, and of appraisals the standard that it asks for', () => {
    const lines = ['natural-disaster'] as const;
    const terms = {
      ...fullContract(),
      readings: {},
      exclusions: [],
      appraisal: {},
      conditions: [{ id: 'watched', text: '有人值守', lines }],
    };
    const told = {
      id: 'c',
      loss: {
        kind: 'person',
        harm: 'disability',
        disabilityGrade: [3, 7],
        disabilityStandard: 'forensic-2016',
        conditions: { watched: true, other: false },
        circumstances: [{ id: 'war', causedLoss: true }],
      },
    };
    const print = expect.stringMatching(/^[0-9a-f]{12}$/);
    const plainly = receipt(told as never, terms as never);
    expect(plainly.claim).toMatchObject({
      read: { loss: { disabilityGrade: [3, 7], conditions: { watched: true } } },
      unread: { loss: { disabilityStandard: print, conditions: { other: print }, circumstances: print } },
    });
    expect(plainly.contract.read).toMatchObject({ conditions: terms.conditions });
    const standard = { ...terms, appraisal: { standard: 'forensic-2016' } };
    const { claim } = receipt(told as never, standard as never);
    expect(claim.read).toMatchObject({ loss: { disabilityStandard: 'forensic-2016' } });
    const other = { ...terms, conditions: [{ id: 'watched', text: '无人值守', lines }] };
    expect(verify(plainly, told as never, other as never).differences.map(({ path }) => path)).toContain(
      'contract.read.conditions.0.text',
    );
    const unmet = { ...told, loss: { ...told.loss, conditions: { watched: false, other: false } } };
    expect(verify(plainly, unmet as never, terms as never).differences.map(({ path }) => path)).toContain(
      'claim.read.loss.conditions.watched',
    );
  });

  it('leaves nothing unread where there is nothing', () => {
    const { claim } = receipt({ id: 'c', loss: { kind: 'house' } }, fullContract() as never);
    expect(claim).toMatchObject({ read: { id: 'c', loss: { kind: 'house' } }, unread: {} });
    expect(
      receipt({ id: 'c', incident: {}, loss: { kind: 'house' } }, fullContract() as never).claim.unread,
    ).toHaveProperty('incident');
  });
});

/** 裁定没有读到的条款全部换掉。A contract in which every term that the decision did not read is another. */
function withOtherTerms(contract: never, { contract: { read } }: Receipt) {
  const checked = plain(parseContract(contract));
  const { readings = {}, lines = {}, limits = {} } = read as Partial<Record<string, object>>;
  const sums = (value: unknown): unknown =>
    typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? '0.5' : value;
  const others = Object.entries(checked.lines as object).map(([line, schedule]) => [
    line,
    line in lines ? schedule : JSON.parse(JSON.stringify(schedule), (_, value) => sums(value)),
  ]);
  const otherwise = READING_IDS.map((id) => {
    const { [id]: now } = checked.readings as Record<string, string>;
    const other = READINGS[id].positions.find((position) => position !== now);
    return [id, id in readings ? now : other];
  });
  return {
    ...checked,
    premium: '1',
    limits: { ...limits, perEvent: '1', perYear: '2', year: 'policy', eventHours: 5 },
    overflow: checked.overflow === 'pro-rata' ? 'first-come' : 'pro-rata',
    insurers: (checked.insurers as object[]).map((insurer, i) => ({ ...insurer, name: `other ${i}` })),
    lines: Object.fromEntries(others),
    readings: Object.fromEntries(otherwise),
  };
}

describe('what a receipt holds of a contract', () => {
  it('suffices for the determination: no other term makes a difference', () => {
    forEach(60, (claim, given) => {
      // What a contract chose is told of every reading; written in full, it chose them all.
      const contract = plain(parseContract(given)) as never;
      const issued = receipt(claim, contract);
      const other = receipt(claim, withOtherTerms(contract, issued) as never);
      expect(other.determination).toEqual(issued.determination);
      expect(other.contract.read).toEqual(issued.contract.read);
    });
  });

  it('is the schedules of lines that may cover, and the readings on the way', () => {
    const house = { ...houseClaim(), loss: { kind: 'house' } };
    const { contract } = receipt(house as never, fullContract() as never);
    expect(Object.keys((contract.read as { lines: object }).lines)).toEqual(['house-damage']);
    expect(new Set(Object.keys((contract.read as { readings: object }).readings))).toEqual(
      new Set([
        'wansheng',
        'peril-list',
        'other-perils',
        'subsidence',
        'disaster-word',
        'municipal-basis',
        'fire-basis',
        'house-damage',
        'title',
        'mixed-use',
      ]),
    );
    const crush = (loss: object) => {
      const { loss: whole } = houseClaim() as { loss: object };
      const told = { id: 'c', incident: { peril: 'crowd-crush' }, loss: { ...whole, ...loss } };
      return (receipt(told as never, fullContract() as never).contract.read as { readings: object }).readings;
    };
    expect(crush({ use: 'residential', circumstances: [], conditions: { reported: true } })).toHaveProperty(
      'crowd-crush',
    );
    // Where the line is out nobody is responsible, whoever it would be.
    expect(crush({ use: 'commercial' })).not.toHaveProperty('crowd-crush');
  });
});
