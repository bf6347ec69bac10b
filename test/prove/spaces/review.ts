import type { Determination } from '../../../src/index.js';
import { AMBIGUITIES } from '../../../src/law/ambiguities.js';
import { LINES, type Line } from '../../../src/law/line-ids.js';
import { COVERAGE_LINES } from '../../../src/law/lines.js';
import { DEFAULT_READINGS, type ReadingId, type Readings } from '../../../src/law/readings.js';
import type { Rule } from '../../../src/law/rule.js';
import { conditionsIn } from '../../../src/logic/walk.js';
import { fenOf } from '../../../src/money/fen.js';
import { type Outcome, some } from '../proof.js';
import { classRegions } from './classes.js';
import { claimOf, determined } from './example.js';
import { KNOWN_CLASSES, KNOWN_GAPS, KNOWN_OVERLAPS, type Known } from './known.js';
import { type Region, type Regions, regions } from './regions.js';
import { HOUSES, PERSONS, unrepresented } from './situations.js';

const covering = ({ lines }: Determination): Line[] => LINES.filter((line) => lines[line].covered === true);

/** 找到的与审阅过的须一一对应。What is found and what was reviewed must be the same. */
function compared(found: readonly Region[], known: readonly Known[]): string[] {
  const [foundKeys, knownKeys] = [found.map(({ key }) => key), known.map(({ key }) => key)];
  const ids: readonly string[] = AMBIGUITIES.map(({ id }) => id);
  return [
    ...foundKeys.filter((key) => !knownKeys.includes(key)).map((key) => `未审阅 not reviewed: ${key}`),
    ...knownKeys.filter((key) => !foundKeys.includes(key)).map((key) => `已不存在 no longer there: ${key}`),
    ...knownKeys.filter((key, i) => knownKeys.indexOf(key) < i).map((key) => `列了两次 listed twice: ${key}`),
    ...known.flatMap(({ from, key }) => (from.every((id) => ids.includes(id)) ? [] : [`A-??: ${key}`])),
  ];
}

const example = ({ kind, example: { facts, readings } }: Region, overlap?: 'highest' | 'add-samaritan') => {
  const claim = claimOf(kind, facts);
  return { claim, readings, determination: determined(claim, readings, overlap) };
};

/** 只写与默认不同的解读。The readings that are not the default. */
const chosen = (readings: Partial<Readings>): object =>
  Object.fromEntries(
    Object.entries(readings).filter(([id, value]) => DEFAULT_READINGS[id as ReadingId] !== value),
  );

const listed = (
  found: readonly Region[],
  known: readonly Known[],
  say: (region: Region) => string,
): string[] =>
  found.flatMap((region) => {
    const entry = known.find(({ key }) => key === region.key);
    const { claim, readings } = example(region);
    return [
      `${entry?.from.join(' ') ?? '?'}  ${entry?.zh ?? '?'}。${entry?.en ?? '?'}`,
      `    ${region.key}`,
      `    例 example: ${JSON.stringify(claim)} ${JSON.stringify(chosen(readings))}`,
      `    裁定 determination: ${say(region)}`,
    ];
  });

function gaps({ gaps: found, count }: Regions): Omit<Outcome, 'milliseconds'> {
  const failures = compared(found, KNOWN_GAPS);
  for (const region of found) {
    const { determination } = example(region);
    const { outcome, amount, missing } = determination;
    if (
      outcome !== 'declined' ||
      amount !== '0.00' ||
      missing.length > 0 ||
      covering(determination).length > 0
    )
      failures.push(`例案并非不赔 the example is not declined: ${region.key}`);
  }
  return {
    id: 'gaps',
    claim: {
      zh: '缺口：通知提到灾因、行为或设施，而无人赔付的情形，恰为审阅过的这些，逐一有例案裁定为不赔',
      en: 'Gaps: the situations in which the notice names the peril, the act or the thing and nobody pays are exactly those reviewed, each with an example that is declined',
    },
    assuming: {
      zh: '缺口 = 地点在綦江、在期内、由其造成、不属免责、损害成立，而没有险种保障；“门”= 通知提到而依解读或证明关在门外者；合同投保全部险种',
      en: 'a gap: in 綦江 and in the term, caused by it, not excluded, harm established, yet no line covers; at the door: named by the notice, but shut out by a reading or for want of proof; all lines insured',
    },
    extent: {
      zh: `${count.toLocaleString('en')} 种情形逐一判过，归为 ${found.length} 处`,
      en: `${count.toLocaleString('en')} situations decided one by one, ${found.length} regions`,
    },
    failures: some(failures),
    details: listed(found, KNOWN_GAPS, (region) => {
      const { outcome, amount } = example(region).determination;
      return `${outcome} ${amount}`;
    }),
  };
}

/** 同一案件而没有医疗费。The same claim without medical cost. */
const withoutMedical = ({ kind, example: { facts, readings } }: Region): Determination =>
  determined(claimOf(kind, { ...facts, medicalCost: '0', governmentMedical: '0' }), readings);

