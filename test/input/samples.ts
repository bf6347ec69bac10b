// 字段齐全的案件与合同。Claims and a contract in which every field of the exchange format is filled in.

/** JSON 里的一个值。A value of plain data. */
export type Data = null | boolean | number | string | Data[] | { [key: string]: Data };
export interface DataObject {
  [key: string]: Data;
}

const incident = (): DataObject => ({
  id: 'event-1',
  startedAt: '2024-07-11T03:20:00+08:00',
  division: '500110110',
  peril: 'rainstorm',
  rootCause: 'natural',
  facility: { kind: 'street-tree', municipal: true },
  liableParty: 'unable-to-pay',
});

export const personClaim = (): DataObject => ({
  id: 'claim-1',
  incident: incident(),
  loss: {
    kind: 'person',
    personId: 'p-1',
    causedByIncident: true,
    circumstances: ['war', { id: 'self-harm', causedLoss: false }],
    conditions: { reported: true, 'seat-belt': false },
    role: 'victim',
    residence: 'resident',
    presence: 'at-onset',
    recognisedBy: 'district',
    harm: 'disability',
    disabilityGrade: 3,
    disabilityStandard: 'jrt-0083-2013',
    missingCertified: false,
    medicalCost: '1234.5',
    governmentCompensation: '50000',
    governmentMedical: '800',
    paidByLiableParty: '250.25',
  },
});

export const houseClaim = (): DataObject => ({
  id: 'claim-2',
  incident: incident(),
  loss: {
    kind: 'house',
    householdId: 'h-1',
    houseId: 'h-1-2',
    causedByIncident: true,
    circumstances: ['unoccupied'],
    conditions: { reported: false },
    title: 'lawful',
    use: 'mixed',
    part: 'main-structure',
    damage: 'severe',
    rooms: 3,
    area: '62.5',
  },
});

const casualtyLine = (): DataObject => ({
  death: '100000.00',
  disability: {
    base: '100000',
    rates: ['1', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3', '0.2', '0.1'],
  },
  medical: { limit: '20000', rate: '0.8', deductible: '100' },
  personLimit: '110000',
});

const lineLimit = (): DataObject => ({ perEvent: '31000000', perYear: '61000000' });

export const fullContract = (): DataObject => ({
  id: 'contract-1',
  term: { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
  premium: '400000.00',
  insurers: [
    { id: 'a', name: '中国人民财产保险股份有限公司重庆市綦江支公司', share: '0.6', lead: true },
    { id: 'b', name: '乙', share: '0.25', lead: false },
    { id: 'c', name: '丙', share: '0.15', lead: false },
  ],
  remainder: 'lead',
  lines: {
    'natural-disaster': casualtyLine(),
    'good-samaritan': casualtyLine(),
    'municipal-facility': casualtyLine(),
    'fire-explosion': casualtyLine(),
    'house-damage': {
      unit: 'room',
      rates: { collapsed: '5000', severe: '4000', moderate: '1000' },
      householdLimit: '20000',
      houses: 'one-per-household',
    },
  },
  limits: {
    perEvent: '40000000',
    perYear: '80000000',
    perPerson: '120000',
    year: 'policy',
    eventHours: 72,
    byLine: {
      'natural-disaster': lineLimit(),
      'good-samaritan': lineLimit(),
      'municipal-facility': lineLimit(),
      'fire-explosion': lineLimit(),
      'house-damage': lineLimit(),
    },
  },
  overflow: 'first-come',
  settlement: 'per-claim',
  exclusions: ['war', { id: 'unoccupied', if: 'caused', lines: ['house-damage'] }],
  conditions: [
    { id: 'reported', text: '出险后四十八小时内报案', lines: ['natural-disaster', 'house-damage'] },
    { id: 'seat-belt', text: '乘车时系安全带', lines: ['fire-explosion'] },
  ],
  appraisal: { standard: 'jrt-0083-2013', several: 'raise-equal' },
  readings: {
    wansheng: 'included',
    presence: 'at-onset',
    'peril-list': 'slides-only',
    'other-perils': 'open',
    subsidence: 'natural-only',
    'disaster-word': 'as-line-1',
    recognition: 'all-three',
    'rescue-casualties': 'anyone',
    'facility-failure': 'any-failure',
    'municipal-basis': 'schedule',
    'fire-basis': 'indemnity',
    'partial-ability': 'able',
    'other-accidents': 'open',
    resident: 'residents-only',
    'house-damage': 'total-loss-only',
    title: 'certificate',
    'mixed-use': 'none',
    'missing-person': 'as-death',
    'line-overlap': 'add-samaritan',
    'crowd-crush': 'public-security',
  },
  serviceStandards: {
    report: { hours: 1 },
    survey: { hours: 24 },
    assistance: { days: 3 },
    decision: { days: 30, from: 'papers-complete' },
    payment: { days: 10, from: 'agreement' },
  },
});
