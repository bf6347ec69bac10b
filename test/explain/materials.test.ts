import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lightningFile from '../../examples/claims/01-lightning-huidong.json' with { type: 'json' };
import reliefFile from '../../examples/claims/11-relief-worker.json' with { type: 'json' };
import landslideFile from '../../examples/claims/12-landslide-house.json' with { type: 'json' };
import fireOpenFile from '../../examples/claims/17-fire-liability-open.json' with { type: 'json' };
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import { contractUnder } from '../../src/contract/parse.js';
import { explain, type Material, materials } from '../../src/explain/index.js';
import { EDITIONS, type Edition } from '../../src/law/edition.js';
import { PAPERS } from '../../src/law/papers.js';
import * as en from '../../src/words/en.js';
import * as zh from '../../src/words/zh-CN.js';
import { runs, some } from '../thorough.js';
import { CASES } from './cases.js';
import { anyCase } from './support.js';

const [lightning, fireOpen, relief, landslide] = [lightningFile, fireOpenFile, reliefFile, landslideFile].map(
  ({ claim }) => claim,
) as [
  typeof lightningFile.claim,
  typeof fireOpenFile.claim,
  typeof reliefFile.claim,
  typeof landslideFile.claim,
];

const of = (claim: unknown, contract: unknown = illustrative): readonly Material[] =>
  materials(claim as never, contract as never);

const wanted = (list: readonly Material[]) => list.map(({ paper }) => paper);

describe('the papers of a claim', () => {
  it('are asked for where it is payable as well, each once, with all that it is to attest', () => {
    const list = of(lightning);
    expect(wanted(list)).toEqual([
      'disaster-certificate',
      'forensic-opinion',
      'police-report',
      'death-certificate',
    ]);
    expect(list[0]).toMatchObject({
      issuers: ['emergency-management'],
      broughtBy: 'authority',
      basis: 'practice',
      facts: [
        { fact: 'incident.startedAt', state: 'established' },
        { fact: 'incident.division', state: 'established' },
        { fact: 'incident.peril', state: 'established' },
      ],
    });
  });

  it('are of what can have been: no fire report for a drowning, no death certificate for the injured', () => {
    const { incident } = lightning;
    const flood = { ...lightning, incident: { ...incident, peril: 'flood' } };
    expect(wanted(of(flood))).not.toContain('fire-determination');
    expect(wanted(of(fireOpen))).toContain('fire-determination');
    expect(wanted(of(relief))).toEqual(
      expect.arrayContaining(['rescue-certificate', 'medical-records', 'disability-appraisal']),
    );
    expect(wanted(of(relief))).not.toContain('death-certificate');
  });

  it('name what is established of a claim that waits, so that it is asked for once', () => {
    const list = of(fireOpen);
    const states = new Map(
      list.flatMap(({ facts }) => facts.map(({ fact, state }) => [fact, state] as const)),
    );
    expect(states.get('incident.liableParty')).toBe('absent');
    expect(states.get('incident.peril')).toBe('established');
  });

  it('name once, as what is missing, a day that decides though its time is not known', () => {
    const line = illustrative.lines['natural-disaster'];
    const raised = { ...illustrative.lines, 'natural-disaster': { ...line, death: '150000.00' } };
    const list = of(
      { ...lightning, incident: { ...lightning.incident, startedAt: '2024-06-01' } },
      {
        ...illustrative,
        endorsements: [{ id: 'e-1', effectiveAt: '2024-06-01T12:00:00+08:00', lines: raised }],
      },
    );
    const states = list.flatMap(({ facts }) =>
      facts.flatMap(({ fact, state }) => (fact === 'incident.startedAt' ? state : [])),
    );
    expect(new Set(states)).toEqual(new Set(['imprecise']));
  });

  it('are sought first at the street or town, but for what the insurers bring', () => {
    const { division } = landslide.incident;
    for (const { askFirst, broughtBy } of of(landslide))
      expect(askFirst?.unit ?? null).toBe(broughtBy === 'insurers' ? null : division.slice(0, 9));
  });

  it('are sought with nobody first where a later edition of the notice repeals that duty', () => {
    const [first] = EDITIONS as readonly [Edition];
    const later: Edition = {
      ...first,
      id: '2024-01-01',
      inForce: '2024-01-01T00:00:00+08:00',
      amends: first,
      duties: { 'advance-claims': null },
    };
    const contract = contractUnder([first, later])(illustrative as never);
    expect(of(landslide).some(({ askFirst }) => askFirst !== null)).toBe(true);
    expect(of(landslide, contract).every(({ askFirst }) => askFirst === null)).toBe(true);
  });

  it('of a condition of the contract are as agreed in it', () => {
    const text = '受灾后48小时内报案';
    const contract = { ...illustrative, conditions: [{ id: 'told', text, lines: ['natural-disaster'] }] };
    const agreed = of(lightning, contract).find(({ paper }) => paper === 'contract-papers');
    expect(agreed).toMatchObject({ basis: 'contract', issuers: [], facts: [{ text, state: 'absent' }] });
    expect(zh.describeMaterial(agreed as Material)).toBe(
      '合同约定的材料：用于证明合同约定的条件“受灾后48小时内报案”。由承保机构提供。以合同约定为准（《通知》二（五））。',
    );
  });

  it('are told in words', () => {
    const [first] = of(landslide);
    expect(zh.describeMaterial(first as Material)).toMatch(
      /^灾害情况证明：由区应急局出具，用于证明发生时间、发生地点、灾害或者事故的种类。由有关部门提供，可以先向\S+询问（《通知》四（三））。这是通常的材料，《通知》没有指明。$/,
    );
    expect(en.describeMaterial(first as Material)).toMatch(
      /^disaster certificate, to show: .* the notice does not name it\.$/,
    );
  });
});

