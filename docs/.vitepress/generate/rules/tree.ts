import { FACTS } from '../../../../src/claim/fact-rows.js';
import { FACT_PATH, type FactName } from '../../../../src/claim/facts.js';
import type { CodeList } from '../../../../src/claim/vocabulary.js';
import type { ClauseId } from '../../../../src/law/clause-ids.js';
import { READINGS, type ReadingId } from '../../../../src/law/readings.js';
import { foldRule, type Rule } from '../../../../src/law/rule.js';
import { TRUE } from '../../../../src/logic/truth.js';
import { toClause, toFact, toReading } from '../links.js';
import { plain } from '../markdown.js';
import type { Site } from '../site.js';

/** 一个值的说法。The words for a value of a fact. */
export function valueText(fact: FactName | 'kind', value: unknown, { words, t }: Site): string {
  if (value === true) return t('是', 'yes');
  if (value === false) return t('否', 'no');
  const row: { readonly value: string; readonly codes?: CodeList } =
    fact === 'kind' ? { value: 'code', codes: 'lossKinds' } : FACTS[fact];
  const codes = row.value === 'facility' ? 'facilityStandings' : row.codes;
  return codes === undefined
    ? String(value)
    : ((words[codes] as Readonly<Record<string, string>>)[String(value)] ?? '');
}

const citedAs = (rule: Rule, site: Site): string =>
  'id' in rule && rule.id !== undefined && 'clause' in rule && rule.clause !== undefined
    ? `${plain(site.describeRule({ id: rule.id, kind: 'condition' }))}${site.t('（', ' (')}${toClause(rule.clause as ClauseId, site)}${site.t('）', ')')}`
    : '';

function asked({ fact }: { readonly fact: string }, site: Site, values: readonly unknown[] = []): string {
  const label =
    fact === 'kind' ? site.t('损失种类', 'kind of loss') : toFact(FACT_PATH[fact as FactName], site);
  const listed =
    values.length === 0
      ? ''
      : `${site.t('：', ': ')}${plain(site.list(values.map((value) => valueText(fact as FactName | 'kind', value, site))))}`;
  return `${site.t('看', 'asks')} ${label}${listed}`;
}

/** 一条规则写在某一层的列表；不再另问的，在“都成立”之下不必写。A rule as a list at a depth. */
interface Listed {
  readonly isTrivial: boolean;
  readonly at: (depth: number) => string;
}

const item = (text: string): Listed => ({
  isTrivial: false,
  at: (depth) => `${'  '.repeat(depth)}- ${text}`,
});

/** 规则逐条写成嵌套的列表。A rule as a nested list, each condition with its clause and the fact that it asks. */
export function treeList(whole: Rule, site: Site): string {
  const { t } = site;
  const group = (rule: Rule, how: string, parts: readonly Listed[]): Listed => {
    const cited = citedAs(rule, site);
    const head = item(cited === '' ? how : `${cited}${t('：', ': ')}${how}`);
    return {
      isTrivial: false,
      at: (depth) => `${head.at(depth)}\n${parts.map((part) => part.at(depth + 1)).join('\n')}`,
    };
  };
  return foldRule<Listed>(whole, {
    all: (rule, of) =>
      group(
        rule,
        t('以下各项都成立', 'all of these hold'),
        of.filter(({ isTrivial }) => !isTrivial),
      ),
    any: (rule, of) => group(rule, t('以下至少一项成立', 'at least one of these holds'), of),
    'one-of': (rule) => item(`${citedAs(rule, site)}${t('——', ' — ')}${asked(rule, site, rule.values)}`),
    check: (rule) => item(`${citedAs(rule, site)}${t('——', ' — ')}${asked(rule, site)}`),
    terms: (rule) => item(`${citedAs(rule, site)}${t('——看合同', ' — the contract says')}`),
    constant: ({ truth }) => ({
      ...item(truth === TRUE ? t('不再另问', 'nothing more is asked') : t('不算', 'does not count')),
      isTrivial: true,
    }),
    choice({ reading, cases }, caseOf) {
      const id = reading as ReadingId;
      const positions: Readonly<Record<string, string>> = site.words.readings[id].positions;
      const head = item(`${t('解读', 'Reading')}${t('：', ': ')}${toReading(id, site)}`);
      const at = (depth: number) =>
        Object.keys(cases).flatMap((position) => {
          const mark = position === READINGS[id].positions[0] ? t('（默认）', ' (default)') : '';
          return [
            item(`${plain(positions[position] ?? position)}${mark}`).at(depth + 1),
            caseOf(position).at(depth + 2),
          ];
        });
      return { isTrivial: false, at: (depth) => [head.at(depth), ...at(depth)].join('\n') };
    },
  }).at(0);
}
