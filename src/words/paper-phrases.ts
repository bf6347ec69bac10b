/**
 * A paper that is wanted, in words.
 *
 * @since 0.1.0
 */
export interface MaterialPhrase {
  readonly paper: string;
  /** Who issues it, any one of them; nobody where it is as the contract says. */
  readonly issuers: readonly string[];
  /** What it is to attest. */
  readonly facts: readonly string[];
  readonly broughtBy: string;
  /** Where to ask first, with the clause: `town` is `null` where the street or town is not known. */
  readonly askFirst: { readonly town: string | null; readonly clause: string } | null;
  readonly basis: 'notice' | 'contract' | 'practice';
  readonly clause: string | null;
}

/**
 * How a language speaks of papers and of who brings them.
 *
 * @since 0.1.0
 */
export interface PaperPhrases {
  /** A paper: who issues it, what for, who brings it, where to ask, and whether the notice speaks of it. */
  readonly material: (material: MaterialPhrase) => string;
}
