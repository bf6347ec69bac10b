/** 一串汉字，或者一个词。A run of Chinese characters, or a word. */
const runsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [];

const isHan = (run: string): boolean => /\p{Script=Han}/u.test(run);

const pairsOf = (chars: readonly string[]): readonly string[] =>
  chars.slice(1).map((char, i) => `${chars[i]}${char}`);

/** 中文按单字和相邻两字切分，其他文字按词切分。Chinese is cut into single characters and pairs, other text into words. */
export function tokenize(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (!isHan(run)) return [run, ...run.split(/[.-]/)];
    const chars = [...run];
    return [...chars, ...pairsOf(chars)];
  });
}

/** 查找：两字以上只比对相邻两字，故须连写。What is looked for: pairs where there are two characters or more. */
export function tokenizeQuery(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    const chars = [...run];
    return !isHan(run) || chars.length === 1 ? [run] : pairsOf(chars);
  });
}
