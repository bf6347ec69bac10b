import * as z from 'zod/mini';
import { fenOf } from '../money/fen.js';
import { INSTANT, MOMENT } from '../time/instant.js';
import { type Expected, FEW_ENTRIES, MAX_ENTRIES } from './expected.js';
import type { IssueCode } from './issue.js';

/** What is said where a check fails. */
export const because = (code: IssueCode, expected?: Expected) => ({
  error: code,
  ...(expected && { params: expected }),
});

const matching = (pattern: RegExp, code: IssueCode) => z.string().check(z.regex(pattern, because(code)));

/** At most this many characters in a number text: far beyond any use, and cheap to read exactly. */
const RATE = /^(?:0(?:\.\d{1,100})?|1(?:\.0{1,100})?)$/;
const SHARE = /^(?:0\.(?=\d{1,100}$)\d*[1-9]\d*|1(?:\.0{1,100})?)$/;
const AREA = /^(?!0(?:\.0+)?$)(?:0|[1-9]\d{0,6})(?:\.\d{1,100})?$/;
const MONEY = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;
const LONG_MONEY = /^(?:0|[1-9]\d{0,13})(?:\.\d{1,2})?$/;
const MOVEMENT = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;

/**
 * 1 to 200 characters, well-formed, without white space around them, and without what only looks like another id: control
 * characters, those that turn the order of others, full-width digits.
 */
const ID =
  /^(?=\S)(?!.*\s$)[^\p{Surrogate}\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFF10-\uFF19]{1,200}$/su;

/** A name that is a key as well; what JavaScript gives to every object is none. */
const KEY = /^(?!__proto__$)[A-Za-z0-9_-]{1,200}$/;

/** Yuan with at most two decimals, below 10^13. */
export const moneyText = /* @__PURE__ */ matching(MONEY, 'money');

/** Before the largest sum of fen that is exact: what a determination comes to is below it. */
const DUE: Expected = { kind: 'amount', least: '0', below: '90071992547409.92', example: '12345.67' };

const isDue = (text: string): boolean => LONG_MONEY.test(text) && Number.isSafeInteger(fenOf(text));

const due = () => z.string().check(z.refine(isDue, because('money', DUE)));

/** Yuan as a determination comes to them, which may be more than an input names: at most 2^53 − 1 fen. */
export const dueText = /* @__PURE__ */ due();

/** As `moneyText`, or below zero: what a register corrects, reverses or takes back. */
export const movementText = /* @__PURE__ */ matching(MOVEMENT, 'money');

/** A decimal from 0 to 1. */
export const rateText = /* @__PURE__ */ matching(RATE, 'rate');

/** A decimal above 0 and at most 1. */
export const share = /* @__PURE__ */ matching(SHARE, 'share');

/** Square metres, above 0. */
export const area = /* @__PURE__ */ matching(AREA, 'area');

const calendarDay = () => matching(z.regexes.date, 'day');

/** A calendar day that exists, such as 2024-07-11. */
export const day = /* @__PURE__ */ calendarDay();

export const instant = /* @__PURE__ */ matching(INSTANT, 'instant');

/** An instant, or a day alone. */
export const moment = /* @__PURE__ */ matching(MOMENT, 'moment');

export const id = /* @__PURE__ */ matching(ID, 'id');

/** SHA-256 in lower-case hexadecimal digits. */
export const hash = /* @__PURE__ */ matching(/^[0-9a-f]{64}$/, 'hash');

/** A passage: 1 to 2000 characters, well-formed. */
export const passage = /* @__PURE__ */ matching(/^[^\p{Surrogate}]{1,2000}$/u, 'text-length');

/** An id of letters, digits, hyphens and underscores. */
export const key = /* @__PURE__ */ matching(KEY, 'key');

/** More residential rooms than any house has. */
export const MAX_ROOMS = 10_000;

/** Square metres are fewer than this. */
export const AREA_BOUND = '10000000';

const isBetween = (n: number, least: number, most: number): boolean =>
  Number.isSafeInteger(n) && n >= least && n <= most;

/** A whole number that is exact, from one to another. */
export const whole = (code: IssueCode, least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  z.number().check(z.refine((n) => isBetween(n, least, most), because(code, { kind: 'whole', least, most })));

export const grade = /* @__PURE__ */ whole('grade', 1, 10);

export const rooms = /* @__PURE__ */ whole('rooms', 1, MAX_ROOMS);

export const isFen = (n: number): boolean => isBetween(n, 0, Number.MAX_SAFE_INTEGER);

/** An amount in whole fen, or a sum of many. */
export const fen = /* @__PURE__ */ whole('fen', 0);

/** As far from 1970 as a date can be. */
const LAST_INSTANT = 8.64e15;

export const isEpoch = (n: number): boolean => isBetween(n, -LAST_INSTANT, LAST_INSTANT);

/** An instant in milliseconds since 1970. */
export const epoch = /* @__PURE__ */ whole('epoch', -LAST_INSTANT, LAST_INSTANT);

/** The hours of an event, 1 to 720. */
export const hours = /* @__PURE__ */ whole('hours', 1, 720);

/** At most a hundred entries, none of them twice. */
export const listOf = <S extends z.core.$ZodType>(entry: S, nameOf: (written: z.output<S>) => string) =>
  z.array(entry).check(
    z.refine((list) => new Set(list.map(nameOf)).size === list.length, because('repeated')),
    z.refine((list) => list.length <= MAX_ENTRIES, because('too-large', FEW_ENTRIES)),
  );

/** One of a list of codes. */
export const codeIn = <const V extends readonly [string, ...string[]]>(values: V) => z.enum(values);

/** A fact: absent while it is not established, `null` where somebody looked and could not determine it. */
export const orUnknown = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema));
