import type { Receipt } from '../../src/receipt/index.js';
import { verifyAgainst } from '../../src/receipt/verify.js';
import type { Path } from '../input/paths.js';
import { canonicalText, plain } from './support.js';

/** 两份数据不同的各处。Where two pieces of data differ. */
function* placesThatDiffer(a: unknown, b: unknown, path: Path = []): Generator<Path> {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    if (a !== b) yield path;
    return;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    yield* placesThatDiffer(Reflect.get(a, key), Reflect.get(b, key), [...path, key]);
}

const readJson = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
};

/**
 * 把规范文本逐处改一个字节（隔 `stride` 个取一个），列出没有发现或说错地方的。Alters one byte of the canonical text after another,
 * each `stride` from the last, and lists those that are not found, or are said to be elsewhere.
 */
export function unfound(issued: Receipt, stride: number): readonly string[] {
  const text = canonicalText(plain(issued));
  const missed: string[] = [];
  for (let i = 0; i < text.length; i += stride) {
    const changed = `${text.slice(0, i)}${text[i] === 'x' ? 'y' : 'x'}${text.slice(i + 1)}`;
    for (const data of readJson(changed)) {
      const { ok, differences } = verifyAgainst(data, issued);
      const places = [...placesThatDiffer(data, issued)].map((path) => path.join('.'));
      const isNamed = differences.some(({ path }) =>
        places.some((place) => place.startsWith(path) || path.startsWith(place)),
      );
      if (ok || !isNamed) missed.push(changed.slice(Math.max(0, i - 20), i + 20));
    }
  }
  return missed;
}
