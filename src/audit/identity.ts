import { tidy } from '../register/text.js';

const SEPARATOR = /[\s\-_.·•/\\,:;、，。#()[\]‐‑‒–—―−~]+/g;

/** An id without what differs by hand alone: case, white space, full-width forms. Two ids that come to the same are the same. */
export const sameId = (id: string): string => tidy(id).toLowerCase().replace(/\s/g, '');

const DIGITS = '零一二三四五六七八九';

/** An address says of a district that it is this one, or says nothing; and 三社 is 3社, 十二号 is 12号. */
const asNumbers = (id: string): string =>
  id
    .replace(/^(?:重庆市?)?綦江[区县]?(?=.)/, '')
    .replace(/〇/g, '零')
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) =>
      String(DIGITS.indexOf(tens || '一') * 10 + DIGITS.indexOf(ones)),
    )
    .replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));

/** An identity number of 18 digits of somebody born before 2000, in its older form of 15. */
const asOldNumber = (id: string): string => id.replace(/^(\d{6})19(\d{9})[\dx]$/, '$1$2');

/** The id without separators. */
export const bareId = (id: string): string => asOldNumber(asNumbers(sameId(id).replace(SEPARATOR, '')));

/** The id with its numbers written without leading zeros, and no separators but those between two numbers. */
export const plainId = (id: string): string =>
  asNumbers(sameId(id).replace(SEPARATOR, '-'))
    .replace(/(?<!\d)-|-(?!\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');

const hasSeparators = (id: string): boolean => sameId(id).search(SEPARATOR) !== -1;

/** Whether two ids, certainly not the same, may yet be one written differently: with other separators or leading zeros. */
export const mayBeSame = (a: string, b: string): boolean =>
  plainId(a) === plainId(b) || (bareId(a) === bareId(b) && (!hasSeparators(a) || !hasSeparators(b)));

/** The letters with which an id begins that goes on in numbers, such as p of P-001; of an id of numbers alone none; `null` of any other. */
export const prefixOf = (id: string): string | null =>
  /^([a-z]*)[\s\-_.·/#]*\d[\d\s\-_.·/#]*$/.exec(sameId(id))?.[1] ?? null;

/** Whether an id is no more than a name, which two may share. */
export const isName = (id: string): boolean => /^\p{Script=Han}{2,4}$/u.test(sameId(id));

/** Whether an id is so short a number that every town may have its own. */
export const isCounted = (id: string): boolean => /^\d{1,4}$/.test(sameId(id));

/** The id of a house without the word behind its number. */
export const wholeId = (id: string): string => sameId(id).replace(/(?<=\d)[号户室]$/, '');

/** What an id is a part of, where something stands behind it that may be a part: h-010-2 or h-010a of h-010. */
export function parentId(id: string): { readonly id: string; readonly isLettered: boolean } | null {
  const own = wholeId(id);
  const lettered = /^(.*\d)[a-d甲乙丙丁]$/.exec(own)?.[1];
  if (lettered !== undefined) return { id: lettered, isLettered: true };
  const parent = /^(.*[\d号栋])[\s\-_.·/#(之]+[\da-z甲乙丙丁一二三四]{1,2}\)?$/.exec(own)?.[1];
  return parent === undefined ? null : { id: wholeId(parent), isLettered: false };
}
