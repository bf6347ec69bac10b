import { PERILS } from '../../../../src/claim/vocabulary.js';
import type { Contract } from '../../../../src/contract/contract.js';
import { adjudicate } from '../../../../src/decide/adjudicate.js';
import type { Material } from '../../../../src/decide/material.js';
import { explain } from '../../../../src/explain/explain.js';
import type { ExplainedNode } from '../../../../src/explain/explanation.js';
import { materials } from '../../../../src/explain/materials.js';
import { dutiesIn, responsibility } from '../../../../src/law/in-edition.js';
import { LINE_CLAUSE, LINE_PAYS, type Line } from '../../../../src/law/line-ids.js';
import { DEFAULT_READINGS } from '../../../../src/law/readings.js';
import { bodyName } from '../../../../src/words/describe.js';
import { caseOf, type Library } from '../cases.js';
import { SUBJECTS } from '../covered/subjects.js';
import { toClause } from '../links.js';
import { blocks, heading, list, plain } from '../markdown.js';
import { linePages } from '../rules/lines.js';
import type { RulePage } from '../rules/page.js';
import type { Site } from '../site.js';
import { qr } from './qr.js';

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** 各一次，用得最多的在前。Each once, what is used most first. */
function byUse(items: readonly string[]): readonly string[] {
  const uses = (item: string): number => items.filter((each) => each === item).length;
  return unique(items).toSorted((a, b) => uses(b) - uses(a));
}

const dutyClause = (id: string, { edition }: Site) => {
  const found = dutiesIn(edition).find((duty) => duty.id === id);
  if (found === undefined) throw new Error(`no duty ${id}`);
  return found.clause;
};

/** 先找谁，怎么报案。Whom to see, and how to report. */
export function whom(site: Site): readonly string[] {
  const { t, words } = site;
  return [
    t(
      `先找事发地的街道办事处或者镇人民政府：它报告灾情，推进理赔（${toClause(dutyClause('advance-claims', site), site)}）。`,
      `See the street or town where it happened first: it reports and moves the claim forward (${toClause(dutyClause('advance-claims', site), site)}).`,
    ),
    t(
      `也可以直接向${words.institutions.insurers}报案，24小时都接（${toClause(dutyClause('take-reports', site), site)}）。`,
      `You can also report to the ${words.institutions.insurers} yourself, at any hour (${toClause(dutyClause('take-reports', site), site)}).`,
    ),
  ];
}

function departments(line: Line, { edition, words, list: join }: Site): string {
  const found = PERILS.flatMap(
    (peril) => responsibility(line, peril, { readings: DEFAULT_READINGS, edition })?.departments ?? [],
  );
  return join(unique(found).map((id) => words.institutions[id]));
}

const paperOf = ({ paper, issuers }: Material, { words, t, list: join }: Site): string =>
  issuers.length === 0
    ? words.documents[paper]
    : `${words.documents[paper]}${t('（', ' (')}${join(issuers.map((body) => bodyName(body, words)))}${t('）', ')')}`;

/** 一个险种通常要的材料，照它赔付的各个例子。The papers that a line usually takes, by the examples in which it pays. */
function papers({ id: line, examples }: RulePage, library: Library): readonly Material[] {
  const [contract] = library.contracts as readonly [Contract];
  return examples
    .map((id) => caseOf(library, id).claim)
    .filter((claim) => adjudicate(claim, contract).line === line)
    .flatMap((claim) => materials(claim, contract));
}

const papersList = (wanted: readonly Material[], site: Site, mine: boolean): string =>
  list(
    byUse(
      wanted
        .filter(({ broughtBy }) => (broughtBy === 'claimant') === mine)
        .map((each) => plain(paperOf(each, site))),
    ),
  );

/** 一级上的各项：没有名字的一组，和由解读选定的，看它里面成立的。What stands on one rung; of a nameless group, and of a reading, what holds in it. */
const named = ({ id, kind, fact, inForce, truth, parts }: ExplainedNode): readonly string[] => {
  if (!inForce || truth === false || fact === 'loss.kind') return [];
  return id === null || kind === 'choice' ? parts.flatMap(named) : [id];
};

