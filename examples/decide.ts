import { main } from './command/main.js';
import { run } from './run.js';

await main(run);
