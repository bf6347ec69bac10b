/** 一处变异：名字，在哪一行，把什么改成什么，结局如何。A mutant: its key, the line it begins on, what became what, and its fate. */
export interface Mutant {
  readonly file: string;
  readonly key: string;
  readonly line: number;
  readonly mutator: string;
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
