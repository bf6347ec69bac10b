import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCompactly } from '../../../src/batch.js';
import { parseClaim, parseContract } from '../../../src/index.js';
import { contractOf } from '../../oracle/fixtures.js';
import type { Claim, Contract } from '../../oracle/types.js';
import { runs } from '../../thorough.js';
import { bothLists, unknownSums } from './unknown.js';

const sums = (death: string, limit: string, rest: object = {}) => ({
  death,
  disability: { base: '0.00', rates: new Array(10).fill('1') },
  medical: { limit, rate: '1', deductible: '0.00' },
  ...rest,
});

describe('unknown sums under a limit for one claim', () => {
  it('are missing exactly where some completion of the others makes them matter', () => {
    fc.assert(
      fc.property(unknownSums, (drawn) => {
        const [found, wanted] = bothLists(drawn);
        expect(found).toEqual(wanted);
      }),
      runs(20),
    );
  });

  /** 限额一分：两条险种都到了限额，只剩由谁赔。Both lines come to the limit; only which of them pays is open. */
  const fire = (lines: object, readings: object, known: object): readonly [Claim, Contract] => [
    {
      id: 'c',
      incident: {
        ...{ startedAt: '2024-05-05T00:00:00+08:00', division: '500110110', peril: 'fire' },
        liableParty: 'partly-able',
      },
      loss: {
        ...{ kind: 'person', presence: 'at-onset', recognisedBy: 'district', causedByIncident: true },
        ...{ circumstances: [], harm: 'death', paidByLiableParty: null, ...known },
      },
    } as Claim,
    {
      ...contractOf('illustrative'),
      lines,
      readings,
      limits: { perEvent: '1000', perYear: '1000', perPerson: '0.01' },
    } as Contract,
  ];

  it('matter where what a liable party paid brings the line near the limit', () => {
    const drawn = fire(
      { 'fire-explosion': sums('0.02', '0.02') },
      { 'fire-basis': 'indemnity' },
      { role: 'victim', governmentCompensation: '0.02', governmentMedical: null },
    );
    const both = ['loss.governmentMedical', 'loss.paidByLiableParty'];
    expect(bothLists(drawn)).toEqual([both, both]);
  });

  it('matter where three are unknown, and only the line that is named tells', () => {
    const drawn = fire(
      { 'good-samaritan': sums('0.02', '0.02'), 'fire-explosion': sums('0.03', '0.01') },
      { 'line-overlap': 'add-samaritan', 'fire-basis': 'schedule' },
      { role: 'samaritan', medicalCost: null, governmentMedical: null },
    );
    const [found, wanted] = bothLists(drawn);
    expect(found).toEqual(wanted);
  });

  it('keep a decision open where another line is named only for sums in between', () => {
    const [claim, contract] = fire(
      {
        'natural-disaster': sums('0.01', '0.02', {
          medical: { limit: '0.04', rate: '1', deductible: '0.02' },
        }),
        'good-samaritan': sums('0.01', '0.02'),
      },
      {},
      { role: 'samaritan', medicalCost: null, paidByLiableParty: undefined },
    );
    const flood = { ...claim, incident: { ...claim.incident, peril: 'flood' } } as Claim;
    expect(bothLists([flood, contract])).toEqual([['loss.medicalCost'], ['loss.medicalCost']]);
    expect(decideCompactly(parseClaim(flood), parseContract(contract)).isFinal).toBe(false);
  });
});
