import { describe, expect, it } from 'vitest';
import { AMBIGUITIES } from '../../../src/law/ambiguities.js';
import { ALL_CONCERNED, DEPARTMENTS } from '../../../src/law/bodies.js';
import type { InstitutionId, Status } from '../../../src/law/clause.js';
import { CLAUSE_IDS, type ClauseId, isClauseId, printedNumber } from '../../../src/law/clause-ids.js';
import { CLAUSES, clause } from '../../../src/law/registry.js';
import { OPENING } from '../../../src/law/text/opening.js';

const HOLDERS: readonly InstitutionId[] = [
  'emergency-management',
  'political-legal-committee',
  'urban-management',
  'fire-rescue',
  'public-security',
  'finance',
  'financial-service-center',
  'state-assets',
  'insurance-regulator',
  'departments-concerned',
  'entities-concerned',
  'leading-group',
  'leading-group-office',
  'streets-and-towns',
  'insurers',
];

const withStatus = (kind: Status['kind']): ClauseId[] =>
  CLAUSES.filter(({ status }) => status.kind === kind).map(({ id }) => id);

const holdersIn = (status: Status): readonly InstitutionId[] =>
  status.kind === 'duty' ? status.of : status.kind === 'encoded' ? (status.of ?? []) : [];

const dutiesOf = (holder: InstitutionId): ClauseId[] =>
  CLAUSES.filter(({ status }) => holdersIn(status).includes(holder)).map(({ id }) => id);

describe('the registry', () => {
  it('holds every id once, in the order of the text, and finds it', () => {
    expect(CLAUSES.map(({ id }) => id)).toEqual(CLAUSE_IDS);
    expect(new Set(CLAUSE_IDS).size).toBe(CLAUSE_IDS.length);
    for (const entry of CLAUSES) expect(clause(entry.id)).toBe(entry);
  });

  it('tells clause ids from other strings', () => {
    expect(CLAUSE_IDS.every(isClauseId)).toBe(true);
    for (const text of ['', '2.3', '4.2-row0', '4.2-row9', 'toString', ' 1'])
      expect(isClauseId(text)).toBe(false);
  });

  it('cannot be altered', () => {
    expect(Object.isFrozen(CLAUSES)).toBe(true);
    expect(Object.isFrozen(CLAUSE_IDS)).toBe(true);
    for (const entry of CLAUSES) {
      expect(Object.isFrozen(entry)).toBe(true);
      expect(Object.isFrozen(entry.readings)).toBe(true);
      expect(Object.isFrozen(entry.status)).toBe(true);
      expect(Object.isFrozen(entry.notes)).toBe(true);
      if (entry.status.kind === 'duty') expect(Object.isFrozen(entry.status.of)).toBe(true);
    }
    expect(Object.isFrozen(OPENING.title.status)).toBe(true);
  });
});

describe('printed numbers', () => {
  it('are those of the print', () => {
    expect(CLAUSES.map(({ printed }) => printed)).toEqual(CLAUSE_IDS.map(printedNumber));
    expect(printedNumber('2.2.4')).toBe('二（二）4');
    expect(printedNumber('2.1-1')).toBe('二（一）');
    expect(printedNumber('4.2-row1')).toBe('四（二）表1');
    expect(printedNumber('annex-1')).toBe('附件1');
    const none = CLAUSES.filter(({ printed }) => printed === null).map(({ id }) => id);
    expect(none).toEqual(['title', 'addressees', 'preamble', 'signature', 'date']);
  });

  it('open the headings, items, rows and annexes that carry them', () => {
    for (const { id, printed, zh } of CLAUSES) {
      if (/^\d$/.test(id)) expect(zh.startsWith(`${printed}、`), id).toBe(true);
      if (/^\d\.\d[ab]?$/.test(id)) expect(zh.startsWith(String(printed?.slice(1))), id).toBe(true);
      if (/^2\.2\.\d$/.test(id)) expect(`二（二）${zh}`.startsWith(`${printed}.`), id).toBe(true);
      if (/-row\d$/.test(id)) expect(`四（二）表${zh}`.startsWith(`${printed}\n`), id).toBe(true);
      if (/^annex-\d$/.test(id)) expect(`附件${zh}`.startsWith(`${printed}. `), id).toBe(true);
    }
  });

  it('of sentences are those of the item they stand in', () => {
    for (const id of CLAUSE_IDS) {
      const item = id.replace(/-\d$/, '');
      if (item !== id && isClauseId(item)) expect(printedNumber(id), id).toBe(printedNumber(item));
    }
  });

  it('print （三） twice in section 二, and say so', () => {
    expect(clause('2.3a').zh).toBe('（三）承保方式');
    expect(clause('2.3b').zh).toBe('（三）保险期限');
    expect(printedNumber('2.3a')).toBe(printedNumber('2.3b'));
    for (const id of ['2.3a', '2.3b'] as const) {
      expect(clause(id).notes?.zh).toContain('（三）');
      expect(clause(id).notes?.en).toContain('(3)');
    }
  });
});

