export { adjudicate } from './adjudication/adjudicate.js';
export { parseClaim, safeParseClaim } from './claim/parse.js';
export { splitAmount } from './coinsurance/split-amount.js';
export { findings } from './contract/findings.js';
export { parseContract, safeParseContract } from './contract/parse.js';
export { InvalidInputError } from './input/error.js';
