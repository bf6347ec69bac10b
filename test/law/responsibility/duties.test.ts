import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import illustrative from '../../../examples/contracts/illustrative.json' with { type: 'json' };
import { PERILS } from '../../../src/claim/vocabulary.js';
import { contractUnder } from '../../../src/contract/parse.js';
import { SERVICE_STARTS } from '../../../src/contract/service.js';
import { dutiesFor, type Incident } from '../../../src/decide/duties-for.js';
import { responsibleFor } from '../../../src/decide/responsible-for.js';
import {
  type Contract,
  InvalidInputError,
  LINES,
  parseContract,
  safeParseContract,
} from '../../../src/index.js';
import { DUTIES, DUTY_TIMES, OTHER_PARTIES } from '../../../src/law/4-5-duties.js';
import { ALL_CONCERNED } from '../../../src/law/bodies.js';
import type { InstitutionId } from '../../../src/law/clause.js';
import { EDITIONS, type Edition, LATEST } from '../../../src/law/edition.js';
import { INSTITUTIONS } from '../../../src/law/institutions.js';
import { CLAUSES, clause } from '../../../src/law/registry.js';
import { SERVICES } from '../../../src/law/services.js';
import { words } from '../../../src/words/zh-CN.js';

const contract = parseContract(illustrative);

const flood: Incident = {
  peril: 'flood',
  moments: { incident: '2024-07-11T03:20:00+08:00' },
  division: '500110110',
};

const promising = (serviceStandards: unknown): Contract =>
  parseContract({ ...illustrative, serviceStandards });

describe('the duties of the notice', () => {
  const told = CLAUSES.flatMap(({ id, status }) =>
    (status.kind === 'duty' || status.kind === 'encoded') && status.of !== undefined
      ? [{ id, of: status.of }]
      : [],
  );

  it('cover every clause that tells somebody to act, and no other, in the order of the text', () => {
    expect([...new Set(DUTIES.map((duty) => duty.clause))]).toEqual(told.map(({ id }) => id));
    expect(new Set(DUTIES.map(({ id }) => id)).size).toBe(DUTIES.length);
  });

  it.each(told)('$id lies on those whom it names', ({ id, of }) => {
    const holders = DUTIES.filter((duty) => duty.clause === id).map((duty) => [...duty.of].sort());
    for (const each of holders) expect(each).toEqual([...of].sort());
  });

  it('are owed to institutions, or to others that have a name', () => {
    const parties = [...Object.keys(INSTITUTIONS), ...OTHER_PARTIES];
    for (const { towards } of DUTIES) for (const party of towards) expect(parties).toContain(party);
  });

  it('state their time as the clause does', () => {
    const stated = {
      'at-once': '第一时间',
      'round-the-clock': '24小时全天候',
      'in-good-time': '及时',
      quarterly: '按季度',
      yearly: '按年',
      regularly: '定期不定期',
    } as const;
    for (const [time, phrase] of Object.entries(stated)) {
      const own = DUTIES.filter(({ statedAs }) => statedAs === time);
      expect(own.length, time).toBeGreaterThan(0);
      for (const duty of own) expect(clause(duty.clause).zh, duty.id).toContain(phrase);
      const saying = CLAUSES.filter(
        ({ id, zh }) => told.some((each) => each.id === id) && zh.includes(phrase),
      );
      expect(new Set(own.map((duty) => duty.clause)), time).toEqual(new Set(saying.map(({ id }) => id)));
    }
    expect(new Set(DUTIES.map(({ statedAs }) => statedAs))).toEqual(new Set(DUTY_TIMES));
  });

  it('name one day only', () => {
    const dated = DUTIES.filter((duty) => duty.day !== undefined || duty.statedAs === 'by-day');
    expect(dated.map(({ id, day, statedAs }) => [id, day, statedAs])).toEqual([
      ['submit-contacts', '2023-03-10', 'by-day'],
    ]);
    expect(clause('5.3-1').zh).toContain('于2023年3月10日前');
    expect(clause('5.3-1').en).toContain('by 10 March 2023');
  });

  it('are quarterly for the analysis alone, and for each incident where it is of that incident', () => {
    expect(DUTIES.filter(({ statedAs }) => statedAs === 'quarterly').map(({ id }) => id)).toEqual([
      'quarterly-analysis',
    ]);
    const standing = DUTIES.filter(({ clause: id, perIncident }) => id === '4.2-1' && perIncident !== true);
    expect(standing.map(({ id }) => id)).toContain('assign-person');
    expect(DUTIES.filter(({ leads }) => leads).map(({ id }) => id)).toEqual(['help-with-formalities']);
  });

  it('may each be promised a time at most once, and every promise is for some duty of an incident', () => {
    const promised = DUTIES.filter(({ service }) => service !== undefined);
    expect(new Set(promised.map(({ service }) => service))).toEqual(new Set(SERVICES));
    for (const { perIncident } of promised) expect(perIncident).toBe(true);
  });

  it('are frozen', () => {
    expect(Object.isFrozen(DUTIES)).toBe(true);
    expect(Object.isFrozen(DUTIES[0]?.of)).toBe(true);
  });
});

