import type { Claim } from '../claim/claim.js';
import type { ClaimInput } from '../claim/input.js';
import { claimFrom } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom } from '../contract/parse.js';
import { explain } from '../explain/explain.js';
import { deepFreeze } from '../input/freeze.js';
import type { LanguageParts } from '../words/language.js';
import { speaking } from '../words/speaking.js';
import { fieldOf, leadOf, sectionsOf, signatureOf } from './compose.js';
import { letterContent } from './content.js';
import { type LetterLanguage, letterLanguage } from './language.js';
import type { FileNote } from './letter.js';
import { NOTE_SECTIONS, type NoteWriting } from './note-sections.js';
import { givenFor, type LetterOptions } from './options.js';

function noteIn(
  language: LetterLanguage,
  spoken: NoteWriting['spoken'],
  claim: Claim,
  contract: Contract,
  options: LetterOptions,
): FileNote {
  const given = givenFor(options, claim, contract);
  const explanation = explain(claim, contract, { locale: language.locale });
  const { content, grounds } = letterContent(claim, contract, explanation, given);
  const { reserved } = grounds;
  const writing: NoteWriting = { claim, contract, explanation, content, given, language, reserved, spoken };
  const { letter, words } = language;
  const { note } = letter;
  return {
    claim: content.claim,
    contract: content.contract,
    issued: content.issued,
    reserved,
    page: {
      locale: language.locale,
      issuer: given.sender?.name ?? leadOf(writing),
      title: note.title,
      about: letter.about(content.lines.map((line) => words.lines[line])),
      fields: [
        fieldOf('caseNumber', given.caseNumber, writing),
        { label: note.claim, value: content.claim },
        { label: note.contract, value: content.contract },
      ],
      sections: sectionsOf(NOTE_SECTIONS, note.headings, writing),
      signature: signatureOf(writing),
      seal: letter.seal,
      overleaf: null,
      colon: letter.colon,
      numbering: letter.numbering,
    },
  };
}

/** Writes file notes in a language: everything that is known of a claim, for the file alone. */
export const fileNotes = (parts: LanguageParts) => {
  const language = letterLanguage(parts);
  const spoken = speaking(parts);
  return (claim: Claim | ClaimInput, contract: Contract | ContractInput, options: LetterOptions): FileNote =>
    deepFreeze(noteIn(language, spoken, claimFrom(claim), contractFrom(contract), options));
};
