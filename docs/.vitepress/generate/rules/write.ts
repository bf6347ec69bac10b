import type { About } from '../../../../src/claim/about.js';
import { FACT_GUIDE } from '../../../../src/claim/fact-rows.js';
import { FACT_NAMES, FACT_PATH, type FactName } from '../../../../src/claim/facts.js';
import type { Contract } from '../../../../src/contract/contract.js';
import { rulebook } from '../../../../src/decide/rulebook.js';
import type { Explanation } from '../../../../src/explain/explanation.js';
import type { Bilingual } from '../../../../src/input/bilingual.js';
import { officeFor } from '../../../../src/law/in-edition.js';
import { PAPERS } from '../../../../src/law/papers.js';
import { clausesOf } from '../../../../src/law/registry.js';
import { conditionsIn } from '../../../../src/logic/walk.js';
import { bodyName } from '../../../../src/words/describe.js';
import { tellAsking } from '../../../../src/words/describe-papers.js';
import { caseOf, determined, explained, type Library } from '../cases.js';
import { factAnchor, ruleAnchor, toClause, toClauses, toFact, toReading, toRule } from '../links.js';
import { anchor, blocks, code, heading, list, plain, table } from '../markdown.js';
import { testFiles } from '../proofs.js';
import type { Site } from '../site.js';
import type { RulePage } from './page.js';
import { pageOf } from './page-of.js';
import { rulePages } from './pages.js';
import { treeList } from './tree.js';

/** 生成一页所需的一切。What it takes to write the pages. */
export interface Sources {
  readonly repository: string;
  readonly library: Library;
  readonly proofs: ReadonlyMap<string, Bilingual>;
}

function clauses({ clauses: ids }: RulePage, site: Site): string {
  const texts = ids.flatMap((id) => clausesOf(site.edition).filter((one) => one.id === id));
  return blocks(
    heading(2, site.t('条文', 'Clauses'), 'clauses'),
    ids.length > 6
      ? toClauses(
          // 同名的只列一次，各项见下面的表。Those of one name stand once.
          ids.filter(
            (id, i) => ids.findIndex((one) => site.words.clause(one) === site.words.clause(id)) === i,
          ),
          site,
        )
      : texts
          .map((text) => `> **${toClause(text.id, site)}** ${plain(site.say(text)).replaceAll('\n', '<br>')}`)
          .join('\n>\n'),
  );
}

function rules(page: RulePage, site: Site): string {
  const own = rulebook(site.edition).filter((rule) => pageOf(rule, site.edition) === page.id);
  if (own.length === 0) return '';
  return blocks(
    heading(2, site.t('本页的规则', 'The rules on this page'), 'rules'),
    table(
      [site.t('规则', 'Rule'), site.t('代码', 'Id'), site.t('种类', 'Kind'), site.t('条文', 'Clauses')],
      own.map((rule) => [
        `${anchor(ruleAnchor(rule))}${plain(site.describeRule(rule))}`,
        code(rule.id),
        site.words.ruleKinds[rule.kind],
        toClauses(rule.clauses, site),
      ]),
    ),
  );
}

/** 只画一个险种，只留所说的几级。One line only, and only the rungs that are asked for. */
function onlyRungs(explanation: Explanation, { line, rungs }: NonNullable<RulePage['ladder']>): Explanation {
  const lines = explanation.lines
    .filter((entry) => entry.line === line)
    .map((entry) => ({
      ...entry,
      tree: {
        ...entry.tree,
        parts: entry.tree.parts.flatMap((part) => {
          const inside = part.kind === 'all' && part.id === null ? part.parts : [part];
          return rungs === null ? [part] : inside.filter(({ id }) => id !== null && rungs.includes(id));
        }),
      },
    }));
  return { ...explanation, lines };
}

