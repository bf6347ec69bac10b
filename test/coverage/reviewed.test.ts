import { expect, it } from 'vitest';
import { COVERAGE, covers } from '../../src/coverage/lines.js';
import { outline } from '../rule/outline.js';

it.each(COVERAGE.map((line) => [line.id, line] as const))(
  '%s asks what was reviewed, clause by clause',
  async (id, line) => {
    await expect(outline(covers(line))).toMatchFileSnapshot(`reviewed/${id}.txt`);
  },
);
