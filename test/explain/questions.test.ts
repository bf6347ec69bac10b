import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rescueFile from '../../examples/claims/29-rescue-nobody-applied.json' with { type: 'json' };
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { TELLING_ORDER } from '../../src/claim/fact-rows.js';
import { CIRCUMSTANCES_OF } from '../../src/claim/vocabulary.js';
import { type OpenQuestion, questions, type Worklist, worklist } from '../../src/explain/index.js';
import { adjudicate } from '../../src/index.js';
import { fenOf } from '../../src/money/fen.js';
import * as en from '../../src/words/en.js';
import * as zh from '../../src/words/zh-CN.js';
import { runs, some } from '../thorough.js';
import { CASES } from './cases.js';
import { anyCase } from './support.js';

const of = (claim: unknown, contract: unknown = illustrative): readonly OpenQuestion[] =>
  questions(claim as never, contract as never);

const person = (loss: object = {}, incident: object = {}) => ({
  id: 'c-1',
  incident: { facility: null, ...incident },
  loss: { kind: 'person', ...loss },
});

const asking = (list: readonly OpenQuestion[]) => list.map(({ fact }) => fact.split('.')[1]);

describe('what is still to be asked', () => {
  it('is asked in the order in which a person tells what happened', () => {
    const list = of(person());
    const topics = ['what', 'when', 'where', 'who', 'how-badly', 'papers'];
    const places = list.map(({ topic }) => topics.indexOf(topic));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(asking(list).slice(0, 4)).toEqual(['peril', 'facility', 'startedAt', 'division']);
  });

  it('says why: the lines that wait, the clauses, and what the claim can come to', () => {
    const [recognition] = of(rescueFile.claim);
    expect(recognition).toMatchObject({
      fact: 'loss.recognisedBy',
      state: 'not-applied',
      of: ['claimant', 'authority'],
      about: 'death',
      lines: ['good-samaritan'],
      clauses: ['2.2.2'],
      amount: '0.00',
      atMost: adjudicate(rescueFile.claim as never, illustrative as never).atMost,
    });
    expect(zh.describeQuestion(recognition as OpenQuestion)).toBe(
      '这一救助行为尚未申请认定，请问是否准备申请？此项尚未申请认定，可以由申请人或者有关部门说明。这关系到“见义勇为救助保险”（《通知》二（二）2）。',
    );
  });

  it('is the standard of an appraisal, for the lines that pay by its grade', () => {
    const { claim, contract } = {
      claim: person({ harm: 'disability', disabilityGrade: 5 }, { peril: 'flood' }),
      contract: { ...illustrative, appraisal: { standard: 'jrt-0083-2013' } },
    };
    const standard = of(claim, contract).find(({ fact }) => fact === 'loss.disabilityStandard');
    expect(standard?.lines).toContain('natural-disaster');
  });

  it('is asked in words that change with what is known', () => {
    const ask = (loss: object) => {
      const [peril] = of({ ...person(loss) });
      return [zh, en].map(({ askQuestion }) => askQuestion(peril as OpenQuestion));
    };
    expect(ask({})[0]).toBe('请问您或者您的家人是在哪一种灾害或者事故中受到伤害的？');
    expect(ask({ harm: 'death' })).toEqual([
      '请问逝者是在哪一种灾害或者事故中离世的？',
      'Which disaster or accident brought about the death?',
    ]);
    expect(ask({ harm: 'missing' })[0]).toBe('请问失踪的亲人是在哪一种灾害或者事故中失踪的？');
    expect(ask({ harm: 'injury' })[0]).toBe('请问伤者是在哪一种灾害或者事故中受伤的？');
    const [house] = of({ id: 'h-1', loss: { kind: 'house' } });
    expect(zh.askQuestion(house as OpenQuestion)).toBe('请问房屋是在哪一种灾害或者事故中受损的？');
  });

  it('waits with every line where the day decides by which terms all of them go', () => {
    const endorsements = [
      {
        id: 'e-1',
        effectiveAt: '2024-06-01T12:00:00+08:00',
        lines: {
          ...illustrative.lines,
          'natural-disaster': { ...illustrative.lines['natural-disaster'], death: '50000.00' },
        },
      },
    ];
    const death = person(
      {
        role: 'victim',
        presence: 'at-onset',
        causedByIncident: true,
        harm: 'death',
        medicalCost: '0.00',
        circumstances: [],
      },
      { startedAt: '2024-06-01', division: '500110110', peril: 'flood', facility: undefined },
    );
    const [when, ...others] = of(death, { ...illustrative, endorsements });
    expect(others).toEqual([]);
    expect(when).toMatchObject({
      fact: 'incident.startedAt',
      state: 'imprecise',
      lines: ['natural-disaster'],
    });
    expect(en.askQuestion(when as OpenQuestion)).toBe('At about what time of that day did it happen?');
  });

  it('of exclusions goes to insurers and authorities, and names the contract’s alone', () => {
    const asked = of(person({ harm: 'death' })).find(({ fact }) => fact === 'loss.circumstances');
    expect(asked?.of).toEqual(['insurers', 'authority']);
    expect(asked?.circumstances).toEqual(['war', 'nuclear', 'self-harm', 'crime', 'intoxication']);
  });
});

