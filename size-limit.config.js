import { readFileSync } from 'node:fs';

const checks = JSON.parse(readFileSync(new URL('.size-limit.json', import.meta.url), 'utf8'));

/** The parts of `dist` import one another for nothing but their order, which esbuild, told that nothing has side effects, warns of each time. */
const quiet = (config) => ({ ...config, logOverride: { 'ignored-bare-import': 'silent' } });

export default checks.map((check) => ({ ...check, modifyEsbuildConfig: quiet }));
