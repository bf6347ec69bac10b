import { yuanOf } from '../money/fen.js';
import { instantText } from '../time/instant-text.js';
import type { Claim, Fact } from './claim.js';
import type { ClaimInput } from './schema.js';

type Incident = NonNullable<ClaimInput['incident']>;

/** Writes a value where there is one; absent stays absent, undetermined stays undetermined. */
const written = <A extends object | number, B>(value: Fact<A>, write: (value: A) => B): Fact<B> =>
  value === undefined || value === null ? value : write(value);

/** No key at all says that no facility was involved; an empty one, that nothing is known of it. */
function facilityFrom(facility: Claim['facility']): Incident['facility'] {
  if (facility === 'none') return undefined;
  if (facility === undefined) return {};
  return facility && { municipal: facility === 'municipal' };
}

const incidentFrom = (claim: Claim): Incident => ({
  id: claim.incidentId,
  startedAt: written(claim.startedAt, instantText),
  division: written(claim.division, ({ code }) => code),
  peril: claim.peril,
  rootCause: claim.rootCause,
  facility: facilityFrom(claim.facility),
  liableParty: claim.liableParty,
});

function lossFrom(claim: Claim): ClaimInput['loss'] {
  const circumstances = claim.circumstances && [...claim.circumstances];
  if (claim.kind === 'house') {
    const { title, use, part, damage } = claim;
    return {
      kind: 'house',
      householdId: claim.subjectId,
      title,
      use,
      part,
      damage,
      rooms: written(claim.rooms, ({ text }) => Number(text)),
      area: written(claim.area, ({ text }) => text),
      circumstances,
    };
  }
  const { role, residence, presentAtIncident, causedByIncident, recognisedBy, harm } = claim;
  return {
    kind: 'person',
    personId: claim.subjectId,
    role,
    residence,
    presentAtIncident,
    causedByIncident,
    recognisedBy,
    harm,
    disabilityGrade: claim.disabilityGrade,
    missingCertified: claim.missingCertified,
    medicalCost: written(claim.medicalCost, yuanOf),
    governmentCompensation: written(claim.governmentCompensation, yuanOf),
    circumstances,
  };
}

/**
 * A checked claim, written back in the exchange format in its canonical form: instants in Beijing time, sums with two
 * decimals. What checking let go is gone: how it was written, what kind of facility it was. Absent keys are `undefined`.
 */
export const claimInputOf = (claim: Claim): ClaimInput => ({
  id: claim.id,
  incident: incidentFrom(claim),
  loss: lossFrom(claim),
});
