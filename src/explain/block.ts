/** A paragraph, or an item of the list that the paragraph before it opened. */
export interface Block {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const item = (text: string): Block => ({ kind: 'item', text });
