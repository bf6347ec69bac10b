import { tokenize, tokenizeQuery } from './tokens.js';

/** How the index was made and is read; a part of the code, so that no function travels as text. */
export const INDEX_OPTIONS = {
  tokenize,
  searchOptions: {
    tokenize: tokenizeQuery,
    fuzzy: false,
    prefix: true,
    boost: { title: 4, text: 2, titles: 1 },
  },
} as const;
