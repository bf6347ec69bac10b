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

/** The id without separators. */
export const bareId = (id: string): string => asNumbers(sameId(id).replace(SEPARATOR, ''));

/** The id with its numbers written without leading zeros, and no separators but those between two numbers. */
export const plainId = (id: string): string =>
  asNumbers(sameId(id).replace(SEPARATOR, '-'))
    .replace(/(?<!\d)-|-(?!\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');

const hasSeparators = (id: string): boolean => sameId(id).search(SEPARATOR) !== -1;

/** Whether two ids, certainly not the same, may yet be one written differently: with other separators or leading zeros. */
export const mayBeSame = (a: string, b: string): boolean =>
  plainId(a) === plainId(b) || (bareId(a) === bareId(b) && (!hasSeparators(a) || !hasSeparators(b)));
