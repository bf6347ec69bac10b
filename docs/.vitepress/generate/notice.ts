import { type RuleCitation, rulebook, rulesCiting } from '../../../src/decide/rulebook.js';
import { AMBIGUITIES, type Ambiguity, ambiguitiesOf } from '../../../src/law/ambiguities.js';
import type { Clause } from '../../../src/law/clause.js';
import { dutiesIn } from '../../../src/law/in-edition.js';
import { READINGS, type ReadingId } from '../../../src/law/readings.js';
import { clausesOf } from '../../../src/law/registry.js';
import { inner } from '../../../src/words/zh-CN/instant.js';
import { clauseAnchor, clauseSlug, toAmbiguity, toClauses, toReading, toRule } from './links.js';
import { anchor, blocks, code, heading, link, list, plain, table } from './markdown.js';
import type { Site } from './site.js';

const text = ({ zh, en }: Pick<Clause, 'zh' | 'en'>, site: Site): string => plain(site.t(zh, en));

const cellsOf = ({ zh, en }: Clause, site: Site): string[] =>
  site
    .t(zh, en)
    .split(site.t('\n', '|'))
    .map((cell) => plain(cell.trim()));

/** 一、 is a heading of the second level, （一） of the third. */
function levelOf({ id }: Clause): number | null {
  if (/^[1-5]$/.test(id) || id === 'annexes') return 2;
  return /^\d\.\d[ab]?$/.test(id) ? 3 : null;
}

const toClausePage = ({ id }: Clause, site: Site): string =>
  link(site.t('这一句', 'this clause'), `${site.root}/notice/${clauseSlug(id)}`);

function beside(clause: Clause, site: Site): string {
  const parts = [site.words.clauseStatuses[clause.status.kind], toClausePage(clause, site)];
  return `<span class="beside">${parts.join(' · ')}</span>`;
}

function inText(clause: Clause, site: Site): string {
  const level = levelOf(clause);
  const id = clauseAnchor(clause.id);
  if (level !== null) return heading(level, text(clause, site), id);
  return `${anchor(id)}${text(clause, site)} ${beside(clause, site)}`;
}

/** The table of 四（二）, in which each row is a clause. */
function tableText(rows: readonly Clause[], site: Site): string {
  const [head, ...others] = rows as readonly [Clause, ...Clause[]];
  return table(
    [...cellsOf(head, site), toClausePage(head, site)],
    others.map((row) => {
      const [first, ...cells] = cellsOf(row, site);
      return [`${anchor(clauseAnchor(row.id))}${first}`, ...cells, toClausePage(row, site)];
    }),
  );
}

/** 通知全文。The whole notice on one page. */
export function wholeNotice(site: Site): string {
  const all = clausesOf(site.edition);
  const [title, ...others] = all as readonly [Clause, ...Clause[]];
  const rows = others.filter(({ id }) => id.startsWith('4.2-table') || id.startsWith('4.2-row'));
  const parts = others.flatMap((clause) => {
    if (clause.id === '4.2-table') return [`${anchor(clauseAnchor(clause.id))}\n\n${tableText(rows, site)}`];
    return rows.includes(clause) ? [] : [inText(clause, site)];
  });
  return blocks(
    heading(1, text(title, site), clauseAnchor('title')),
    site.t(
      `原文照录，一字不少，共 ${all.length} 句；标题（${toClausePage(title, site)}）和每一句都有自己的一页，写明它被哪些规则编码、哪里有歧义。`,
      `The whole text in English, ${all.length} clauses; only the Chinese binds. The title (${toClausePage(title, site)}) and every clause have a page of their own: which rules encode it, and where it is open.`,
    ),
    ...parts,
  );
}

/** 状态及理由。The status of a clause, and the reason for it. */
function statusOf({ status, id }: Clause, site: Site): string {
  const { words, t } = site;
  const name = `**${words.clauseStatuses[status.kind]}**`;
  switch (status.kind) {
    case 'encoded':
      return `${name}${t(`：有 ${rulesCiting(id, site.edition).length} 条规则据以决定，见下。`, `: ${rulesCiting(id, site.edition).length} rules decide by it, see below.`)}`;
    case 'duty':
      return `${name}${t('：职责由', ': the duty lies on ')}${site.list(status.of.map((of) => words.institutions[of]))}${t('承担，没有一案因它而赔或不赔。', '; no claim turns on it.')}`;
    case 'informational':
      return `${name}${t('：没有一案因它而赔或不赔。', ': no claim turns on it.')}`;
    case 'open':
      return `${name}${t('：', ': ')}${site.list(status.ambiguity.map((entry) => toAmbiguity(entry, site)))}`;
    case 'out-of-scope':
      return `${name}${t('：', ': ')}${plain(site.say(status.why))}`;
  }
}

const KINDS: readonly RuleCitation['kind'][] = [
  'condition',
  'payout',
  'responsibility',
  'finding',
  'register',
];

function rulesOf({ id }: Clause, site: Site): string {
  const rules = rulesCiting(id, site.edition);
  const byKind = KINDS.flatMap((kind) => {
    const ofKind = rules.filter((rule) => rule.kind === kind);
    return ofKind.length === 0
      ? []
      : [
          `**${site.words.ruleKinds[kind]}**`,
          list(ofKind.map((rule) => `${toRule(rule, site)} ${code(rule.id)}`)),
        ];
  });
  return byKind.length === 0
    ? ''
    : blocks(heading(2, site.t('编码它的规则', 'Rules that encode it'), 'rules'), ...byKind);
}