const EXCLUDED = (contract: unknown): readonly string[] => {
  const { exclusions = [], endorsements = [] } = contract as {
    exclusions?: readonly (string | { id: string })[];
    endorsements?: readonly { exclusions?: readonly (string | { id: string })[] }[];
  };
  return [...exclusions, ...endorsements.flatMap((each) => each.exclusions ?? [])].map((each) =>
    typeof each === 'string' ? each : each.id,
  );
};

function check(claim: unknown, contract: unknown): void {
  const list = of(claim, contract);
  const { missing } = adjudicate(claim as never, contract as never);
  expect(list.map(({ fact }) => fact as string).sort()).toEqual(
    missing.map(({ fact }) => fact as string).sort(),
  );
  const { kind } = (claim as { loss: { kind: 'person' | 'house' } }).loss;
  for (const question of list) {
    expect(question.of.length).toBeGreaterThan(0);
    expect(question.lines.length, question.fact).toBeGreaterThan(0);
    for (const { askQuestion, describeQuestion } of [zh, en]) {
      const asked = askQuestion(question);
      expect(asked.match(/[?？]/g), asked).toHaveLength(1);
      expect(describeQuestion(question)).toContain(asked);
      expect(describeQuestion(question)).not.toMatch(/undefined|null/);
    }
    if (question.state !== 'undetermined') expect(zh.describeQuestion(question)).not.toContain('经查');
    const { circumstances = [] } = question;
    if (question.fact !== 'loss.circumstances') expect(circumstances).toEqual([]);
    else {
      expect(question.of).not.toContain('claimant');
      expect(circumstances.length).toBeGreaterThan(0);
      for (const each of circumstances) {
        expect(EXCLUDED(contract)).toContain(each);
        expect(CIRCUMSTANCES_OF[kind]).toContain(each);
      }
    }
  }
}

describe('for every claim', () => {
  it('every missing fact has one question and somebody to answer it', () => {
    for (const [claim, contract] of some(CASES)) check(claim, contract);
  });
  it('random ones as well', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => check(claim, contract)),
      runs(40),
    );
  });
});

it('every fact has its place in the telling', () => {
  expect(new Set(TELLING_ORDER).size).toBe(TELLING_ORDER.length);
});

describe('the worklist over many claims', () => {
  const open = [
    person({ harm: 'death' }),
    { ...rescueFile.claim, id: 'c-2' },
    { id: 'h-1', loss: { kind: 'house', damage: 'collapsed' } },
  ];
  const list = (claims: readonly unknown[]): Worklist => worklist(claims as never, illustrative as never);

  it('says what each fact, each answerer and each body holds back, most money first', () => {
    const { byFact, byWhom, byBody } = list(open);
    for (const group of [byFact, byWhom, byBody]) {
      const sums = group.map(({ heldBack }) => fenOf(heldBack));
      expect(sums).toEqual([...sums].sort((a, b) => b - a));
    }
    const recognition = byFact.find(({ fact }) => fact === 'loss.recognisedBy');
    expect(recognition?.claims).toContain('c-2');
    expect(byBody.find(({ by }) => by === 'political-legal-committee')?.facts).toContain('loss.recognisedBy');
    expect(byWhom.map(({ by }) => by).sort()).toEqual(['authority', 'claimant', 'insurers']);
  });

  it('adds up what the claims hold back, each once', () => {
    const held = open.map((claim) => adjudicate(claim as never, illustrative as never));
    const sum = held.reduce(
      (fen, { atMost, amount }) => fen + (atMost === null ? 0 : fenOf(atMost) - fenOf(amount)),
      0,
    );
    const [causation] = list(open).byFact.filter(({ fact }) => fact === 'incident.startedAt');
    const waiting = held.filter(({ missing }) => missing.some(({ fact }) => fact === 'incident.startedAt'));
    expect(causation?.claims).toEqual(waiting.map(({ claim }) => claim));
    expect(fenOf(causation?.heldBack as string)).toBeLessThanOrEqual(sum);
  });

  it('says in the words of the contract what it makes a condition of its own', () => {
    const notified = { id: 'notified', text: '出险后48小时内通知承保人', lines: ['house-damage'] };
    const { byFact } = worklist(open as never, { ...illustrative, conditions: [notified] } as never);
    const condition = byFact.find(({ fact }) => fact === 'loss.conditions.notified');
    expect(condition).toMatchObject({ text: notified.text, claims: ['h-1'] });
  });

  it('counts claims that nothing bounds', () => {
    const house = { unit: 'area', rates: { collapsed: '100.00', severe: '50.00', moderate: '10.00' } };
    const contract = { ...illustrative, lines: { 'house-damage': house } };
    const { byFact } = worklist([open[2]] as never, contract as never);
    expect(byFact.length).toBeGreaterThan(0);
    expect(byFact.map(({ heldBack, unbounded }) => [heldBack, unbounded])).toEqual(
      byFact.map(() => ['0.00', 1]),
    );
  });

  it('leaves out what is final, and alters nothing', () => {
    const isFinal = ([claim, contract]: (typeof CASES)[number]): boolean =>
      adjudicate(claim as never, contract as never).missing.length === 0;
    const [flood] = CASES.filter(isFinal).map(([claim]) => claim);
    const before = JSON.stringify(open);
    expect(list([...open, flood])).toEqual(list([...open, flood]));
    expect(list([])).toEqual({ byFact: [], byWhom: [], byBody: [] });
    expect(JSON.stringify(open)).toBe(before);
    expect(Object.isFrozen(list(open).byFact)).toBe(true);
  });
});
