import { describe, expect, it } from 'vitest';
import { type Attestation, DOCUMENTS, OUTSIDE_BODIES } from '../../src/claim/attestation.js';
import { ATTESTED_BY, CIRCUMSTANCE_ATTESTED_BY } from '../../src/claim/attested-by.js';
import { ATTESTATION } from '../../src/claim/fact-rows.js';
import { FACT_NAMES } from '../../src/claim/facts.js';
import { RESPONSIBILITY_TABLE } from '../../src/law/4-2-departments.js';
import { INSTITUTIONS } from '../../src/law/institutions.js';
import { PAPERS } from '../../src/law/papers.js';

const all = FACT_NAMES.flatMap((fact) => ATTESTATION[fact].map((each) => ({ fact, ...each })));

describe('the attestation of facts', () => {
  it('knows at least one way for each fact, each way once', () => {
    expect(Object.keys(ATTESTATION)).toEqual(FACT_NAMES);
    for (const fact of FACT_NAMES) {
      const ways = ATTESTATION[fact].map(({ by, document }) => `${by} ${document}`);
      expect(ways.length, fact).toBeGreaterThan(0);
      expect(new Set(ways).size, fact).toBe(ways.length);
    }
  });

  it('names bodies and papers that exist, and leaves none unused', () => {
    const bodies = new Set<string>([...Object.keys(INSTITUTIONS), ...OUTSIDE_BODIES]);
    for (const { by } of all) expect(bodies).toContain(by);
    const attesting = new Set<string>(all.map(({ by }) => by));
    for (const { issuers } of Object.values(PAPERS))
      for (const issuer of issuers) if ('by' in issuer) attesting.add(issuer.by);
    for (const body of OUTSIDE_BODIES) expect(attesting).toContain(body);
    const ways = [...Object.values(ATTESTED_BY), ...Object.values(CIRCUMSTANCE_ATTESTED_BY)].flat(2);
    expect(new Set(ways)).toEqual(new Set(DOCUMENTS));
    for (const body of OUTSIDE_BODIES) expect(Object.keys(INSTITUTIONS)).not.toContain(body);
  });

  it('has the departments of 四（二） attest what their line turns on', () => {
    const ways: readonly Attestation[][] = [
      [...ATTESTATION.recognisedBy],
      [...ATTESTATION.peril],
      [...ATTESTATION.facility],
      [...ATTESTATION.liableParty],
    ];
    const has = (list: number, by: string, document: string) =>
      expect(ways[list]).toContainEqual({ by, document });
    has(0, 'political-legal-committee', 'bravery-recognition');
    has(1, 'emergency-management', 'disaster-certificate');
    has(1, 'public-security', 'explosion-findings');
    has(1, 'fire-rescue', 'fire-determination');
    has(2, 'urban-management', 'facility-certificate');
    has(3, 'fire-rescue', 'fire-determination');
    const attesting = all.map(({ by }) => by);
    for (const { department } of RESPONSIBILITY_TABLE.slice(0, 5)) expect(attesting).toContain(department);
  });

  it('leaves grades to appraisal bodies', () => {
    expect(ATTESTATION.disabilityGrade).toEqual([{ by: 'appraisal-body', document: 'disability-appraisal' }]);
  });

  it('cannot be altered', () => {
    expect(Object.isFrozen(ATTESTATION)).toBe(true);
    for (const fact of FACT_NAMES) {
      expect(Object.isFrozen(ATTESTATION[fact])).toBe(true);
      for (const each of ATTESTATION[fact]) expect(Object.isFrozen(each)).toBe(true);
    }
  });
});
