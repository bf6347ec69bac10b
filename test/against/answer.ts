interface Thrown {
  readonly thrown?: { readonly name: string; readonly message: string };
}

/** 答案的 JSON 文本；拒绝也是答案，带其全部问题。An answer as JSON; a refusal is an answer too, with all its issues. */
export function answerOf(ask: () => unknown): string {
  try {
    return JSON.stringify({ answer: ask() });
  } catch (error) {
    const { name, message, issues } = error as Error & { readonly issues?: unknown };
    return JSON.stringify({ thrown: { name, message, issues } });
  }
}

/** 不是拒绝，而是出错：说的是什么。What was said where it was no refusal, but a failure. */
export function crashOf(answer: string): string | null {
  if (!answer.startsWith('{"thrown"')) return null;
  const { name = '', message = '' } = (JSON.parse(answer) as Thrown).thrown ?? {};
  return name === 'InvalidInputError' ? null : `${name}: ${message}`;
}
