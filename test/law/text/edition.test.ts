import { expect, it } from 'vitest';
import { InvalidInputError } from '../../../src/index.js';
import { EDITIONS, editionAt } from '../../../src/law/index.js';

it('there is one edition of the notice so far: of 3 March 2023, in force from its date in Beijing', () => {
  expect(EDITIONS).toMatchObject([
    { id: '2023-03-03', inForce: '2023-03-03T00:00:00+08:00', amends: null, clauses: {}, rules: {} },
  ]);
});

it.each([
  ['absent', undefined],
  ['string', '2024-07-11'],
  ['number', 1_720_639_200_000],
  ['object', { toString: () => '2024-07-11T03:20:00+08:00' }],
])('an edition is asked for by an instant, not by something %s', (found, at) => {
  let issues: unknown;
  try {
    editionAt(at as string);
  } catch (error) {
    issues = (error as InvalidInputError).issues;
    expect(error).toBeInstanceOf(InvalidInputError);
  }
  expect(issues).toMatchObject([{ path: '', code: 'instant', found }]);
});
