// 格式第一段所说的错误输入，逐一举例：都被拒绝，路径和代码说得出哪里、为什么。
// What the first paragraph of the format refuses, by example: each with a path and a code that help.
import { describe, expect, it } from 'vitest';
import { adjudicate, type IssueCode, safeParseClaim, safeParseContract } from '../../src/index.js';
import { expectInWords } from './in-words.js';
import { type Path, withValue } from './paths.js';
import { type DataObject, fullContract, houseClaim, personClaim } from './samples.js';

type Bad = readonly [path: string, value: unknown, code: IssueCode, at?: string];

const LRE = '\u202a';
const RLO = '\u202e';

const OF_A_PERSON: readonly Bad[] = [
  ['id', '', 'id'],
  ['id', ' c-1', 'id'],
  ['id', 'c-1 ', 'id'],
  ['id', 'c\u00001', 'id'],
  ['id', 'c\t1', 'id'],
  ['id', `c${RLO}1`, 'id'],
  ['id', 'c-１', 'id'],
  ['id', 'x'.repeat(201), 'id'],
  ['id', 7, 'wrong-type'],
  ['id', null, 'wrong-type'],
  ['incident', null, 'wrong-type'],
  ['incident.id', `e${LRE}`, 'id'],
  ['incident.id', 5, 'wrong-type'],
  ['incident.startedAt', '2024-02-30', 'moment'],
  ['incident.startedAt', '2023-02-29T00:00:00+08:00', 'moment'],
  ['incident.startedAt', '2024-07-11T03:20:00', 'moment'],
  ['incident.startedAt', '2024-07-11T24:00:00+08:00', 'moment'],
  ['incident.startedAt', '2024/07/11', 'moment'],
  ['incident.startedAt', ' 2024-07-11', 'moment'],
  ['incident.startedAt', '２０２４-07-11', 'moment'],
  ['incident.startedAt', 1_720_639_200_000, 'wrong-type'],
  ['incident.division', '500110999', 'division'],
  ['incident.division', '500110000001', 'division'],
  ['incident.division', '5001101', 'division'],
  ['incident.division', '50011', 'division'],
  ['incident.division', ' 500110', 'division'],
  ['incident.division', '５００１１０', 'division'],
  ['incident.division', 500110, 'wrong-type'],
  ['incident.peril', 'Flood', 'not-listed'],
  ['incident.peril', '洪涝', 'not-listed'],
  ['incident.peril', '', 'not-listed'],
  ['incident.peril', ['flood'], 'wrong-type'],
  ['incident.rootCause', 'unknown', 'not-listed'],
  ['incident.facility', 'municipal', 'wrong-type'],
  ['incident.facility', { municipal: 'yes' }, 'wrong-type', 'incident.facility.municipal'],
  ['incident.facility', { kind: 'tower' }, 'not-listed', 'incident.facility.kind'],
  ['incident.facility', { owner: 'x' }, 'unknown-key', 'incident.facility.owner'],
  ['incident.liableParty', 'none', 'not-listed'],
  ['incident.weather', 'fine', 'unknown-key'],
  ['loss.kind', 'car', 'not-listed'],
  ['loss.personId', '', 'id'],
  ['loss.name', '张三', 'unknown-key'],
  ['loss.presentAtIncident', true, 'unknown-key'],
  ['loss.causedByIncident', 'true', 'wrong-type'],
  ['loss.causedByIncident', 1, 'wrong-type'],
  ['loss.role', 'helper', 'not-listed'],
  ['loss.residence', 'citizen', 'not-listed'],
  ['loss.presence', true, 'wrong-type'],
  ['loss.presence', 'inside', 'not-listed'],
  ['loss.recognisedBy', 'none', 'not-listed'],
  ['loss.harm', 'dead', 'not-listed'],
  ['loss.disabilityGrade', 0, 'grade'],
  ['loss.disabilityGrade', 11, 'grade'],
  ['loss.disabilityGrade', 2.5, 'grade'],
  ['loss.disabilityGrade', '3', 'wrong-type'],
  ['loss.disabilityGrade', [], 'grades'],
  ['loss.disabilityGrade', [3], 'grades'],
  ['loss.disabilityGrade', new Array(21).fill(3), 'grades'],
  ['loss.disabilityGrade', [3, 11], 'grade', 'loss.disabilityGrade.1'],
  ['loss.disabilityGrade', [3, null], 'wrong-type', 'loss.disabilityGrade.1'],
  ['loss.disabilityStandard', 'JRT 0083-2013', 'not-listed'],
  ['loss.missingCertified', 0, 'wrong-type'],
  ['loss.medicalCost', '-1', 'money'],
  ['loss.medicalCost', '1.005', 'money'],
  ['loss.medicalCost', '1e3', 'money'],
  ['loss.medicalCost', '1,000', 'money'],
  ['loss.medicalCost', '１００', 'money'],
  ['loss.medicalCost', '100元', 'money'],
  ['loss.medicalCost', ' 100', 'money'],
  ['loss.medicalCost', '007', 'money'],
  ['loss.medicalCost', '', 'money'],
  ['loss.medicalCost', '10000000000000', 'money'],
  ['loss.medicalCost', 100, 'wrong-type'],
  ['loss.governmentCompensation', '-0.01', 'money'],
  ['loss.governmentMedical', 'NaN', 'money'],
  ['loss.paidByLiableParty', '+5', 'money'],
  ['loss.circumstances', 'war', 'wrong-type'],
  ['loss.circumstances', ['bad luck'], 'not-listed', 'loss.circumstances.0'],
  ['loss.circumstances', ['illegal-building'], 'not-listed', 'loss.circumstances.0'],
  ['loss.circumstances', [{ id: 'unoccupied' }], 'not-listed', 'loss.circumstances.0.id'],
  ['loss.circumstances', ['war', 'war'], 'repeated'],
  ['loss.circumstances', ['war', { id: 'war', causedLoss: false }], 'repeated'],
  ['loss.circumstances', [{ id: 'war', caused: true }], 'unknown-key', 'loss.circumstances.0.caused'],
  ['loss.circumstances', [{ id: 'war', causedLoss: 'yes' }], 'wrong-type', 'loss.circumstances.0.causedLoss'],
  ['loss.circumstances', [{ causedLoss: true }], 'missing-key', 'loss.circumstances.0.id'],
  ['loss.circumstances', [null], 'wrong-type', 'loss.circumstances.0'],
  ['loss.conditions', [], 'wrong-type'],
  ['loss.conditions', { reported: 'yes' }, 'wrong-type', 'loss.conditions.reported'],
  ['loss.conditions', { 'a b': true }, 'key', 'loss.conditions.a b'],
  ['loss.rooms', 3, 'unknown-key'],
  ['loss.title', 'lawful', 'unknown-key'],
];

