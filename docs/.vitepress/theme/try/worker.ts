import '../no-eval';
import { type Question, STEPS } from './analysis';

const scope = self as unknown as {
  onmessage: (event: { readonly data: Question }) => void;
  postMessage: (message: unknown) => void;
};

let latest = 0;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Answers in steps; a newer question ends an older one between two of them. */
scope.onmessage = async ({ data: question }) => {
  latest = question.number;
  for (const step of STEPS) {
    await pause();
    if (latest !== question.number) return;
    try {
      scope.postMessage({ number: question.number, answer: step(question) });
    } catch (error) {
      scope.postMessage({ number: question.number, error: String(error) });
      return;
    }
  }
  scope.postMessage({ number: question.number, done: true });
};
