import { issueDescriber } from './issue-words.js';
import { speaking } from './speaking.js';
import { common, further, issues, locale, readings } from './zh-CN/language.js';

export type * from './types.js';

const spoken = /* @__PURE__ */ speaking({ locale, common, further, readings });

/**
 * 中文用语：每个代码对应的说法。The words in Chinese for every code.
 *
 * @example
 * ```ts
 * import { words } from 'qijiang-catastrophe-insurance/words/zh-CN';
 *
 * words.facts['loss.disabilityGrade'].label; // '伤残等级'
 * ```
 * @since 0.1.0
 */
export const words = spoken.words;

/**
 * 一版通知的用语：这一版改动了的规则，按这一版来说。The words of an edition of the notice: what it changed is said as it stands there.
 *
 * @example
 * ```ts
 * import { editionAt } from 'qijiang-catastrophe-insurance/notice';
 * import { wordsIn } from 'qijiang-catastrophe-insurance/words/zh-CN';
 *
 * wordsIn(editionAt('2024-07-11T03:20:00+08:00')).readings.recognition.title; // '“认定”管到哪些行为'
 * ```
 * @function
 * @since 0.1.0
 */
export const wordsIn = spoken.wordsIn;

/**
 * 用一句中文说明输入哪里不合格式、应为什么。Says in Chinese what is wrong with an input, where, and what is expected there.
 *
 * @param called 这个参数叫什么，如文件名；不写就用 `issue.argument`，写 `null` 则不说哪里。What the argument is called; `null` leaves
 * the place out, where it is shown beside the field.
 * @example
 * ```ts
 * const result = safeParseClaim({ id: 'c-1', loss: { kind: 'car' } });
 * if (!result.success) for (const issue of result.issues) console.log(describeIssue(issue));
 * // input 的 loss.kind：不在可选值之内，应为 person、house 之一。
 * ```
 * @function
 * @since 0.1.0
 */
export const describeIssue = /* @__PURE__ */ issueDescriber(issues);

/**
 * 怎样问一项事实：对家属，像对遭遇不幸的人说话；对机构，像公文。Askings for a fact, in Chinese, as one speaks to whoever can answer.
 *
 * @example
 * ```ts
 * import { questions } from 'qijiang-catastrophe-insurance/explain';
 *
 * for (const question of questions(claim, contract)) console.log(askQuestion(question));
 * // 请问抢救和治疗的费用，除去医保等已经报销的，还有多少元？
 * ```
 * @function
 * @since 0.1.0
 */
export const askQuestion = spoken.askQuestion;

/**
 * 问一项事实，并说明谁能回答、关系到哪些险种、依据哪些条款。Askings for a fact, and says who can answer it and what hangs on it.
 *
 * @example
 * ```ts
 * import { questions } from 'qijiang-catastrophe-insurance/explain';
 *
 * for (const question of questions(claim, contract)) console.log(describeQuestion(question));
 * // 请问抢救和治疗的费用，…？此项尚未说明，可以由申请人说明。这关系到“自然灾害救助保险”…（《通知》二（五））。
 * ```
 * @function
 * @since 0.1.0
 */
export const describeQuestion = spoken.describeQuestion;

/**
 * 说明一份材料：由谁出具，证明什么，由谁提供，先问哪里，《通知》有没有说到。Says of a paper, in Chinese, what it is for and who brings it.
 *
 * @example
 * ```ts
 * import { materials } from 'qijiang-catastrophe-insurance/explain';
 *
 * const [first] = materials(claim, contract);
 * if (first) console.log(describeMaterial(first));
 * // 灾害情况证明：由区应急局出具，用于证明发生时间、发生地点、灾害或者事故的种类。由有关部门提供，可以先向赶水镇询问（《通知》四（三））。…
 * ```
 * @function
 * @since 0.1.0
 */
export const describeMaterial = spoken.describeMaterial;

/**
 * 说明合同与通知或者市级下限的一处不同。Says in Chinese where a contract departs from the notice or the municipal floors.
 *
 * @example
 * ```ts
 * for (const finding of findings({ ...contract, premium: '360000.00' }).slice(0, 1)) console.log(describeFinding(finding));
 * // 合同年保费为360000.00元，《通知》计划为400000.00元（《通知》二（四））。
 * ```
 * @function
 * @since 0.1.0
 */
