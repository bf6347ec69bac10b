import * as english from '../words/en/language.js';
import { fileNotes } from './file-note.js';
import { correspondence } from './speaking.js';

export * from '../explain/en.js';
export type * from './letter.js';
export type { EarlierLetter, LetterOptions, PaperReliedOn, SettledClaim } from './options.js';
export type { WrittenPage } from './speaking.js';

const written = /* @__PURE__ */ correspondence(english);

/**
 * 用英文写给当事人的告知书：赔付、补充材料、不予赔付、赔付结算、更正。先说结果，再说怎么办、带什么、为什么。
 * The letter to the person: the result, what to do next, what to bring, and why.
 *
 * @param options 只有出具单位知道的事。`issued`（日期）必填；没有填的，信里留出看得见的位置。What only the host knows; places
 * that are left out stay visible.
 * @throws `InvalidInputError` where claim, contract or options break their formats; where a paper cannot attest what it is said to
 * establish (`cannot-attest`); where the books are another claim's (`other-record`), or contradict each other (`conflicting`).
 * @example
 * ```ts
 * import { letter } from 'qijiang-catastrophe-insurance/explain/en';
 *
 * const notice = letter(claim, contract, { issued: '2024-08-01' });
 * notice.form; // 'payment'
 * notice.page.title; // 'Notice of payment'
 * ```
 * @function
 * @since 0.1.0
 */
export const letter = written.letter;

/**
 * 写给案卷的说明：五个险种、每一项条件、解读和由谁选定、算法、分担、什么会改变结果，和没有写进信里的理由。
 * The file note, for the file alone: all five lines, every condition, the readings and who chose them, the sums, the shares, what would
 * change the result, and the reasons that no paper establishes.
 *
 * @param options 与 `letter` 相同。As for `letter`.
 * @throws `InvalidInputError` as `letter` does.
 * @example
 * ```ts
 * import { fileNote } from 'qijiang-catastrophe-insurance/explain/en';
 *
 * const note = fileNote(claim, contract, { issued: '2024-08-01' });
 * note.page.title; // 'File note'
 * note.reserved; // []
 * ```
 * @function
 * @since 0.1.0
 */
export const fileNote = /* @__PURE__ */ fileNotes(english);

/**
 * 写成纯文本。A letter or a file note as plain text.
 *
 * @example
 * ```ts
 * import { asText, letter } from 'qijiang-catastrophe-insurance/explain/en';
 *
 * asText(letter(claim, contract, { issued: '2024-08-01' })).split('\n')[1]; // 'Notice of payment'
 * ```
 * @function
 * @since 0.1.0
 */
export const asText = written.asText;

/**
 * 写成 Markdown。A letter or a file note as Markdown.
 *
 * @example
 * ```ts
 * import { asMarkdown, letter } from 'qijiang-catastrophe-insurance/explain/en';
 *
 * asMarkdown(letter(claim, contract, { issued: '2024-08-01' })).startsWith('# Notice of payment'); // true
 * ```
 * @function
 * @since 0.1.0
 */
export const asMarkdown = written.asMarkdown;

/**
 * 写成可打印的 HTML：A4，有抬头、盖章处和页码，不引用外部文件。A letter or a file note as HTML to print: A4, a header, a place for
 * the seal, numbered pages; it needs no other file.
 *
 * @example
 * ```ts
 * import { asHtml, letter } from 'qijiang-catastrophe-insurance/explain/en';
 *
 * asHtml(letter(claim, contract, { issued: '2024-08-01' })).startsWith('<!doctype html>'); // true
 * ```
 * @function
 * @since 0.1.0
 */
export const asHtml = written.asHtml;
