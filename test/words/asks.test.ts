import { describe, expect, it } from 'vitest';
import type { About } from '../../src/claim/about.js';
import { FACT_NAMES } from '../../src/claim/facts.js';
import type { MissingState } from '../../src/decide/missing-fact.js';
import { ASKS as EN } from '../../src/words/en/facts.js';
import { ASKS as ZH } from '../../src/words/zh-CN/facts.js';

const ABOUT: Readonly<Record<About, true>> = {
  death: true,
  missing: true,
  disability: true,
  injury: true,
  person: true,
  house: true,
};

const STATES: Readonly<Record<MissingState, true>> = {
  absent: true,
  undetermined: true,
  imprecise: true,
  'not-applied': true,
  applied: true,
  'other-standard': true,
};

/** 每项事实，无论关于谁、为什么不知道。Every fact, of whomever, and for whatever reason it is not known. */
const every = FACT_NAMES.flatMap((fact) =>
  (Object.keys(ABOUT) as About[]).flatMap((about) =>
    (Object.keys(STATES) as MissingState[]).map((state) => ({ fact, about, state })),
  ),
);

describe.each([
  ['中文', ZH, /^[^a-z?？]+？$/i],
  ['English', EN, /^[A-Z][^?？\p{Script=Han}]+\?$/u],
] as const)('in %s', (_, asks, sentence) => {
  it('every fact is asked in one question, whatever is known', () => {
    for (const { fact, about, state } of every) {
      const asked = asks[fact]({ about, state, text: '0-0', circumstances: ['1', '2'] });
      expect(asked, `${fact} ${about} ${state}`).toMatch(sentence);
      expect(asked.includes('0-0')).toBe(fact === 'conditions');
      expect(asked.includes('2')).toBe(fact === 'circumstances');
    }
  });
});