/** 赔付须满足的各项，照它的第一个例子。What has to hold for a line to pay, by its first example. */
function conditions({ id: line, examples }: RulePage, library: Library, site: Site): readonly string[] {
  const { claim } = caseOf(library, examples[0] as string);
  const found = explain(claim, library.contracts[0] as Contract).lines.find((each) => each.line === line);
  return unique(found === undefined ? [] : named({ ...found.tree, id: null })).map((id) =>
    plain(site.describeRule({ id, kind: 'condition' })),
  );
}

/** 不保的几种情形，与这类损失有关的。What is not covered, of this kind of loss. */
function notCovered(
  kind: 'person' | 'house',
  contract: Contract,
  site: Site,
  most: number,
): readonly string[] {
  return SUBJECTS.flatMap(({ id, situations }) =>
    situations
      .filter(({ claim }) => claim.loss.kind === kind && adjudicate(claim, contract).outcome === 'declined')
      .slice(0, 1)
      .map(({ about }) => `[${plain(site.say(about).replace(/[。.]$/, ''))}](${site.root}/covered/${id})`),
  ).slice(0, most);
}

const frontmatter = (title: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\npageClass: leaflet\naside: false\n---`;

const foot = ({ t }: Site): string =>
  t(
    '金额、比例和限额写在保险合同里，合同没有公开。本页由《通知》的规则写成，非官方；以《通知》原文、保险合同和承保机构的决定为准。',
    'Sums, rates and limits stand in the insurance contract, which is not public. Written from the rules of the notice; not official. The notice, the contract and the decision of the insurers bind.',
  );

/** 一个险种的传单，一张 A4。The leaflet of a line, on one sheet of A4. */
export function lineLeaflet(page: RulePage, library: Library, site: Site, address?: string): string {
  const { t, say } = site;
  const line = page.id as Line;
  const wanted = papers(page, library);
  const title = t(`${page.title(site)}：赔什么，带什么，找谁`, `${page.title(site)}: what, with what, where`);
  return blocks(
    frontmatter(title),
    `# ${title}`,
    qr(site, address),
    heading(2, t('赔什么', 'What is paid for'), 'what'),
    `${plain(say(page.lead))}${t('（', ' (')}${toClause(LINE_CLAUSE[line], site)}${t('）', ')')}`,
    t('以下各项都要满足：', 'All of this has to hold:'),
    list(conditions(page, library, site)),
    heading(2, t('带什么', 'What to bring'), 'bring'),
    papersList(wanted, site, true),
    t('由部门、承保机构出具，街镇帮助取得：', 'From authorities and insurers; the street or town helps:'),
    papersList(wanted, site, false),
    heading(2, t('先找谁', 'Whom to see'), 'whom'),
    list([
      ...whom(site),
      plain(t(`牵头部门：${departments(line, site)}。`, `Lead department: ${departments(line, site)}.`)),
    ]),
    heading(2, t('不在其内的', 'What is not covered'), 'not'),
    list(notCovered(LINE_PAYS[line], library.contracts[0] as Contract, site, 6)),
    foot(site),
  );
}

/** 全险种的传单，一张 A4。The leaflet of the whole, on one sheet of A4. */
export function wholeLeaflet(library: Library, site: Site, address?: string): string {
  const { t, say, root } = site;
  const pages = linePages(site.edition);
  const wanted = pages.flatMap((page) => papers(page, library));
  const title = t(
    '巨灾保险：赔什么，带什么材料，先找谁',
    'Catastrophe insurance: what, with which papers, where',
  );
  const contract = library.contracts[0] as Contract;
  return blocks(
    frontmatter(title),
    `# ${title}`,
    qr(site, address),
    heading(2, t('赔什么', 'What is paid for'), 'what'),
    list(
      pages.map((page) => `**[${page.title(site)}](${root}/leaflets/${page.id})** ${plain(say(page.lead))}`),
    ),
    heading(2, t('要带什么材料', 'What to bring'), 'bring'),
    t(
      '按事情不同，会要下面的几样；没有的、交过的，不必再交。',
      'Some of these, by what happened; what does not exist or was handed in is not needed.',
    ),
    site.list(
      byUse(
        wanted
          .filter(({ broughtBy }) => broughtBy === 'claimant')
          .map(({ paper }) => plain(site.words.documents[paper])),
      ),
    ),
    heading(2, t('先找谁', 'Whom to see'), 'whom'),
    list(whom(site)),
    heading(2, t('不在其内的', 'What is not covered'), 'not'),
    site.list([...notCovered('person', contract, site, 6), ...notCovered('house', contract, site, 5)]),
    foot(site),
  );
}
