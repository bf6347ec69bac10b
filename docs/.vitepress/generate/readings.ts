import { parseClaim } from '../../../src/claim/parse.js';
import type { Contract } from '../../../src/contract/contract.js';
import { adjudicate } from '../../../src/decide/adjudicate.js';
import { rulebook } from '../../../src/decide/rulebook.js';
import type { Bilingual } from '../../../src/input/bilingual.js';
import { AMBIGUITIES } from '../../../src/law/ambiguities.js';
import { openReadingsIn } from '../../../src/law/in-edition.js';
import type { ReadingId } from '../../../src/law/readings.js';
import type { Case, Library } from './cases.js';
import { GROUNDS } from './elsewhere.js';
import { toAmbiguity, toClause, toRule } from './links.js';
import { blocks, code, heading, list, plain, table } from './markdown.js';
import { rulePages } from './rules/pages.js';
import type { Site } from './site.js';

const PERSON = {
  role: 'victim',
  presence: 'at-onset',
  causedByIncident: true,
  harm: 'death',
  medicalCost: '0',
  circumstances: [],
};
const INCIDENT = { startedAt: '2024-07-11T03:20:00+08:00', division: '500110110' };

/** 案件文件里没有因之而异的，另举一例。Examples for the readings on which no case of the case files turns. */
const MADE: Partial<Record<ReadingId, readonly { readonly title: Bilingual; readonly claim: object }[]>> = {
  'other-perils': [
    {
      title: {
        zh: '大雪压塌棚屋致死（没有列明的自然灾害）',
        en: 'Killed under heavy snow (a natural peril that is not listed)',
      },
      claim: { incident: { ...INCIDENT, peril: 'other-natural' }, loss: { kind: 'person', ...PERSON } },
    },
  ],
  recognition: [
    {
      title: {
        zh: '抢险救灾人员在化学事故中牺牲，没有认定',
        en: 'A relief worker killed in a chemical accident, not recognised',
      },
      claim: {
        incident: { ...INCIDENT, peril: 'other' },
        loss: { kind: 'person', ...PERSON, role: 'disaster-relief', recognisedBy: 'refused' },
      },
    },
  ],
  'facility-failure': [
    {
      title: {
        zh: '桥梁无灾害而垮塌致死，政府依法应付8万元',
        en: 'Killed by a bridge that collapsed without any disaster; the government owes 80,000 yuan',
      },
      claim: {
        incident: { ...INCIDENT, peril: 'other', facility: { kind: 'bridge', municipal: true } },
        loss: {
          kind: 'person',
          ...PERSON,
          governmentCompensation: '80000.00',
          governmentMedical: '0',
        },
      },
    },
  ],
  'fire-basis': [
    {
      title: {
        zh: '死于火灾，找不到责任人；政府给付救助金3万元',
        en: 'Killed by a fire, nobody liable found; the government paid relief of 30,000 yuan',
      },
      claim: {
        incident: { ...INCIDENT, peril: 'fire', liableParty: 'not-found' },
        loss: {
          kind: 'person',
          ...PERSON,
          governmentCompensation: '30000.00',
          governmentMedical: '0',
        },
      },
    },
  ],
  'other-accidents': [
    {
      title: {
        zh: '居家煤气中毒死亡，找不到责任人',
        en: 'Killed by gas poisoning at home, nobody liable found',
      },
      claim: {
        incident: { ...INCIDENT, peril: 'gas-poisoning', liableParty: 'not-found' },
        loss: { kind: 'person', ...PERSON },
      },
    },
  ],
  resident: [
    {
      title: {
        zh: '流动人口死于火灾，找不到责任人',
        en: 'Somebody without residence killed by a fire, nobody liable found',
      },
      claim: {
        incident: { ...INCIDENT, peril: 'fire', liableParty: 'not-found' },
        loss: { kind: 'person', ...PERSON, residence: 'transient' },
      },
    },
  ],
};

const under = (contract: Contract, id: ReadingId, position: string): Contract =>
  ({ ...contract, readings: { ...contract.readings, [id]: position } }) as Contract;

type Decided = ReturnType<typeof adjudicate>;

interface Difference {
  readonly title: Bilingual;
  /** 各立场下的裁定，次序与立场相同。What is decided under each position, in their order. */
  readonly decided: readonly Decided[];
}

/** 结果不同，看结论、金额、部门和付给谁。Two results differ in outcome, amount, departments or payee. */
const resultOf = ({ outcome, amount, departments, line, lines }: Decided): string =>
  JSON.stringify([outcome, amount, departments, line === null ? null : lines[line].payee]);

