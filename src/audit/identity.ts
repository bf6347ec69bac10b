import { tidy } from './text.js';

const SEPARATOR = /[\s\-_.·•/\\,:;、，。#()[\]‐‑‒–—―−~]+/g;

/** An id without what differs by hand alone: case, white space, full-width forms. Two ids that come to the same are the same. */
export const sameId = (id: string): string => tidy(id).toLowerCase().replace(/\s+/g, '');

/** The id without separators. */
export const bareId = (id: string): string => sameId(id).replace(SEPARATOR, '');

/** The id with its numbers written without leading zeros, and no separators but those between two numbers. */
export const plainId = (id: string): string =>
  sameId(id)
    .replace(SEPARATOR, '-')
    .replace(/(?<!\d)-|-(?!\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');

const hasSeparators = (id: string): boolean => bareId(id) !== sameId(id);

/** Whether two ids, certainly not the same, may yet be one written differently: with other separators or leading zeros. */
export const mayBeSame = (a: string, b: string): boolean =>
  plainId(a) === plainId(b) || (bareId(a) === bareId(b) && (!hasSeparators(a) || !hasSeparators(b)));
