import { departmentRule } from '../law/4-2-departments.js';
import { editionNamed } from '../law/edition.js';
import { sumIn } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';
import { READING_IDS } from '../law/readings.js';
import { choicesIn } from '../logic/rules-in.js';
import { failingIn, readingsIn, statementsIn } from '../logic/why.js';
import { fenOf, yuanOf } from '../money/fen.js';
import { placeOf } from '../territory/place.js';
import type { Named } from '../words/explanation-phrases.js';
import { conditionText, wordsAt } from '../words/tell-value.js';
import { type Block, item, paragraph } from './block.js';
import type {
  ExplainedLine,
  ExplainedNode,
  Explanation,
  LineStatus,
  SufficientReason,
} from './explanation.js';
import { type Language, toldOf } from './language.js';
import { grounded, sentence, statementOf } from './sentence.js';
import { isReached } from './status.js';

const withStatus = ({ lines }: Explanation, ...wanted: LineStatus[]): readonly ExplainedLine[] =>
  lines.filter(({ status }) => wanted.includes(status));

const lastResult = ({ steps }: ExplainedLine): string => steps.at(-1)?.result ?? '0.00';

/** First of all: what comes of the claim. */
export function result(explanation: Explanation, { words, phrases }: Language): Block[] {
  const { determination } = explanation;
  const { outcome, amount, missing } = determination;
  if (outcome === 'declined') return [phrases.declined, phrases.unless].map(paragraph);
  if (outcome === 'pending') {
    const isCertain = explanation.otherwise === undefined;
    const promising = withStatus(explanation, 'open').filter(
      (line) => isCertain && lastResult(line) !== '0.00',
    );
    const { perPerson = null } = explanation.terms.limits;
    const most = explanation.kind === 'person' ? perPerson : null;
    const would = promising.map((entry) => {
      const sum = fenOf(lastResult(entry));
      const due = yuanOf(most === null ? sum : Math.min(sum, fenOf(most)));
      return phrases.wouldPay(words.lines[entry.line], words.phrases.money(due));
    });
    return [phrases.pending, ...would].map(paragraph);
  }
  const paying = withStatus(explanation, 'pays').map(({ line }) => words.lines[line]);
  const soFar = missing.length > 0 ? [phrases.soFar] : [];
  return [phrases.payable(words.phrases.money(amount), paying), ...soFar, phrases.beforeLimits].map(
    paragraph,
  );
}

/** What is fulfilled, or still to be established; what turns on no fact goes without saying. */
const grounds = ({ tree }: ExplainedLine, explanation: Explanation, language: Language): readonly Block[] =>
  statementsIn(tree)
    .map(statementOf)
    .filter(({ facts }) => facts.length > 0)
    .map((statement) => item(grounded(statement, explanation, language)));

/** The lines that cover, or may come to, and on what; a line that another one outdoes has its grounds in the annex. */
function* inFavour(explanation: Explanation, language: Language): Generator<Block> {
  const { words, phrases } = language;
  const said = (entry: ExplainedLine): readonly [string, string] => [
    words.lines[entry.line],
    words.clause(entry.clause),
  ];
  for (const [i, entry] of withStatus(explanation, 'pays').entries()) {
    yield paragraph(phrases.applies(...said(entry), i > 0));
    yield* grounds(entry, explanation, language);
  }
  const covering = withStatus(explanation, 'covers');
  if (covering.length > 0 && explanation.determination.line !== null) {
    const named = covering.map(
      (entry): Named => ({
        name: words.lines[entry.line],
        money: words.phrases.money(lastResult(entry)),
      }),
    );
    const clauses = covering.map(({ clause }) => words.clause(clause));
    const addsSamaritan = explanation.terms.readings['line-overlap'] === 'add-samaritan';
    yield paragraph(phrases.alsoCovers(named, clauses, addsSamaritan));
  } else {
    for (const entry of covering) {
      yield paragraph(phrases.sumOpen(...said(entry)));
      yield* grounds(entry, explanation, language);
    }
  }
  for (const entry of withStatus(explanation, 'open')) {
    yield paragraph(phrases.mayApply(...said(entry)));
    yield* grounds(entry, explanation, language);
  }
}

/** The lines that do not cover, each with its reasons. */
function* against(explanation: Explanation, language: Language): Generator<Block> {
  const { words, phrases } = language;
  const failed = withStatus(explanation, 'not-covered', 'excluded');
  const uninsured = withStatus(explanation, 'not-insured');
  if (failed.length + uninsured.length > 0) yield paragraph(phrases.othersHeading);
  for (const { line, tree } of failed) {
    const statements = statementsIn(tree).map(statementOf);
    const reasons = statements.map((statement) => sentence(statement, explanation, language));
    const clauses = new Set(statements.flatMap(({ clauses }) => clauses.map(words.clause)));
    yield item(phrases.other(words.lines[line], reasons, [...clauses]));
  }
  for (const { line, clause } of uninsured)
    yield item(phrases.notInsured(words.lines[line], words.clause(clause)));
}

