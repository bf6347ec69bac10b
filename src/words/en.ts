import { common, further, issues, locale, readings } from './en/language.js';
import { issueDescriber } from './issue-words.js';
import { speaking } from './speaking.js';

export type * from './types.js';

const spoken = /* @__PURE__ */ speaking({ locale, common, further, readings });

/**
 * 英文用语。The words in English for every code.
 *
 * @example
 * ```ts
 * import { words } from 'qijiang-catastrophe-insurance/words/en';
 *
 * words.facts['loss.disabilityGrade'].label; // 'Disability grade'
 * ```
 * @since 0.1.0
 */
export const words = spoken.words;

/**
 * 某一版通知的英文用语。The words of an edition of the notice: what it changed is said as it stands there.
 *
 * @example
 * ```ts
 * import { editionAt } from 'qijiang-catastrophe-insurance/notice';
 * import { wordsIn } from 'qijiang-catastrophe-insurance/words/en';
 *
 * wordsIn(editionAt('2024-07-11T03:20:00+08:00')).readings.recognition.title; // 'Which acts need recognition'
 * ```
 * @function
 * @since 0.1.0
 */
export const wordsIn = spoken.wordsIn;

/**
 * 用一句英文说明输入哪里不合格式、应为什么。Says in English what is wrong with an input, where, and what is expected there.
 *
 * @param called 这个参数叫什么，如文件名；不写就用 `issue.argument`，写 `null` 则不说哪里。What the argument is called; `null` leaves
 * the place out, where it is shown beside the field.
 * @example
 * ```ts
 * const result = safeParseClaim({ id: 'c-1', loss: { kind: 'car' } });
 * if (!result.success) for (const issue of result.issues) console.log(describeIssue(issue));
 * // loss.kind in input: this is not one of the values allowed; one of person and house is expected.
 * ```
 * @function
 * @since 0.1.0
 */
export const describeIssue = /* @__PURE__ */ issueDescriber(issues);

/**
 * 用英文问一项事实。Askings for a fact as one speaks to whoever can answer: to a family, as to people in grief; to a body, as one writes to it.
 *
 * @example
 * ```ts
 * import { questions } from 'qijiang-catastrophe-insurance/explain';
 *
 * for (const question of questions(claim, contract)) console.log(askQuestion(question));
 * // How much did the treatment cost, less what was reimbursed?
 * ```
 * @function
 * @since 0.1.0
 */
export const askQuestion = spoken.askQuestion;

/**
 * 用英文问一项事实，并说明谁能回答、关系到什么。Askings for a fact, and says who can answer it, what hangs on it, and which clauses ask.
 *
 * @example
 * ```ts
 * import { questions } from 'qijiang-catastrophe-insurance/explain';
 *
 * for (const question of questions(claim, contract)) console.log(describeQuestion(question));
 * // How much did the treatment cost, …? This is not stated yet; it can be answered by the claimant. On it hangs: …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeQuestion = spoken.describeQuestion;

/**
 * 用英文说明一份材料。Says of a paper who issues it, what it is to show, who brings it, where to ask first, and whether the notice names it.
 *
 * @example
 * ```ts
 * import { materials } from 'qijiang-catastrophe-insurance/explain';
 *
 * const [first] = materials(claim, contract);
 * if (first) console.log(describeMaterial(first));
 * // disaster certificate, to show: Time, Place, …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeMaterial = spoken.describeMaterial;

/**
 * 用英文说明合同与通知或者市级下限的一处不同。Says in one sentence where a contract departs from the notice or the municipal floors.
 *
 * @example
 * ```ts
 * for (const finding of findings({ ...contract, premium: '360000.00' }).slice(0, 1)) console.log(describeFinding(finding));
 * // The premium is CNY 360000.00 per year, while the Notice plans CNY 400000.00 [Notice, II (4)].
 * ```
 * @function
 * @since 0.1.0
 */
export const describeFinding = spoken.describeFinding;