describe('after an incident', () => {
  it('everybody is told what to do, in the order of the text', () => {
    const list = dutiesFor(flood);
    expect(list.map(({ duty, clause: id, of, towards }) => [duty, id, of, towards])).toEqual([
      ['help-with-formalities', '4.2-1', ['emergency-management'], ['insurers']],
      ['report-to-insurers', '4.3-2', ['streets-and-towns'], ['insurers']],
      ['report-to-department', '4.3-2', ['streets-and-towns'], ['emergency-management']],
      ['advance-claims', '4.3-2', ['streets-and-towns'], []],
      ['take-reports', '4.4-2', ['insurers'], ['streets-and-towns', 'public']],
      ['survey', '4.4-2', ['insurers'], ['public']],
      ['decide-claim', '4.4-3', ['insurers'], ['public']],
      ['pay-claim', '4.4-3', ['insurers'], ['public']],
      ['settle-disputes', '4.4-5', ['insurers'], ['public']],
      ['consult-on-disputes', '5.2-4', ALL_CONCERNED, ['insurers']],
    ]);
    expect(list[2]).toEqual({
      duty: 'report-to-department',
      clause: '4.3-2',
      of: ['streets-and-towns'],
      unit: '500110110',
      towards: ['emergency-management'],
      statedAs: 'at-once',
      deadline: null,
      standard: null,
      basis: 'cause',
    });
    expect(list[5]).toMatchObject({ duty: 'survey', unit: null, statedAs: 'at-once', basis: null });
    const grounded = list.filter(({ basis }) => basis === 'cause').map(({ duty }) => duty);
    expect(grounded).toEqual(['help-with-formalities', 'report-to-department']);
    expect(Object.isFrozen(list[2])).toBe(true);
  });

  it('nothing has a deadline without a service standard', () => {
    for (const peril of PERILS) {
      for (const line of [undefined, ...LINES]) {
        for (const terms of [undefined, contract, promising({})]) {
          const list = dutiesFor({ ...flood, peril, line }, terms);
          expect(list.map(({ deadline, standard }) => [deadline, standard])).toEqual(
            list.map(() => [null, null]),
          );
        }
      }
    }
  });

  it('what the contract promises is due so many hours after the start, or at the end of so many more days', () => {
    const terms = promising({ report: { hours: 24 }, survey: { hours: 2 }, decision: { days: 30 } });
    const due = dutiesFor(flood, terms).flatMap(({ duty, deadline, standard }) =>
      deadline === null ? [] : [[duty, deadline, standard]],
    );
    expect(due).toEqual([
      ['report-to-insurers', '2024-07-12T03:20:00+08:00', { hours: 24 }],
      ['report-to-department', '2024-07-12T03:20:00+08:00', { hours: 24 }],
      ['survey', '2024-07-11T05:20:00+08:00', { hours: 2 }],
      ['decide-claim', '2024-08-11T00:00:00+08:00', { days: 30 }],
    ]);
    const all = promising(Object.fromEntries(SERVICES.map((service) => [service, { days: 1 }])));
    const open = dutiesFor(flood, all).filter(({ deadline }) => deadline === null);
    expect(open.map(({ duty }) => duty)).toEqual([
      'advance-claims',
      'take-reports',
      'settle-disputes',
      'consult-on-disputes',
    ]);
  });

  const surveyed = (time: object, moments: object) => {
    const incident = { ...flood, moments: { ...flood.moments, ...moments } };
    const survey = dutiesFor(incident, promising({ survey: time })).find(({ duty }) => duty === 'survey');
    expect(survey?.standard).toEqual(time);
    return survey?.deadline;
  };

  it('times run from the moment that the contract names, and from none that is not known', () => {
    const moments = {
      report: '2024-07-11T08:00:00+08:00',
      papersComplete: '2024-08-01T23:59:59+08:00',
      agreement: '2024-08-20',
    };
    expect(surveyed({ hours: 2, from: 'incident' }, moments)).toBe('2024-07-11T05:20:00+08:00');
    expect(surveyed({ hours: 2, from: 'report' }, moments)).toBe('2024-07-11T10:00:00+08:00');
    expect(surveyed({ days: 1, from: 'papers-complete' }, moments)).toBe('2024-08-03T00:00:00+08:00');
    expect(surveyed({ days: 10, from: 'agreement' }, moments)).toBe('2024-08-31T00:00:00+08:00');
    for (const from of ['report', 'papers-complete', 'agreement'])
      for (const time of [{ hours: 2 }, { days: 2 }]) expect(surveyed({ ...time, from }, {})).toBe(null);
  });

  it('a day alone is enough for days, and for hours it is not', () => {
    const day = { incident: '2024-07-11' };
    expect(surveyed({ days: 3 }, day)).toBe(surveyed({ days: 3 }, {}));
    expect(surveyed({ hours: 3 }, day)).toBe(null);
    expect(surveyed({ hours: 3, from: 'report' }, { report: '2024-07-11' })).toBe(null);
    expect(surveyed({ hours: 3, from: 'report' }, { ...day, report: '2024-07-11T01:00:00Z' })).toBe(
      '2024-07-11T12:00:00+08:00',
    );
  });

  it('the day is that of Beijing, whatever the offset, and months, years and leap days are as the calendar has them', () => {
    const incident = (at: string) => ({ incident: at });
    expect(surveyed({ days: 1 }, incident('2024-07-11T15:59:59Z'))).toBe('2024-07-13T00:00:00+08:00');
    expect(surveyed({ days: 1 }, incident('2024-07-11T16:00:00Z'))).toBe('2024-07-14T00:00:00+08:00');
    expect(surveyed({ days: 1 }, incident('2024-02-28'))).toBe('2024-03-01T00:00:00+08:00');
    expect(surveyed({ days: 1 }, incident('2023-12-31'))).toBe('2024-01-02T00:00:00+08:00');
    expect(surveyed({ days: 365 }, incident('2023-03-01'))).toBe('2024-03-01T00:00:00+08:00');
  });

  it('days end at 24:00 in Beijing, as many days after the day of the moment, whenever on that day it was', () => {
    const length = { minute: 60_000, day: 86_400_000 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.constantFrom('+08:00', 'Z', '-11:30', '+14:00'),
        (days, sinceEpoch, minute, offset) => {
          const day = new Date(sinceEpoch * length.day).toISOString().slice(0, 10);
          const ahead =
            offset === 'Z'
              ? 0
              : Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
          const local =
            sinceEpoch * length.day + minute * length.minute - 480 * length.minute + ahead * length.minute;
          const at = new Date(local).toISOString().replace('.000Z', offset);
          const ends = surveyed({ days }, { incident: at });
          expect(ends).toBe(surveyed({ days }, { incident: day }));
          expect(Date.parse(String(ends))).toBe((sinceEpoch + days + 1) * length.day - 480 * length.minute);
          const hours = surveyed({ hours: days }, { incident: at });
          expect(Date.parse(String(hours)) - Date.parse(at)).toBe(days * 60 * length.minute);
          expect(Date.parse(String(ends)) - Date.parse(at)).toBeGreaterThan(days * length.day);
          expect(Date.parse(String(ends)) - Date.parse(at)).toBeLessThanOrEqual((days + 1) * length.day);
        },
      ),
    );
  });

  it('of a day alone nothing is promised where an endorsement takes effect within it', () => {
    const endorsements = [
      { id: 'e-1', effectiveAt: '2024-07-11T12:00:00+08:00', serviceStandards: { survey: { days: 9 } } },
    ];
    const terms = parseContract({ ...illustrative, serviceStandards: { survey: { days: 2 } }, endorsements });
    const due = (incident: string) =>
      dutiesFor({ ...flood, moments: { incident } }, terms).find(({ duty }) => duty === 'survey');
    expect(due('2024-07-11T11:59:59+08:00')?.deadline).toBe('2024-07-14T00:00:00+08:00');
    expect(due('2024-07-11T12:00:00+08:00')?.deadline).toBe('2024-07-21T00:00:00+08:00');
    expect(due('2024-07-11')).toMatchObject({ deadline: null, standard: null });
    expect(due('2024-07-10')?.deadline).toBe('2024-07-13T00:00:00+08:00');
    expect(due('2024-07-12')?.deadline).toBe('2024-07-22T00:00:00+08:00');
  });

  it('the department is that of the line, and where it has none that of the peril', () => {
    for (const peril of PERILS) {
      for (const line of [undefined, ...LINES]) {
        for (const office of ['leading-group-office', 'public-security'] as const) {
          const terms = { ...illustrative, readings: { 'crowd-crush': office } } as const;
          const responsible =
            (line && responsibleFor(line, peril, LATEST, office)) ??
            responsibleFor('house-damage', peril, LATEST, office);
          const [, , report] = dutiesFor({ ...flood, peril, line }, parseContract(terms));
          expect(report?.towards).toEqual(responsible?.departments ?? ['leading-group-office']);
          expect(report?.basis).toBe(responsible?.basis ?? null);
        }
      }
    }
  });

  it('the lead department helps with the formalities, the office through the body in which it is placed; in disputes all act', () => {
    const acting = (incident: Partial<Incident>, duty: string): readonly InstitutionId[] | undefined =>
      dutiesFor({ ...flood, ...incident }).find((each) => each.duty === duty)?.of;
    expect(acting({ peril: 'explosion' }, 'help-with-formalities')).toEqual(['public-security']);
    expect(acting({ line: 'good-samaritan' }, 'help-with-formalities')).toEqual([
      'political-legal-committee',
    ]);
    expect(acting({ peril: 'crowd-crush' }, 'help-with-formalities')).toEqual(['state-assets']);
    for (const peril of PERILS) expect(acting({ peril }, 'consult-on-disputes')).toEqual(ALL_CONCERNED);
  });

  it('where the lead is none of those whom the clause names, all of these help with the formalities', () => {
    const [first] = EDITIONS as readonly [Edition];
    const later: Edition = {
      ...first,
      id: '2024-01-01',
      inForce: '2024-01-01T00:00:00+08:00',
      amends: first,
      departments: { rows: { fire: { clause: '4.2-row5', department: 'streets-and-towns' } } },
    };
    const [help, , report] = dutiesFor(
      { ...flood, peril: 'fire' },
      contractUnder([first, later])(illustrative as never),
    );
    expect(report?.towards).toEqual(['streets-and-towns']);
    expect(help?.of).toEqual(DUTIES.find(({ id }) => id === 'help-with-formalities')?.of);
  });

  it('it is the street or town of the place that reports, where that is known', () => {
    const unit = (division: string) => dutiesFor({ ...flood, division })[1]?.unit;
    expect(unit('500110122003')).toBe('500110006');
    expect(unit('500110')).toBe(null);
  });

  it('nobody has a duty outside the territory', () => {
    const included = parseContract({ ...illustrative, readings: { wansheng: 'included' } });
    const wansheng = { ...flood, division: '500110103' };
    expect(dutiesFor({ ...flood, division: '110101' }, included)).toEqual([]);
    expect(dutiesFor(wansheng)).toEqual([]);
    expect(dutiesFor(wansheng, contract)).toEqual([]);
    expect(dutiesFor(wansheng, included).length).toBeGreaterThan(0);
  });

  it('what is no incident is refused', () => {
    const told = (incident: object) => {
      try {
        return dutiesFor(incident as Incident);
      } catch (error) {
        return (error as InvalidInputError).issues.map(({ path, code }) => [path, code]);
      }
    };
    expect(told({})).toEqual([
      ['peril', 'missing-key'],
      ['moments', 'missing-key'],
      ['division', 'missing-key'],
    ]);
    expect(
      told({
        line: 'crime',
        peril: 'meteor',
        moments: { incident: 'now', report: '2024-02-30', papersComplete: null, paid: '2024-07-11' },
        division: '500110999',
        x: 1,
      }),
    ).toEqual([
      ['line', 'not-listed'],
      ['peril', 'not-listed'],
      ['moments.incident', 'moment'],
      ['moments.report', 'moment'],
      ['moments.papersComplete', 'wrong-type'],
      ['moments.paid', 'unknown-key'],
      ['division', 'division'],
      ['x', 'unknown-key'],
    ]);
    expect(() => dutiesFor(flood, {} as Contract)).toThrow(InvalidInputError);
  });

  it('can be put into words', () => {
    const [, , report] = dutiesFor(flood);
    const said = report && [words.duties[report.duty], words.dutyTimes[report.statedAs]];
    expect(said).toEqual(['向相应险种区级负责部门报告灾害情况', '第一时间（《通知》没有写明小时数）']);
  });
});

