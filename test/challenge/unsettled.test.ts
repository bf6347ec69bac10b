// 没有开关、又触及本案的歧义：只点名，不下结论。Ambiguities that no reading decides are named where they touch a claim.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underReadings } from '../../src/challenge.js';
import type { ClaimInput } from '../../src/claim/input.js';
import { parseContract } from '../../src/index.js';
import { TOUCHES } from '../../src/law/touches.js';
import contracts from '../fixtures/cases/contracts.json' with { type: 'json' };
import { claimArbitrary } from '../oracle/arbitraries.js';
import { withFact } from '../oracle/facts.js';
import { runs } from '../thorough.js';
import { touching } from './touching.js';

const contract = contracts[0] as unknown as Parameters<typeof underReadings>[1];

const claim = (incident: object, loss: object): ClaimInput =>
  ({
    id: 'c',
    incident: { startedAt: '2024-07-11', division: '500110110', ...incident },
    loss: { kind: 'person', role: 'victim', circumstances: [], causedByIncident: true, ...loss },
  }) as ClaimInput;

const named = (input: ClaimInput) =>
  underReadings(input, contract).unsettled.map(({ ambiguity }) => ambiguity);

const DROWNED = claim({ peril: 'flood' }, { presence: 'at-onset', harm: 'death', medicalCost: '0' });

describe('unsettled', () => {
  it('names what touches a drowning in a flood, and fewer than ten', () => {
    expect(named(DROWNED)).toEqual(['A-12', 'A-17', 'A-68', 'A-79', 'A-89']);
  });

  it('names every ambiguity with the rules through which it touches the claim', () => {
    for (const { ambiguity, rules } of underReadings(DROWNED, contract).unsettled) {
      expect(TOUCHES[ambiguity].named).toBe(true);
      expect(TOUCHES[ambiguity].rules).toEqual(expect.arrayContaining([...rules]));
      expect(rules.length).toBeGreaterThan(0);
    }
  });

  it('names ice only where ice struck (A-77), and slow perils only where they are slow (A-90)', () => {
    const of = (peril: string) =>
      named({ ...DROWNED, incident: { ...DROWNED.incident, peril } } as ClaimInput);
    expect(of('ice')).toContain('A-77');
    expect(of('flood')).not.toContain('A-77');
    expect(of('drought')).toContain('A-90');
    expect(of('flood')).not.toContain('A-90');
  });

  it('names the bills of the dead only where there are any (A-46, A-86)', () => {
    const treated = claim({ peril: 'flood' }, { presence: 'at-onset', harm: 'death', medicalCost: '100' });
    expect(named(treated)).toEqual(expect.arrayContaining(['A-46', 'A-86']));
    expect(named(DROWNED)).not.toContain('A-46');
  });

  it('names what the government is paid for, also while the harm is not known (A-79)', () => {
    const incident = { peril: 'flood', facility: { kind: 'bridge', municipal: true } };
    const missingAsDead = { ...contracts[0], readings: { 'missing-person': 'as-death' } };
    for (const harm of ['death', undefined]) {
      const hurt = claim(incident, { presence: 'at-onset', harm });
      const { unsettled } = underReadings(hurt, missingAsDead as never);
      expect(unsettled.find(({ ambiguity }) => ambiguity === 'A-79')?.rules).toEqual([
        'municipal-facility',
        'compensation',
      ]);
    }
  });

  it('names the condition by which a line fails or is open although what struck fits it', () => {
    const rescuer = claim({ peril: 'other' }, { role: 'samaritan', recognisedBy: 'refused', harm: 'death' });
    expect(named(rescuer)).toContain('A-85');
    const applied = claim({ peril: 'other' }, { role: 'samaritan', recognisedBy: 'applied', harm: 'death' });
    expect(named(applied)).toContain('A-85');
  });

  it('names nothing of a line whose peril did not strike, and nothing of a line that is not insured', () => {
    expect(named(claim({ peril: 'other' }, { harm: 'death' }))).toEqual([]);
    const without = { ...contracts[0], lines: { 'house-damage': contracts[0]?.lines['house-damage'] } };
    expect(underReadings(DROWNED, without as never).unsettled).toEqual([]);
  });

  const signed = contracts[0] as (typeof contracts)[0];
  const START = signed.term.start;
  const JUNE = '2024-06-01T00:00:00+08:00';
  const amendment = {
    id: 'e-1',
    effectiveAt: JUNE,
    exclusions: [{ id: 'intoxication', if: 'caused' }],
    lines: { 'natural-disaster': null },
  };
  const UNDER = [
    signed,
    {
      ...signed,
      readings: {
        recognition: 'all-three',
        'rescue-casualties': 'anyone',
        'facility-failure': 'any-failure',
        'municipal-basis': 'schedule',
        'fire-basis': 'indemnity',
        presence: 'at-onset',
        'mixed-use': 'none',
      },
    },
    { ...signed, endorsements: [amendment] },
  ].map((each) => parseContract(each));

  it('names exactly what stands behind a line that covers, or is a condition by which one fails or is open although what struck fits it', () => {
    const claims = fc.oneof(...[true, 2, 4].map((gaps) => claimArbitrary({ gaps })));
    const days = fc.constantFrom(
      { day: '2023-03-01T00:00:00+08:00', versions: [START] },
      { day: JUNE, versions: [JUNE] },
      { day: '2024-06-02', versions: [JUNE] },
      { day: null, versions: [START, JUNE] },
    );
    fc.assert(
      fc.property(claims, days, fc.constantFrom(...UNDER), (drawn, { day, versions }, under) => {
        const input = withFact(drawn, 'incident.startedAt', day) as unknown as ClaimInput;
        const possible = under.endorsements === undefined ? [START] : versions;
        expect(underReadings(input, under).unsettled).toEqual(touching(input, under, possible));
      }),
      runs(80),
    );
  });
});
