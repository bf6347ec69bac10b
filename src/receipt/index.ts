export type { RulesDigest } from './digest.js';
export type { Json } from './json.js';
export type { DocumentPart } from './part.js';
export { type Receipt, receipt } from './receipt.js';
export type { Difference, DifferenceKind, Verification } from './verify.js';
export { verify } from './verify.js';
