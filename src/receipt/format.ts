/** The format of a receipt; another one is another format. */
export const FORMAT = 'qijiang-receipt/1';

/** The version of this package. */
export const VERSION = '0.1.0';
