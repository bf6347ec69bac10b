import { main } from './command/main.js';
import { temporaryFolder } from './command/temporary.js';
import { command } from './register-decide/command.js';

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** The day in Beijing. */
const today = new Date(Date.now() + EIGHT_HOURS).toISOString().slice(0, 10);

await main((args, columns) => {
  // What reads workbooks keeps files of its own there: all of it is gone at the end.
  process.env.TMPDIR = temporaryFolder();
  return command(args, columns, today);
});
