import type { FactName } from '../../../src/claim/facts.js';
import { resolveRule } from '../../../src/decide/under-terms.js';
import type { Line } from '../../../src/law/line-ids.js';
import { COVERAGE, COVERAGE_LINES, covers } from '../../../src/law/lines.js';
import type { ReadingId, Readings } from '../../../src/law/readings.js';
import type { Rule } from '../../../src/law/rule.js';
import { conditionsIn, questionsIn } from '../../../src/logic/walk.js';
import { readingsAsked } from '../spaces/line-space.js';
import { combinationsOf, termsUnder } from '../spaces/values.js';

const rule = (id: Line): Rule => covers(COVERAGE[id]);

/** 在任何一种解读下，险种问不问这项事实。Whether a line asks a fact under any readings. */
export const asks = (line: Line, fact: FactName, readings?: Partial<Readings>): boolean =>
  (readings ? [readings] : combinationsOf(readingsAsked(rule(line)))).some((chosen) =>
    [...questionsIn(resolveRule(rule(line), termsUnder(chosen)))].some((question) => question.fact === fact),
  );

/** 险种的规则里有没有这一条（同一个值）。Whether the very same rule stands in the tree of a line. */
export const contains = (line: Line, part: Rule): boolean => [...conditionsIn(rule(line))].includes(part);

/** 问到某一解读的险种。The lines that ask a reading. */
export const linesAsking = (id: ReadingId): string =>
  COVERAGE_LINES.filter((line) => readingsAsked(rule(line.id)).includes(id))
    .map((line) => line.id)
    .join();
