// 在自己的进程里问：对照若出错、不返回或耗尽内存，只耽误一问。Asks in a process of its own: a reference that fails, hangs or runs out of memory costs one question.
import { writeSync } from 'node:fs';
import { type Answered, keyOf, type Question } from './asking.js';
import { BLOCK } from './cases.js';
import { compareBlock, compareOnce } from './compare.js';
import { builtIn } from './package.js';

/** 说到这里：不是标准输出，那里写满了会出错。Where it is said: standard output fails where it is full. */
export const SAID = 3;

/** 问哪些组；-1 是不随种子变的。Which blocks to ask; -1 is what no seed changes. */
export interface Task {
  readonly dir: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** 最后一组之后不问的案。How many claims there are in all. */
  readonly claims: number;
  readonly leftOut: readonly string[];
}

export type Said =
  | { readonly asking: Question }
  | { readonly answered: Answered }
  | { readonly done: number };

const { dir, seed, from, to, claims, leftOut } = JSON.parse(process.argv[2] as string) as Task;
const left = new Set(leftOut);
const say = (said: Said): void => {
  const line = Buffer.from(`${JSON.stringify(said)}\n`);
  for (let at = 0; at < line.length; ) at += writeSync(SAID, line, at);
};
const asker = {
  isLeftOut: (name: string, where: string) => left.has(keyOf({ name, where })),
  asking: (asking: Question) => say({ asking }),
  answered: (answered: Answered) => say({ answered }),
};

const there = await builtIn(dir);
for (let block = from; block <= to; block++) {
  if (block < 0) compareOnce(asker, there);
  else compareBlock(asker, there, seed, block, claims - block * BLOCK);
  say({ done: block });
}
