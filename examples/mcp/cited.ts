import { CLAUSE_IDS, type ClauseId, printedNumber } from 'qijiang-catastrophe-insurance';
import { clause } from 'qijiang-catastrophe-insurance/notice';
import type { Asked } from './tools.js';

/** A clause that an answer rests on: its number as printed, and what it says. */
export interface Cited {
  readonly id: ClauseId;
  readonly printed: string | null;
  readonly text: string;
}

/** The clauses that a result names, wherever in it. */
function* clausesIn(value: unknown): Generator<ClauseId> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'clause' && typeof part === 'string') yield part as ClauseId;
    else if (key === 'clauses' && Array.isArray(part)) yield* part as readonly ClauseId[];
    else yield* clausesIn(part);
  }
}

/** What an answer rests on, in the order of the notice: what took part in the decision, and what the answer names itself. */
export function citedBy(result: object, { explanation, locale }: Asked): readonly Cited[] {
  const named = new Set([...explanation.clauses, ...clausesIn(result)]);
  return CLAUSE_IDS.filter((id) => named.has(id)).map((id) => {
    const { zh, en } = clause(id);
    return { id, printed: printedNumber(id), text: { 'zh-CN': zh, en }[locale] };
  });
}
