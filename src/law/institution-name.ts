import { codeOf } from '../input/code.js';
import { day } from '../input/formats.js';
import { inArgument } from '../input/issue.js';
import { parse } from '../input/parse.js';
import type { InstitutionId } from './clause.js';
import { INSTITUTIONS, type InstitutionName } from './institutions.js';

/** The day of the notice. */
const NOTICE_DAY = '2023-03-03';

export const INSTITUTION_IDS = /* @__PURE__ */ Object.keys(INSTITUTIONS) as readonly InstitutionId[];

/**
 * The name of an institution on a calendar day; without a day, the one that the notice prints.
 *
 * @param id The institution, as the clauses of the notice name it.
 * @param on A calendar day in Beijing, such as `2024-07-11`.
 * @throws `InvalidInputError` where there is no such institution, or where the day is malformed or does not exist.
 * @example
 * ```ts
 * institutionName('insurance-regulator').zh; // '巴南银保监分局'
 * institutionName('insurance-regulator', '2024-07-11').zh; // '国家金融监督管理总局巴南监管分局'
 * ```
 * @since 0.1.0
 */
export function institutionName(id: InstitutionId, on: string = NOTICE_DAY): InstitutionName {
  const institution = INSTITUTIONS[codeOf('id', INSTITUTION_IDS, id)];
  const checked = inArgument('on', () => parse(day, on, (text) => text));
  return institution.names.findLast(({ from }) => from === null || from <= checked) as InstitutionName;
}
