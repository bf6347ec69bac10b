import { describe, expect, it } from 'vitest';
import { TWELVE } from '../../examples/letters/twelve.js';
import { adjudicate } from '../../src/index.js';
import { itAtLength } from '../thorough.js';
import { FAULTS } from './faults.js';
import { SPOKEN, textOf } from './support.js';

describe.each(TWELVE)('the letter $name', ({ given: [claim, contract, options], letter }) => {
  it.each(Object.entries(SPOKEN))(
    'says the same in %s, and nothing that a letter must not',
    (locale, write) => {
      const spoken = write.letter(claim as never, contract as never, options as never);
      const { page, ...same } = spoken;
      const { page: _, ...first } = letter;
      expect(same).toEqual(first);
      const written = {
        name: letter.claim,
        claim,
        contract,
        locale,
        letter: spoken,
        determination: adjudicate(claim, contract as never),
      };
      for (const [name, faults] of Object.entries(FAULTS)) expect(faults(written as never), name).toEqual([]);
      expect(page.sections.map(({ id }) => id)).toEqual(letter.page.sections.map(({ id }) => id));
      if (locale === 'en') expect(textOf(written as never).split('\n')[1]).not.toMatch(/\p{Script=Han}/u);
    },
  );

  itAtLength('has a file note in both languages', () => {
    for (const write of Object.values(SPOKEN)) {
      const note = write.fileNote(claim as never, contract as never, options as never);
      expect(write.asText(note as never).length).toBeGreaterThan(write.asText(letter as never).length / 2);
    }
  });
});
