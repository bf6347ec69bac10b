import { contestOf, type Dues, paidUnderLine, payingLine } from '../../../src/decide/choice.js';
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

/** 一套取值：哪些险种保障，各应付多少，不计医疗费又是多少。One state of the lines: which cover, what each would pay, and what without medical cost. */
function choice(n: number, onTop: number, name: string) {
  const covers = (i: number) => bool(`${name}covers_${i}`);
  const [due, bare] = [(i: number) => int(`${name}due_${i}`), (i: number) => int(`${name}bare_${i}`)];
  const together = (i: number): Term => {
    const sums = [plus(due(i), bare(onTop)), plus(bare(i), due(onTop))] as const;
    return choose(below(...sums), sums[1], sums[0]);
  };
  const own = (i: number): Term => {
    const sum = onTop < 0 || i === onTop ? due(i) : choose(covers(onTop), together(i), due(i));
    return choose(covers(i), sum, 0n);
  };
  const top = onTop < 0 ? term(0n) : own(onTop);
  let best: Term = choose(below(0n, top), BigInt(onTop), -1n);
  let most: Term = top;
  for (const i of places(n)) {
    if (i === onTop) continue;
    const isMore = below(most, own(i));
    best = choose(isMore, BigInt(i), best);
    most = choose(isMore, own(i), most);
  }
  const [line, paid] = [int(`${name}line`), int(`${name}paid`)];
  return {
    ...{ covers, due, bare, own, line, paid },
    given: [
      ...places(n).map((i) => and(atMost(0n, bare(i)), atMost(bare(i), due(i)))),
      equal(line, best),
      equal(paid, most),
    ],
  };
}

/** 真实函数的结果。What the real functions return. */
function valuesOf(name: string, n: number, onTop: number, dues: Dues, covering: number) {
  const contest = { lines: LINES.slice(0, n), onTop, most: Number.POSITIVE_INFINITY };
  const line = payingLine(contest, dues, covering);
  return {
    ...Object.fromEntries(places(n).map((i) => [`${name}covers_${i}`, ((covering >> i) & 1) === 1])),
    ...Object.fromEntries(places(n).map((i) => [`${name}due_${i}`, BigInt(dues.whole[i] as number)])),
    ...Object.fromEntries(places(n).map((i) => [`${name}bare_${i}`, BigInt(dues.bare[i] as number)])),
    [`${name}line`]: BigInt(line),
    [`${name}paid`]: BigInt(paidUnderLine(contest, dues, covering, line)),
  };
}

const assuming = {
  zh: '一至四个险种，第 2 险种另加与否、居何位置，14 种情形逐一求解；应付之数不为负，不计医疗费的不超过全数',
  en: 'one to four lines, line 2 on top or not and wherever it stands, 14 cases each solved; no sum is negative, and none without medical cost is more than the whole',
};

const right: Theorem = {
  id: 'choice-of-line',
  claim: {
    zh: '取高：所付即各保障险种中最高者，付款险种是最高者中列在最前的；另加：所付为第 2 险种与另一险种合计的最高者，医疗费只算一次，计在合计较高的一方；没有另一险种增加时即第 2 险种；不保障的险种分文不付；没有险种付款，当且仅当所付为零',
    en: 'Highest: what is paid is the most that any covering line pays, and the paying line is the first of those; on top: the most that line 2 and another come to, medical cost counted once and with the one for which that is more, or line 2 alone where no other adds to it; a line that does not cover pays nothing; no line pays exactly when nothing is paid',
  },
  assuming,
  models: 'src/decide/choice.ts payingLine, paidUnderLine, together',
  instances: CONTESTS.map(({ n, onTop }) => {
    const { own, line, paid, covers, given } = choice(n, onTop, '');
    const others = places(n).filter((i) => i !== onTop);
    return {
      given,
      claim: and(
        ...places(n).map((i) => atMost(own(i), paid)),
        or(equal(paid, 0n), ...places(n).map((i) => equal(paid, own(i)))),
        ...places(n).map((i) =>
          implies(
            equal(line, BigInt(i)),
            and(
              covers(i),
              below(0n, own(i)),
              equal(paid, own(i)),
              ...places(n)
                .filter((j) => i !== onTop && (j < i || j === onTop))
                .map((j) => below(own(j), paid)),
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
      const whole = places(n).map(() => oneOf([0, 1, 100, ofAnySize(14)]));
      const bare = whole.map((each) => oneOf([0, each, between(0, each)]));
      yield [i % CONTESTS.length, valuesOf('', n, onTop, { whole, bare }, between(0, 2 ** n - 1))];
    }
    for (const overlap of ['highest', 'add-samaritan'] as const) {
      const { lines, onTop } = contestOf(LINES.slice(0, 4), overlap, null);
      const at = CONTESTS.findIndex((each) => each.n === lines.length && each.onTop === onTop);
      yield [at, valuesOf('', lines.length, onTop, { whole: [1, 2, 3, 2], bare: [0, 1, 1, 2] }, 15)];
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
  models: 'src/decide/choice.ts payingLine, paidUnderLine, together',
  instances: CONTESTS.map(({ n, onTop }) => {
    const [before, after] = [choice(n, onTop, ''), choice(n, onTop, 'then_')];
    return {
      given: [
        ...before.given,
        ...after.given,
        ...places(n).flatMap((i) => [
          implies(before.covers(i), after.covers(i)),
          atMost(before.due(i), after.due(i)),
          atMost(before.bare(i), after.bare(i)),
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
      const bare = places(n).map(() => oneOf([0, 1, 100, ofAnySize(13)]));
      const whole = bare.map((each) => each + oneOf([0, 1, ofAnySize(13)]));
      const thenBare = bare.map((each) => each + oneOf([0, 1, ofAnySize(13)]));
      const thenWhole = whole.map((each, i) =>
        Math.max(each + oneOf([0, 1, ofAnySize(13)]), thenBare[i] as number),
      );
      const covering = between(0, 2 ** n - 1);
      yield [
        i % CONTESTS.length,
        {
          ...valuesOf('', n, onTop, { whole, bare }, covering),
          ...valuesOf(
            'then_',
            n,
            onTop,
            { whole: thenWhole, bare: thenBare },
            covering | between(0, 2 ** n - 1),
          ),
        },
      ];
    }
  },
};

export const CHOOSING: readonly Theorem[] = [right, growing];
