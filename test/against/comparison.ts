import type { Package } from './package.js';

/** 向一个包所问的一件事。Something that is asked of a package. */
export interface Comparison<Subject> {
  /** 每多少个问一个；贵的少问。Asked of one in so many; what is expensive is asked less often. */
  readonly every: number;
  readonly ask: (of: Package, subject: Subject) => unknown;
}

export type Comparisons<Subject> = Readonly<Record<string, Comparison<Subject>>>;
