import { describe, it } from 'vitest';
import { mergeTallies, payPart, tally } from '../../src/batch.js';
import { applyLimits, explainLimits } from '../../src/index.js';
import { describeEveryPath } from '../input/every-path-of.js';
import { HOSTILE_TO_ROOMS } from '../input/hostile-values.js';
import { expectRefused } from '../input/refusal.js';
import type { DataObject } from '../input/samples.js';

const terms = { limits: { perEvent: '1.00', perYear: '1.00' }, overflow: 'first-come' } as const;
const row = (): DataObject => ({
  id: 'r',
  event: 'e',
  startedAt: '2024-07-11T03:20:00+08:00',
  amount: '2.00',
  line: 'fire-explosion',
  place: 1,
});
const due = (): DataObject => ({
  event: 'e',
  startedAt: 1720639200000,
  due: { 'fire-explosion': 200, '': 7 },
});
const tallied = (): DataObject => ({ places: [{ first: 1, last: 1 }], events: [due()] });
const whole = tally([row()] as never);
const none = tally([]);

describeEveryPath({
  name: 'rows',
  sample: row(),
  read: (input) => {
    const rows = [input] as never;
    return [
      applyLimits(rows, terms),
      explainLimits(rows, terms),
      tally(rows),
      payPart(rows, whole, none, terms),
    ];
  },
  at: '0',
  mayBeNull: /^line$/,
});
describeEveryPath({
  name: 'mergeTallies',
  sample: tallied(),
  read: (input) => mergeTallies(input as never),
  at: '0',
  mayBeLow: /^events\.0\.(startedAt$|due\..*$)/,
});
describeEveryPath({
  name: 'limits that stand alone',
  sample: {
    limits: { ...terms.limits, byLine: { 'fire-explosion': { perEvent: '1', perYear: '1' } } },
    overflow: 'pro-rata',
  },
  read: (input) => applyLimits([row()] as never, input as never),
});

describe.each(HOSTILE_TO_ROOMS)('%s', (name, make) => {
  it('is refused as rows, as a row and in one, as a tally, and as a contract', () => {
    const functions = [
      (rows: never) => applyLimits(rows, terms),
      (rows: never) => explainLimits(rows, terms),
      (rows: never) => tally(rows),
      (rows: never) => payPart(rows, whole, none, terms),
    ];
    const isEmptyList = name === 'a list of negative length';
    for (const read of functions) {
      if (!isEmptyList) expectRefused(() => read(make() as never));
      expectRefused(() => read([make()] as never));
      expectRefused(() => read([{ ...row(), event: make() }] as never));
    }
    expectRefused(() => mergeTallies(make() as never));
    expectRefused(() => payPart([row()] as never, make() as never, none, terms));
    expectRefused(() => payPart([row()] as never, whole, make() as never, terms));
    if (!isEmptyList) {
      expectRefused(() => mergeTallies({ places: make(), events: [] } as never));
      expectRefused(() => mergeTallies({ places: [], events: make() } as never));
    }
    expectRefused(() => mergeTallies({ places: [make()], events: [] } as never));
    for (const event of [make(), { ...due(), due: make() }, { ...due(), due: { '': make() } }])
      expectRefused(() => mergeTallies({ places: [], events: [event, null] } as never));
    expectRefused(() => applyLimits([row()] as never, make() as never));
    expectRefused(() => applyLimits([row()] as never, { limits: make() } as never));
  });
});
