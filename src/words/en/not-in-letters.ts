import { type KeptOut, literally } from '../kept-out.js';

const PROMISE =
  'The amount assessed is …; what is paid is the amount after the aggregate limits of the contract';

const IN_FILE_NOTE = 'leave it to the file note';

const SHUT = 'on the papers at hand, … is not covered';

/** Sentences and figures that must not stand in a letter; terms are in the glossary. */
const SENTENCES: KeptOut['sentences'] = [
  { word: 'promise', instead: PROMISE, pattern: /\bpromis(?:e|es|ed)\b|\bguarantee(?:s|d)?\b/i },
  {
    word: 'will not become less',
    instead: IN_FILE_NOTE,
    pattern: /\bwill not (?:become less|be reduced|decrease)\b/i,
  },
  {
    word: 'can only become more',
    instead: IN_FILE_NOTE,
    pattern: /\bcan only (?:become more|increase|rise)\b/i,
  },
  {
    word: 'the government owes',
    instead: 'established by (paper, number)',
    pattern: /\bgovernment (?:owes|is liable|is obliged|must pay)\b/i,
  },
  {
    word: 'is responsible for this line',
    instead: 'leads the work on this line',
    pattern: /\bis responsible\b/i,
  },
  {
    word: 'undetermined after inquiry',
    instead: 'not stated yet; where somebody did look into it, “could not be established”',
    pattern: /\bafter (?:an )?(?:inquiry|investigation)\b/i,
  },
  {
    word: 'under every reading',
    instead: IN_FILE_NOTE,
    pattern: /\b(?:under|by) (?:every|any|all|each) readings?\b|\bby default\b/i,
  },
  { word: 'cannot change this result', instead: SHUT, pattern: /\b(?:can|will) ?not change\b/i },
  {
    word: 'Nothing will be paid.',
    instead: 'No payment can be made, because …',
    pattern: /\bnothing (?:will|can) be paid\b/i,
  },
  {
    word: 'affected person',
    instead: 'the name, or “you”',
    pattern: /\b(?:disaster-)?affected persons?\b|\bdisaster victims?\b/i,
  },
  { word: 'casualties', instead: 'death, disability, injury', pattern: /\bcasualt(?:y|ies)\b/i },
  { word: 'fraud', instead: 'leave it out', pattern: /\bfraud(?:ulent)?\b/i },
  { word: '00:00', instead: 'the end of the day before', pattern: /\b00:00\b/ },
  { word: 'CNY 0.00', instead: 'leave it out', pattern: /\bCNY 0(?:\.0+)?(?![\d.])/ },
  { word: 'CNY 100000.00', instead: 'CNY 100,000.00', pattern: /\bCNY \d{4,}/ },
];

export const KEPT_OUT: KeptOut = {
  text: 'en',
  sentences: SENTENCES,
  pattern: (term) => new RegExp(`\\b${literally(term)}s?\\b`, 'i'),
};
