/** A text without what neither XML nor a printer takes: control characters and halves of characters. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, '\uFFFD');