describe('service standards of a contract', () => {
  const told = (serviceStandards: unknown) => {
    const result = safeParseContract({ ...illustrative, serviceStandards });
    return result.success ? [] : result.issues.map(({ path, code }) => [path, code]);
  };

  it('are kept as they are written, and have no default', () => {
    const standards = { report: { hours: 24 }, payment: { days: 10 } };
    expect(promising(standards).serviceStandards).toEqual(standards);
    expect('serviceStandards' in contract).toBe(false);
    expect(told({})).toEqual([]);
    expect(told({ survey: undefined })).toEqual([]);
  });

  it('are whole hours or whole days, and not both', () => {
    expect(told({ report: { hours: 1 }, survey: { days: 100_000 } })).toEqual([]);
    for (const hours of [0, -1, 1.5, 100_001])
      expect(told({ report: { hours } })).toEqual([['serviceStandards.report.hours', 'count']]);
    expect(told({ report: {} })).toEqual([['serviceStandards.report', 'service-time']]);
    expect(told({ report: { hours: 1, days: 1 } })).toEqual([['serviceStandards.report', 'service-time']]);
    for (const from of SERVICE_STARTS) expect(told({ report: { days: 1, from } })).toEqual([]);
    expect(told({ report: { days: 1, from: 'payment' } })).toEqual([
      ['serviceStandards.report.from', 'not-listed'],
    ]);
    expect(told({ report: { from: 'report' } })).toEqual([['serviceStandards.report', 'service-time']]);
    expect(told({ report: { minutes: 30 } })[0]).toEqual(['serviceStandards.report.minutes', 'unknown-key']);
    expect(told({ visit: { hours: 1 } })).toEqual([['serviceStandards.visit', 'unknown-key']]);
    expect(told({ report: 24 })).toEqual([['serviceStandards.report', 'wrong-type']]);
  });
});
