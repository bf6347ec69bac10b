import { type AttestingBody, OUTSIDE_BODIES, type OutsideBody } from '../claim/attestation.js';
import { type Language, languageUnder } from '../explain/language.js';
import type { Bilingual } from '../input/bilingual.js';
import { deepFreeze } from '../input/freeze.js';
import type { InstitutionId } from '../law/clause.js';
import type { Edition } from '../law/edition.js';
import { institutionName } from '../law/institution-name.js';
import type { LanguageParts } from '../words/language.js';
import type { LetterPhrases } from '../words/letter-phrases.js';

/** A language as letters are written in it. */
export interface LetterLanguage extends Language {
  readonly text: keyof Bilingual;
  readonly letter: LetterPhrases;
}

export const letterLanguage = (parts: LanguageParts, editions?: readonly Edition[]): LetterLanguage =>
  deepFreeze({ ...languageUnder(parts, editions), text: parts.text, letter: parts.letters });

/** The name of an institution on the day of a letter. */
export const nameOn = (id: InstitutionId, day: string, { text }: LetterLanguage): string =>
  institutionName(id, day)[text];

/** The name of a body on the day of a letter. */
export const bodyOn = (body: AttestingBody, day: string, language: LetterLanguage): string =>
  language.letter.bodies[body] ??
  ((OUTSIDE_BODIES as readonly string[]).includes(body)
    ? language.words.outsideBodies[body as OutsideBody]
    : nameOn(body as InstitutionId, day, language));
