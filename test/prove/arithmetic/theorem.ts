import type { Outcome, Words } from '../proof.js';
import { some } from '../proof.js';
import { type Assignment, holds } from './evaluate.js';
import { assertions } from './smtlib.js';
import type { Answer, Solve } from './solver.js';
import { not, type Term } from './term.js';

/** 一个算例：前提，结论，和一个有意写错的结论。One instance: assumptions, the claim, and a claim made wrong on purpose. */
export interface Instance {
  readonly given: readonly Term[];
  readonly claim: Term;
  /** 须能被推翻；确无更强的错误说法时为 null。Must be refuted; null where nothing stronger is false. */
  readonly wrong: Term | null;
}

/**
 * 一条定理：对模型的所有整数成立；模型对应哪个函数，用该函数的真实结果核对模型的前提。
 * A theorem about all numbers of a model; what the model says is compared with what the real functions return.
 */
export interface Theorem {
  readonly id: string;
  readonly claim: Words;
  readonly assuming: Words;
  /** 所依据的源码。The source that it models. */
  readonly models: string;
  readonly instances: readonly Instance[];
  /** 真实函数的结果：算例序号与变量取值。What the real functions return: the number of an instance, and its values. */
  readonly samples: () => Iterable<readonly [number, Assignment]>;
}

const shown = (values: Assignment): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${typeof value === 'object' ? `${value.n}/${value.d}` : value}`)
    .join(' ');

/**
 * 依次问：前提能成立吗；前提成立而结论不成立，可能吗；错误的说法能被推翻吗。
 * Asks in turn whether the assumptions can hold, whether they can while the claim does not, and whether the wrong claim is
 * refuted.
 */
async function solved({ instances }: Theorem, solve: Solve): Promise<string[]> {
  const failures: string[] = [];
  const expect = async (expected: Answer, question: Words, i: number, terms: readonly Term[]) => {
    const answer = await solve(assertions(terms));
    if (answer !== expected) failures.push(`算例 instance ${i}: ${question.zh} ${question.en}: ${answer}`);
  };
  for (const [i, { given, claim, wrong }] of instances.entries()) {
    await expect('sat', { zh: '前提应可成立', en: 'assumptions can hold' }, i, given);
    await expect('unsat', { zh: '结论应成立', en: 'the claim holds' }, i, [...given, not(claim)]);
    if (wrong !== null)
      await expect('sat', { zh: '错误说法应被推翻', en: 'the wrong claim is refuted' }, i, [
        ...given,
        not(wrong),
      ]);
  }
  if (!instances.some(({ wrong }) => wrong !== null))
    failures.push('没有错误说法可推翻 no wrong claim to refute');
  return failures;
}

function compared({ instances, samples }: Theorem): { count: number; failures: string[] } {
  const failures: string[] = [];
  let count = 0;
  for (const [i, values] of samples()) {
    count++;
    const { given, claim } = instances[i] as Instance;
    for (const [n, formula] of [...given, claim].entries()) {
      if (!holds(formula, values))
        failures.push(
          `算例 instance ${i}, ${n < given.length ? `前提 assumption ${n}` : '结论 claim'}: ${shown(values)}`,
        );
    }
  }
  if (count === 0) failures.push('没有对照 no comparison');
  return { count, failures };
}

export async function prove(theorem: Theorem, solve: Solve): Promise<Omit<Outcome, 'milliseconds'>> {
  const { id, claim, assuming, models, instances } = theorem;
  const { count, failures } = compared(theorem);
  return {
    id,
    claim,
    assuming: { zh: `${assuming.zh}（${models}）`, en: `${assuming.en} (${models})` },
    extent: {
      zh: `${instances.length} 个算例求解，${count} 次与函数对照`,
      en: `${instances.length} solved, ${count} compared with the function`,
    },
    failures: some([...(await solved(theorem, solve)), ...failures]),
  };
}
