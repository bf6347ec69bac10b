import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../examples/run.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const example = (name: string) => JSON.parse(readFileSync(join(ROOT, 'examples', name), 'utf8'));
const claim = example('claims/01-lightning-huidong.json').claim;
const plain = file('plain.json', claim);

describe('the program', () => {
  it('decides a bare claim of the exchange format', () => {
    const { report, problems, status } = run([plain]);
    expect([problems, status]).toEqual(['', 0]);
    expect(report).toContain('1. 案件 lightning-huidong');
    expect(report).toContain('应付总额：100000.00元');
  });

  it('decides a claim with a story, whatever else the story lacks, and takes a byte order mark', () => {
    const { report, status } = run([file('story.json', `\uFEFF${JSON.stringify({ title: 7, claim })}`)]);
    expect(status).toBe(0);
    expect(report).toContain('1. 案件 lightning-huidong');
  });

  it('uses the contract that is named, and then says nothing of examples', () => {
    const contract = file('own.json', {
      ...example('contracts/illustrative.json'),
      id: 'own',
      exclusions: [],
    });
    const { report, status } = run(['--contract', contract, plain]);
    expect(status).toBe(0);
    expect(report).toContain('案件 lightning-huidong（合同 own）');
    expect(report).not.toContain('示例合同，不是');
  });

  it('says in words what is wrong with a claim, and decides the others', () => {
    const bad = file('bad.json', {
      id: 'bad',
      incident: { peril: 'meteor' },
      loss: { kind: 'person', disabilityGrade: 11 },
    });
    const { report, problems, status } = run([bad, plain]);
    expect(status).toBe(2);
    expect(report).toContain('案件 lightning-huidong');
    expect(problems).toContain(`未能裁定 ${bad}：`);
    expect(problems).toMatch(/^ {3}incident\.peril：不在可选值之内，应为 flood、/m);
    expect(problems).toMatch(/^ {3}loss\.disabilityGrade：伤残等级不合要求，应为 1 至 10 的整数。/m);
  });

  it.each([
    ['no.json', null, '打不开这个文件'],
    ['torn.json', '{"id": ', '不是 JSON'],
    ['list.json', [], '整个文件：类型不对'],
    ['other-contract.json', { contract: 'real', claim }, 'contract：没有这份示例合同'],
  ])('says what is wrong with %s', (name, content, words) => {
    const { report, problems, status } = run([content === null ? join(folder, name) : file(name, content)]);
    expect([report, status]).toEqual(['', 2]);
    expect(problems).toContain(words);
  });

  it('says what is wrong with a contract, and decides nothing under it', () => {
    const { report, problems, status } = run([
      '--lang',
      'en',
      '--contract',
      file('k.json', { id: 'k' }),
      plain,
    ]);
    expect([report, status]).toEqual(['', 2]);
    expect(problems).toContain('Not decided:');
    expect(problems).toContain('insurers: ');
  });

  it('says what is wrong where a sum is too large to be exact', () => {
    const { lines, ...rest } = example('contracts/illustrative.json');
    const house = { unit: 'area', rates: { collapsed: '9999999999999.99', severe: '0', moderate: '0' } };
    const contract = file('huge.json', { ...rest, lines: { ...lines, 'house-damage': house } });
    const { id, incident } = example('claims/12-landslide-house.json').claim;
    const loss = {
      kind: 'house',
      title: 'lawful',
      use: 'residential',
      part: 'main-structure',
      damage: 'collapsed',
    };
    const large = file('large.json', { id, incident, loss: { ...loss, area: '9999.9', circumstances: [] } });
    const { problems, status } = run(['--contract', contract, large]);
    expect(status).toBe(2);
    expect(problems).toContain('loss.area：');
  });

  it('tells its use on stdout, in the language that is asked for', () => {
    const zh = run(['--help']);
    expect([zh.status, zh.problems]).toEqual([0, '']);
    expect(zh.report).toMatch(/^用法： ?npm start -- 案件\.json … /);
    expect(zh.report).toMatch(/结束时的状态：\n {2}0 .*\n {2}2 .*\n {2}4 .*\n {2}130 /);
    const en = run(['--lang', 'en', '-h']);
    expect(en.report).toMatch(/^Usage: npm start -- CLAIM\.json … /);
    expect(en.report).not.toMatch(/[用选结]/);
    for (const { report } of [zh, en])
      for (const line of report.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it.each([
    [['--lang', 'fr'], '--lang 应是 zh-CN 或 en'],
    [['--colour'], '没有选项 --colour'],
    [['--contrct', 'k.json'], '没有选项 --contrct；是不是 --contract？'],
    [['--lang', 'en', '--contrct', 'k.json'], 'There is no option --contrct; did you mean --contract?'],
    [['--contract'], '选项 --contract 少了它的值'],
  ])('says what is wrong with %j, and does nothing', (args, words) => {
    const { report, problems, status } = run(args);
    expect([report, status]).toEqual(['', 2]);
    expect(problems).toContain(words);
  });
});
