/** 一处变异：在哪一行，把什么改成什么，结局如何。A mutant: the line it begins on, what became what, and its fate. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly at: string;
  readonly original: string;
  readonly replacement: string;
  readonly status:
    | 'Killed'
    | 'Timeout'
    | 'Survived'
    | 'NoCoverage'
    | 'RuntimeError'
    | 'CompileError'
    | 'Ignored'
    | 'Pending';
}

const LONGEST = 120;

/** 并作一行，过长从略。On one line, and cut where long. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
