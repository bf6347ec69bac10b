/** 中文与英文。The same in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** 一项证明的结果。What came of one proof; `failures` is empty exactly when it holds. */
export interface Outcome {
  readonly id: string;
  /** 证明了什么。What is proved. */
  readonly claim: Words;
  /** 在什么前提下。Under which assumptions. */
  readonly assuming: Words;
  /** 穷举、求解、对照了多少。How much was enumerated, solved or compared. */
  readonly extent: Words;
  readonly failures: readonly string[];
  /** 供审阅的清单。Lists for the reader. */
  readonly details?: readonly string[];
  readonly milliseconds: number;
}

type Found = Omit<Outcome, 'milliseconds'>;

/** 一项证明，或同出一源的几项。A proof, or several that come of the same work. */
export type Proof = () => Found | readonly Found[] | Promise<Found>;

/** 证明中途出错，也是不成立。A proof that breaks off does not hold. */
const broken = (error: unknown): Found => ({
  id: 'broken-off',
  claim: { zh: '证明中途出错', en: 'A proof broke off' },
  assuming: { zh: '无', en: 'nothing' },
  extent: { zh: '出错', en: 'an error' },
  failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
});

/** 证明并计时。Runs a proof and takes the time. */
export async function timed(prove: Proof): Promise<Outcome[]> {
  const start = performance.now();
  const found = await Promise.resolve()
    .then(prove)
    .then((outcomes) => [outcomes].flat())
    .catch((error: unknown) => [broken(error)]);
  const milliseconds = Math.round((performance.now() - start) / found.length);
  return found.map((outcome) => ({ ...outcome, milliseconds }));
}

/** 失败太多时只列前几个。The first few failures, and how many more there are. */
export function some(failures: readonly string[], most = 10): string[] {
  const shown = failures.slice(0, most);
  return failures.length > most ? [...shown, `… 另有 ${failures.length - most} 处 and more`] : shown;
}
