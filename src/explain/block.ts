/** A paragraph, or an item of the list that the paragraph before it opened. */
export interface Block {
  readonly kind: 'text' | 'item';
  readonly text: string;
}

export const paragraph = (text: string): Block => ({ kind: 'text', text });

export const item = (text: string): Block => ({ kind: 'item', text });
