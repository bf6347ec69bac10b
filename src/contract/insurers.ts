import * as z from 'zod/mini';
import { id, share } from '../input/formats.js';
import type { IssueCode } from '../input/issue.js';
import { addUpToOne, sharesOf } from '../money/split.js';

interface Member {
  readonly id: string;
  readonly share: string;
  readonly lead?: boolean | undefined;
}

type Report = (code: IssueCode, path: readonly (string | number)[]) => void;

/** What holds of the panel as a whole: ids differ, never two leads, and one where it is needed; shares add up to one. */
function checkPanel(members: readonly Member[], needsLead: boolean, report: Report): void {
  const ids = members.map((member) => member.id);
  ids.forEach((insurer, i) => {
    if (ids.indexOf(insurer) < i) report('duplicate-id', [i, 'id']);
  });
  const leads = members.filter(({ lead }) => lead === true).length;
  if (leads > 1 || (needsLead && leads === 0)) report('lead-count', []);
  const shares = members.map((member) => member.share);
  const readable = shares.length > 0 && shares.every((text) => z.safeParse(share, text).success);
  if (readable && !addUpToOne(sharesOf(shares))) report('shares-sum', []);
}

const panelSchema = <S extends z.core.SomeType>(member: S, needsLead: boolean) =>
  z.array(member).check(z.minLength(1), z.maxLength(20), (payload) => {
    checkPanel(payload.value as readonly Member[], needsLead, (code, path) =>
      payload.issues.push({ code: 'custom', message: code, path: [...path], input: payload.value }),
    );
  });

const namedInsurers = () =>
  panelSchema(z.strictObject({ id, name: id, share, lead: z.optional(z.boolean()) }), true);

const nameless = () =>
  panelSchema(z.strictObject({ id, name: z.optional(id), share, lead: z.optional(z.boolean()) }), false);

/** The co-insurers of a contract, in its order. */
export const insurersSchema = /* @__PURE__ */ namedInsurers();

/** Co-insurers where only their shares matter: none need lead. */
export const membersSchema = /* @__PURE__ */ nameless();
