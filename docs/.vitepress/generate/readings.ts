import { parseClaim } from '../../../src/claim/parse.js';
import type { Contract } from '../../../src/contract/contract.js';
import { adjudicate } from '../../../src/decide/adjudicate.js';
import { rulebook } from '../../../src/decide/rulebook.js';
import type { Bilingual } from '../../../src/input/bilingual.js';
import { AMBIGUITIES } from '../../../src/law/ambiguities.js';
import { openReadingsIn } from '../../../src/law/in-edition.js';
import { READINGS, type ReadingId } from '../../../src/law/readings.js';
import type { Case, Library } from './cases.js';
import { GROUNDS } from './elsewhere.js';
import { toAmbiguity, toClause, toRule } from './links.js';
import { blocks, code, heading, list, plain, table } from './markdown.js';
import { rulePages } from './rules/pages.js';
import type { Site } from './site.js';

const PERSON = {
  role: 'victim',
  presentAtIncident: true,
  causedByIncident: true,
  harm: 'death',
  medicalCost: '0',
  circumstances: [],
};
const INCIDENT = { startedAt: '2024-07-11T03:20:00+08:00', division: '500110110' };

/** 案件文件里没有因之而异的，另举一例。Examples for the readings on which no case of the case files turns. */
const MADE: Partial<Record<ReadingId, { readonly title: Bilingual; readonly claim: object }>> = {
  'other-perils': {
    title: {
      zh: '大雪压塌棚屋致死（没有列明的自然灾害）',
      en: 'Killed under heavy snow (a natural peril that is not listed)',
    },
    claim: { incident: { ...INCIDENT, peril: 'other-natural' }, loss: { kind: 'person', ...PERSON } },
  },
  recognition: {
    title: {
      zh: '抢险救灾人员在化学事故中牺牲，没有认定',
      en: 'A relief worker killed in a chemical accident, not recognised',
    },
    claim: {
      incident: { ...INCIDENT, peril: 'other' },
      loss: { kind: 'person', ...PERSON, role: 'disaster-relief', recognisedBy: 'none' },
    },
  },
  resident: {
    title: {
      zh: '流动人口死于火灾，找不到责任人',
      en: 'Somebody without residence killed by a fire, nobody liable found',
    },
    claim: {
      incident: { ...INCIDENT, peril: 'fire', liableParty: 'not-found' },
      loss: { kind: 'person', ...PERSON, residence: 'transient' },
    },
  },
};

const under = (contract: Contract, id: ReadingId, position: string): Contract =>
  ({ ...contract, readings: { ...contract.readings, [id]: position } }) as Contract;

interface Difference {
  readonly title: Bilingual;
  readonly first: ReturnType<typeof adjudicate>;
  readonly second: ReturnType<typeof adjudicate>;
}

/** 两种立场下结果不同的例子。Examples decided otherwise under the two positions. */
function differing(id: ReadingId, { cases, contracts }: Library): readonly Difference[] {
  const contract = contracts[0] as Contract;
  const made = MADE[id];
  const all: readonly Pick<Case, 'title' | 'claim'>[] = [
    ...cases,
    ...(made === undefined
      ? []
      : [{ title: made.title, claim: { id: 'example', ...made.claim } as Case['claim'] }]),
  ];
  const { default: first, other } = READINGS[id];
  const found = all.flatMap(({ title, claim }) => {
    const one = adjudicate(parseClaim(claim), under(contract, id, first));
    const two = adjudicate(parseClaim(claim), under(contract, id, other));
    const same =
      one.outcome === two.outcome &&
      one.amount === two.amount &&
      one.departments.join() === two.departments.join();
    return same ? [] : [{ title, first: one, second: two }];
  });
  if (found.length === 0) throw new Error(`no example turns on ${id}`);
  return found.slice(0, 3);
}

function outcomeText(
  { outcome, amount, departments }: Difference['first'],
  { words, t, list: together }: Site,
): string {
  const said = outcome === 'payable' ? words.phrases.money(amount) : words.outcomes[outcome];
  const who = departments.map((id) => words.institutions[id]);
  return plain(who.length === 0 ? said : `${said}${t('；', '; ')}${together(who)}`);
}

/** 一处解读的页。The page of a reading. */
export function readingPage(id: ReadingId, library: Library, site: Site): string {
  const { t, words, root } = site;
  const { default: first, other, clause } = openReadingsIn(site.edition)[id];
  const { title } = words.readings[id];
  const positions = words.readings[id].positions as Readonly<Record<string, string>>;
  const { why, elsewhere, sources } = GROUNDS[id];
  const rules = rulebook(site.edition).filter((rule) => [id, `department:${id}`].includes(rule.id));
  const asking = rulePages(site.edition).filter((page) => page.readings.includes(id));
  return blocks(
    `# ${plain(title)}`,
    t(
      `条文：${toClause(clause, site)}。合同在 ${code(`readings.${id}`)} 里选定；没有选的取默认。`,
      `Clause: ${toClause(clause, site)}. The contract chooses in ${code(`readings.${id}`)}; what it does not name takes the default.`,
    ),
    heading(2, t('两种解读', 'The two readings'), 'positions'),
    table(
      [t('解读', 'Reading'), t('代码', 'Code'), t('意思', 'Meaning')],
      [
        [t('默认', 'Default'), code(first), plain(positions[first] ?? '')],
        [t('另一种', 'Other'), code(other), plain(positions[other] ?? '')],
      ],
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
      'Decided under an example contract (not 綦江’s), alike in everything but this reading.',
    ),
    table(
      [t('例', 'Example'), code(first), code(other)],
      differing(id, library).map((entry) => [
        plain(site.say(entry.title)),
        outcomeText(entry.first, site),
        outcomeText(entry.second, site),
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
