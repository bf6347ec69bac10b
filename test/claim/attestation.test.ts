import { describe, expect, it } from 'vitest';
import { DOCUMENTS, OUTSIDE_BODIES } from '../../src/claim/attestation.js';
import { CIRCUMSTANCE_ATTESTED_BY } from '../../src/claim/circumstances.js';
import { FACT_GUIDE } from '../../src/claim/fact-rows.js';
import { FACT_NAMES } from '../../src/claim/facts.js';
import { CIRCUMSTANCES } from '../../src/claim/vocabulary.js';
import { RESPONSIBILITY_TABLE } from '../../src/law/4-2-departments.js';
import { INSTITUTIONS } from '../../src/law/institutions.js';
import { PAPERS } from '../../src/law/papers.js';

const WAYS = [
  ...Object.values(FACT_GUIDE).map(({ attestedBy }) => attestedBy),
  ...Object.values(CIRCUMSTANCE_ATTESTED_BY),
];
const issuers = Object.values(PAPERS).flatMap((paper) => paper.issuers);

describe('the papers by which facts are attested', () => {
  it('knows at least one way for each fact and each circumstance, each way once', () => {
    expect(Object.keys(FACT_GUIDE).toSorted()).toEqual(FACT_NAMES.toSorted());
    expect(Object.keys(CIRCUMSTANCE_ATTESTED_BY).toSorted()).toEqual(CIRCUMSTANCES.toSorted());
    for (const ways of WAYS) {
      expect(ways.length).toBeGreaterThan(0);
      expect(new Set(ways.map(String)).size).toBe(ways.length);
    }
  });

  it('names papers and bodies that exist, and leaves none unused', () => {
    expect(new Set(WAYS.flat(2))).toEqual(new Set(DOCUMENTS));
    const bodies = new Set(issuers.flatMap((issuer) => ('by' in issuer ? [issuer.by] : [])));
    for (const body of bodies) expect([...Object.keys(INSTITUTIONS), ...OUTSIDE_BODIES]).toContain(body);
    for (const body of OUTSIDE_BODIES) {
      expect(bodies).toContain(body);
      expect(Object.keys(INSTITUTIONS)).not.toContain(body);
    }
  });

  it('has the departments of 四（二） attest what their line turns on', () => {
    const offices = issuers.flatMap((issuer) => ('office' in issuer ? [issuer.office] : []));
    for (const { work } of RESPONSIBILITY_TABLE.slice(0, 5)) expect(offices).toContain(work);
  });

  it('cannot be altered', () => {
    for (const table of [FACT_GUIDE, CIRCUMSTANCE_ATTESTED_BY, ...WAYS])
      expect(Object.isFrozen(table)).toBe(true);
  });
});