export const describeFinding = spoken.describeFinding;

/**
 * 用一句中文说明核对凭证时发现的一处不同。Says in Chinese what was found in a receipt.
 *
 * @example
 * ```ts
 * import { verify } from 'qijiang-catastrophe-insurance/receipt';
 *
 * for (const difference of verify({}, claim, contract).differences) console.log(describeDifference(difference));
 * // 不是本格式的裁定凭证，或者无法读取：format。
 * ```
 * @function
 * @since 0.1.0
 */
export const describeDifference = spoken.describeDifference;

/**
 * 用几行中文说明理赔结论。A short account of a determination in Chinese, several lines in one text.
 *
 * @param insurers 合同的承保人，用于显示名称。The contract's insurers, for their names.
 * @example
 * ```ts
 * console.log(describeDetermination(adjudicate(claim, contract), contract.insurers));
 * // 案件 c-1（合同 illustrative）
 * // 结论：应予赔付。
 * // …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeDetermination = spoken.describeDetermination;

/**
 * 用中文说明审计查出的一处问题。Says in Chinese what an audit found.
 *
 * @param insurers 合同的承保人，用于显示名称。The contract's insurers, for their names.
 * @example
 * ```ts
 * const row = { id: 'c-1', 'loss.kind': 'house', 'incident.division': '500113', outcome: 'payable', paid: '100.00' };
 * for (const found of auditRegister([row], contract)) console.log(describeDiscrepancy(found));
 * // 第2行，案件c-1：发生地点不在承保区域内（发生地点：500113）。应为0.00元，登记为100.00元，多100.00元。（《通知》二（一））
 * ```
 * @function
 * @since 0.1.0
 */
export const describeDiscrepancy = spoken.describeDiscrepancy;

/**
 * 说明登记簿中没有读懂的一格。Says in Chinese which cell of a register was not understood, and why.
 *
 * @example
 * ```ts
 * const { issues } = readRegister(['案件编号', '灾种'], [['c-1', '雷']]);
 * if (issues[0]) console.log(describeCellIssue(issues[0]));
 * // 第2行第2列“灾种”：不认得这个写法：“雷”。
 * ```
 * @function
 * @since 0.1.0
 */
export const describeCellIssue = spoken.describeCellIssue;

/**
 * 用中文说明一项事实须有何不同：能否改变、由谁证明、依据哪些条款。Says of one fact, in Chinese, what it would have to be.
 *
 * @example
 * ```ts
 * import { whatWouldChange } from 'qijiang-catastrophe-insurance/challenge';
 *
 * const [, declined] = whatWouldChange(claim, contract).goals;
 * for (const fact of declined?.sets[0]?.facts ?? []) console.log(describeChange(fact));
 * // 因果关系：…
 * ```
 * @function
 * @since 0.1.0
 */
export const describeChange = spoken.describeChange;

/**
 * 用中文说明哪些事实如有不同，会改变结论。Says in Chinese which facts would change a determination.
 *
 * @example
 * ```ts
 * import { whatWouldChange } from 'qijiang-catastrophe-insurance/challenge';
 *
 * console.log(describeChanges(whatWouldChange(claim, contract)));
 * // 案件 c-1（合同 illustrative）
 * // …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeChanges = spoken.describeChanges;

/**
 * 用中文说明对《通知》的不同理解会不会改变结论。Says in Chinese whether a determination is the same under all switches.
 *
 * @example
 * ```ts
 * import { underReadings } from 'qijiang-catastrophe-insurance/challenge';
 *
 * console.log(describeReadings(underReadings(claim, contract)));
 * // 案件 c-1（合同 illustrative）
 * // …
 * ```
 * @function
 * @since 0.1.0
 */
export const describeReadings = spoken.describeReadings;

/**
 * 用中文说明应为或者登记为什么；没有可说的为 null。Says in Chinese what was expected or found; `null` where there is nothing to say.
 *
 * @param insurers 合同的承保人，用于显示名称。The contract's insurers, for their names.
 * @example
 * ```ts
 * describeEvidence({ type: 'grade', grade: 3, yuan: '80000.00' }); // '3级，80000.00元'
 * ```
 * @function
 * @since 0.1.0
 */
export const describeEvidence = spoken.describeEvidence;
