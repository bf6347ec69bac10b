import type { ClauseId } from '../../../src/law/clause-ids.js';

/** 条文页的文件名：点换成连字符。The file name of a clause: dots become hyphens. */
export const clauseSlug = (id: ClauseId): string => id.replaceAll('.', '-');
