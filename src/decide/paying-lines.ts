import type { Line } from '../law/line-ids.js';
import type { Determination } from './determination.js';

/** The lines that contribute to the amount: the named one, and line 2 where it comes on top of it and answers for it as well. */
export function payingLines({
  line,
  lines,
  departments,
}: Pick<Determination, 'line' | 'lines' | 'departments'>): readonly Line[] {
  if (line === null) return [];
  const isAdded = lines['good-samaritan'].departments.some((id) => departments.includes(id));
  return isAdded && line !== 'good-samaritan' ? [line, 'good-samaritan'] : [line];
}