const OF_A_HOUSE: readonly Bad[] = [
  ['loss.householdId', ' h', 'id'],
  ['loss.houseId', 'h\u200f', 'id'],
  ['loss.title', 'lawful ', 'not-listed'],
  ['loss.title', true, 'wrong-type'],
  ['loss.use', 'farm', 'not-listed'],
  ['loss.part', 'roof', 'not-listed'],
  ['loss.damage', 'light', 'not-listed'],
  ['loss.rooms', 0, 'rooms'],
  ['loss.rooms', 10_001, 'rooms'],
  ['loss.rooms', 1.5, 'rooms'],
  ['loss.rooms', '3', 'wrong-type'],
  ['loss.area', '0', 'area'],
  ['loss.area', '0.00', 'area'],
  ['loss.area', '10000000', 'area'],
  ['loss.area', '-62.5', 'area'],
  ['loss.area', 62.5, 'wrong-type'],
  ['loss.circumstances', ['self-harm'], 'not-listed', 'loss.circumstances.0'],
  ['loss.harm', 'death', 'unknown-key'],
  ['loss.personId', 'p', 'unknown-key'],
];

const OF_A_CONTRACT: readonly Bad[] = [
  ['id', 'k\u20281 ', 'id'],
  ['term.end', '2023-01-01T00:00:00+08:00', 'term-order'],
  ['term.start', '2023-01-01', 'instant'],
  ['premium', 400_000, 'wrong-type'],
  ['insurers', [], 'wrong-length'],
  ['insurers.1.id', 'a', 'duplicate-id'],
  ['insurers.1.lead', true, 'lead-count', 'insurers'],
  ['insurers.1.share', '0', 'share'],
  ['insurers.1.share', '0.2', 'shares-sum', 'insurers'],
  ['insurers.1.name', `乙${RLO}`, 'id'],
  ['remainder', 'first', 'not-listed'],
  ['lines.flood', {}, 'unknown-key'],
  ['lines.natural-disaster.disability.rates.0', '1.01', 'rate'],
  ['lines.natural-disaster.medical.rate', '-0.1', 'rate'],
  ['lines.house-damage.unit', 'floor', 'not-listed'],
  ['lines.house-damage.houses', 'all', 'not-listed'],
  ['limits.perPerson', '-1', 'money'],
  ['limits.eventHours', 721, 'hours'],
  ['limits.eventHours', '72', 'wrong-type'],
  ['limits.year', 'lunar', 'not-listed'],
  ['overflow', 'lottery', 'not-listed'],
  ['exclusions', ['war', 'war'], 'repeated'],
  ['exclusions', [{ id: 'war' }], 'missing-key', 'exclusions.0.if'],
  ['exclusions', [{ id: 'war', if: 'caused', lines: [] }], 'no-line', 'exclusions.0.lines'],
  ['conditions.0.id', '报案', 'key'],
  ['conditions.0.text', '', 'text-length'],
  ['conditions.0.lines', [], 'no-line'],
  ['conditions.1.id', 'reported', 'repeated', 'conditions'],
  ['appraisal.standard', 'any', 'not-listed'],
  ['appraisal.several', 'sum', 'not-listed'],
  ['readings.colour', 'red', 'unknown-key'],
  ['readings.wansheng', 'maybe', 'not-listed'],
  ['readings.facility-failure', 'excluded', 'not-listed'],
  ['serviceStandards.survey', { hours: 24, days: 1 }, 'service-time'],
  ['serviceStandards.survey', { hours: 100_001 }, 'count', 'serviceStandards.survey.hours'],
  ['serviceStandards.survey', { days: 1, from: 'now' }, 'not-listed', 'serviceStandards.survey.from'],
];

const keys = (path: string): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

describe.each([
  ['claim for a person', personClaim(), safeParseClaim, OF_A_PERSON],
  ['claim for a house', houseClaim(), safeParseClaim, OF_A_HOUSE],
  ['contract', fullContract(), safeParseContract, OF_A_CONTRACT],
] as const)('a %s', (_, sample, safeParse, bad: readonly Bad[]) => {
  it.each<Bad>(bad)('%s: %j is refused, %s', (path, value, code, at = path) => {
    const result = safeParse(withValue(sample as DataObject, keys(path as string), value));
    const issues = result.success ? [] : result.issues;
    expect(issues.map((issue) => [issue.path, issue.code])).toContainEqual([at, code]);
    for (const issue of issues) expectInWords(issue);
  });
});

it('nothing that is refused is decided', () => {
  const claim = { ...personClaim(), id: ' ' };
  expect(() => adjudicate(claim as never, fullContract() as never)).toThrow(/^claim\.id: id$/);
});
