// The package under test, bundled as it is published, with every door that is timed, and the two steps inside that are timed by themselves.

export { auditor } from '../../src/audit/index.js';
export * from '../../src/batch.js';
export { whatWouldChange } from '../../src/challenge.js';
export { termsOf } from '../../src/contract/parse.js';
export { decide } from '../../src/decide/decide.js';
export { missingFacts } from '../../src/decide/missing.js';
export { planOf } from '../../src/decide/plan.js';
export { explain } from '../../src/explain/index.js';
export * from '../../src/index.js';
export { fenOf } from '../../src/money/fen.js';
export { receipt, verify } from '../../src/receipt/index.js';
export { quarterlyAnalysis } from '../../src/reports/index.js';
export { balances, emptyLedger, post, postingOf } from '../../src/settlement/index.js';
