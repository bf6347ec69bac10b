export type { Difference, DifferenceKind, Verification } from './compare.js';
export type { RulesDigest } from './digest.js';
export type { Json } from './json.js';
export type { DocumentPart } from './part.js';
export { type Receipt, receipt } from './receipt.js';
export { verify } from './verify.js';