function dutiesOf({ id }: Clause, site: Site): string {
  const duties = dutiesIn(site.edition).filter(({ clause }) => clause === id);
  if (duties.length === 0) return '';
  return blocks(
    heading(2, site.t('职责', 'Duties'), 'duties'),
    list(
      duties.map(
        (duty) =>
          `${link(plain(site.words.duties[duty.id]), `${site.root}/rules/duties#duty-${duty.id}`)}${site.t('：', ': ')}${site.list(duty.of.map((of) => site.words.institutions[of]))}`,
      ),
    ),
  );
}

function readingsOf({ readings }: Clause, site: Site): string {
  if (readings.length === 0) return '';
  return blocks(
    heading(2, site.t('解读', 'Readings'), 'readings'),
    list(readings.map((id) => toReading(id, site))),
  );
}

/** 说到解读，写它的题目，点开是它的页。A reading that is spoken of has its title, and a link to its page. */
const positionOf = ({ position }: Pick<Ambiguity, 'position'>, site: Site): string =>
  plain(site.say(position)).replace(
    new RegExp(site.t('解读 ([a-z-]+) ?', 'reading ([a-z-]+)'), 'g'),
    (whole, id: string) =>
      id in READINGS ? `${site.t('解读', 'reading ')}“${inner(toReading(id as ReadingId, site))}”` : whole,
  );

function ambiguityRows({ id }: Clause, site: Site): string {
  const found = ambiguitiesOf(id);
  if (found.length === 0) return '';
  return blocks(
    heading(2, site.t('歧义', 'Ambiguities'), 'ambiguities'),
    list(
      found.map(
        (entry) =>
          `${toAmbiguity(entry.id, site)} ${plain(site.say(entry.title))}${site.t('：', ': ')}${positionOf(entry, site)}`,
      ),
    ),
  );
}

const quoted = (words: string): string => `> ${plain(words).replaceAll('\n', '<br>')}`;

/** 一句条文的页。The page of a clause. */
export function clausePage(clause: Clause, site: Site): string {
  const { t, root } = site;
  const all = clausesOf(site.edition);
  const i = all.findIndex(({ id }) => id === clause.id);
  const [before, after] = [all[i - 1], all[i + 1]];
  const [first, second] = t('zh', 'en') === 'zh' ? [clause.zh, clause.en] : [clause.en, clause.zh];
  return blocks(
    `---\nprev: ${before === undefined ? 'false' : JSON.stringify({ text: site.words.clause(before.id), link: `${root}/notice/${clauseSlug(before.id)}` })}\nnext: ${after === undefined ? 'false' : JSON.stringify({ text: site.words.clause(after.id), link: `${root}/notice/${clauseSlug(after.id)}` })}\n---`,
    `# ${plain(site.words.clause(clause.id))} <Badge type="info" text="${clause.id}" />`,
    quoted(first),
    `${t('英译', 'The original')}${t('：', ': ')}`,
    quoted(second),
    clause.notes && `*${plain(site.say(clause.notes))}*`,
    `${statusOf(clause, site)} ${link(t('在全文里看', 'See it in the whole text'), `${root}/notice/#${clauseAnchor(clause.id)}`)}`,
    rulesOf(clause, site),
    dutiesOf(clause, site),
    readingsOf(clause, site),
    ambiguityRows(clause, site),
  );
}

/** 歧义触及的规则，连同限于哪些险种、哪些值。The rules that an ambiguity touches, with the lines and values to which it is limited. */
function rulesTouched({ rules, lines, values }: Ambiguity, site: Site): string {
  const { words, t } = site;
  const known = rulebook(site.edition);
  const cited = rules.map((id) => {
    const rule = known.find((each) => each.id === id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    return `${toRule(rule, site)} ${code(id)}`;
  });
  const limits = [
    ...(lines ?? []).map((line) => words.lines[line]),
    ...(values?.peril ?? []).map((peril) => words.perils[peril]),
    ...(values?.role ?? []).map((role) => words.roles[role]),
    ...(values?.harm ?? []).map((harm) => words.harms[harm]),
  ];
  return `${site.list(cited)}${limits.length === 0 ? '' : t(`（限于${limits.join('、')}）`, ` (only ${limits.join('; ')})`)}`;
}

/** 全部歧义。All ambiguities. */
export function ambiguityPage(site: Site): string {
  const { t } = site;
  return blocks(
    `# ${t('通知里的九十处歧义', 'The 90 ambiguities of the notice')}`,
    t(
      `原文不明、没有说到或者前后不一的地方，共 ${AMBIGUITIES.length} 处，逐一写明本库怎样处理。其中由解读决定的，合同可以选定；其余的，本库只有一种做法，影响裁定的标明“须点明”。`,
      `Where the notice is unclear, silent or at odds with itself: ${AMBIGUITIES.length} places, and how this library treats each. Where a reading decides, the contract chooses; of the others there is one treatment, and those that bear on determinations are marked as “to be named”.`,
    ),
    ...AMBIGUITIES.flatMap((entry) => [
      heading(2, `${entry.id} ${plain(site.say(entry.title))}`, entry.id.toLowerCase()),
      positionOf(entry, site),
      [
        `${t('条文', 'Clauses')}${t('：', ': ')}${toClauses(entry.clauses, site)}`,
        ...(entry.switch === undefined
          ? []
          : [`${t('解读：', 'Reading: ')}${toReading(entry.switch, site)}`]),
        ...(entry.named ? [t('没有解读可选，须点明', 'No reading to choose, to be named')] : []),
        ...(entry.rules.length === 0 ? [] : [`${t('规则：', 'Rules: ')}${rulesTouched(entry, site)}`]),
      ].join(t('。', '. ')),
    ]),
  );
}
