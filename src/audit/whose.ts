import type { LossKind } from '../claim/vocabulary.js';
import type { RegisterRow } from '../register/row.js';
import { sameId } from './identity.js';

/** Whose a row is, as far as it says so: ids as all their spellings come to. */
export interface Whose {
  readonly claim: string | null;
  readonly kind: LossKind | null;
  readonly event: string | null;
  /** The person or household. */
  readonly subject: string | null;
}

const idOf = (id: string | null | undefined): string | null => (id == null ? null : sameId(id));

export function whoseOf({ claim, id }: RegisterRow): Whose {
  if (claim === null) return { claim: idOf(id), kind: null, event: null, subject: null };
  const { kind } = claim.loss;
  return {
    claim: sameId(claim.id),
    kind,
    event: idOf(claim.incident?.id),
    subject: idOf(kind === 'person' ? claim.loss.personId : claim.loss.householdId),
  };
}

/** The person or household in its event; `null` where a row does not say both. */
export const subjectKey = ({ kind, event, subject }: Whose): string | null =>
  event === null || subject === null ? null : JSON.stringify([kind, event, subject]);

/** By what a loss came, and in which street or town; `null` where that is not known. */
export function perilPlace({ claim }: RegisterRow): string | null {
  const { peril, division } = claim?.incident ?? {};
  return peril == null || division == null ? null : `${peril} ${division.slice(0, 9)}`;
}

const said = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether two rows of one claim id can be of one claim: what both say is the same. */
export const isCompatible = (a: Whose, b: Whose): boolean =>
  said(a.kind, b.kind) && said(a.event, b.event) && said(a.subject, b.subject);
