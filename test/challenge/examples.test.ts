import { describe, expect, it } from 'vitest';
import { FACT_NATURE, underReadings, whatWouldChange } from '../../src/challenge.js';
import { FACT_NAMES } from '../../src/claim/facts.js';
import { type ClaimInput, InvalidInputError, parseClaim, parseContract } from '../../src/index.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';
import { itAtLength, some } from '../thorough.js';

const illustrative = contractOf('illustrative');
const contract = parseContract(illustrative);

const incident = { startedAt: '2024-07-11T03:20:00+08:00', division: '500110110', peril: 'flood' } as const;
const person = {
  kind: 'person',
  presence: 'at-onset',
  causedByIncident: true,
  circumstances: [],
} as const;
const house = {
  kind: 'house',
  causedByIncident: true,
  title: 'lawful',
  use: 'residential',
  part: 'main-structure',
  damage: 'moderate',
  circumstances: [],
} as const;

/** A claim in the right place and time. */
const claimFor = (loss: object, more: object = {}): ClaimInput =>
  ({ id: 'c', incident: { ...incident, ...more }, loss }) as ClaimInput;

const line = (death: string, medical: object) => ({
  death,
  disability: { base: death, rates: Array<string>(10).fill('1') },
  medical: { limit: '20000', rate: '1', deductible: '0', ...medical },
});

const under = (lines: object, more: object = {}) => parseContract({ ...illustrative, ...more, lines });

/** The sets for a goal, in short: fact, bound, values. */
const short = (claim: ClaimInput, terms = contract, place = 0) =>
  whatWouldChange(claim, terms).goals[place]?.sets.map(({ facts, amount, line: pays }) => [
    ...facts.map(({ fact, to }) => `${fact} ${to.is} ${JSON.stringify(to.values)}`),
    amount,
    pays,
  ]);

