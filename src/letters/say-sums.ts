import { FACT_PATH } from '../claim/facts.js';
import type { ExplainedLine, Operand, OperandName, Step, StepId } from '../explain/explanation.js';
import { fenOf } from '../money/fen.js';
import { percent } from '../words/figures.js';
import type { PageBlock } from './letter.js';
import { settledSums } from './say-settled.js';
import { entry, paperText, passageOf, type Writing } from './writing.js';

const find = (steps: readonly Step[], id: StepId): Step | undefined => steps.find((step) => step.id === id);

const given = ({ operands }: Step, name: OperandName): string | null =>
  (operands.find((operand) => operand.name === name) as Operand).value;

/** What a step came to, where it came to something. */
const cameTo = (step: Step | undefined): string | null =>
  step?.result == null || fenOf(step.result) === 0 ? null : step.result;

/** Death, disability, or what the government owes for either: of that, the base is named only by its paper. */
function* forHarm(steps: readonly Step[], writing: Writing): Generator<PageBlock> {
  const { letter } = writing.language;
  const say = letter.sums;
  const compensation = find(steps, 'compensation');
  const owed = cameTo(compensation);
  if (compensation !== undefined) {
    if (owed === null) return;
    const papers = writing.given.papers
      .filter(({ establishes }) => establishes.includes(FACT_PATH.governmentCompensation))
      .map((paper) => paperText(paper, writing));
    yield entry(say.compensation(letter.sum(owed), papers));
    return;
  }
  const death = cameTo(find(steps, 'death-sum'));
  if (death !== null) yield entry(say.death(letter.sum(death)));
  const product = find(steps, 'disability-product');
  const disability = cameTo(find(steps, 'disability-rounded'));
  if (product !== undefined && disability !== null)
    yield entry(
      say.disability(
        letter.sum(disability),
        letter.figure(given(product, 'contract-sum') as string),
        Number(given(product, 'grade')),
        percent(given(product, 'rate') as string),
      ),
    );
}

function* forTreatment(steps: readonly Step[], { language: { letter } }: Writing): Generator<PageBlock> {
  const sum = cameTo(find(steps, 'medical-limit'));
  const above = find(steps, 'medical-above-deductible');
  const product = find(steps, 'medical-product');
  if (sum === null || above === undefined || product === undefined) return;
  const [cost, deductible] = [given(above, 'cost') as string, given(above, 'deductible') as string];
  const rate = percent(given(product, 'rate') as string);
  const rounded = find(steps, 'medical-rounded')?.result;
  yield entry(
    letter.sums.medical(letter.sum(sum), {
      cost: letter.figure(cost),
      deductible: fenOf(deductible) === 0 ? null : letter.figure(deductible),
      rate: rate === '100%' ? null : rate,
      limit: rounded === sum ? null : letter.figure(sum),
    }),
  );
}

const UNIT_OF = { rooms: 'room', area: 'area', household: 'household' } as const;

function* forHouse(steps: readonly Step[], { language: { letter } }: Writing): Generator<PageBlock> {
  const [product, rounded, limit] = (['house-product', 'house-rounded', 'household-limit'] as const).map(
    (id) => find(steps, id),
  );
  const sum = cameTo(rounded);
  if (product === undefined || sum === null) return;
  const [rate, { name, value }] = product.operands as readonly [Operand, Operand];
  yield entry(
    letter.sums.house(letter.sum(sum), {
      unit: UNIT_OF[name as keyof typeof UNIT_OF],
      rate: letter.figure(rate.value as string),
      units: value as string,
    }),
  );
  if (limit?.result != null && limit.result !== sum)
    yield entry(letter.sums.householdLimit(letter.sum(limit.result)));
}

/** What a line comes to: each benefit, their sum where there are several, and what limits it. */
function* sumsOfLine({ line, steps }: ExplainedLine, writing: Writing): Generator<PageBlock> {
  const { letter, words } = writing.language;
  const say = letter.sums;
  if (writing.content.lines.length > 1) yield passageOf(say.line(words.lines[line]));
  const parts = [...forHouse(steps, writing), ...forHarm(steps, writing), ...forTreatment(steps, writing)];
  yield* parts;
  const sum = cameTo(find(steps, 'benefits-sum'));
  if (sum === null) return;
  if (parts.length > 1) yield entry(say.together(words.lines[line], letter.sum(sum)));
  const limit = cameTo(find(steps, 'person-limit'));
  if (limit !== null && limit !== sum) yield entry(say.personLimit(letter.sum(limit)));
  const less = find(steps, 'less-paid');
  const paid = less === undefined ? null : given(less, 'paid');
  if (less?.result != null && paid !== null && fenOf(paid) > 0)
    yield entry(say.lessPaid(letter.figure(paid), letter.sum(less.result)));
}

/** How the amount is worked out: every figure that is something, none that is nothing. */
export function* letterSums(writing: Writing): Generator<PageBlock> {
  const { content, explanation, language } = writing;
  const { sums: say, sum: inFull } = language.letter;
  if (content.form === 'settlement') yield* settledSums(writing);
  else if (content.outcome === 'payable') {
    const paying = explanation.lines.filter(({ line }) => content.lines.includes(line));
    for (const line of paying) yield* sumsOfLine(line, writing);
    const [added] = explanation.amount.filter(
      ({ id, operands }) => id === 'samaritan-on-top' && operands[0]?.name === explanation.determination.line,
    );
    if (content.lines.length > 1 && added?.result != null) yield entry(say.onTop(inFull(added.result)));
    const limit = find(explanation.amount, 'claim-limit');
    if (limit?.result != null && limit.result !== given(limit, 'sum'))
      yield entry(say.claimLimit(inFull(limit.result)));
  }
}
