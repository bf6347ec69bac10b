/** 一个入口：说什么，照别的入口该说什么。A door: what it says, and what it should by another. */
export interface Door<Of> {
  /** 每多少个问一个；费时的不必个个都问。Of how many one is asked: not all where it takes its time. */
  readonly every: number;
  readonly ask: (of: Of) => readonly [said: unknown, expected: unknown];
}

export type Doors<Of> = Readonly<Record<string, Door<Of>>>;
