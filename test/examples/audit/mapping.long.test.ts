import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../../examples/audit/command.js';
import { mappingFrom } from '../../../examples/audit/read-map.js';
import { FileProblem } from '../../../examples/read.js';
import { registerReader } from '../../../src/audit/index.js';
import { CONTRACT_FILE, folder } from './files.js';

const { path, write, remove } = folder();
afterAll(remove);

const CSV = [
  '案件编号,损失类型,出险情况描述,伤亡情况,结论,是否因灾造成,赔付金额',
  'c-1,人身伤亡,山洪大作,离世,已结案,是,100.00',
  'c-2,人身伤亡,山洪大作,死亡,已结案,大概是,100.00',
].join('\n');

const mapOf = (map: unknown) => mappingFrom(write('m.json', JSON.stringify(map)), {});

describe('a map', () => {
  it.each([{ 出险情况描述: '灾种' }, { headers: { 出险情况描述: 'incident.peril' } }])(
    '%j names the column of a header',
    (map) => {
      expect(registerReader(['出险情况描述'], mapOf(map)).columns).toEqual(['incident.peril']);
    },
  );

  it('names the code of a word, by the code or by another word for it, and takes it from others', () => {
    const mapping = mapOf({
      headers: { 经过: '灾种' },
      values: { 经过: { 山洪大作: '洪涝' }, 结论: { 已结案: 'payable' }, 是否因灾造成: { 大概是: 'yes' } },
    });
    const { read } = registerReader(['案件编号', '损失类型', '经过', '结论', '是否因灾造成'], mapping);
    const { row, issues } = read(['c', '人身伤亡', '山洪大作', '已结案', '大概是'], 2);
    expect(issues).toEqual([]);
    expect(row?.outcome).toBe('payable');
    expect(row?.claim).toMatchObject({ incident: { peril: 'flood' }, loss: { causedByIncident: true } });
  });

  it('leaves open what is not completed', () => {
    const mapping = mapOf({ headers: { 甲: '' }, values: { 灾种: { 乙: '' } }, counts: {}, codes: {} });
    expect(registerReader(['甲'], mapping).columns).toEqual([null]);
  });

  it.each([
    [{ headers: { 甲: '没有的列' } }, '没有的列'],
    [{ values: { 没有的列: { 乙: 'flood' } } }, '没有的列'],
    [{ values: { 赔付金额: { 乙: '1' } } }, '赔付金额'],
    [{ values: { 灾种: { 乙: '没有的码' } } }, '没有的码'],
    [{ values: { 结论: { 乙: '已结案' } } }, '已结案'],
    [{ headers: { 甲: 1 } }, 'Not a mapping'],
    [{ headers: {}, valeus: {} }, 'Not a mapping'],
    [[], 'Not a mapping'],
  ])('%j is refused, and it is said why', (map, said) => {
    expect(() => mapOf(map)).toThrow(FileProblem);
    try {
      mapOf(map);
    } catch (error) {
      expect(String((error as Error).message)).toContain(said);
    }
  });
});

describe('what an audit did not understand', () => {
  const file = write('登记簿.csv', CSV);
  const beside = path('登记簿-audit-map.json');

  it('is written beside the register, is completed there, and read back', async () => {
    const { report } = await command([file, '--contract', CONTRACT_FILE]);
    expect(report).toContain(beside);
    const map = JSON.parse(readFileSync(beside, 'utf8'));
    expect(map.headers).toEqual({ 出险情况描述: '' });
    expect(map.values).toEqual({ 伤亡情况: { 离世: '' }, 结论: { 已结案: '' }, 因果关系: { 大概是: '' } });
    expect(map.counts).toEqual({
      headers: { 出险情况描述: 1 },
      values: { 伤亡情况: { 离世: 1 }, 结论: { 已结案: 2 }, 因果关系: { 大概是: 1 } },
    });
    expect(map.codes.结论).toMatchObject({ payable: '应予赔付', declined: '不予赔付' });
    expect(map.codes.headers).toContain('灾害或者事故的种类');

    map.headers.出险情况描述 = '灾种';
    map.values.伤亡情况.离世 = 'death';
    map.values.结论.已结案 = 'payable';
    map.values.因果关系.大概是 = '是';
    writeFileSync(beside, JSON.stringify(map));
    const again = path('again.json');
    const next = [file, '--contract', CONTRACT_FILE, '--map', beside, '--write-map', again, '--force'];
    const { problems } = await command(next);
    expect(problems).toBe('');
    const left = JSON.parse(readFileSync(again, 'utf8'));
    expect(left.headers).toEqual({ 出险情况描述: '灾种' });
    expect(left.values).toEqual({ ...map.values, 灾害或者事故的种类: { 山洪大作: '' } });
    expect(JSON.parse(readFileSync(beside, 'utf8'))).toEqual(map);
  });

  it('is not written where everything was understood', async () => {
    const plain = write(
      '明白.csv',
      CSV.replace('出险情况描述', '灾种')
        .replaceAll('山洪大作', '洪涝')
        .replace('离世', '死亡')
        .replaceAll('已结案', '赔付')
        .replace('大概是', '是'),
    );
    await command([plain, '--contract', CONTRACT_FILE]);
    expect(existsSync(path('明白-audit-map.json'))).toBe(false);
  });
});
