// The package under test, bundled as it is published, and with it the two steps inside that are timed by themselves.

export * from '../../src/batch.js';
export { termsOf } from '../../src/contract/parse.js';
export { decide } from '../../src/decide/decide.js';
export { missingFacts } from '../../src/decide/missing.js';
export { planOf } from '../../src/decide/plan.js';
export * from '../../src/index.js';
export { fenOf } from '../../src/money/fen.js';
