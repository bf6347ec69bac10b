// 生成器的入口。All arbitraries in one place.
export { claimArbitrary, completionOf, keepsGrade } from './arbitrary-claim.js';
export {
  contractArbitrary,
  shares as sharesArbitrary,
  TINY_CEILING,
  TINY_MONEY,
  tinyContractArbitrary,
} from './arbitrary-contract.js';