function ladder(page: RulePage, site: Site, { library }: Sources): string {
  if (page.ladder === null) return '';
  const { t } = site;
  const example = caseOf(library, page.examples[0] as string);
  const svg = site.svg(onlyRungs(explained(example, library.contracts[0] as Contract, site), page.ladder));
  const label = t('阶梯图', 'Ladder');
  return blocks(
    heading(2, label, 'ladder'),
    `${t('例：', 'Example: ')}${plain(site.say(example.title))}${t('。每一级是一项条件，逐级都成立才赔。', '. Each rung is a condition, and all must hold.')}`,
    `<div class="ladder" role="region" tabindex="0" aria-label="${label}" v-pre>${svg.replaceAll('\n', '')}</div>`,
  );
}

function facts(page: RulePage, site: Site): string {
  if (page.facts.length === 0) return '';
  return blocks(
    heading(2, site.t('问到的事实', 'The facts it asks'), 'facts'),
    table(
      [
        site.t('事实', 'Fact'),
        site.t('怎么问', 'Question'),
        site.t('以何文书、由谁证明', 'By which paper, issued by whom'),
      ],
      page.facts.map((fact) => [
        toFact(FACT_PATH[fact], site),
        plain(questionOn(fact, page.ladder?.line === 'house-damage' ? 'house' : 'person', site)),
        plain(attesting(fact, site)),
      ]),
    ),
  );
}

/** How a fact is asked before anything is known of it. */
const questionOn = (fact: FactName, about: About, { words }: Site): string =>
  tellAsking({ fact: FACT_PATH[fact], about, state: 'absent', text: '……' }, words);

/** Every paper that may attest a fact, with those who may issue it. */
function attesting(fact: FactName, { t, words, list, edition }: Site): string {
  return [...new Set(FACT_GUIDE[fact].attestedBy.flat())]
    .map((paper) => {
      const bodies = PAPERS[paper].issuers.map((issuer) =>
        bodyName('by' in issuer ? issuer.by : officeFor(issuer.office, edition).department, words),
      );
      const issued = list([...new Set(bodies)]);
      return `${words.documents[paper]}${issued === '' ? '' : `${t('（', ' (')}${issued}${t('）', ')')}`}`;
    })
    .join(t('；', '; '));
}

function examples(page: RulePage, site: Site, { library }: Sources): string {
  if (page.examples.length === 0) return '';
  const { t, words } = site;
  const cases = page.examples.map((id) => caseOf(library, id));
  const cell = (id: string, contract: Contract): string => {
    const { outcome, amount, line } = determined(caseOf(library, id), contract);
    const said = outcome === 'payable' ? words.phrases.money(amount) : words.outcomes[outcome];
    return line === null || line === page.id
      ? plain(said)
      : plain(`${said}${t('（', ' (')}${words.lines[line]}${t('）', ')')}`);
  };
  const first = cases[0] as (typeof cases)[number];
  const contract = library.contracts[0] as Contract;
  return blocks(
    heading(2, t('例', 'Worked examples'), 'examples'),
    t(
      '由本库在建站时算出；案件文件中的例子另与文件所载结果核对。两份都是示例合同，不是綦江区的合同。',
      'Computed by the library when this site was built; those of the case files are compared with what the files say. Both contracts are examples, not Qijiang’s.',
    ),
    table(
      [t('例', 'Example'), ...library.contracts.map(({ id }) => code(id))],
      cases.map((entry) => [
        plain(site.say(entry.title)),
        ...library.contracts.map((each) => cell(entry.id, each)),
      ]),
    ),
    first.about === null ? '' : plain(site.say(first.about)),
    `\`\`\`text\n${site.describeDetermination(determined(first, contract), contract.insurers)}\n\`\`\``,
  );
}

function readings({ readings: ids }: RulePage, site: Site): string {
  if (ids.length === 0) return '';
  return blocks(
    heading(2, site.t('解读', 'Readings'), 'readings'),
    list(
      ids.map((id) => {
        const positions = Object.values(site.words.readings[id].positions) as readonly string[];
        return `${toReading(id, site)}${site.t('：', ': ')}${plain(positions.join(site.t('；或者：', '; or: ')))}`;
      }),
    ),
  );
}

