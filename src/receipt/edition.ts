/** The format of a receipt; another one is another format. */
export const FORMAT = 'qijiang-receipt/1';

/** The version of this package. */
export const VERSION = '0.1.0';

/** The edition of the notice whose registry and rules these are, by its date. */
export const EDITION = '2023-03-03';
