import { CO_INSURANCE } from '../law/2-3-co-insurance.js';
import { CONTRACT_PREVAILS } from '../law/2-5-contract-prevails.js';
import type { HouseUnit } from '../law/house-units.js';
import type { Line } from '../law/line-ids.js';
import type { MedicalPhrase, Named } from '../words/explanation-phrases.js';
import { percent } from '../words/figures.js';
import { type Block, item, paragraph } from './block.js';
import type { ExplainedLine, Explanation, Operand, OperandName, Step, StepId } from './explanation.js';
import type { Language } from './language.js';

const find = (steps: readonly Step[], id: StepId): Step | undefined => steps.find((step) => step.id === id);

const given = ({ operands }: Step, name: OperandName): string | null =>
  (operands.find((operand) => operand.name === name) as Operand).value;

/** A product, and what it is rounded to where that differs. */
function productTexts(
  product: Step,
  rounded: Step,
  money: (yuan: string) => string,
): [string, string | null] {
  const [exact, whole] = [product.result as string, rounded.result as string];
  return [money(exact), exact === whole ? null : money(whole)];
}

function* forHarm(steps: readonly Step[], { words, phrases }: Language): Generator<string> {
  const { money } = words.phrases;
  const death = find(steps, 'death-sum');
  const product = find(steps, 'disability-product');
  const compensation = find(steps, 'compensation');
  if (death !== undefined && compensation === undefined) yield phrases.death(money(death.result as string));
  if (find(steps, 'harm-open') !== undefined) yield phrases.notKnown(words.benefits['death-or-disability']);
  if (product !== undefined) {
    if (product.result === null) yield phrases.notKnown(words.benefits.disability);
    else {
      const [base, rate, grade] = (['contract-sum', 'rate', 'grade'] as const).map(
        (name) => given(product, name) as string,
      ) as [string, string, string];
      yield phrases.disability(
        money(base),
        phrases.grade(Number(grade)),
        percent(rate),
        ...productTexts(product, find(steps, 'disability-rounded') as Step, money),
      );
    }
  }
  if (compensation === undefined) return;
  const [owed, sum] = [given(compensation, 'government-compensation'), given(compensation, 'scheduled-sum')];
  if (owed === null) yield phrases.notKnown(words.benefits.compensation);
  else if (sum !== null && compensation.result !== null)
    yield phrases.compensation(
      money(owed),
      money(sum),
      money(compensation.result),
      compensation.result !== owed,
    );
}

function forTreatment(steps: readonly Step[], { words, phrases }: Language): string {
  const { money } = words.phrases;
  const [above, product, rounded, limit] = (
    ['medical-above-deductible', 'medical-product', 'medical-rounded', 'medical-limit'] as const
  ).map((id) => find(steps, id) as Step) as [Step, Step, Step, Step];
  const cost = given(above, 'cost');
  if (cost === null) return phrases.notKnown(words.benefits.medical);
  const deductible = given(above, 'deductible') as string;
  const rate = given(product, 'rate') as string;
  const [exact, whole] = productTexts(product, rounded, money);
  const medical: MedicalPhrase = {
    cost: money(cost),
    deductible: deductible === '0.00' ? null : money(deductible),
    above: money(above.result as string),
    rate: percent(rate) === '100%' ? null : percent(rate),
    product: exact,
    rounded: whole,
    limit: limit.result === rounded.result ? null : money(limit.result as string),
  };
  return phrases.medical(medical);
}

const UNIT_OF = { rooms: 'room', area: 'area', household: 'household' } as const;

function* forHouse(steps: readonly Step[], { words, phrases }: Language): Generator<string> {
  const { money } = words.phrases;
  const [product, rounded, limit] = (['house-product', 'house-rounded', 'household-limit'] as const).map(
    (id) => find(steps, id),
  ) as [Step, Step, Step | undefined];
  if (product.result === null) {
    yield phrases.notKnown(words.benefits.house);
    return;
  }
  const [rate, { name, value }] = product.operands as readonly [Operand, Operand];
  const unit: HouseUnit = UNIT_OF[name as keyof typeof UNIT_OF];
  const units = unit === 'area' ? phrases.area(value as string) : phrases.rooms(value as string);
  yield phrases.house(unit, money(rate.value as string), units, ...productTexts(product, rounded, money));
  if (limit !== undefined && limit.result !== rounded.result)
    yield phrases.householdLimit(money(limit.result as string));
}

