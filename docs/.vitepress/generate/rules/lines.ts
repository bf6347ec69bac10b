import { FACT_NAMES, type FactName } from '../../../../src/claim/facts.js';
import { PERILS } from '../../../../src/claim/vocabulary.js';
import type { Bilingual } from '../../../../src/input/bilingual.js';
import type { Edition } from '../../../../src/law/edition.js';
import { responsibility, ruleInEdition, sumIn } from '../../../../src/law/in-edition.js';
import { LINE_CLAUSE, type Line } from '../../../../src/law/line-ids.js';
import { COVERAGE_LINES, covers } from '../../../../src/law/lines.js';
import { DEFAULT_READINGS, READING_IDS, type ReadingId } from '../../../../src/law/readings.js';
import type { Rule } from '../../../../src/law/rule.js';
import { rulesIn } from '../../../../src/logic/rules-in.js';
import { conditionsIn } from '../../../../src/logic/walk.js';
import { toClause, toReading } from '../links.js';
import { blocks, heading, plain, table } from '../markdown.js';
import type { Site } from '../site.js';
import type { RulePage } from './page.js';

/** 规则问到的解读和事实，按本库的次序。The readings and facts that a rule asks, in their order. */
export function askedIn(rule: Rule): {
  readonly readings: readonly ReadingId[];
  readonly facts: readonly FactName[];
} {
  const found = [...conditionsIn(rule)];
  const readings = new Set(found.flatMap((one) => ('reading' in one ? [one.reading] : [])));
  const facts = new Set<string>(found.flatMap((one) => ('fact' in one ? [one.fact] : [])));
  return {
    readings: READING_IDS.filter((id) => readings.has(id)),
    facts: FACT_NAMES.filter((fact) => facts.has(fact)),
  };
}

