import type { PageBlock } from './letter.js';
import { settledResult } from './say-settled.js';
import { entry, labelOfFact, passageOf, type Writing } from './writing.js';

/** First of all: the outcome and the amount, with its reservation, in one sentence. */
function* payable({ content, explanation, language }: Writing): Generator<PageBlock> {
  const { letter, words } = language;
  const { determination } = explanation;
  yield passageOf(letter.assessed(letter.sum(content.amount)));
  const payees = new Set(content.lines.map((line) => determination.lines[line].payee));
  if (payees.size > 1)
    for (const line of content.lines) {
      const { amount, payee } = determination.lines[line];
      yield entry(letter.payee(words.lines[line], letter.sum(amount), payee));
    }
  if (determination.missing.length > 0) yield passageOf(letter.partly);
}

function* pending(writing: Writing): Generator<PageBlock> {
  const { explanation, language } = writing;
  const { letter } = language;
  yield passageOf(letter.notEnough);
  const undetermined = explanation.determination.missing.filter(({ state }) => state === 'undetermined');
  for (const { fact } of undetermined) yield passageOf(letter.undetermined(labelOfFact(fact, writing)));
  if (undetermined.length > 0) yield passageOf(letter.elsewhereProvided);
}

function* refused({ content, explanation, language }: Writing): Generator<PageBlock> {
  const { letter, words } = language;
  const [line, ...others] = content.lines;
  const covers = explanation.lines.some(({ status }) => status === 'covers');
  yield passageOf(
    covers
      ? letter.nothingDue
      : letter.refused(line === undefined || others.length > 0 ? null : words.lines[line]),
  );
}

/** What a correction puts in the place of what was said. */
function* corrected({ content, language }: Writing): Generator<PageBlock> {
  const { letter } = language;
  const { corrected: say } = letter;
  const before = content.correction as NonNullable<typeof content.correction>;
  if (before.outcome !== content.outcome)
    yield passageOf(say.result(say.outcomes[before.outcome], say.outcomes[content.outcome]));
  if (content.outcome === 'payable') {
    const isSum = before.outcome === 'payable' && before.amount !== content.amount;
    yield passageOf(
      isSum
        ? say.sums(letter.figure(before.amount), letter.sum(content.amount))
        : letter.assessed(letter.sum(content.amount)),
    );
  }
  if (before.outcome === content.outcome && before.amount === content.amount)
    yield passageOf(say.same(say.outcomes[content.outcome]));
  yield passageOf(say.replaces);
}

/** The result of a letter. */
export function* letterResult(writing: Writing): Generator<PageBlock> {
  switch (writing.content.form) {
    case 'payment':
      return yield* payable(writing);
    case 'papers':
      return yield* pending(writing);
    case 'refusal':
      return yield* refused(writing);
    case 'settlement':
      return yield* settledResult(writing);
    case 'correction':
      return yield* corrected(writing);
  }
}
