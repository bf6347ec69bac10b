import { CIRCUMSTANCES } from '../../claim/vocabulary.js';
import type { ContractInput } from '../../contract/input.js';
import { LINES } from '../../law/line-ids.js';
import { READING_IDS, READINGS, type Readings } from '../../law/readings.js';

/** Sums that no rounding leaves alone, others for every line. */
const casualty = (times: number) => ({
  death: `${times}00000.01`,
  disability: {
    base: `${times}00000.05`,
    rates: ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.0000003333'],
  },
  medical: { limit: `${times}0000.01`, rate: '0.85', deductible: '1000.01' },
});

const limited = (times: number) => ({ ...casualty(times), personLimit: '150000.02' });

const RATES = { collapsed: '5000.10', severe: '3000.10', moderate: '1000.10' };

const insurers = (...shares: readonly string[]) =>
  shares.map((share, i) => ({ id: `i-${i}`, name: `i-${i}`, share, lead: i === shares.length - 1 }));

/** Every line, every reading at its default, no exclusion, no limit for a person or a household. */
export const PLAIN: ContractInput = {
  id: 'plain',
  term: { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
  premium: '400000.00',
  insurers: insurers('0.25', '0.25', '0.1', '0.4'),
  lines: {
    'natural-disaster': casualty(1),
    'good-samaritan': {
      ...casualty(1),
      death: '99900.00',
      medical: { limit: '5000.00', rate: '1', deductible: '0' },
    },
    'municipal-facility': casualty(3),
    'fire-explosion': casualty(1),
    'house-damage': { unit: 'area', rates: RATES },
  },
  limits: { perEvent: '2000.00', perYear: '4500.00' },
};

/** Everything otherwise: every reading at its other position, everything excluded, limits, and odd fen to the lead. */
export const OTHER: ContractInput = {
  ...PLAIN,
  id: 'other',
  insurers: insurers('0.3', '0.2', '0.5'),
  remainder: 'lead',
  exclusions: CIRCUMSTANCES.map((id) => ({ id, if: 'caused' as const })),
  conditions: [{ id: 'watched', text: '有人值守', lines: [...LINES] }],
  appraisal: { standard: 'forensic-2016', several: 'raise-equal' },
  readings: Object.fromEntries(
    READING_IDS.map((id) => [id, READINGS[id].positions.at(-1)]),
  ) as Partial<Readings>,
  lines: {
    'natural-disaster': limited(2),
    'good-samaritan': limited(1),
    'municipal-facility': limited(1),
    'fire-explosion': limited(2),
    'house-damage': { unit: 'room', rates: RATES, householdLimit: '9000.15' },
  },
};

/** As before, but for two readings. */
export const REREAD: ContractInput = {
  ...PLAIN,
  id: 'reread',
  readings: { recognition: 'all-three', 'missing-person': 'as-death' },
};

/** Some lines, of which line 2 comes on top, some exclusions, one insurer; a house is paid by the household. */
export const SOME: ContractInput = {
  ...PLAIN,
  id: 'some',
  insurers: insurers('1'),
  exclusions: [{ id: 'war', if: 'present', lines: ['fire-explosion'] }, 'intoxication', 'unoccupied'],
  readings: {
    'line-overlap': 'add-samaritan',
    'facility-failure': 'any-disaster',
    'fire-basis': 'indemnity',
  },
  limits: { ...PLAIN.limits, perPerson: '140000.07' },
  lines: {
    'good-samaritan': limited(1),
    'fire-explosion': casualty(1),
    'house-damage': { unit: 'household', rates: RATES, householdLimit: '4000.00' },
  },
};

/** Another version in each year; the term, and a version, begin within a day. */
export const ENDORSED: ContractInput = {
  ...PLAIN,
  id: 'endorsed',
  term: { start: '2023-01-01T08:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
  lines: { ...PLAIN.lines, 'fire-explosion': casualty(2) },
  endorsements: [
    { id: 'e-1', effectiveAt: '2024-01-01T00:00:00+08:00', lines: OTHER.lines, readings: OTHER.readings },
    {
      id: 'e-2',
      effectiveAt: '2025-01-01T09:00:00+08:00',
      insurers: OTHER.insurers,
      exclusions: ['war'],
      lines: { 'good-samaritan': null },
    },
  ],
};
