import '../no-eval';
import { FileProblem } from '../../../../examples/file-problem.js';
import type { Locale, Question, Told } from './protocol';
import { bench } from './work/answer';

const scope = self as unknown as {
  onmessage: (event: { readonly data: { readonly number: number; readonly question: Question } }) => void;
  postMessage: (told: Told) => void;
};

/** Under which name a text in both languages holds each. */
const TONGUE = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Locale, string>;

let locale: Locale = 'zh-CN';
const answer = bench((stage, done) => scope.postMessage({ stage, done }));

scope.onmessage = async ({ data: { number, question } }) => {
  if (question.kind === 'audit') locale = question.locale;
  try {
    scope.postMessage({ number, answer: await answer(question) });
  } catch (error) {
    if (error instanceof FileProblem) {
      const problem = error.words.map((words) => words[TONGUE[locale]]);
      scope.postMessage({ number, problem });
    } else scope.postMessage({ number, failed: String(error) });
  }
};
