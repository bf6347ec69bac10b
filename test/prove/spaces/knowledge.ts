import type { Claim } from '../../../src/claim/claim.js';
import type { Line } from '../../../src/law/line-ids.js';
import { COVERAGE_LINES, covers } from '../../../src/law/lines.js';
import { FALSE, TRUE, UNKNOWN } from '../../../src/logic/truth.js';
import type { Outcome } from '../proof.js';
import { some } from '../proof.js';
import { readingsAsked, type Space, spaceOf } from './line-space.js';
import { combinationsOf, termsUnder } from './values.js';

/** 每个状态的真值；最后一类是未知。The truth of every state; the last class of each fact is not knowing. */
function truthsOf(
  { facts, values, decide }: Space,
  kind: Claim['kind'],
): { truths: Uint8Array; radix: number[] } {
  const radix = values.map((list) => list.length + 1);
  const truths = new Uint8Array(radix.reduce((product, size) => product * size, 1));
  const claim: Record<string, unknown> = { kind };
  const fill = (fact: number, offset: number, stride: number): void => {
    if (fact === facts.length) {
      truths[offset] = decide(claim as unknown as Claim);
      return;
    }
    const list = values[fact] as readonly unknown[];
    for (let digit = 0; digit <= list.length; digit++) {
      claim[facts[fact] as string] = list[digit];
      fill(fact + 1, offset + digit * stride, stride * (list.length + 1));
    }
  };
  fill(0, 0, 1);
  return { truths, radix };
}

interface Explored {
  readonly states: number;
  /** 查明一项事实反而推翻真假之处。Where establishing a fact turns true or false. */
  readonly turned: number;
  /** 称为未知，而无论怎样查明结果都一样之处。Called unknown although every completion agrees. */
  readonly loose: number;
}

/**
 * 逐状态、逐项未知事实、逐值比较。每个状态另记其全部补全的结果，以看“未知”是否名副其实。
 * Every state is compared with each that establishes one more fact; and what all completions of it come to is kept, to see
 * whether what is called unknown really is open.
 */
function explore(space: Space, kind: Claim['kind']): Explored {
  const { truths, radix } = truthsOf(space, kind);
  const completions = new Uint8Array(truths.length);
  let [turned, loose] = [0, 0];
  for (let state = 0; state < truths.length; state++) {
    const truth = truths[state] as number;
    let seen = 0;
    for (let i = 0, rest = state, stride = 1; i < radix.length; i++) {
      const size = radix[i] as number;
      const digit = rest % size;
      rest = (rest - digit) / size;
      if (digit === size - 1) {
        if (size === 2) seen |= 1 << UNKNOWN;
        for (let more = 1; more < size; more++) {
          const next = state - more * stride;
          seen |= completions[next] as number;
          if (truth !== UNKNOWN && truths[next] !== truth) turned++;
        }
      }
      stride *= size;
    }
    completions[state] = seen === 0 ? 1 << truth : seen;
    if (truth === UNKNOWN && (seen === 1 << TRUE || seen === 1 << FALSE)) loose++;
  }
  return { states: truths.length, turned, loose };
}

/** 故意写错：查明在场反而不保。Wrong on purpose: covered until presence is established. */
const TURNS: Space = {
  facts: ['presence'],
  values: [[true, false]],
  decide: ({ presence }) => (presence === undefined ? TRUE : FALSE),
};

/** 全部险种、全部解读组合。Every line, under every combination of the readings that it asks. */
export function knowledge(): Omit<Outcome, 'milliseconds'> {
  const failures: string[] = [];
  const details: string[] = [];
  let total = 0;
  for (const line of COVERAGE_LINES) {
    const rule = covers(line);
    const readings = readingsAsked(rule);
    let states = 0;
    for (const chosen of combinationsOf(readings)) {
      const explored = explore(spaceOf(rule, termsUnder(chosen)), line.pays);
      states += explored.states;
      if (explored.turned > 0)
        failures.push(`${line.id} ${JSON.stringify(chosen)}: ${explored.turned} turned`);
      if (explored.loose > 0)
        failures.push(`${line.id} ${JSON.stringify(chosen)}: ${explored.loose} not open`);
    }
    total += states;
    details.push(
      `${line.id satisfies Line}: ${combinationsOf(readings).length} × ${readings.join(', ')}; ${states} states`,
    );
  }
  if (explore(TURNS, 'person').turned === 0)
    failures.push('故意翻转的规则未被发现 a rule that turns is not seen');
  return {
    id: 'knowledge',
    claim: {
      zh: '再查明任何一项事实，险种的“保”与“不保”都不会翻转；凡称“未知”的，补全后确有不同结果，除非地点仍不够具体，或尚未查明的事实不论取何值都一样（如分级给付下的损坏程度：须先有损坏）',
      en: 'Establishing one more fact never turns “covers” or “does not cover” round; what is called unknown really can turn out either way, unless the place stays imprecise or the fact that is open answers alike whatever it is (damage, where it is graded: there must be some)',
    },
    assuming: {
      zh: '五个险种；各自所问解读的全部组合；每项所问事实的每一类取值及未知；合同投保全部险种并有免责',
      en: 'all five lines, every combination of the readings that each asks, every class of values of each fact asked and not knowing; all lines insured, with exclusions',
    },
    extent: {
      zh: `${total.toLocaleString('en')} 个状态，穷举`,
      en: `${total.toLocaleString('en')} states, all of them`,
    },
    failures: some(failures),
    details,
  };
}