/** 结果所依据的、所等待的。What a result rests on, and what it waits for. */
const restsOn = (claim: never, contract: never) => {
  const explanation = explain(claim, contract);
  const all = [explanation, ...(explanation.otherwise ?? [])];
  return {
    missing: explanation.determination.missing.map(({ fact }) => fact as string),
    decisive: all.flatMap(({ reasons }) => [
      ...reasons.decisive.map(({ fact }) => fact as string),
      ...reasons.sufficient.flatMap(({ facts }) => facts.map(({ fact }) => fact as string)),
    ]),
  };
};

function check(claim: unknown, contract: unknown): void {
  const list = of(claim, contract);
  const attested = new Set<string>(list.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
  const { missing, decisive } = restsOn(claim as never, contract as never);
  for (const fact of [...missing, ...decisive]) expect(attested, fact).toContain(fact);
  expect(new Set(wanted(list)).size).toBe(list.length);
  const { incident } = claim as { incident?: { peril?: string | null } };
  if (incident?.peril != null && incident.peril !== 'fire')
    expect(wanted(list)).not.toContain('fire-determination');
  for (const { paper, issuers, facts, basis, clause, broughtBy } of list) {
    expect(issuers.length > 0 || basis === 'contract').toBe(true);
    expect(clause === null).toBe(basis === 'practice');
    expect(facts.length).toBeGreaterThan(0);
    expect(broughtBy).toBe(PAPERS[paper].broughtBy);
    if (facts.some(({ circumstances }) => circumstances !== undefined))
      expect(broughtBy).not.toBe('claimant');
    for (const text of [zh.describeMaterial(list[0] as Material), en.describeMaterial(list[0] as Material)])
      expect(text).not.toMatch(/undefined|null/);
  }
}

describe('for every claim', () => {
  it('papers attest all that it rests on or waits for', () => {
    for (const [claim, contract] of some(CASES)) check(claim, contract);
  });
  it('random ones as well', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => check(claim, contract)),
      runs(25),
    );
  });
  it('the same is answered again, frozen, and nothing is altered', () => {
    fc.assert(
      fc.property(anyCase, ([claim, contract]) => {
        const before = JSON.stringify([claim, contract]);
        const list = of(claim, contract);
        expect(JSON.stringify(of(claim, contract))).toBe(JSON.stringify(list));
        expect(JSON.stringify([claim, contract])).toBe(before);
        expect(Object.isFrozen(list) && list.every((each) => Object.isFrozen(each.facts))).toBe(true);
      }),
      runs(8),
    );
  });
});
