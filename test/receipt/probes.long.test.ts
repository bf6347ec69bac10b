// 规则的哈希看得见执行的改动：每处只改一行，哈希都不同。The hash of the rules sees how they are carried out: one line changed, and it is another.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractUnder } from '../../src/contract/parse.js';
import { parseContract } from '../../src/index.js';
import { EDITIONS, type Edition } from '../../src/law/edition.js';
import { rulesDigest } from '../../src/receipt/digest.js';
import { probes } from '../../src/receipt/probes/claims.js';
import type * as asked from './probes/asked.js';
import { loaderOf } from './probes/modules.js';

const [FIRST] = EDITIONS as readonly [Edition];

const digestWith = (...rewritten: readonly (readonly [file: string, source: string])[]) =>
  loaderOf<typeof asked>('test/receipt/probes/asked.ts', new Map(rewritten))().digest();

interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a benefit is one fen less': {
    file: 'decide/amount-due.ts',
    from: 'amount === null ? null : yuanOf(amount)',
    to: 'amount === null ? null : yuanOf(Math.max(amount - 1, 0))',
  },
  'the end of the term is inclusive': {
    file: 'decide/under-terms.ts',
    from: 'moment < end',
    to: 'moment <= end',
  },
  'the day that begins at the end of the term may be within it': {
    file: 'decide/under-terms.ts',
    from: 'first >= end',
    to: 'first > end',
  },
  'an exclusion is ignored': {
    file: 'decide/under-terms.ts',
    from: 'exclusion === undefined',
    to: "exclusion === undefined || id === 'war'",
  },
  'an exclusion applies whatever caused the loss': {
    file: 'decide/under-terms.ts',
    from: 'causedLoss === true',
    to: 'causedLoss !== null',
  },
  'a day is its first moment': {
    file: 'decide/under-terms.ts',
    from: '[beginsAt(moment), lastOf(moment)]',
    to: '[beginsAt(moment), beginsAt(moment)]',
  },
  'a condition of the contract of which nothing is said is met': {
    file: 'decide/under-terms.ts',
    from: 'toTruth(met[condition]) : UNKNOWN',
    to: 'toTruth(met[condition]) : TRUE',
  },
  'a grade counts by whatever standard': {
    file: 'decide/counted.ts',
    from: 'disabilityStandard !== standard',
    to: "disabilityStandard === 'jrt-0083-2013'",
  },
  'two equal grades are one': {
    file: 'decide/counted.ts',
    from: "several === 'raise-equal'",
    to: 'several === undefined',
  },
  'the government is paid by the schedule': {
    file: 'decide/payee.ts',
    from: "readings[id] === 'indemnity'",
    to: "readings[id] === 'schedule'",
  },
  'the limit for one claim is ignored': {
    file: 'decide/choice.ts',
    from: 'Math.min(dueWith(contest, dues, covering, line), contest.most)',
    to: 'dueWith(contest, dues, covering, line)',
  },
  'one hospital bill is paid twice': {
    file: 'decide/choice.ts',
    from: '(whole[line] as Fen) + (bare[onTop] as Fen)',
    to: '(whole[line] as Fen) + (whole[onTop] as Fen)',
  },
  'every year is one of the calendar': {
    file: 'limits/terms.ts',
    from: 'beijingYear(policyYearBegins(instantOf(start), at))',
    to: 'beijingYear(at)',
  },
  'odd fen go to the first insurer': {
    file: 'contract/terms.ts',
    from: 'insurers.findIndex(({ lead }) => lead === true)',
    to: '0',
  },
  'odd fen go to the later of two insurers': {
    file: 'money/split.ts',
    from: 'if (lacksMore(i, largest))',
    to: 'if (!lacksMore(largest, i))',
  },
  'half a fen is rounded down': {
    file: 'money/exact.ts',
    from: 'rest * 2 < factor.scale',
    to: 'rest * 2 <= factor.scale',
  },
  'of two lines the later one pays': {
    file: 'decide/choice.ts',
    from: 'sum > amount',
    to: 'sum >= amount',
  },
  'line 2 never comes on top': {
    file: 'decide/choice.ts',
    from: ': together(dues, line, onTop)',
    to: ': (dues.whole[line] as Fen)',
  },
  'what may come is declined': {
    file: 'decide/conclude.ts',
    from: "isFinal ? 'declined' : 'pending'",
    to: "'declined'",
  },
  'what is not known is not so': {
    file: 'logic/evaluate.ts',
    from: 'value === null ? UNKNOWN',
    to: 'value === null ? FALSE',
  },
  'a cost below the deductible takes from the sum': {
    file: 'logic/reckon.ts',
    from: 'Math.max(amount - less, 0)',
    to: 'amount - less',
  },
  'a limit for a person is ignored': {
    file: 'logic/reckon.ts',
    from: 'Math.min(amount, limit)',
    to: 'amount',
  },
  'an endorsement starts a moment late': {
    file: 'contract/versions.ts',
    from: 'from <= at',
    to: 'from < at',
  },
  'an endorsement changes no reading': {
    file: 'contract/endorsed.ts',
    from: '{ ...contract.readings, ...amendedOnly(readings) }',
    to: 'contract.readings',
  },
  'the contract chooses no reading': {
    file: 'contract/parse.ts',
    from: 'chosen?.[id] ?? DEFAULT_READINGS[id]',
    to: 'DEFAULT_READINGS[id]',
  },
  'nobody looked for what could not be determined': {
    file: 'decide/missing-fact.ts',
    from: "value === null) return 'undetermined'",
    to: "value === null) return 'absent'",
  },
  'the district is all its own': {
    file: 'territory/place.ts',
    from: "standing: 'district'",
    to: "standing: 'qijiang'",
  },
  'the year has no limit': {
    file: 'limits/allowances.ts',
    from: 'Math.min(perEvent, leftOfYear)',
    to: 'perEvent',
  },
  'first come, all served': {
    file: 'limits/allowances.ts',
    from: 'Math.min(running, paid)',
    to: 'running',
  },
  'of two events that begin together the other is first': {
    file: 'limits/events.ts',
    from: 'a.event < b.event ? -1 : 1',
    to: 'a.event < b.event ? 1 : -1',
  },
};

describe('the hash of the rules', () => {
  const today = rulesDigest(FIRST);

  it('is the same wherever the same source is loaded', () => {
    expect(digestWith()).toEqual(today);
  });

  it.each(Object.entries(CHANGES))('is another where %s, and the answers tell', (_, { file, from, to }) => {
    const path = resolve('src', file);
    const source = readFileSync(path, 'utf8');
    expect(source.split(from)).toHaveLength(2);
    const { hash, answers, ...data } = digestWith([path, source.replace(from, to)]);
    const { hash: own, answers: ownAnswers, ...ownData } = today;
    expect(hash).not.toBe(own);
    expect(answers).not.toEqual(ownAnswers);
    expect(data).toEqual(ownData);
  });

  it('is asked by contracts that can be signed', () => {
    for (const [contract] of probes()) {
      expect(parseContract(contract)).toEqual(contractUnder(EDITIONS)(contract));
    }
  });
});
