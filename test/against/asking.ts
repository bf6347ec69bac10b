/** 向其中一个包所问的一件事；照它所写即可重问。A question to one of the packages; what it says is enough to ask it again. */
export interface Question {
  readonly name: string;
  readonly where: string;
  readonly of: 'there' | 'here';
}

/** 一问两答。What two packages answered to one question, as JSON texts. */
export interface Answered {
  readonly name: string;
  readonly where: string;
  readonly there: string;
  readonly here: string;
}

/** 谁在问：问之前说一声，问过的不再问。Who asks: says so before each question, and leaves out what must not be asked. */
export interface Asker {
  readonly isLeftOut: (name: string, where: string) => boolean;
  readonly asking: (question: Question) => void;
  readonly answered: (answered: Answered) => void;
}

export const keyOf = ({ name, where }: Pick<Question, 'name' | 'where'>): string => `${name} ${where}`;
