/** 答案的 JSON 文本；拒绝也是答案，带其全部问题。An answer as JSON; a refusal is an answer too, with all its issues. */
export function answerOf(ask: () => unknown): string {
  try {
    return JSON.stringify({ answer: ask() });
  } catch (error) {
    const { name, message, issues } = error as Error & { readonly issues?: unknown };
    return JSON.stringify({ thrown: { name, message, issues } });
  }
}