/**
 * 用一句英文说明核对凭证时发现的一处不同。Says in one sentence what was found in a receipt.
 *
 * @example
 * ```ts
 * import { verify } from 'qijiang-catastrophe-insurance/receipt';
 *
 * for (const difference of verify({}, claim, contract).differences) console.log(describeDifference(difference));
 * // This is no receipt of this format, or cannot be read: format.
 * ```
 * @function
 * @since 0.1.0
 */
export const describeDifference = spoken.describeDifference;

/**
 * 用几行英文说明理赔结论。A short account of a determination, several lines in one text.
 *
 * @param insurers 合同的承保人，用于显示名称。The contract's insurers, for their names.
 * @example
 * ```ts
 * console.log(describeDetermination(adjudicate(claim, contract), contract.insurers));
 * // Claim c-1 (contract illustrative)
 * // Outcome: payable.
 * // …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeDetermination = spoken.describeDetermination;

/**
 * 用英文说明审计查出的一处问题。Says in English what an audit found.
 *
 * @param insurers 合同的承保人，用于显示名称。The contract's insurers, for their names.
 * @example
 * ```ts
 * const row = { id: 'c-1', 'loss.kind': 'house', 'incident.division': '500113', outcome: 'payable', paid: '100.00' };
 * for (const found of auditRegister([row], contract)) console.log(describeDiscrepancy(found));
 * // Row 2, claim c-1: the place is outside the territory (Place: 500113). Expected CNY 0.00, found CNY 100.00, CNY 100.00 too much. [Notice, II (1)]
 * ```
 * @function
 * @since 0.1.0
 */
export const describeDiscrepancy = spoken.describeDiscrepancy;

/**
 * 用英文说明登记簿中没有读懂的一格。Says which cell of a register was not understood, and why.
 *
 * @example
 * ```ts
 * const { issues } = readRegister(['案件编号', '灾种'], [['c-1', '雷']]);
 * if (issues[0]) console.log(describeCellIssue(issues[0]));
 * // Row 2, column 2 "灾种": this word is not known: "雷".
 * ```
 * @function
 * @since 0.1.0
 */
export const describeCellIssue = spoken.describeCellIssue;

/**
 * 用英文说明一项事实须有何不同。Says of one fact what it would have to be, whether that can come about, who can attest it, and which clauses ask.
 *
 * @example
 * ```ts
 * import { whatWouldChange } from 'qijiang-catastrophe-insurance/challenge';
 *
 * const [, declined] = whatWouldChange(claim, contract).goals;
 * for (const fact of declined?.sets[0]?.facts ?? []) console.log(describeChange(fact));
 * // Causation: …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeChange = spoken.describeChange;

/**
 * 用英文说明哪些事实如有不同，会改变结论。Says which facts would change a determination, several lines in one text.
 *
 * @example
 * ```ts
 * import { whatWouldChange } from 'qijiang-catastrophe-insurance/challenge';
 *
 * console.log(describeChanges(whatWouldChange(claim, contract)));
 * // Claim c-1 (contract illustrative)
 * // …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeChanges = spoken.describeChanges;

/**
 * 用英文说明对《通知》的不同理解会不会改变结论。Says whether a determination is the same under all switches, and what it hangs on.
 *
 * @example
 * ```ts
 * import { underReadings } from 'qijiang-catastrophe-insurance/challenge';
 *
 * console.log(describeReadings(underReadings(claim, contract)));
 * // Claim c-1 (contract illustrative)
 * // …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeReadings = spoken.describeReadings;

/**
 * 用英文说明应为或者登记为什么；没有可说的为 null。Says in English what was expected or found; `null` where there is nothing to say.
 *
 * @param insurers 合同的承保人，用于显示名称。The contract's insurers, for their names.
 * @example
 * ```ts
 * describeEvidence({ type: 'grade', grade: 3, yuan: '80000.00' }); // 'grade 3, CNY 80000.00'
 * ```
 * @function
 * @since 0.1.0
 */
export const describeEvidence = spoken.describeEvidence;
