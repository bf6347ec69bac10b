import { describe, expect, it } from 'vitest';
import { adjudicate, parseClaim } from '../../src/index.js';
import { emptyLedger, post, postingOf } from '../../src/settlement/index.js';
import { fullContract, houseClaim, personClaim } from '../input/samples.js';
import { foundBy, issuesIn, issuesOf, roomy } from './support.js';

const contract = { ...fullContract(), readings: {} } as never;
const of = (claim: unknown, version = 1) =>
  postingOf(claim as never, adjudicate(claim as never, contract), version);

const person = (loss: object, incident: object = {}) => {
  const claim = personClaim();
  return {
    ...claim,
    incident: { ...(claim.incident as object), ...incident },
    loss: { ...(claim.loss as object), circumstances: [], ...loss },
  };
};

describe('the posting of a claim', () => {
  it('takes over what the claim and its determination say', () => {
    const claim = person({ harm: 'disability' });
    const determination = adjudicate(claim as never, contract);
    const posting = postingOf(parseClaim(claim), determination, 3);
    expect(posting).toEqual({
      claim: 'claim-1',
      version: 3,
      contract: 'contract-1',
      event: 'event-1',
      startedAt: '2024-07-11T03:20:00+08:00',
      reportedAt: null,
      subject: { kind: 'person', id: 'p-1' },
      house: null,
      line: determination.line,
      harm: 'disability',
      amount: determination.amount,
      atMost: determination.amount,
      final: true,
      status: 'open',
      receipt: null,
      note: null,
    });
    expect(Object.isFrozen(posting.subject)).toBe(true);
    expect(post(emptyLedger(roomy), [posting]).ledger.postings).toEqual([posting]);
  });
  it('is of the household for a house', () => {
    expect(of(houseClaim())).toMatchObject({ subject: { kind: 'household', id: 'h-1' }, harm: null });
  });
  it('is not final while facts are missing, and leaves unknown what is', () => {
    const bare = { id: 'c', loss: { kind: 'person', personId: null } };
    expect(of(bare)).toEqual({
      claim: 'c',
      version: 1,
      contract: 'contract-1',
      event: null,
      startedAt: null,
      reportedAt: null,
      subject: null,
      house: null,
      line: null,
      harm: null,
      amount: '0.00',
      atMost: '110000.00',
      final: false,
      status: 'open',
      receipt: null,
      note: null,
    });
  });
  it('keeps a start of which Beijing writes another number of digits for the year', () => {
    expect(of(person({}, { startedAt: '9999-12-31T23:59:59-01:00' })).startedAt).toBe(
      '9999-12-31T01:00:59-23:59',
    );
  });
  it('is refused where the determination is of another claim, or none, or the version is no version', () => {
    const claim = parseClaim(personClaim());
    const determination = adjudicate(claim, contract);
    expect(
      issuesIn('determination', () => postingOf(claim, { ...determination, claim: 'other' }, 1)),
    ).toEqual(['claim other-record']);
    expect(foundBy(() => postingOf(claim, { ...determination, claim: 'other' }, 1))).toEqual(['string']);
    expect(issuesOf(() => postingOf(claim, { ...determination, missing: [{}] } as never, 1))).toEqual([
      'missing.0.fact missing-key',
    ]);
    expect(issuesOf(() => postingOf(claim, null as never, 1))).toEqual([' wrong-type']);
    expect(issuesIn('version', () => postingOf(claim, determination, 0))).toEqual([' count']);
    expect(issuesIn('claim', () => postingOf({} as never, determination, 1))).toEqual([
      'id missing-key',
      'loss missing-key',
    ]);
  });
});
