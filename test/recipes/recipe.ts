import type * as door from './door.js';
import type { Edit } from './edit.js';

export type Door = typeof door;

/** 一份做法，写成数据。A recipe as data: what is done first, and what then is named as missing. */
export interface Recipe {
  readonly name: string;
  /** 先写的。What is written first. */
  readonly first: readonly Edit[];
  /** 编译器点名的，一处不多，一处不少。What the compiler then names, no more and no less. */
  readonly compiler: readonly Edit[];
  /** 用起来：规则问它。A rule that asks it. */
  readonly used: readonly Edit[];
  /** 由测试点名的：条件的说法和引文。What a test names once a rule asks: words and quotations of conditions, by the ids of these. */
  readonly told: { readonly edits: readonly Edit[]; readonly of: string | null };
  /** 做完以后，行为变了什么，没变什么。What is otherwise when all is done, and what is not. */
  readonly shows: (done: Door, house: Door) => void;
}