function checks(page: RulePage, site: Site, { repository, proofs }: Sources): string {
  const { t, root } = site;
  const proved = page.proofs.map((id) => {
    const claim = proofs.get(id);
    if (claim === undefined) throw new Error(`no proof ${id}`);
    return `${code(id)} ${plain(site.say(claim))}`;
  });
  return blocks(
    heading(2, t('测试和证明', 'Tests and proofs'), 'checks'),
    list(page.tests.flatMap((path) => testFiles(repository, path)).map(code)),
    proved.length > 0 && t(`${code('npm run prove')} 证明：`, `Proved by ${code('npm run prove')}:`),
    proved.length > 0 && list(proved),
    t(
      `见[怎么查证](${root}/developers/site#checked)。`,
      `See [how it is checked](${root}/developers/site#checked).`,
    ),
  );
}

export function rulePage(page: RulePage, sources: Sources, site: Site): string {
  const { t } = site;
  return blocks(
    `# ${page.title(site)}`,
    plain(site.say(page.lead)),
    clauses(page, site),
    page.rule !== null && heading(2, t('条件', 'Conditions'), 'conditions'),
    page.rule !== null && treeList(page.rule, site),
    ladder(page, site, sources),
    ...(page.sections?.(site, sources.library) ?? []),
    examples(page, site, sources),
    facts(page, site),
    readings(page, site),
    rules(page, site),
    checks(page, site, sources),
  );
}

/** 规则总览。All rules at a glance. */
export function rulesOverview(site: Site): string {
  const { t, root } = site;
  const all = rulebook(site.edition);
  const pages = rulePages(site.edition);
  return blocks(
    `# ${t('规则', 'The rules')}`,
    t(
      `${all.length} 条规则，分在 ${pages.length} 页。每页都由规则本身生成：条件、阶梯图、问到的事实、例子的金额，都是本库算出来的。`,
      `${all.length} rules on ${pages.length} pages. Each page is made from the rules themselves: conditions, ladders, facts and the amounts of the examples all come out of the library.`,
    ),
    table(
      [t('页', 'Page'), t('说什么', 'What it says')],
      pages.map((page) => [`[${page.title(site)}](${root}/rules/${page.id})`, plain(site.say(page.lead))]),
    ),
    heading(2, t('全部规则', 'All rules'), 'all'),
    table(
      [t('规则', 'Rule'), t('种类', 'Kind'), t('条文', 'Clauses')],
      all.map((rule) => [toRule(rule, site), site.words.ruleKinds[rule.kind], toClauses(rule.clauses, site)]),
    ),
  );
}

/** 所问的事实。The facts that the rules ask. */
export function factsPage(site: Site): string {
  const { t, words } = site;
  const pages = rulePages(site.edition);
  const asking = (fact: FactName): readonly RulePage[] =>
    pages.filter(({ facts: asked }) => asked.includes(fact));
  const conditions = (fact: FactName) =>
    rulebook(site.edition).filter(
      ({ id, kind }) =>
        kind === 'condition' &&
        pages.some(
          ({ rule }) =>
            rule !== null &&
            [...conditionsIn(rule)].some((one) => 'fact' in one && one.fact === fact && one.id === id),
        ),
    );
  return blocks(
    `# ${t('所问的事实', 'The facts asked')}`,
    t(
      '不写就是尚未说明，写 `null` 就是经查未能确定；两者都不当作“否”，也不当作 0。',
      'A fact left out is not stated yet; `null` says that somebody looked and could not determine it. Neither is false, neither is zero.',
    ),
    ...FACT_NAMES.flatMap((fact) => {
      const path = FACT_PATH[fact];
      const { label, answers } = words.facts[path];
      return [
        heading(2, plain(label), factAnchor(path)),
        code(path),
        plain(questionOn(fact, 'person', site)),
        plain(answers),
        `${t('证明：', 'Attested by: ')}${plain(attesting(fact, site))}${t('。', '.')}`,
        `${t('问它的规则：', 'Rules that ask it: ')}${site.list([
          ...conditions(fact).map((rule) => toRule(rule, site)),
          ...asking(fact).map((page) => `[${page.title(site)}](${site.root}/rules/${page.id})`),
        ])}`,
      ];
    }),
  );
}