function* reasonBlocks(
  { conditions }: SufficientReason,
  explanation: Explanation,
  language: Language,
): Generator<Block> {
  const { words, phrases } = language;
  const own = explanation.lines.filter(({ status }) => status !== 'other-kind').length;
  for (const { id, clauses, facts, lines } of conditions) {
    const said = grounded({ id, clauses, facts, truth: false, state: null }, explanation, language);
    const isAll = lines.length === own && own > 1;
    yield item(phrases.shuts(said, isAll ? null : lines.map((line) => words.lines[line])));
  }
}

/** Why nothing is due: the one reason, or every one that would have been enough. */
function* declined(explanation: Explanation, language: Language): Generator<Block> {
  const { phrases } = language;
  const { sufficient, alone } = explanation.reasons;
  const opening = (reason: SufficientReason) =>
    paragraph(reason.conditions.length === 1 ? phrases.oneReason : phrases.togetherReason);
  if (alone) {
    const [only] = sufficient as readonly [SufficientReason];
    yield opening(only);
    yield* reasonBlocks(only, explanation, language);
    return;
  }
  yield paragraph(phrases.severalReasons(sufficient.length));
  const areSimple = sufficient.every(({ conditions }) => conditions.length === 1);
  for (const [i, reason] of sufficient.entries()) {
    if (!areSimple) yield paragraph(phrases.reasonNumber(i + 1, reason.conditions.length));
    yield* reasonBlocks(reason, explanation, language);
  }
}

/** Whether the reading on 万盛 took part: somewhere in 万盛, or nobody knows whether. */
function asksWansheng({ lines }: Explanation): boolean {
  return lines.some(({ tree }) =>
    statementsIn(tree).some(({ id, value }) => {
      const standing = id === 'in-territory' && value !== null && placeOf(value as string)?.standing;
      return standing === 'wansheng' || standing === 'district';
    }),
  );
}

/** What fails and would alone have been enough to decline the claim, whatever else fails. */
function failingAlone({ lines, reasons }: Explanation): readonly ExplainedNode[] {
  const alone = new Set(
    reasons.sufficient.flatMap(({ conditions }) =>
      conditions.length === 1 ? conditions.map(({ id }) => id) : [],
    ),
  );
  return lines
    .flatMap(({ tree }) => failingIn(tree))
    .filter((part) => statementsIn(part).some(({ id }) => alone.has(id as string)));
}

/** The open places of the notice on which this claim turns, and how the contract reads them. */
function* readings(explanation: Explanation, language: Language): Generator<Block> {
  const { phrases } = language;
  const { lines, terms, determination } = explanation;
  const edition = editionNamed(language.editions, explanation.edition);
  const covering = lines.map(({ line }) => line).filter((line) => determination.lines[line].covered);
  const summed = withStatus(explanation, 'pays', 'covers', 'open').filter(({ steps }) => steps.length > 0);
  const asked = new Set<string>([
    ...lines.filter(isReached).flatMap(({ tree }) => readingsIn(tree)),
    ...failingAlone(explanation).flatMap(readingsIn),
    ...summed.flatMap(({ line }) => choicesIn(sumIn(line, edition))),
    ...(asksWansheng(explanation) ? ['wansheng'] : []),
    ...(covering.length > 1 && covering.includes('good-samaritan') ? ['line-overlap'] : []),
    ...(determination.line !== null && isOfNoDepartment(explanation) ? ['crowd-crush'] : []),
  ]);
  for (const id of READING_IDS.filter((each) => asked.has(each))) {
    const { title, positions } = toldOf(explanation, language).readings[id];
    const position = (positions as Readonly<Record<string, string>>)[terms.readings[id]] as string;
    yield paragraph(phrases.reading(title, position, terms.chosen.includes(id)));
  }
}

/** Whether the notice names no department for what is paid. */
const isOfNoDepartment = ({ next }: Explanation): boolean =>
  next.some(({ rules }) => rules.includes(departmentRule('crowd-crush')));

/** Then why: what decided, and what did not. */
export function why(explanation: Explanation, language: Language): Block[] {
  const { words, phrases } = language;
  const { kind, determination, reasons } = explanation;
  const decided =
    determination.outcome === 'declined'
      ? [...declined(explanation, language)]
      : [...inFavour(explanation, language), ...against(explanation, language)];
  const others = withStatus(explanation, 'other-kind').map(
    ({ line }: { readonly line: Line }) => words.lines[line],
  );
  const labels = reasons.decisive.map(
    ({ fact }) => wordsAt(fact, words, conditionText(fact, explanation.terms.conditions)).label,
  );
  return [
    ...decided,
    paragraph(phrases.otherKind(others, kind)),
    ...readings(explanation, language),
    ...(labels.length === 0 ? [] : [paragraph(phrases.decisive(labels))]),
  ];
}
