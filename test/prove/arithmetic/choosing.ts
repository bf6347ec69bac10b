import { contestOf, paidUnderLine, payingLine } from '../../../src/decide/choice.js';
import { LINES } from '../../../src/law/line-ids.js';
import { dice } from './samples.js';
import {
  and,
  atMost,
  below,
  bool,
  choose,
  equal,
  implies,
  int,
  not,
  or,
  plus,
  type Term,
  term,
} from './term.js';
import type { Theorem } from './theorem.js';

const places = (n: number) => Array.from({ length: n }, (_, i) => i);

/** 一至四个险种，第 2 险种另加时在其中的位置。One to four lines, and the place of line 2 where it comes on top. */
const CONTESTS = [1, 2, 3, 4].flatMap((n) => [-1, ...places(n)].map((onTop) => ({ n, onTop })));

/** 一套取值：哪些险种保障，各应付多少。One state of the lines: which cover, and what each would pay. */
function choice(n: number, onTop: number, name: string) {
  const [covers, due] = [(i: number) => bool(`${name}covers_${i}`), (i: number) => int(`${name}due_${i}`)];
  const paying = (i: number): Term => choose(covers(i), due(i), 0n);
  let best: Term = term(-1n);
  let most: Term = term(0n);
  for (const i of places(n)) {
    if (i === onTop) continue;
    const isMore = below(most, paying(i));
    best = choose(isMore, BigInt(i), best);
    most = choose(isMore, paying(i), most);
  }
  const top = onTop < 0 ? term(0n) : paying(onTop);
  const isTopAlone = and(below(best, 0n), below(0n, top));
  const [line, paid] = [int(`${name}line`), int(`${name}paid`)];
  return {
    covers,
    due,
    paying,
    top,
    line,
    paid,
    given: [
      ...places(n).map((i) => atMost(0n, due(i))),
      equal(line, choose(isTopAlone, BigInt(onTop), best)),
      equal(paid, plus(most, top)),
    ],
  };
}

/** 真实函数的结果。What the real functions return. */
function valuesOf(name: string, n: number, onTop: number, due: readonly number[], covering: number) {
  const contest = { lines: LINES.slice(0, n), onTop, most: Number.POSITIVE_INFINITY };
  const dues = { whole: due, bare: due };
  const line = payingLine(contest, dues, covering);
  return {
    ...Object.fromEntries(places(n).map((i) => [`${name}covers_${i}`, ((covering >> i) & 1) === 1])),
    ...Object.fromEntries(places(n).map((i) => [`${name}due_${i}`, BigInt(due[i] as number)])),
    [`${name}line`]: BigInt(line),
    [`${name}paid`]: BigInt(paidUnderLine(contest, dues, covering, line)),
  };
}

const assuming = {
  zh: '一至四个险种，第 2 险种另加与否、居何位置，14 种情形逐一求解；应付之数不为负',
  en: 'one to four lines, line 2 on top or not and wherever it stands, 14 cases each solved; no sum is negative',
};

const right: Theorem = {
  id: 'choice-of-line',
  claim: {
    zh: '取高：所付即各保障险种中最高者，付款险种是最高者中列在最前的；另加：所付为其余险种的最高者加第 2 险种；不保障的险种分文不付；没有险种付款，当且仅当所付为零',
    en: 'Highest: what is paid is the most that any covering line pays, and the paying line is the first of those; on top: the best other line plus line 2; a line that does not cover pays nothing; no line pays exactly when nothing is paid',
  },
  assuming,
  models: 'src/decide/choice.ts payingLine, paidBy',
  instances: CONTESTS.map(({ n, onTop }) => {
    const { paying, top, line, paid, covers, given } = choice(n, onTop, '');
    const others = places(n).filter((i) => i !== onTop);
    const own = (i: number) => plus(paying(i), i === onTop ? 0n : top);
    return {
      given,
      claim: and(
        ...others.map((i) => atMost(own(i), paid)),
        ...(onTop < 0 ? [] : [atMost(top, paid)]),
        or(equal(paid, top), ...others.map((i) => equal(paid, own(i)))),
        ...places(n).map((i) =>
          implies(
            equal(line, BigInt(i)),
            and(
              covers(i),
              below(0n, paying(i)),
              equal(paid, own(i)),
              ...others
                .filter((j) => j < i)
                .map((j) => (i === onTop ? equal(paying(j), 0n) : below(own(j), paid))),
            ),
          ),
        ),
        implies(equal(line, -1n), equal(paid, 0n)),
        implies(equal(paid, 0n), equal(line, -1n)),
        implies(not(or(...places(n).map(covers))), equal(paid, 0n)),
      ),
      wrong:
        others.length < 2
          ? null
          : and(
              ...others.map((i) =>
                implies(
                  equal(line, BigInt(i)),
                  and(...others.filter((j) => j > i).map((j) => below(own(j), paid))),
                ),
              ),
            ),
    };
  }),
  *samples() {
    const { oneOf, ofAnySize, between } = dice(41);
    for (let i = 0; i < 7000; i++) {
      const { n, onTop } = CONTESTS[i % CONTESTS.length] as (typeof CONTESTS)[number];
      const due = places(n).map(() => oneOf([0, 1, 100, ofAnySize(15)]));
      yield [i % CONTESTS.length, valuesOf('', n, onTop, due, between(0, 2 ** n - 1))];
    }
    for (const overlap of ['highest', 'add-samaritan'] as const) {
      const { lines, onTop } = contestOf(LINES.slice(0, 4), overlap, null);
      const at = CONTESTS.findIndex((each) => each.n === lines.length && each.onTop === onTop);
      yield [at, valuesOf('', lines.length, onTop, [1, 2, 3, 2], 15)];
    }
  },
};

const growing: Theorem = {
  id: 'choice-monotone',
  claim: {
    zh: '查明更多只会增加：再有险种保障，或任何险种应付更多，所付不会减少',
    en: 'Knowing more only adds: where more lines cover, or any pays more, no less is paid',
  },
  assuming: {
    zh: `${assuming.zh}；已保障的险种仍然保障（见 knowledge）`,
    en: `${assuming.en}; lines that cover go on covering (see knowledge)`,
  },
  models: 'src/decide/choice.ts payingLine, paidBy',
  instances: CONTESTS.map(({ n, onTop }) => {
    const [before, after] = [choice(n, onTop, ''), choice(n, onTop, 'then_')];
    return {
      given: [
        ...before.given,
        ...after.given,
        ...places(n).flatMap((i) => [
          implies(before.covers(i), after.covers(i)),
          atMost(before.due(i), after.due(i)),
        ]),
      ],
      claim: atMost(before.paid, after.paid),
      wrong: implies(not(equal(before.line, -1n)), equal(before.line, after.line)),
    };
  }).map((instance, i) => (CONTESTS[i]?.n === 1 ? { ...instance, wrong: null } : instance)),
  *samples() {
    const { oneOf, ofAnySize, between } = dice(42);
    for (let i = 0; i < 7000; i++) {
      const { n, onTop } = CONTESTS[i % CONTESTS.length] as (typeof CONTESTS)[number];
      const due = places(n).map(() => oneOf([0, 1, 100, ofAnySize(14)]));
      const then = due.map((each) => each + oneOf([0, 1, ofAnySize(14)]));
      const covering = between(0, 2 ** n - 1);
      yield [
        i % CONTESTS.length,
        {
          ...valuesOf('', n, onTop, due, covering),
          ...valuesOf('then_', n, onTop, then, covering | between(0, 2 ** n - 1)),
        },
      ];
    }
  },
};

export const CHOOSING: readonly Theorem[] = [right, growing];
