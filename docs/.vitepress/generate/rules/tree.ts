import { FACT_PATH, type FactName } from '../../../../src/claim/facts.js';
import type { ClauseId } from '../../../../src/law/clause-ids.js';
import { READINGS, type ReadingId } from '../../../../src/law/readings.js';
import type { Rule } from '../../../../src/law/rule.js';
import { toClause, toFact, toReading } from '../links.js';
import { plain } from '../markdown.js';
import type { Site } from '../site.js';

type FactKey = FactName | 'kind';

const WORDS_OF = {
  kind: 'lossKinds',
  peril: 'perils',
  rootCause: 'rootCauses',
  facility: 'facilityStandings',
  liableParty: 'liableParties',
  role: 'roles',
  residence: 'residences',
  recognisedBy: 'recognisers',
  harm: 'harms',
  title: 'titles',
  use: 'uses',
  part: 'parts',
  damage: 'damages',
} as const;

/** 一个值的说法。The words for a value of a fact. */
export function valueText(fact: FactKey, value: unknown, { words, t }: Site): string {
  if (value === true) return t('是', 'yes');
  if (value === false) return t('否', 'no');
  const group = WORDS_OF[fact as keyof typeof WORDS_OF];
  return group === undefined
    ? String(value)
    : ((words[group] as Readonly<Record<string, string>>)[String(value)] ?? '');
}

const isTrivial = (rule: Rule): boolean => rule.kind === 'constant';

const citedAs = (rule: Rule, site: Site): string =>
  'id' in rule && rule.id !== undefined && 'clause' in rule && rule.clause !== undefined
    ? `${plain(site.describeRule({ id: rule.id, kind: 'condition' }))}${site.t('（', ' (')}${toClause(rule.clause as ClauseId, site)}${site.t('）', ')')}`
    : '';

function asked(rule: Extract<Rule, { kind: 'one-of' | 'check' }>, site: Site): string {
  const label =
    rule.fact === 'kind'
      ? site.t('损失种类', 'kind of loss')
      : toFact(FACT_PATH[rule.fact as FactName], site);
  const values =
    rule.kind === 'one-of'
      ? `${site.t('：', ': ')}${plain(site.list(rule.values.map((value) => valueText(rule.fact as FactKey, value, site))))}`
      : '';
  return `${site.t('看', 'asks')} ${label}${values}`;
}

/** 规则逐条写成嵌套的列表。A rule as a nested list, each condition with its clause and the fact that it asks. */
export function treeList(rule: Rule, site: Site, depth = 0): string {
  const pad = '  '.repeat(depth);
  const under = (parts: readonly Rule[], at: number): string =>
    parts
      .map((part) => treeList(part, site, at))
      .filter((text) => text !== '')
      .join('\n');
  switch (rule.kind) {
    case 'constant':
      return `${pad}- ${rule.truth === 2 ? site.t('不再另问', 'nothing more is asked') : site.t('不算', 'does not count')}`;
    case 'terms':
      return `${pad}- ${citedAs(rule, site)}${site.t('——看合同', ' — the contract says')}`;
    case 'one-of':
    case 'check':
      return `${pad}- ${citedAs(rule, site)}${site.t('——', ' — ')}${asked(rule, site)}`;
    case 'choice': {
      const { default: first } = READINGS[rule.reading as ReadingId];
      const { positions } = site.words.readings[rule.reading as ReadingId];
      const head = `${pad}- ${site.t('解读', 'Reading')}${site.t('：', ': ')}${toReading(rule.reading as ReadingId, site)}`;
      const cases = Object.entries(rule.cases).map(([position, part]) => {
        const mark = position === first ? site.t('（默认）', ' (default)') : '';
        const said = `${pad}  - ${plain((positions as Readonly<Record<string, string>>)[position] ?? position)}${mark}`;
        return `${said}\n${treeList(part, site, depth + 2)}`;
      });
      return [head, ...cases].join('\n');
    }
    default: {
      const parts = rule.kind === 'any' ? rule.of : rule.of.filter((part) => !isTrivial(part));
      const cited = citedAs(rule, site);
      const how =
        rule.kind === 'all'
          ? site.t('以下各项都成立', 'all of these hold')
          : site.t('以下至少一项成立', 'at least one of these holds');
      const head = cited === '' ? how : `${cited}${site.t('：', ': ')}${how}`;
      return `${pad}- ${head}\n${under(parts, depth + 1)}`;
    }
  }
}