/** What a line comes to, in a few sentences. */
function* lineBlocks({ line, status, steps }: ExplainedLine, language: Language): Generator<Block> {
  const { words, phrases } = language;
  const { money } = words.phrases;
  yield paragraph(phrases.ofLine(words.lines[line], status === 'open'));
  if (line === 'house-damage') {
    for (const text of forHouse(steps, language)) yield item(text);
    return;
  }
  for (const text of forHarm(steps, language)) yield item(text);
  yield item(forTreatment(steps, language));
  const sum = find(steps, 'benefits-sum') as Step;
  const parts = sum.operands.flatMap(({ value }) => (value === null ? [] : [money(value)]));
  if (parts.length > 1) yield item(phrases.sum(parts, money(sum.result as string)));
  const limit = find(steps, 'person-limit');
  if (limit !== undefined && limit.result !== sum.result)
    yield item(phrases.personLimit(money(limit.result as string)));
  const less = find(steps, 'less-paid');
  const paid = less === undefined ? '0.00' : given(less, 'paid');
  if (paid === null) yield item(phrases.lessPaid(null));
  else if (paid !== '0.00')
    yield item(phrases.lessPaid({ paid: money(paid), rest: money(less?.result as string) }));
}

/** The lines of a step, and what each of them brings. */
const namesIn = ({ operands }: Step, { words }: Language): readonly Named[] =>
  operands.map(({ name, value }) => ({
    name: words.lines[name as Line],
    money: words.phrases.money(value as string),
  }));

/** How the amount follows from the lines, and how the insurers share it. */
function* wholeBlocks(
  { amount, shares, terms, determination }: Explanation,
  language: Language,
): Generator<Block> {
  const { words, phrases } = language;
  const { money } = words.phrases;
  const chosen = find(amount, 'line-chosen');
  const onTop = amount.filter(({ id }) => id === 'samaritan-on-top');
  if (chosen !== undefined && chosen.operands.length > 1)
    yield paragraph(
      phrases.compared(namesIn(chosen, language), words.clause(chosen.clause), onTop.length > 0),
    );
  const added = onTop.find(({ operands }) => operands[0]?.name === determination.line);
  if (added !== undefined) {
    const counting = added.operands.filter(
      ({ name, value }) => value === determination.lines[name as Line].amount,
    );
    const once = counting.length > 1 ? null : words.lines[counting[0]?.name as Line];
    yield paragraph(
      phrases.onTop(
        namesIn(added, language),
        money(added.result as string),
        once,
        words.clause(added.clause),
      ),
    );
  }
  const limit = find(amount, 'claim-limit');
  if (limit !== undefined && limit.result !== given(limit, 'sum'))
    yield paragraph(phrases.claimLimit(money(limit.result as string)));
  if (shares.length === 0) return;
  const odd = shares.map((share) => given(share, 'odd-fen') as string);
  yield paragraph(
    phrases.sharesHeading(
      terms.remainder,
      odd.some((fen) => fen !== '0.00'),
      words.clause(CO_INSURANCE.clauses[0]),
    ),
  );
  for (const [i, share] of shares.entries()) {
    const name = terms.insurers[i]?.name as string;
    const own = odd[i] as string;
    const bears = percent(given(share, 'share') as string);
    yield item(phrases.share(name, bears, money(share.result as string), own === '0.00' ? null : money(own)));
  }
}

/** Whether something is known of a sum, or all of it is one benefit that is open. */
const comesToSomething = (steps: readonly Step[]): boolean =>
  (find(steps, 'benefits-sum') ?? steps.at(-1))?.result !== '0.00';

/** The sums of the lines that cover, and of those that may come to and would pay something already. */
export function arithmetic(explanation: Explanation, language: Language): Block[] {
  const { words, phrases } = language;
  const counted = explanation.lines.filter(
    ({ status, steps }) =>
      status === 'pays' || status === 'covers' || (status === 'open' && comesToSomething(steps)),
  );
  const byContract = paragraph(phrases.byContract(words.clause(CONTRACT_PREVAILS)));
  if (counted.length === 0) {
    const isPending = explanation.determination.outcome === 'pending';
    return isPending
      ? [paragraph(phrases.notYetComputed), byContract]
      : [paragraph(phrases.nothingToCompute)];
  }
  return [
    byContract,
    ...counted.flatMap((line) => [...lineBlocks(line, language)]),
    ...wholeBlocks(explanation, language),
  ];
}
