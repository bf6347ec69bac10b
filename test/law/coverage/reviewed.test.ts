import { expect, it } from 'vitest';
import { LINE_CLAUSE } from '../../../src/law/line-ids.js';
import { COVERAGE_LINES, covers } from '../../../src/law/lines.js';
import { outline } from '../rule/outline.js';

it.each(COVERAGE_LINES.map((line) => [line.id, line] as const))(
  '%s asks what was reviewed, clause by clause',
  async (id, line) => {
    await expect(outline(covers(line))).toMatchFileSnapshot(`reviewed/${id}.txt`);
  },
);

it('what the casualty lines ask alike, each asks in its own sentence of the notice', () => {
  const shared = COVERAGE_LINES.filter(({ pays }) => pays === 'person').map(({ id, incident, loss }) => {
    const text = [...incident, loss].map(outline).join('\n');
    const clauses = text.match(/caused-by-incident.*|casualty.*|death-certified.*|missing-person ·.*/g);
    expect(clauses).toHaveLength(5);
    for (const cited of clauses ?? []) expect(cited).toMatch(new RegExp(`· ${LINE_CLAUSE[id]}$`));
    return text.replaceAll(`· ${LINE_CLAUSE[id]}`, '· own');
  });
  expect(new Set(shared).size).toBe(1);
});