/** 各种立场下结果不同的例子。Examples decided otherwise under different positions. */
function differing(
  id: ReadingId,
  positions: readonly string[],
  { cases, contracts }: Library,
): readonly Difference[] {
  const contract = contracts[0] as Contract;
  const made = (MADE[id] ?? []).map(({ title, claim }) => ({
    title,
    claim: { id: 'example', ...claim } as Case['claim'],
  }));
  const found = [...made, ...cases].flatMap(({ title, claim }) => {
    const decided = positions.map((position) => adjudicate(parseClaim(claim), under(contract, id, position)));
    return new Set(decided.map(resultOf)).size === 1 ? [] : [{ title, decided }];
  });
  for (const [i, position] of positions.entries())
    if (
      !found.some(
        ({ decided }) =>
          decided.filter((one) => resultOf(one) === resultOf(decided[i] as Decided)).length <
          positions.length,
      )
    )
      throw new Error(`no example turns on ${id}: ${position}`);
  return found.slice(0, 4);
}

function outcomeText(
  { outcome, amount, departments, line, lines }: Decided,
  { words, t, list: together }: Site,
): string {
  const said = outcome === 'payable' ? words.phrases.money(amount) : words.outcomes[outcome];
  if (line === null) return plain(said);
  const who = together(departments.map((id) => words.institutions[id]));
  const payee = lines[line].payee === 'government' ? t('；付给政府', '; paid to the government') : '';
  return plain(`${said}${t('；', '; ')}${who}${payee}`);
}

/** 一处解读的页。The page of a reading. */
export function readingPage(id: ReadingId, library: Library, site: Site): string {
  const { t, words, root } = site;
  const { positions, narrower, clause } = openReadingsIn(site.edition)[id];
  const { title } = words.readings[id];
  const meaning = words.readings[id].positions as Readonly<Record<string, string>>;
  const { why, elsewhere, sources } = GROUNDS[id];
  const rules = rulebook(site.edition).filter((rule) => [id, `department:${id}`].includes(rule.id));
  const asking = rulePages(site.edition).filter((page) => page.readings.includes(id));
  return blocks(
    `# ${plain(title)}`,
    t(
      `条文：${toClause(clause, site)}。合同在 ${code(`readings.${id}`)} 里选定；没有选的取默认。`,
      `Clause: ${toClause(clause, site)}. The contract chooses in ${code(`readings.${id}`)}; what it does not name takes the default.`,
    ),
    heading(2, t('各种解读', 'The readings'), 'positions'),
    table(
      [t('解读', 'Reading'), t('代码', 'Code'), t('意思', 'Meaning')],
      positions.map((position, i) => [
        i === 0 ? t('默认', 'Default') : t('另一种', 'Other'),
        code(position),
        plain(meaning[position] ?? ''),
      ]),
    ),
    narrower.length === 0
      ? ''
      : t(
          `合同选定 ${site.list(narrower.map(code))}，保障就比另一种解读窄；核对合同时会指出来。`,
          `A contract that chooses ${site.list(narrower.map(code))} covers less than another reading would; the check of the contract says so.`,
        ),
    heading(2, t('为什么这样默认', 'Why this default'), 'why'),
    plain(site.say(why)),
    heading(2, t('别处怎么做', 'What is done elsewhere'), 'elsewhere'),
    plain(site.say(elsewhere)),
    t('出处：', 'Sources: ') +
      sources.map((source) => plain(site.say(source))).join(t('；', '; ')) +
      t('。', '.'),
    heading(2, t('结果有什么不同', 'What it changes'), 'difference'),
    t(
      '以下各案按示例合同计算（不是綦江区的合同），只有这一处解读不同。',
      'Decided under an example contract (not Qijiang’s), alike in everything but this reading.',
    ),
    table(
      [t('例', 'Example'), ...positions.map(code)],
      differing(id, positions, library).map(({ title: example, decided }) => [
        plain(site.say(example)),
        ...decided.map((one) => outcomeText(one, site)),
      ]),
    ),
    heading(2, t('它决定的歧义', 'The ambiguities it decides'), 'ambiguities'),
    list(
      AMBIGUITIES.filter((entry) => entry.switch === id).map(
        (entry) => `${toAmbiguity(entry.id, site)} ${plain(site.say(entry.title))}`,
      ),
    ),
    heading(2, t('用到它的规则', 'Rules that ask it'), 'rules'),
    list([
      ...rules.map((rule) => `${toRule(rule, site)} ${code(rule.id)}`),
      ...asking.map((page) => `[${page.title(site)}](${root}/rules/${page.id})`),
    ]),
  );
}