describe('statuses', () => {
  it('mark what a rule decides by', () => {
    expect(withStatus('encoded')).toEqual([
      'preamble',
      '2.1-1',
      ...(['2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.2.5'] as const),
      ...(['2.3a-1', '2.3a-2', '2.3b-1', '2.4-1', '2.5-2', '3-1', '4.1-2', '4.2-2'] as const),
      ...CLAUSE_IDS.filter((id) => id.startsWith('4.2-row')),
    ]);
  });

  it('name the holders of every duty, each once', () => {
    for (const { id, status } of CLAUSES) {
      if (status.kind !== 'duty') continue;
      expect(status.of.length, id).toBeGreaterThan(0);
      expect(new Set(status.of).size, id).toBe(status.of.length);
    }
    for (const holder of HOLDERS) expect(dutiesOf(holder).length, holder).toBeGreaterThan(0);
    const named = CLAUSES.flatMap(({ status }) => holdersIn(status));
    expect(new Set(named)).toEqual(new Set(HOLDERS));
    expect(dutiesOf('financial-service-center')).toEqual(['2.3b-1', '2.5-1', '5.2-5']);
    expect(dutiesOf('leading-group-office')).toEqual(['4.1-2', '5.2-1', '5.2-6']);
    expect(dutiesOf('finance')).toEqual([
      ...(['2.4-1', '4.2-1', '5.1-1', '5.2-2', '5.2-4', '5.2-6', '5.3-1', '5.3-2'] as const),
    ]);
    expect(dutiesOf('leading-group')).toEqual(['4.1-1']);
    expect(dutiesOf('insurers')).toEqual([
      ...CLAUSE_IDS.filter((id) => id.startsWith('4.4-')),
      ...(['5.1-1', '5.2-3', '5.2-6'] as const),
    ]);
  });

  it('lay the duties of 四（二） on the eight bodies the sentence names', () => {
    const named: Partial<Record<InstitutionId, string>> = {
      'political-legal-committee': '区委政法委',
      'public-security': '区公安局',
      finance: '区财政局',
      'urban-management': '区城市管理局',
      'emergency-management': '区应急局',
      'state-assets': '区国资委（区金融发展服务中心）',
      'fire-rescue': '区消防救援支队',
      'insurance-regulator': '巴南银保监分局',
    };
    const { status, zh } = clause('4.2-1');
    expect(holdersIn(status)).toEqual(DEPARTMENTS);
    const bodies = DEPARTMENTS.slice(0, -1).map((holder) => named[holder]);
    expect(zh.startsWith(`${bodies.join('、')}等有关区级部门`)).toBe(true);
    expect(DEPARTMENTS.at(-1)).toBe('departments-concerned');
  });

  it('lay the duties of 五 on all who are concerned, in disputes too', () => {
    for (const id of ['5.2-2', '5.2-4', '5.3-1', '5.3-2'] as const)
      expect(holdersIn(clause(id).status), id).toEqual(ALL_CONCERNED);
  });

  it('of open clauses name ambiguities that concern them', () => {
    expect(withStatus('open')).toEqual(['1-6']);
    for (const { id, status } of CLAUSES) {
      if (status.kind !== 'open') continue;
      const concerning = AMBIGUITIES.filter(({ clauses }) => clauses.includes(id)).map((entry) => entry.id);
      expect(status.ambiguity).toEqual(concerning);
      expect(status.ambiguity.length).toBeGreaterThan(0);
    }
  });

  it('give the reason for what is out of scope: the annexes, which are not published', () => {
    expect(withStatus('out-of-scope')).toEqual(['annexes', 'annex-1', 'annex-2', 'annex-3', 'annex-4']);
    for (const { id, status } of CLAUSES) {
      if (status.kind !== 'out-of-scope') continue;
      expect(status.why.zh, id).toContain('附件未');
      expect(status.why.en, id).toContain('not published');
    }
    expect(clause('annexes').notes?.en).toContain('none of them is published');
  });

  it('treat every heading as informational', () => {
    for (const id of CLAUSE_IDS.filter((each) => /^\d(\.\d[ab]?)?$/.test(each))) {
      expect(clause(id).status.kind, id).toBe('informational');
    }
  });
});

describe('notes', () => {
  it('record the house line without a department and crowd crush without a casualty line', () => {
    expect(clause('2.2.5').notes?.zh).toMatch(/没有为本险种列明责任部门.*拥挤踩踏.*没有对应险种/);
    expect(clause('4.2-table').notes?.en).toContain('the fifth line of the text is not in the table');
    const rows = CLAUSES.filter(({ id }) => id.startsWith('4.2-row'));
    expect(rows).toHaveLength(8);
    for (const { id, zh } of rows) expect(zh, id).not.toMatch(/房屋|拥挤踩踏/);
    const crowd = CLAUSES.filter(({ zh }) => zh.includes('拥挤踩踏')).map(({ id }) => id);
    expect(crowd).toEqual(['2.2.5']);
  });

  it('are said in both languages', () => {
    for (const { id, notes } of CLAUSES) {
      if (notes === undefined) continue;
      expect(notes.zh, id).toMatch(/\p{Script=Han}.*。$/u);
      expect(notes.en, id).toMatch(/^[A-Z].*\.$/);
    }
  });
});
