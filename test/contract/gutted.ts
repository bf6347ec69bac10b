// 把保障掏空的合同，和把能约定的都约定了的合同：合起来每一种提示都有。Contracts in which everything is found.
import type { ContractInput } from '../../src/index.js';
import { contractOf } from '../oracle/fixtures.js';

const base = contractOf('illustrative') as unknown as ContractInput;

/** 处处不同、什么也赔不出的合同。A contract that departs from everything and pays nothing. */
export const GUTTED: ContractInput = {
  ...base,
  id: 'gutted',
  term: { start: '2023-01-02T00:00:00+08:00', end: '2024-01-01T00:00:00+08:00' },
  premium: '1',
  insurers: ['0.4', '0.2', '0.2', '0.2'].map((share, i) => ({
    id: `i${i}`,
    name: '甲',
    share,
    lead: i === 0,
  })),
  lines: {
    'natural-disaster': {
      death: '0',
      disability: { base: '0', rates: new Array(10).fill('0') },
      medical: { limit: '0', rate: '0', deductible: '0' },
      personLimit: '0',
    },
    'municipal-facility': {
      death: '1',
      disability: { base: '0.01', rates: ['1', '0.5', '0.4', '0', '0', '0', '0', '0', '0', '0'] },
      medical: { limit: '1', rate: '1', deductible: '9999999999999.99' },
    },
    'fire-explosion': {
      death: '1',
      disability: { base: '1', rates: new Array(10).fill('0.001') },
      medical: { limit: '1', rate: '1', deductible: '0' },
    },
    'house-damage': {
      unit: 'room',
      rates: { collapsed: '0', severe: '0', moderate: '0' },
      householdLimit: '0',
    },
  },
  limits: {
    perEvent: '0',
    perYear: '0',
    perPerson: '0',
    byLine: {
      'natural-disaster': { perEvent: '0', perYear: '99999.99' },
      'fire-explosion': { perYear: '0' },
    },
  },
  exclusions: [],
};

/** 通知没有规定的都约定了的合同，并无一处不同。A contract that settles all that the notice leaves open, and departs in nothing. */
export const SETTLED: ContractInput = {
  ...base,
  id: 'settled',
  term: { start: '2024-01-01T00:00:00+08:00', end: '2025-01-01T00:00:00+08:00' },
  lines: {
    ...base.lines,
    'fire-explosion': {
      ...(base.lines['fire-explosion'] as NonNullable<ContractInput['lines']['fire-explosion']>),
      medical: { limit: '20000', rate: '0.8', deductible: '100' },
    },
    'house-damage': {
      ...(base.lines['house-damage'] as NonNullable<ContractInput['lines']['house-damage']>),
      houses: 'one-per-household',
    },
  },
  limits: {
    ...base.limits,
    perPerson: '200000',
    year: 'policy',
    eventHours: 72,
    byLine: { 'fire-explosion': { perEvent: '1000000', perYear: '2000000' } },
  },
  overflow: 'first-come',
  appraisal: { standard: 'jrt-0083-2013', several: 'raise-equal' },
  exclusions: ['war', { id: 'intoxication', if: 'caused', lines: ['natural-disaster'] }],
  conditions: [
    { id: 'notice-48h', text: '出险后四十八小时内报案', lines: ['natural-disaster', 'house-damage'] },
  ],
  readings: {
    presence: 'at-onset',
    wansheng: 'excluded',
    'other-perils': 'open',
    'crowd-crush': 'public-security',
  },
};