/** 取高：最高者，相等取在前；另加：第 2 险种与合计最高的另一险种，医疗费只算一次。What the readings on overlap promise. */
function overlapFailures(region: Region): string[] {
  const { key, lines } = region;
  const failures: string[] = [];
  const [highest, added] = [
    example(region, 'highest').determination,
    example(region, 'add-samaritan').determination,
  ];
  for (const determination of [highest, added])
    if (covering(determination).join() !== lines.join())
      failures.push(`例案保障的险种不符 other lines cover: ${key}`);
  const due = (line: Line) => fenOf(highest.lines[line].amount);
  const best = (of: readonly Line[]) => of.reduce((first, line) => (due(line) > due(first) ? line : first));
  if (highest.line !== best(lines) || fenOf(highest.amount) !== due(best(lines)))
    failures.push(`取高不符 highest: ${key}`);
  const others = lines.filter((line) => line !== 'good-samaritan');
  const bare = withoutMedical(region).lines;
  const both = (line: Line) =>
    lines.includes('good-samaritan')
      ? Math.max(
          due(line) + fenOf(bare['good-samaritan'].amount),
          fenOf(bare[line].amount) + due('good-samaritan'),
        )
      : due(line);
  const most = others.reduce((first, line) => (both(line) > both(first) ? line : first));
  if (added.line !== most || fenOf(added.amount) !== both(most)) failures.push(`另加不符 on top: ${key}`);
  return failures;
}

function overlaps({ overlaps: found, count }: Regions): Omit<Outcome, 'milliseconds'> {
  return {
    id: 'overlaps',
    claim: {
      zh: '重叠：几个险种同时保障同一案件的情形，恰为审阅过的这些；逐一裁定例案，按解读取最高（相等取在前）或另加第 2 险种，医疗费只算一次',
      en: 'Overlaps: the situations that several lines cover are exactly those reviewed; each example is paid by the highest line (ties to the earlier) or with line 2 on top, as the reading says, medical cost counted once',
    },
    assuming: {
      zh: '先决条件都成立；情形按灾因、行为、在场、设施、责任人、居民六个方面归类，同类情形的保障险种相同（已逐一核对）',
      en: 'all that stands before the lines holds; situations go by peril, act, presence, facility, liable party and residents, and those of a class are covered alike (checked one by one)',
    },
    extent: {
      zh: `${count.toLocaleString('en')} 种情形逐一判过，归为 ${found.length} 处`,
      en: `${count.toLocaleString('en')} situations decided one by one, ${found.length} regions`,
    },
    failures: some([...compared(found, KNOWN_OVERLAPS), ...found.flatMap(overlapFailures)]),
    details: listed(found, KNOWN_OVERLAPS, (region) => {
      const { outcome, amount, line } = example(region, 'highest').determination;
      const added = example(region, 'add-samaritan').determination;
      return `${outcome} ${amount} ${line}; add-samaritan: ${added.amount} ${added.line}`;
    }),
  };
}

/** 先决条件与各险种自己的条件不问同一事实，故二者可分开穷举。What stands before a line and its own sentence ask no fact in common, so the two may be enumerated apart. */
function sharedFacts(): string[] {
  return COVERAGE_LINES.flatMap(({ id, incident, loss, own }) => {
    const asked = (rules: readonly Rule[]) =>
      new Set(
        rules
          .flatMap((rule) => [...conditionsIn(rule)])
          .flatMap((each) => ('fact' in each ? [each.fact] : [])),
      );
    const [before, itself] = [asked([...incident, loss]), asked([own])];
    return [...before]
      .filter((fact) => itself.has(fact))
      .map((fact) => `${id}: ${fact} 两处都问 is asked in both`);
  });
}

function classes({ torn, classes: count, situations }: Regions): Omit<Outcome, 'milliseconds'> {
  const found = classRegions();
  const failures = [
    ...compared(found, KNOWN_CLASSES),
    ...sharedFacts(),
    ...[PERSONS, HOUSES].flatMap(unrepresented),
  ];
  if (torn > 0) failures.push(`同类而保障不同 a class is covered by different lines: ${torn}`);
  for (const { kind, lines, of } of situations) {
    const determination = determined(claimOf(kind, of.instance.facts), of.instance.readings);
    if (covering(determination).join() !== lines.join())
      failures.push(`${JSON.stringify(of.instance)}: ${covering(determination)} ≠ ${lines}`);
  }
  return {
    id: 'situations',
    claim: {
      zh: '归类正确：同一类的全部情形由同样的险种保障；“依解读不算”的各类从何而来，恰为审阅过的这些；每类各取一案真正裁定，与规则树一致',
      en: 'The classes are right: all situations of a class are covered by the same lines; what falls into the classes that a reading leaves out is exactly what was reviewed; one claim of each class, decided for real, agrees with the trees',
    },
    assuming: {
      zh: '各险种自己的条件所问的全部事实，与其解读的全部组合；人身案件中任何险种的任何条件都分不出的取值只取一个（已核对）',
      en: 'every fact that the lines’ own sentences ask, under every combination of their readings; for persons one of the values that no condition of any line can tell apart (checked)',
    },
    extent: { zh: `${count} 类，${found.length} 个来历`, en: `${count} classes, ${found.length} origins` },
    failures: some(failures),
    details: found.map(({ key }) => {
      const entry = KNOWN_CLASSES.find((each) => each.key === key);
      return `${entry?.from.join(' ') ?? '?'}  ${entry?.zh ?? '?'}。${entry?.en ?? '?'}  ${key}`;
    }),
  };
}

/** 缺口与重叠。Gaps and overlaps. */
export function review(): Omit<Outcome, 'milliseconds'>[] {
  const found = regions();
  return [classes(found), gaps(found), overlaps(found)];
}
