import type { Contract } from 'qijiang-catastrophe-insurance';
import * as en from 'qijiang-catastrophe-insurance/explain/en';
import * as zh from 'qijiang-catastrophe-insurance/explain/zh-CN';
import { receipt } from 'qijiang-catastrophe-insurance/receipt';
import type { Locale } from '../command/text.js';
import type { LetterRow } from './decided.js';
import { PHRASES } from './phrases.js';

const WRITERS = { 'zh-CN': zh, en } as const;

const WARNING =
  'margin:0 0 1mm;border:.6pt solid #b00020;color:#b00020;font-size:9pt;line-height:1.2;text-align:center;font-weight:bold';

const SEPARATE =
  'article+article{break-before:page}@media screen{article+article{margin-top:12mm;border-top:1pt dashed #999;padding-top:12mm}}';

/** A letter as a page by itself. */
export interface WrittenLetter {
  readonly id: string;
  readonly html: string;
}

export interface LetterSetting {
  readonly contract: Contract;
  readonly locale: Locale;
  /** The day of the letters. */
  readonly issued: string;
  readonly isIllustrative: boolean;
}

/** Writes the letter on a claim: whom it goes to and who handles it is for people to fill in. */
export function letterOn(
  { id, verdict: { claim } }: LetterRow,
  { contract, locale, issued, isIllustrative }: LetterSetting,
): WrittenLetter {
  const { letter, asHtml } = WRITERS[locale];
  const html = asHtml(
    letter(claim, contract, { issued, caseNumber: id, receipt: receipt(claim, contract).hash }),
  );
  const warning = isIllustrative ? `<p style="${WARNING}">${PHRASES[locale].notForUse}</p>` : '';
  return { id, html: html.replace('<body>', `<body>${warning}`) };
}

const between = (html: string, from: string, to: string): string =>
  html.slice(html.indexOf(from) + from.length, html.lastIndexOf(to));

/** A text as CSS and, within it, HTML can hold it. */
const quotedInCss = (text: string): string =>
  `"${text.replace(/["\\<>&\p{Cc}]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** Puts letters together, each on pages of its own that bear the number of its case. */
export function boundLetters(letters: readonly WrittenLetter[], locale: Locale): string {
  const say = PHRASES[locale];
  const [first] = letters as readonly [WrittenLetter, ...WrittenLetter[]];
  const feet = letters.map(
    ({ id }, i) => `@page l${i}{@bottom-center{content:${quotedInCss(say.foot(id))}}}`,
  );
  const bodies = letters.map(
    ({ html }, i) => `<article style="page:l${i}">${between(html, '<body>', '</body>')}</article>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${say.letters}</title>`,
    `<style>${between(first.html, '<style>', '</style>')}`,
    SEPARATE,
    ...feet,
    '</style></head><body>',
    ...bodies,
    '</body></html>',
    '',
  ].join('\n');
}
