import { FileProblem } from '../../../../../examples/file-problem.js';
import type { Locale, Told } from '../protocol';

/** Under which name a text in both languages holds each. */
const TONGUE = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Locale, string>;

/** In a worker: answers what the page asks, and says what is wrong with its files in the language that it asked in last. */
export function serve<Question extends object, Stage, Answer>(
  answering: (onProgress: (stage: Stage, done: number) => void) => (question: Question) => Promise<Answer>,
): void {
  const scope = self as unknown as {
    onmessage: (event: { readonly data: { readonly number: number; readonly question: Question } }) => void;
    postMessage: (told: Told<Stage, Answer>) => void;
  };
  let locale: Locale = 'zh-CN';
  const answer = answering((stage, done) => scope.postMessage({ stage, done }));
  scope.onmessage = async ({ data: { number, question } }) => {
    if ('locale' in question) locale = question.locale as Locale;
    try {
      scope.postMessage({ number, answer: await answer(question) });
    } catch (error) {
      if (error instanceof FileProblem) {
        const problem = error.words.map((words) => words[TONGUE[locale]]);
        scope.postMessage({ number, problem });
      } else scope.postMessage({ number, failed: String(error) });
    }
  };
}