describe('what would change a determination', () => {
  it('gives the least of a sum, to the fen', () => {
    const terms = under({ 'natural-disaster': line('100000', { deductible: '1000', rate: '0.8' }) });
    const injured = { ...person, harm: 'injury', medicalCost: '0.00' } as const;
    expect(short(claimFor(injured), terms)).toContainEqual([
      'loss.medicalCost at-least ["1000.01"]',
      '0.01',
      'natural-disaster',
    ]);
    const [change] = whatWouldChange(claimFor(injured), terms).goals[0]?.sets[0]?.facts ?? [];
    expect(change).toMatchObject({
      fact: 'loss.medicalCost',
      from: '0.00',
      state: 'established',
      example: '1000.01',
      nature: 'evidence',
      clauses: ['2.2.3', '2.2.4', '2.5-2'],
    });
  });

  it('gives the most of a sum at which nothing is due', () => {
    const terms = under({ 'natural-disaster': line('100000', { deductible: '1000', rate: '0.8' }) });
    const injured = { ...person, harm: 'injury', medicalCost: '5000' } as const;
    expect(short(claimFor(injured), terms, 1)).toContainEqual([
      'loss.medicalCost at-most ["1000.00"]',
      '0.00',
      null,
    ]);
  });

  it('gives one pair where two sums must grow together', () => {
    const terms = under({
      'natural-disaster': line('100000', { rate: '0' }),
      'municipal-facility': line('100000', {}),
    });
    const claim = claimFor(
      {
        ...person,
        harm: 'death',
        medicalCost: '0',
        governmentCompensation: '80000',
        governmentMedical: '0',
      },
      { facility: { municipal: true } },
    );
    expect(short(claim, terms)).toEqual([
      [
        'loss.governmentCompensation at-least ["80000.01"]',
        'loss.governmentMedical at-least ["20000.00"]',
        '100000.01',
        'municipal-facility',
      ],
    ]);
  });

  it('counts rooms, and measures areas to the hundredth of a square metre', () => {
    expect(short(claimFor({ ...house, rooms: 2 }))).toContainEqual([
      'loss.rooms at-least [3]',
      '3000.00',
      'house-damage',
    ]);
    const rates = { collapsed: '900', severe: '300', moderate: '0.70' };
    const byArea = under({ 'house-damage': { unit: 'area', rates } });
    expect(short(claimFor({ ...house, area: '10' }), byArea)?.[0]).toEqual([
      'loss.damage one-of ["collapsed","severe"]',
      '3000.00',
      'house-damage',
    ]);
    expect(short(claimFor({ ...house, area: '10' }), byArea)?.[1]).toEqual([
      'loss.area at-least ["10.01"]',
      '7.01',
      'house-damage',
    ]);
    const tiny = under({ 'house-damage': { unit: 'area', rates: { ...rates, moderate: '0.20' } } });
    expect(short(claimFor({ ...house, area: '10' }), tiny, 1)).toContainEqual([
      'loss.area at-most ["0.02"]',
      '0.00',
      null,
    ]);
  });

  it('leaves out what would come to more than can be paid exactly', () => {
    const rates = { collapsed: '9999999999999.99', severe: '1', moderate: '1' };
    const vast = under({ 'house-damage': { unit: 'area', rates } });
    const claim = claimFor({ ...house, title: 'none', area: '5000' });
    expect(short(claim, vast)).toEqual([
      ['loss.title one-of ["lawful","lawful-uncertified"]', '5000.00', 'house-damage'],
    ]);
    const collapsed = claimFor({ ...house, title: 'none', area: '5000', damage: 'collapsed' });
    expect(short(collapsed, vast)?.map(([first, second]) => [first, second])).toContainEqual([
      'loss.title one-of ["lawful","lawful-uncertified"]',
      'loss.damage one-of ["severe","moderate"]',
    ]);
    const byRoom = under({ 'house-damage': { unit: 'room', rates } });
    expect(short(claimFor({ ...house, damage: 'collapsed', rooms: 9 }), byRoom)).toEqual([]);
  });

  it('makes up for a change that leads beyond what can be paid exactly by another', () => {
    const rates = { collapsed: '0.01', severe: '20000', moderate: '900719925474.10' };
    const byRoom = under({ 'house-damage': { unit: 'room', rates } });
    expect(short(claimFor({ ...house, part: 'contents', rooms: 100 }), byRoom)).toContainEqual([
      'loss.part one-of ["main-structure"]',
      'loss.damage one-of ["collapsed","severe"]',
      '1.00',
      'house-damage',
    ]);
  });

  it('goes up to the last fen that can be paid exactly, 2^53 less one', () => {
    const [most, rooms] = ['90071992547409.91', 6361];
    const rates = { collapsed: '14160036558.31', severe: '0', moderate: '0' };
    const byRoom = under({ 'house-damage': { unit: 'room', rates } });
    const collapsed = { ...house, damage: 'collapsed', rooms: rooms - 1 } as const;
    expect(short(claimFor(collapsed), byRoom)).toEqual([
      [`loss.rooms at-least [${rooms}]`, most, 'house-damage'],
    ]);
    expect(short(claimFor({ ...collapsed, damage: 'severe', rooms }), byRoom)).toEqual([
      ['loss.damage one-of ["collapsed"]', most, 'house-damage'],
    ]);
    expect(short(claimFor({ ...collapsed, damage: 'severe', rooms: rooms + 1 }), byRoom)).toEqual([
      ['loss.damage one-of ["collapsed"]', 'loss.rooms at-least [1]', '14160036558.31', 'house-damage'],
    ]);
  });

  it('does not take what is too much to be paid exactly for nothing', () => {
    const rates = { collapsed: '9999999999999.99', severe: '0', moderate: '1' };
    const vast = under({ 'house-damage': { unit: 'area', rates } });
    const declined = short(claimFor({ ...house, area: '5000' }), vast, 1)?.map(([change]) => change);
    expect(declined).toContain('loss.damage one-of ["severe"]');
  });

  it('tells no set of four facts or more where three do it, and all of the smallest where none do', () => {
    const burnt = claimFor(
      { ...person, harm: 'death' },
      {
        startedAt: '2022-12-31T23:59:59+08:00',
        division: '500113',
        peril: 'flood',
        liableParty: 'not-found',
      },
    );
    const lines = { 'municipal-facility': line('100000', {}), 'fire-explosion': line('100000', {}) };
    const sets = (claim: ClaimInput) =>
      whatWouldChange(claim, under(lines)).goals[0]?.sets.map(({ facts, line: pays }) => [
        facts.length,
        pays,
      ]);
    expect(sets(burnt)).toEqual([[3, 'fire-explosion']]);
    const solvent = { ...burnt, incident: { ...burnt.incident, liableParty: 'able-to-pay' } };
    expect(sets(solvent as ClaimInput)).toEqual([
      [4, 'municipal-facility'],
      [4, 'municipal-facility'],
      [4, 'fire-explosion'],
    ]);
  });

  it('tells whose a facility would have to be, or that there be none', () => {
    const struck = claimFor({ ...person, harm: 'death' }, { facility: { municipal: true }, peril: 'other' });
    const anyFailure = { readings: { 'facility-failure': 'any-failure' } };
    const declined = short(struck, under({ 'municipal-facility': line('100000', {}) }, anyFailure), 1);
    expect(declined).toContainEqual(['incident.facility one-of ["none",{"municipal":false}]', '0.00', null]);
    // What else would have to have befallen the person comes last.
    expect(declined?.slice(-3).map(([first]) => first)).toEqual([
      'loss.governmentCompensation at-most ["0.00"]',
      'loss.harm one-of ["missing"]',
      'loss.harm one-of ["injury"]',
    ]);
    const disability = {
      harm: 'disability',
      disabilityGrade: 1,
      governmentCompensation: '5',
      governmentMedical: '5',
    };
    const disabled = claimFor(
      { ...person, ...disability },
      { facility: { municipal: true }, peril: 'other' },
    );
    const sets = short(disabled, under({ 'municipal-facility': line('100000', {}) }, anyFailure), 1);
    expect(sets?.filter(({ length }) => length === 4).map(([first, second]) => [first, second])).toEqual([
      ['loss.governmentCompensation at-most ["0.00"]', 'loss.governmentMedical at-most ["0.00"]'],
      ['loss.harm one-of ["missing"]', 'loss.missingCertified one-of [false]'],
      ['loss.harm one-of ["injury"]', 'loss.governmentMedical at-most ["0.00"]'],
    ]);
  });

  it('adds line 2 also where it is the first that the contract has', () => {
    const lines = { 'good-samaritan': line('20000', {}), 'fire-explosion': line('20000', {}) };
    const terms = under(lines, { readings: { 'line-overlap': 'add-samaritan' } });
    const relief = claimFor(
      { ...person, harm: 'death', medicalCost: '0', role: 'disaster-relief' },
      { liableParty: 'not-found' },
    );
    expect(short(relief, terms)).toContainEqual([
      'incident.peril one-of ["fire","explosion"]',
      '40000.00',
      'fire-explosion',
    ]);
  });

  it('tells the place, the time and the exclusions by what they would have to be', () => {
    const dead = { ...person, harm: 'death', medicalCost: '0', circumstances: ['war', 'disease'] } as const;
    const claim = claimFor(dead, { startedAt: '2026-01-01T00:00:00+08:00', division: '500110' });
    const facts = whatWouldChange(claim, contract).goals[0]?.sets[0]?.facts;
    expect(facts).toMatchObject([
      {
        fact: 'incident.startedAt',
        from: '2026-01-01T00:00:00+08:00',
        to: { is: 'within', values: [illustrative.term.start, illustrative.term.end] },
        example: illustrative.term.start,
        nature: 'fixed',
      },
      { fact: 'incident.division', from: '500110', state: 'imprecise', nature: 'evidence' },
      {
        fact: 'loss.circumstances',
        from: ['war', 'disease'],
        to: {
          is: 'none-of',
          values: [
            'war',
            'nuclear',
            { id: 'self-harm', causedLoss: true },
            { id: 'crime', causedLoss: true },
            { id: 'intoxication', causedLoss: true },
          ],
        },
        example: ['disease'],
        nature: 'evidence',
      },
    ]);
    expect(facts?.[1]?.to.values).toHaveLength(21);
    const included = parseContract({ ...illustrative, readings: { wansheng: 'included' } });
    const elsewhere = claimFor(dead, { division: '500113' });
    const place = whatWouldChange(elsewhere, included).goals[0]?.sets[0]?.facts[0];
    expect(place).toMatchObject({ fact: 'incident.division', nature: 'fixed', state: 'established' });
    expect(place?.to.values).toHaveLength(31);
  });

  it('asks no more circumstances to be gone than one line asks where another asks fewer', () => {
    const lines = { 'natural-disaster': line('100000', {}), 'good-samaritan': line('100000', {}) };
    const rescuer = claimFor({
      ...person,
      role: 'disaster-relief',
      harm: 'death',
      medicalCost: '0',
      circumstances: ['war', 'nuclear'],
    });
    const gone = (...exclusions: unknown[]) =>
      short(rescuer, under(lines, { exclusions }))
        ?.filter(({ length }) => length === 3)
        .map(([fact, , pays]) => [fact, pays]);
    expect(gone('war', { id: 'nuclear', if: 'present', lines: ['natural-disaster'] })).toEqual([
      ['loss.circumstances none-of ["war"]', 'good-samaritan'],
    ]);
    expect(
      gone(
        { id: 'nuclear', if: 'present', lines: ['natural-disaster'] },
        { id: 'war', if: 'present', lines: ['good-samaritan'] },
      ),
    ).toEqual([
      ['loss.circumstances none-of ["nuclear"]', 'natural-disaster'],
      ['loss.circumstances none-of ["war"]', 'good-samaritan'],
    ]);
  });

  it('tells what nobody has established from what others have yet to do', () => {
    const missing = { ...person, harm: 'missing', medicalCost: '0', missingCertified: false } as const;
    const find = (loss: object) =>
      whatWouldChange(claimFor({ ...missing, ...loss }), contract)
        .goals[0]?.sets.flatMap(({ facts }) => facts)
        .find(({ fact }) => fact === 'loss.missingCertified');
    expect(find({})).toMatchObject({ from: false, state: 'established', nature: 'conduct' });
    expect(find({ missingCertified: null })).toMatchObject({
      from: null,
      state: 'undetermined',
      nature: 'evidence',
    });
    expect(find({ missingCertified: undefined })).toMatchObject({
      from: null,
      state: 'absent',
      nature: 'evidence',
    });
  });

  it('knows that harm may still be appraised, or turn for the worse, but not a death', () => {
    const natureOf = (loss: object) =>
      new Set(
        whatWouldChange(claimFor({ ...person, medicalCost: '5000', ...loss }), contract)
          .goals.flatMap(({ sets }) => sets.flatMap(({ facts }) => facts))
          .flatMap(({ fact, nature }) => (fact === 'loss.harm' ? [nature] : [])),
      );
    for (const harm of ['injury', 'missing']) expect([...natureOf({ harm })], harm).toEqual(['evidence']);
    expect([...natureOf({ harm: 'disability', disabilityGrade: 7 })]).toEqual(['evidence']);
    expect([...natureOf({ harm: 'death' })]).toEqual(['fixed']);
    const [first, ...rest] = short(claimFor({ ...person, harm: 'injury', medicalCost: '500' })) ?? [];
    expect(first?.[0]).toMatch(/^loss.medicalCost/);
    expect(rest[0]?.[0]).toBe('loss.harm one-of ["death"]');
  });

  it('has no set where nothing leads to the goal', () => {
    const houseless = under({ 'natural-disaster': line('100000', {}) });
    expect(whatWouldChange({ id: 'c', loss: { kind: 'house' } }, houseless)).toEqual({
      claim: 'c',
      contract: 'illustrative',
      outcome: 'declined',
      amount: '0.00',
      goals: [{ goal: 'payable', sets: [] }],
    });
  });

  it('has a goal for each other outcome', () => {
    const goalsOf = (claim: ClaimInput) => whatWouldChange(claim, contract).goals.map(({ goal }) => goal);
    expect(goalsOf(claimOf('case-1') as ClaimInput)).toEqual(['more', 'declined']);
    expect(goalsOf(claimOf('case-3') as ClaimInput)).toEqual(['payable']);
    expect(goalsOf(claimOf('case-5') as ClaimInput)).toEqual(['payable', 'declined']);
  });

  it('puts first what somebody could still change', () => {
    for (const { claim } of some(claimCases)) {
      for (const { sets } of whatWouldChange(claim as ClaimInput, contract).goals) {
        const keys = sets.map(
          ({ facts }) => facts.length * 100 + facts.filter(({ nature }) => nature === 'fixed').length,
        );
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }
    }
  });

  it('knows that line 2 may come on top', () => {
    const added = parseContract({ ...illustrative, readings: { 'line-overlap': 'add-samaritan' } });
    const dead = claimFor({ ...person, harm: 'death', medicalCost: '0', role: 'victim' });
    expect(short(dead, added)?.[0]?.slice(1)).toEqual(['100000.01', 'natural-disaster']);
    expect(short(dead, added)?.[1]).toEqual([
      'loss.role one-of ["disaster-relief","emergency-response"]',
      '200000.00',
      'natural-disaster',
    ]);
    expect(short(dead)?.flat()).not.toContain('loss.role one-of ["disaster-relief","emergency-response"]');
  });

  it('tells values apart that lead to different lines', () => {
    const burnt = claimFor({ ...person, harm: 'death' }, { peril: null, liableParty: 'not-found' });
    expect(short(burnt)?.map((set) => set.slice(-1))).toEqual([
      ['natural-disaster'],
      ['fire-explosion'],
      ['good-samaritan'],
      ['good-samaritan'],
      ['municipal-facility'],
      ['municipal-facility'],
    ]);
  });

  it('says of every fact whether it can be changed, and why', () => {
    expect(Object.keys(FACT_NATURE)).toEqual([...FACT_NAMES]);
    const reasons = Object.values(FACT_NATURE).map(({ reason }) => reason);
    for (const { zh, en } of reasons) {
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(reasons.map(({ zh }) => zh)).size).toBe(FACT_NAMES.length);
  });
});

describe('both functions', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));

  itAtLength.each([whatWouldChange, underReadings])(
    '%o returns frozen plain data, whoever parses',
    (question) => {
      for (const { claim, contract: id } of some(claimCases)) {
        const input = claim as ClaimInput;
        const result = question(input, contractOf(id) as never);
        expect(frozen(result)).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(question(parseClaim(claim), parseContract(contractOf(id)))).toEqual(result);
      }
    },
  );

  it.each([whatWouldChange, underReadings])('%o refuses what is not in the format', (question) => {
    const hostile = [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      () => 0,
      new Proxy({}, { ownKeys: () => ['id', 'id'] }),
    ];
    for (const each of hostile) {
      expect(() => question(each as never, contract)).toThrow(InvalidInputError);
      expect(() => question(claimOf('case-1') as ClaimInput, each as never)).toThrow(InvalidInputError);
    }
  });
});
