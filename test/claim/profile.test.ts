import { describe, expect, it } from 'vitest';
import { DOMAINS, LAYOUTS, layoutOf, WORD_BITS } from '../../src/claim/profile.js';
import { parseClaim } from '../../src/index.js';
import { placeOf } from '../../src/territory/place.js';

describe('the domains of facts', () => {
  it('list what a fact may be, and of what is told and open, what it may turn out to be', () => {
    const { recognisedBy, division, presence } = DOMAINS as never as Record<
      string,
      { is: string; values: readonly unknown[]; within?: (value: unknown) => readonly unknown[] }
    >;
    expect(presence).toEqual({ of: 'person', is: 'listed', values: ['at-onset', 'came-later', 'outside'] });
    const decided = ['refused', 'township', 'district', 'above-district'];
    expect(recognisedBy?.values).toEqual([...decided, 'not-applied', 'applied']);
    expect(['district', 'not-applied', 'applied'].map((each) => recognisedBy?.within?.(each))).toEqual([
      [],
      decided,
      decided,
    ]);
    const standings = (places: readonly unknown[] | undefined) =>
      places?.map((place) => (place as { standing: string }).standing);
    expect(standings(division?.values)).toEqual(['qijiang', 'wansheng', 'district', 'elsewhere']);
    const within = (code: string) => standings(division?.within?.(placeOf(code)));
    expect(within('500110')).toEqual(['qijiang', 'wansheng']);
    expect(['500110001', '500110103', '500112'].map(within)).toEqual([[], [], []]);
  });

  it('say which facts no table holds, and which are only known or not', () => {
    const enters = (fact: string) => {
      const domain = DOMAINS[fact];
      return domain?.is === 'beside' ? domain.isList : domain?.is;
    };
    expect(
      ['startedAt', 'circumstances', 'conditions', 'rooms', 'medicalCost', 'disabilityGrade'].map(enters),
    ).toEqual([false, true, false, 'measured', 'measured', 'measured']);
  });
});

describe.each(['person', 'house'] as const)('the profile of a %s', (kind) => {
  const { fields, words, profileOf } = LAYOUTS[kind];

  it('gives each fact bits of its own', () => {
    const taken = new Set<string>();
    for (const { word, shift, width } of fields) {
      expect(shift + width).toBeLessThanOrEqual(WORD_BITS);
      for (let bit = shift; bit < shift + width; bit++) {
        expect(taken.has(`${word} ${bit}`)).toBe(false);
        taken.add(`${word} ${bit}`);
      }
    }
    expect(words).toBe((fields.at(-1)?.word as number) + 1);
    // As narrow as the facts are wide: another word begins only where the next fact finds no room.
    for (const [i, { word, width }] of fields.entries()) {
      const before = fields[i - 1];
      if (before !== undefined && word > before.word)
        expect(before.shift + before.width + width).toBeGreaterThan(WORD_BITS);
    }
  });

  it('has a code for each value, and none for what is not known', () => {
    for (const { domain, width, codeOf } of fields) {
      expect([codeOf(undefined), codeOf(null)]).toEqual([0, 0]);
      const values: readonly unknown[] = domain.is === 'listed' ? domain.values : [7];
      const codes = values.map(codeOf);
      expect(codes).toEqual(values.map((_, i) => i + 1));
      expect(Math.max(...codes)).toBeLessThan(2 ** width);
    }
  });

  it('holds what is known of a claim, and nothing of what is null', () => {
    const claim = (loss: object) =>
      parseClaim({ id: 'c', incident: { facility: null }, loss: { kind, ...loss } } as never);
    const bare = profileOf(claim({}));
    expect(bare).toEqual(new Array(words).fill(0));
    expect(profileOf(claim({ causedByIncident: null }))).toEqual(bare);
    const field = fields.find(({ fact }) => fact === 'causedByIncident') as (typeof fields)[number];
    const known = profileOf(claim({ causedByIncident: false }));
    expect(known.map((word, i) => (i === field.word ? word >> field.shift : word))).toEqual(
      bare.map((_, i) => (i === field.word ? field.codeOf(false) : 0)),
    );
  });
});

it('a fact of more values than a word tells apart is refused by name', () => {
  const values = Array.from({ length: 1024 }, (_, i) => i);
  const wide = { crowd: { of: 'loss', is: 'listed', values } } as const;
  expect(() => layoutOf('person', wide)).toThrow('crowd has more values than can be listed');
  expect(layoutOf('person', { crowd: { ...wide.crowd, values: values.slice(1) } }).words).toBe(1);
});