/** 由谁负责，按灾因归并。Who is responsible, by peril. */
function departments(line: Line): (site: Site) => string {
  return (site) => {
    const { t, words } = site;
    const byPeril = PERILS.flatMap((peril) => {
      const found = responsibility(line, peril, { readings: DEFAULT_READINGS, edition: site.edition });
      return found === null ? [] : [{ peril, found }];
    });
    const groups = new Map<string, typeof byPeril>();
    for (const entry of byPeril) {
      const key = `${entry.found.departments.join()} ${entry.found.clause} ${entry.found.basis}`;
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const rows = [...groups.values()].map((group) => {
      const { found } = group[0] as (typeof byPeril)[number];
      const perils =
        group.length === PERILS.length
          ? t('不论灾因', 'any')
          : site.list(group.map(({ peril }) => words.perils[peril]));
      const basis =
        found.basis === 'named' || found.basis === 'cause'
          ? plain(words.bases[found.basis])
          : toReading(found.basis, site);
      return [
        plain(perils),
        site.list(found.departments.map((id) => words.institutions[id])),
        toClause(found.clause, site),
        basis,
      ];
    });
    return blocks(
      heading(2, t('由谁负责', 'Lead department'), 'departments'),
      table([t('灾因', 'Peril'), t('部门', 'Department'), t('条文', 'Clause'), t('依据', 'Ground')], rows),
    );
  };
}

interface LineTexts {
  readonly lead: Bilingual;
  readonly examples: readonly string[];
}

const TEXTS: Readonly<Record<Line, LineTexts>> = {
  'natural-disaster': {
    lead: {
      zh: '因自然灾害死亡、伤残、受伤，或者失踪后被证明死亡的人；灾害持续期间他须在綦江区管辖范围内。',
      en: 'People killed, disabled or hurt by a natural disaster, or missing and certified dead; they must have been in the district while it lasted.',
    },
    examples: [
      'lightning-huidong',
      'flash-flood-shenzhen',
      'found-after-rainstorm-nanan',
      'subsidence-ungraded',
      'heat-stroke',
      'gust-and-judgment',
      'two-grades-one-storm',
      'case-1',
      'case-2',
      'case-9',
      'case-10',
      'case-11',
      'case-12',
      'case-13',
      'case-22',
      'case-23',
      'case-45',
      'case-47',
    ],
  },
  'good-samaritan': {
    lead: {
      zh: '因见义勇为、抢险救灾、应急处置而死亡、伤残、受伤的人；见义勇为须经区级及以上部门认定。不要求发生灾害。',
      en: 'People killed, disabled or hurt by an act of bravery, disaster relief or emergency response; bravery must be recognised at district level or above. No disaster is needed.',
    },
    examples: [
      'bravery-recognised',
      'bravery-not-yet-recognised',
      'relief-worker',
      'rescuer-after-drinking',
      'rescue-nobody-applied',
      'case-24',
      'case-25',
      'case-26',
      'case-27',
      'case-28',
      'case-29',
      'case-30',
      'case-31',
    ],
  },
  'municipal-facility': {
    lead: {
      zh: '因灾害引起市政设施倒塌、垮塌、塌陷而伤亡的人；赔的是政府给付或者依法应当给付的赔偿金和医疗费用，款项付给政府。',
      en: 'People hurt or killed by a municipal facility that a disaster brought down; it pays the government what it paid or owes by law, medical costs included.',
    },
    examples: [
      'street-tree-wuhan',
      'poplar-jiahe',
      'manhole-in-the-rain',
      'case-32',
      'case-33',
      'case-34',
      'case-35',
      'case-36',
    ],
  },
  'fire-explosion': {
    lead: {
      zh: '因火灾、爆炸伤亡，而责任人找不到、无力赔偿或者只能赔偿一部分的人；只能赔一部分的，减去那一部分。',
      en: 'People hurt or killed by a fire or an explosion for which nobody liable is found, or nobody able to pay in full; what that party can pay is deducted.',
    },
    examples: [
      'gas-explosion',
      'fire-liability-open',
      'attic-fire-part-paid',
      'case-37',
      'case-38',
      'case-39',
      'case-40',
      'case-41',
      'case-42',
      'case-43',
      'case-44',
    ],
  },
  'house-damage': {
    lead: {
      zh: '有合法产权的居民房屋，主体因自然灾害、火灾、爆炸、拥挤踩踏而损毁。商业用房、装修、室内财产和附属建筑不在内；不问责任人。',
      en: 'Homes with lawful title whose main structure was damaged by a natural disaster, fire, explosion or crowd crush. Commercial premises, fittings, contents and outbuildings are out; nobody is asked who is liable.',
    },
    examples: [
      'landslide-house',
      'shop-fire',
      'village-fire-zhenghe',
      'water-in-the-room-ningbo',
      'crowd-crush-house',
      'snow-on-the-roof',
      'outbuildings-in-the-wind',
      'case-51',
      'case-52',
      'case-53',
      'case-54',
      'case-55',
      'case-56',
      'case-57',
      'case-58',
      'case-59',
      'case-60',
      'case-61',
      'case-62',
      'case-63',
    ],
  },
};

/** 五个险种的页。The pages of the five lines. */
export const linePages = (edition: Edition): readonly RulePage[] =>
  COVERAGE_LINES.map((line) => {
    const rule = ruleInEdition(covers(line), edition);
    const asked = askedIn(rule);
    const facts = new Set<FactName>([
      ...asked.facts,
      ...rulesIn(sumIn(line.id, edition)).flatMap((one) => one.facts),
    ]);
    return {
      id: line.id,
      title: ({ words }) => words.lines[line.id],
      lead: TEXTS[line.id].lead,
      clauses: [LINE_CLAUSE[line.id]],
      rule,
      readings: asked.readings,
      facts: FACT_NAMES.filter((fact) => facts.has(fact)),
      examples: TEXTS[line.id].examples,
      ladder: { line: line.id, rungs: null },
      tests: ['test/law/coverage', 'test/decide', 'test/oracle', 'test/decide/sums'],
      proofs: [
        'knowledge',
        'no-dead-condition',
        'situations',
        'gaps',
        'overlaps',
        line.id === 'house-damage' ? 'household-limit' : 'person-limit',
      ],
      sections: (site) => [departments(line.id)(site)],
    };
  });
