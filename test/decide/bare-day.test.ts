import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../thorough.js';
import { bothLists, onItsDay } from './bare-day.js';

it('a bare day is imprecise exactly where some completion makes the time matter', () => {
  fc.assert(
    fc.property(onItsDay, (drawn) => {
      const [found, wanted] = bothLists(drawn);
      expect(found).toEqual(wanted);
    }),
    runs(40),
  );
});
