// 假设的第二版通知：裁定、数据、文书、审计、凭证、规则页都随它；第一版的一字不变。Everything follows an edition that exists in tests alone.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../docs/.vitepress/generate/cases.js';
import { clausePage } from '../../../docs/.vitepress/generate/notice.js';
import { readProofs } from '../../../docs/.vitepress/generate/proofs.js';
import { rulePages } from '../../../docs/.vitepress/generate/rules/pages.js';
import { rulePage } from '../../../docs/.vitepress/generate/rules/write.js';
import { siteIn } from '../../../docs/.vitepress/generate/site.js';
import { auditRegister } from '../../../src/audit/index.js';
import { underReadings } from '../../../src/challenge.js';
import { contractUnder } from '../../../src/contract/parse.js';
import { explain } from '../../../src/explain/explain.js';
import type { Explanation } from '../../../src/explain/explanation.js';
import { svgOf } from '../../../src/explain/svg.js';
import { explainAsSvg } from '../../../src/explain/write.js';
import {
  adjudicate,
  type Claim,
  type ContractInput,
  coverageOf,
  isInTerritory,
  parseContract,
  responsibleFor,
  rulesCiting,
} from '../../../src/index.js';
import { type Clause, clausesOf, EDITIONS, type Edition } from '../../../src/law/index.js';
import { term } from '../../../src/law/sum.js';
import { type LetterLanguage, letterLanguage } from '../../../src/letters/language.js';
import { receipt } from '../../../src/receipt/index.js';
import { dutiesFor } from '../../../src/reports/index.js';
import * as enWords from '../../../src/words/en.js';
import * as zhWords from '../../../src/words/zh-CN.js';
import { PARTS } from '../../explain/languages.js';
import { accountIn, accountOf, markdownIn, markdownOf } from '../../explain/written.js';
import { contractOf } from '../../oracle/fixtures.js';
import { SECOND } from './second.js';

const [FIRST] = EDITIONS as readonly [Edition];
const input = contractOf('illustrative') as unknown as ContractInput;
const today = parseContract(input);
const amended = contractUnder([FIRST, SECOND])(input);

const [BEFORE, AFTER] = ['2024-12-31T16:20:00+08:00', '2025-03-01T16:20:00+08:00'];

const PERSON = {
  kind: 'person',
  presence: 'at-onset',
  causedByIncident: true,
  harm: 'death',
  medicalCost: '0.00',
} as const;

type Given = Exclude<Parameters<typeof adjudicate>[0], Claim> & { readonly incident: object };

const brave = (startedAt: string): Given => ({
  id: 'brave',
  incident: { id: 'e-1', startedAt, division: '500110110', peril: 'other' },
  loss: { ...PERSON, role: 'samaritan', recognisedBy: 'township', circumstances: [] },
});

const burnt = (startedAt: string): Given => ({
  id: 'burnt',
  incident: {
    id: 'e-2',
    startedAt,
    division: '500110110',
    peril: 'explosion',
    liableParty: 'unable-to-pay',
  },
  loss: { ...PERSON, role: 'victim', recognisedBy: 'refused', residence: 'resident', circumstances: [] },
});

const exploded = (startedAt: string): Given => ({
  id: 'exploded',
  incident: { id: 'e-3', startedAt, division: '500110110', peril: 'explosion' },
  loss: {
    kind: 'house',
    causedByIncident: true,
    title: 'lawful',
    use: 'residential',
    part: 'main-structure',
    damage: 'collapsed',
    rooms: 3,
    circumstances: [],
  },
});

const CLAIMS = [brave, burnt, exploded] as const;
const LANGUAGES = [
  ['zh-CN', letterLanguage(PARTS['zh-CN'], [FIRST, SECOND])],
  ['en', letterLanguage(PARTS.en, [FIRST, SECOND])],
] as const satisfies readonly (readonly [string, LetterLanguage])[];

const told = (explanation: Explanation, language: LetterLanguage): string =>
  [markdownIn, svgOf].map((write) => write(explanation, language)).join('\n');

