import type { Claim } from '../../../src/claim/claim.js';
import type { Terms } from '../../../src/contract/terms.js';
import { resolveRule } from '../../../src/decide/under-terms.js';
import { present, protectedPerson } from '../../../src/law/2-1-who-and-where.js';
import { inTerm } from '../../../src/law/2-3-term.js';
import { COVERAGE_LINES, covers } from '../../../src/law/lines.js';
import { all, always, any, never, type Rule } from '../../../src/law/rule.js';
import { compileCondition, type Decide } from '../../../src/logic/evaluate.js';
import { FALSE, TRUE } from '../../../src/logic/truth.js';
import { type Outcome, some } from '../proof.js';
import { readingsAsked, type Space, spaceOf } from './line-space.js';
import { CONTRACT, combinationsOf, termsUnder } from './values.js';

/** 规则树里的一处，与把它换成别的之后的整棵树。A place in a tree, and the tree with something else in that place. */
interface Place {
  readonly node: Rule;
  readonly name: string;
  readonly swap: (other: Rule) => Rule;
}

function* placesIn(rule: Rule, name: string, swap: Place['swap']): Generator<Place> {
  yield { node: rule, name, swap };
  if (rule.kind === 'all' || rule.kind === 'any') {
    for (const [i, part] of rule.of.entries())
      yield* placesIn(part, `${name}/${'id' in part ? part.id : `${part.kind}-${i}`}`, (other) =>
        swap({ ...rule, of: rule.of.map((each, j) => (j === i ? other : each)) }),
      );
  } else if (rule.kind === 'choice') {
    for (const [value, part] of Object.entries(rule.cases))
      yield* placesIn(part, `${name}=${value}`, (other) =>
        swap({ ...rule, cases: { ...rule.cases, [value]: other } }),
      );
  }
}

/** 一棵树的几种改法，各须有一个案件分辨得出。Ways to alter a tree, each of which some claim must show. */
function* alterations({ node, name, swap }: Place): Generator<readonly [string, Rule]> {
  if (node.kind === 'constant') return;
  yield [`${name}: 其成立 its holding`, swap(never)];
  yield [`${name}: 其不成立 its failing`, swap(always)];
  if (node.kind !== 'one-of' || node.values.length === 1) return;
  for (const value of node.values)
    yield [`${name}: ${value}`, swap({ ...node, values: node.values.filter((each) => each !== value) })];
}

/** 两条规则判得不同的一个案件。Whether some claim tells two rules apart. */
function tellsApart(space: Space, kind: Claim['kind'], other: Decide<Claim>): boolean {
  const { facts, values, decide } = space;
  const claim: Record<string, unknown> = { kind };
  const search = (fact: number): boolean => {
    if (fact === facts.length) return decide(claim as unknown as Claim) !== other(claim as unknown as Claim);
    for (const value of [...(values[fact] as readonly unknown[]), undefined]) {
      claim[facts[fact] as string] = value;
      if (search(fact + 1)) return true;
    }
    return false;
  };
  return search(0);
}

const NEVER: Decide<Claim> = () => FALSE;

/** 有没有案件使规则成立。Whether the rule holds for some claim. */
const holdsSomewhere = ({ facts, values, decide }: Space, kind: Claim['kind']): boolean =>
  tellsApart({ facts, values, decide: (claim) => (decide(claim) === TRUE ? TRUE : FALSE) }, kind, NEVER);

/** 合同：各种解读；另有不投保任何险种者、没有免责者。Contracts: every reading; one that insures nothing, one without exclusions. */
function termsFor(rule: Rule): Terms[] {
  return [
    ...combinationsOf(readingsAsked(rule)).map((readings) => termsUnder(readings)),
    termsUnder({}, { ...CONTRACT, lines: {} }),
    termsUnder({}, { ...CONTRACT, exclusions: [] }),
  ];
}

interface Tree {
  readonly name: string;
  readonly rule: Rule;
  readonly kind: Claim['kind'];
}

const TREES: readonly Tree[] = [
  ...COVERAGE_LINES.map((line) => ({ name: line.id, rule: covers(line), kind: line.pays })),
  { name: 'protected-person', rule: protectedPerson, kind: 'person' as const },
];

/** 另一类损失的案件只有灾害的事实。A claim for the other kind of loss has no facts but those of the incident. */
const OTHER_KIND = { person: 'house', house: 'person' } as const;
const INCIDENT = ['startedAt', 'division', 'peril', 'rootCause', 'facility', 'liableParty', 'circumstances'];

const withoutLoss = ({ facts, values, decide }: Space): Space => ({
  facts,
  values: facts.map((fact, i) => (INCIDENT.includes(fact) ? (values[i] as readonly unknown[]) : [])),
  decide,
});

/** 一棵树里多余的地方。What is idle in a tree. */
function idleIn({ name, rule, kind }: Tree): { count: number; idle: string[] } {
  const terms = termsFor(rule);
  const shows = (altered: Rule): boolean =>
    terms.some((each) => {
      const [before, after] = [resolveRule(rule, each), resolveRule(altered, each)];
      if (JSON.stringify(before) === JSON.stringify(after)) return false;
      const [space, other] = [spaceOf(rule, each, altered), compileCondition(after)];
      return tellsApart(space, kind, other) || tellsApart(withoutLoss(space), OTHER_KIND[kind], other);
    });
  const all = [...placesIn(rule, name, (other) => other)].flatMap((place) => [...alterations(place)]);
  return { count: all.length, idle: all.flatMap(([what, altered]) => (shows(altered) ? [] : [what])) };
}

/** 故意写错：同一条件写两遍，其一即为多余。Wrong on purpose: of a condition that stands twice, one is idle. */
const TWICE = { name: 'twice', rule: all(present, any(present, inTerm)), kind: 'person' } as const;

/** 每个条件、每个列出的值都起作用；每个险种都能付款。No condition and no listed value is dead; every line can pay. */
export function decisive(): Omit<Outcome, 'milliseconds'> {
  const found = TREES.map(idleIn);
  const failures = found.flatMap(({ idle }) => idle);
  if (idleIn(TWICE).idle.length === 0) failures.push('故意多余的条件未被发现 an idle condition is not seen');
  for (const { name, rule, kind } of TREES) {
    for (const readings of combinationsOf(readingsAsked(rule)))
      if (!holdsSomewhere(spaceOf(rule, termsUnder(readings)), kind))
        failures.push(`${name} ${JSON.stringify(readings)}: 从不成立 never holds`);
  }
  const count = found.reduce((sum, each) => sum + each.count, 0);
  return {
    id: 'no-dead-condition',
    claim: {
      zh: '规则树里没有多余的东西：每个条件（成立与不成立两面）、每个列出的值都有案件因它而结果不同；每个险种在任何解读下都有案件保障',
      en: 'Nothing in the trees is idle: for each condition (its holding and its failing) and each listed value some claim turns on it; under any readings some claim is covered by each line',
    },
    assuming: {
      zh: '五个险种与“保障对象”；所问解读的全部组合，另加不投保、无免责的合同；把该处换成“恒真”“恒假”或去掉该值，与原树比较',
      en: 'the five lines and “protected person”; every combination of the readings asked, and contracts that insure nothing or exclude nothing; the place replaced by true, by false, or without the value, compared with the tree',
    },
    extent: { zh: `${count} 处改动，逐一找到案件`, en: `${count} alterations, a claim found for each` },
    failures: some(failures),
  };
}
