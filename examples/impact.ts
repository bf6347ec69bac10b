import { main } from './command/main.js';
import { temporaryFolder } from './command/temporary.js';
import { command } from './impact/command.js';

await main((args, columns) => {
  // What reads workbooks keeps files of its own there: all of it is gone at the end.
  process.env.TMPDIR = temporaryFolder();
  return command(args, columns);
});