describe('under the first edition nothing is otherwise, byte for byte', () => {
  it.each(CLAIMS.map((claim) => [claim(BEFORE).id, claim(BEFORE)] as const))('%s', (_, claim) => {
    const { version: _version, reasons: _reasons, clauses: _clauses, ...explained } = explain(claim, amended);
    const { reasons: __, clauses: ___, ...before } = explain(claim, today);
    expect(explained).toEqual(before);
    expect(explained).not.toHaveProperty('edition');
    expect(adjudicate(claim, amended)).toEqual(adjudicate(claim, today));
    expect(receipt(claim, amended).rules).toEqual(receipt(claim, today).rules);
    for (const [locale, language] of LANGUAGES) {
      const explanation = explain(claim, today);
      expect(accountIn(explanation, language)).toBe(accountOf(explanation, locale));
      expect(markdownIn(explanation, language)).toBe(markdownOf(explanation, locale));
    }
  });
});

describe('under the second edition', () => {
  it('decisions follow', () => {
    const outcomes = (contract: typeof today, at: string) =>
      CLAIMS.map((claim) => adjudicate(claim(at), contract).outcome);
    expect(outcomes(today, AFTER)).toEqual(['declined', 'payable', 'payable']);
    expect(outcomes(amended, BEFORE)).toEqual(['declined', 'payable', 'payable']);
    expect(outcomes(amended, AFTER)).toEqual(['payable', 'declined', 'payable']);
    expect(coverageOf('good-samaritan', brave(AFTER), amended).covered).toBe(true);
    expect(underReadings(brave(AFTER), amended).groups[0]?.result.outcome).toBe('payable');
  });

  it('departments and duties follow', () => {
    const departments = (at: string) => adjudicate(exploded(at), amended).departments;
    expect([departments(BEFORE), departments(AFTER)]).toEqual([
      ['public-security'],
      ['emergency-management'],
    ]);
    expect(responsibleFor('fire-explosion', 'explosion', SECOND)).toEqual({
      departments: ['emergency-management'],
      rule: 'department:explosion',
      clause: '4.2-row2',
      basis: 'named',
    });
    const where = { moments: { incident: AFTER }, division: '500110110', peril: 'explosion' } as const;
    const reported = (contract: typeof today) => dutiesFor(where, contract)[2]?.towards;
    expect([reported(today), reported(amended)]).toEqual([['public-security'], ['emergency-management']]);
    const wider: Edition = {
      ...SECOND,
      amends: SECOND,
      rules: { wansheng: { kind: 'constant', truth: 2 } },
    };
    expect(isInTerritory('500110103', SECOND)).toBe(false);
    expect(isInTerritory('500110103', wider)).toBe(true);
    const inWansheng = { ...where, division: '500110103' };
    expect(dutiesFor(inWansheng, amended)).toEqual([]);
    expect(dutiesFor(inWansheng, contractUnder([FIRST, wider])(input))).not.toEqual([]);
    const lifted: Edition = {
      ...SECOND,
      amends: SECOND,
      duties: { 'advance-claims': null, 'help-with-formalities': null },
    };
    const without = contractUnder([FIRST, lifted])(input);
    expect(dutiesFor(where, without).map(({ duty }) => duty)).not.toContain('help-with-formalities');
    const actions = (contract: typeof today) =>
      explain(exploded(AFTER), contract).next.map(({ action }) => action);
    expect(actions(amended)).toContain('help-with-formalities');
    expect(actions(without)).not.toContain('help-with-formalities');
  });

  it('explanations say that the notice changed, and the contract only where it was endorsed', () => {
    const endorsements = [{ id: 'e-1', effectiveAt: '2024-06-01T00:00:00+08:00', exclusions: ['war'] }];
    const both = contractUnder([FIRST, SECOND])({ ...input, endorsements } as never);
    const says = (contract: typeof today) =>
      LANGUAGES.map(([, language]) => accountIn(explain(brave(AFTER), contract), language));
    const [zh, en] = says(amended) as [string, string];
    expect(zh).toContain('通知在保险期间内作过修改。');
    expect(zh).not.toContain('批改');
    expect(en).toContain('The notice was amended during the term of the insurance contract.');
    const [zhBoth, enBoth] = says(both) as [string, string];
    expect(zhBoth).toContain('通知和保险合同在保险期间内作过修改。');
    expect(enBoth).toContain('The notice and the insurance contract were both amended');
  });

  it('sums follow: what is paid, its steps, and the rules that say so', () => {
    const deathAlone: Edition = {
      ...SECOND,
      amends: SECOND,
      sums: { 'good-samaritan': term('death', 'contract-sum', { id: 'death-sum' }) },
    };
    const claim = brave(AFTER);
    const treated = { ...claim, loss: { ...claim.loss, medicalCost: '6000.00' } } as Given;
    const without = contractUnder([FIRST, deathAlone])(input);
    expect([amended, without].map((contract) => adjudicate(treated, contract).amount)).toEqual([
      '106000.00',
      '100000.00',
    ]);
    expect(explain(treated, without).lines[1]?.steps.map(({ id }) => id)).toEqual(['death-sum']);
    const paid = (edition: Edition) => rulesCiting('2.2.2', edition).filter(({ kind }) => kind === 'payout');
    expect(paid(SECOND).map(({ id }) => id)).toEqual([
      'death',
      'disability',
      'line-that-covers',
      'choice-of-line',
    ]);
    expect(paid(deathAlone).map(({ id }) => id)).toEqual(['line-that-covers', 'choice-of-line']);
  });

  it('explanations say by which edition, and take its conditions', () => {
    const { edition, lines, clauses } = explain(brave(AFTER), amended);
    expect(edition).toBe('2024-12-20');
    expect(JSON.stringify(lines)).toContain('"accepts":["township","district","above-district"]');
    expect(clauses).toContain('2.2.2');
    expect(explain(burnt(AFTER), amended).reasons.sufficient.flatMap(({ facts }) => facts)).toContainEqual({
      fact: 'incident.liableParty',
      value: 'unable-to-pay',
    });
  });

  it.each(LANGUAGES)('letters quote its sentences, and say what is so: %s', (_, language) => {
    const isEnglish = language.locale === 'en';
    const recognised = told(explain(brave(AFTER), amended), language);
    const declined = told(explain(burnt(AFTER), amended), language);
    const says = (text: string, ...parts: readonly string[]) => {
      for (const part of parts) expect(text.replaceAll('\\', '')).toContain(part);
    };
    const { zh: sentence, en: rendering } = clausesOf(SECOND).find(({ id }) => id === '2.2.2') as Clause;
    says(recognised, isEnglish ? rendering : sentence);
    if (isEnglish) {
      says(
        recognised,
        'The act was recognised by a street or town, or above',
        'a body above it, as acts of bravery',
      );
      says(declined, 'The liable party was found', '“the liable party cannot be found”');
    } else {
      says(
        recognised,
        '这一行为已经街镇及以上单位认定',
        '被街镇及以上单位认定为见义勇为的行为',
        '只有见义勇为须经街镇',
      );
      says(declined, '已经找到责任人', '“无法找到责任人”');
    }
    const former = isEnglish
      ? /district level|unable to pay compensation and/
      : /区级及以上|或责任人无力赔偿/;
    expect(recognised).not.toMatch(former);
    expect(declined).not.toMatch(isEnglish ? /cannot be found or is unable/ : /或责任人无力赔偿/);
  });

  it('while the day is unknown, each version is told by its own edition', () => {
    const { startedAt: _, ...incident } = brave(AFTER).incident;
    const explanation = explain({ ...brave(AFTER), incident }, amended);
    const editions = [explanation, ...(explanation.otherwise ?? [])].map(({ edition }) => edition);
    expect(new Set(editions)).toEqual(new Set([undefined, '2024-12-20']));
    const markdown = markdownIn(explanation, LANGUAGES[0][1]).replaceAll('\\', '');
    for (const { clauses } of [FIRST, SECOND].map((edition) => ({ clauses: clausesOf(edition) })))
      expect(markdown).toContain(clauses.find(({ id }) => id === '2.2.2')?.zh);
  });

  it('an edition that is not known is refused', () => {
    expect(() => explainAsSvg(explain(brave(AFTER), amended))).toThrow('edition: not-listed');
  });

  it('audits find what it forbids, and say so in its words', () => {
    const row = (claim: Given, paid: string) => ({
      id: claim.id,
      ...Object.fromEntries(Object.entries(claim.incident).map(([key, value]) => [`incident.${key}`, value])),
      ...Object.fromEntries(Object.entries(claim.loss).map(([key, value]) => [`loss.${key}`, value])),
      paid,
    });
    const found = (contract: typeof today) =>
      auditRegister(
        [row(brave(AFTER), '100000.00'), row(burnt(AFTER), '100000.00')] as never,
        contract,
      ).filter(({ difference }) => difference > 0);
    expect(found(today).map(({ claim, code, clause }) => [claim, code, clause])).toEqual([
      ['brave', 'recognition-not-met', '2.2.2'],
    ]);
    const [only, ...others] = found(amended);
    expect([only?.claim, only?.code, only?.clause, others]).toEqual([
      'burnt',
      'liability-not-met',
      '2.2.4',
      [],
    ]);
    expect(only).toMatchObject({ rule: 'not-paid-in-full' });
    const { discrepancies, readings } = zhWords.wordsIn(SECOND);
    expect(discrepancies['liability-not-met']).toBe('已经找到责任人，不符合无法找到责任人的条件');
    expect(readings.recognition.positions['bravery-only']).toContain('街镇');
    expect(enWords.wordsIn(SECOND).discrepancies['liability-not-met']).toBe('the liable party was found');
    expect(zhWords.wordsIn(FIRST)).toEqual(zhWords.words);
    expect(enWords.wordsIn(FIRST)).toEqual(enWords.words);
  });

  it('receipts name it, with the hash of its rules', () => {
    const [before, after] = [receipt(brave(AFTER), today).rules, receipt(brave(AFTER), amended).rules];
    expect([before.edition, after.edition]).toEqual(['2023-03-03', '2024-12-20']);
    expect(after.hash).not.toBe(before.hash);
  });

  it('the rulebook and its pages are of it', () => {
    const town: Edition = {
      ...SECOND,
      rules: { ...SECOND.rules, 'no-liable-party': { kind: 'constant', truth: 2 } },
      readings: {
        'crowd-crush': {
          positions: ['leading-group-office', 'public-security'],
          narrower: [],
          clause: '2.2.5',
        },
      },
    };
    expect(rulesCiting('2.2.4', FIRST).map(({ id }) => id)).toContain('no-liable-party');
    expect(rulesCiting('2.2.4', town).map(({ id }) => id)).not.toContain('no-liable-party');
    expect(rulesCiting('2.2.5', town).map(({ kind, id }) => [kind, id])).toContainEqual([
      'responsibility',
      'department:crowd-crush',
    ]);
    const sources = { repository: '.', library: readLibrary('.'), proofs: readProofs('.') };
    const page = (edition: Edition, locale: 'zh-CN' | 'en') => {
      const site = siteIn(locale, edition);
      const line = rulePages(edition).find(({ id }) => id === 'good-samaritan');
      return rulePage(line as NonNullable<typeof line>, sources, site).replaceAll('\\', '');
    };
    const sentence = (edition: Edition) => clausesOf(edition).find(({ id }) => id === '2.2.2') as Clause;
    for (const [locale, side] of [
      ['zh-CN', 'zh'],
      ['en', 'en'],
    ] as const) {
      const [old, now] = [page(FIRST, locale), page(SECOND, locale)];
      expect(old).toContain(sentence(FIRST)[side]);
      expect(now).toContain(sentence(SECOND)[side]);
      expect(now).not.toContain(sentence(FIRST)[side]);
      expect(now).toContain(SECOND.words[locale].conditions['recognised-by-district']?.holds);
      expect(clausePage(sentence(SECOND), siteIn(locale, SECOND)).replaceAll('\\', '')).toContain(
        sentence(SECOND)[side],
      );
    }
  });
});
