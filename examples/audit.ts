import { SingleBar } from 'cli-progress';
import { command } from './audit/command.js';
import type { Progress } from './audit/engine.js';
import { main } from './command/main.js';
import { temporaryFolder } from './command/temporary.js';

const STAGES = { reading: '读取 reading ', auditing: '复算 auditing' } as const;

/** A bar for each stage on the terminal, and nothing where there is none. */
function bars(): { readonly show: Progress; readonly end: () => void } {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  let bar: SingleBar | null = null;
  let current: string | null = null;
  const end = (): void => bar?.stop();
  const show: Progress = (stage, done) => {
    if (stage !== current) {
      end();
      bar = new SingleBar({ format: `${STAGES[stage]} {bar} {percentage}%`, stream: process.stderr });
      bar.start(100, 0);
      current = stage;
    }
    bar?.update(Math.trunc(done * 100));
  };
  return { show, end };
}

const { show, end } = bars();
await main(async (args, columns) => {
  // What reads workbooks keeps files of its own there: all of it is gone at the end.
  process.env.TMPDIR = temporaryFolder();
  try {
    return await command(args, columns, show);
  } finally {
    end();
  }
});
