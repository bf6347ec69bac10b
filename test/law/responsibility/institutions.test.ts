import { describe, expect, it } from 'vitest';
import { INSTITUTIONS, institutionName } from '../../../src/index.js';
import { InvalidInputError } from '../../../src/input/issue.js';
import { RESPONSIBILITY_TABLE } from '../../../src/law/4-2-departments.js';
import type { InstitutionId } from '../../../src/law/clause.js';
import { CLAUSES, clause } from '../../../src/law/registry.js';

const IDS = Object.keys(INSTITUTIONS) as InstitutionId[];
const notice = CLAUSES.map(({ zh }) => zh).join('\n');

describe('the institutions', () => {
  it('are seventeen, under the names that the notice prints', () => {
    expect(IDS).toHaveLength(17);
    for (const id of IDS) {
      const name = institutionName(id);
      expect(notice, id).toContain(name.zh);
      expect(name.en, id).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
      expect(name.from, id).toBeNull();
    }
    expect(new Set(IDS.map((id) => institutionName(id).zh)).size).toBe(17);
    expect(new Set(IDS.map((id) => institutionName(id).en)).size).toBe(17);
  });

  it('are named as the table of 四（二） and its English name them', () => {
    for (const { clause: row, department } of RESPONSIBILITY_TABLE) {
      const { zh, en } = institutionName(department);
      expect(clause(row).zh.endsWith(zh)).toBe(true);
      expect(clause(row).en.endsWith(en)).toBe(true);
    }
  });

  it('bear their names one after the other, without gap or overlap', () => {
    for (const id of IDS) {
      const { names } = INSTITUTIONS[id];
      expect(names[0]?.from, id).toBeNull();
      expect(names.at(-1)?.until, id).toBeNull();
      names.slice(1).forEach((name, i) => {
        expect(name.from, id).toBe(names[i]?.until);
        expect(String(name.from) > String(names[i]?.from ?? '')).toBe(true);
      });
    }
  });

  it('include a regulator that was renamed, on a day that was not checked', () => {
    const name = (on?: string) => institutionName('insurance-regulator', on).zh;
    expect(name()).toBe('巴南银保监分局');
    expect(name('1999-01-01')).toBe('巴南银保监分局');
    expect(name('2023-07-19')).toBe('巴南银保监分局');
    expect(name('2023-07-20')).toBe('国家金融监督管理总局巴南监管分局');
    expect(name('2024-02-29')).toBe('国家金融监督管理总局巴南监管分局');
    const unverified = IDS.filter((id) => INSTITUTIONS[id].names.some(({ verified }) => !verified));
    expect(unverified).toEqual(['insurance-regulator']);
    expect(INSTITUTIONS['insurance-regulator'].names.map(({ verified }) => verified)).toEqual([false, false]);
  });

  it('have one name at any time otherwise', () => {
    expect(institutionName('finance', '1949-10-01')).toBe(institutionName('finance', '2049-10-01'));
  });

  it.each([
    '2023-02-29',
    '2023-13-01',
    '2023-7-20',
    '20230720',
    '',
    '2023-07-20T00:00:00+08:00',
    ' 2023-07-20',
  ])('refuse %j as a day', (on) => {
    expect(() => institutionName('finance', on)).toThrow(InvalidInputError);
  });

  it('refuse what is not a text, and say what was found', () => {
    for (const [on, found] of [
      [null, 'null'],
      [20230720, 'number'],
    ] as const) {
      let thrown: unknown;
      try {
        institutionName('finance', on as unknown as string);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(InvalidInputError);
      expect((thrown as InvalidInputError).issues).toMatchObject([{ path: '', found }]);
    }
  });

  it('form the leading group of 四（一）, with its head, its eight members and its office', () => {
    const { head, members } = INSTITUTIONS['leading-group'];
    const text = clause('4.1-1');
    expect(text.zh).toContain(`由${head?.zh}任组长`);
    expect(text.en).toContain(head?.en);
    expect([head?.clause, members?.clause]).toEqual(['4.1-1', '4.1-1']);
    const names = members?.of.map((id) => institutionName(id)) ?? [];
    expect(names).toHaveLength(9);
    const [listed, open] = [names.slice(0, -1), names.at(-1)];
    expect(text.zh).toContain(`${listed.map(({ zh }) => zh).join('、')}等${open?.zh}主要负责人为成员`);
    for (const { en } of listed) expect(text.en).toContain(en);
    expect(text.en).toContain(` and ${open?.en.toLowerCase()} as its members`);

    const office = INSTITUTIONS['leading-group-office'];
    expect(office.placedIn).toEqual({ institution: 'state-assets', clause: '4.1-2' });
    expect(clause('4.1-2').zh).toContain(`领导小组下设办公室在${institutionName('state-assets').zh}`);
    expect(office.head?.clause).toBe('4.1-3');
    expect(clause('4.1-3').zh).toBe(`${office.head?.zh}兼任办公室主任。`);
    expect(clause('4.1-3').en.toLowerCase()).toContain(office.head?.en.toLowerCase());
  });

  it('are of these kinds, and are called so by the notice', () => {
    expect(IDS.map((id) => `${INSTITUTIONS[id].kind} ${institutionName(id).zh}`)).toEqual([
      'government 区政府',
      'department 区应急局',
      'department 区委政法委',
      'department 区城市管理局',
      'department 区消防救援支队',
      'department 区公安局',
      'department 区财政局',
      'department 区金融发展服务中心',
      'department 区国资委（区金融发展服务中心）',
      'regulator 巴南银保监分局',
      'department 统计部门',
      'department 有关部门',
      'entity 有关单位',
      'leading-group 巨灾保险试点工作领导小组',
      'office 领导小组办公室',
      'street-town 各街镇',
      'insurer 承保机构',
    ]);
  });

  it('are headed by officers whom both languages name', () => {
    expect([INSTITUTIONS['leading-group'].head?.en, INSTITUTIONS['leading-group-office'].head?.en]).toEqual([
      'the deputy district head in charge of emergency management and finance',
      'the principal officer of the District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center)',
    ]);
    expect(institutionName('insurance-regulator', '2024-07-11').en).toBe(
      'Banan Sub-bureau of the National Financial Regulatory Administration',
    );
  });

  it('have the places in the contract that the notice gives them', () => {
    const parties = IDS.flatMap((id) => {
      const { party } = INSTITUTIONS[id];
      return party === undefined ? [] : [[id, party.as, party.clause]];
    });
    expect(parties).toEqual([
      ['district-government', 'insured', '2.2.4'],
      ['financial-service-center', 'policyholder', '2.5-1'],
      ['insurers', 'insurer', '3-1'],
    ]);
    expect(clause('2.5-1').zh).toContain('区政府授权区金融发展服务中心为投保人');
    expect(clause('2.2.4').zh).toContain('被保险人');
    expect(clause('3-1').zh).toContain('以下统称“承保机构”');
  });

  it('cannot be altered', () => {
    expect(Object.isFrozen(INSTITUTIONS)).toBe(true);
    for (const id of IDS) {
      expect(Object.isFrozen(INSTITUTIONS[id])).toBe(true);
      for (const name of INSTITUTIONS[id].names) expect(Object.isFrozen(name)).toBe(true);
    }
  });
});
