import { parseContract } from 'qijiang-catastrophe-insurance';
import type { Bytes } from '../../../../../examples/audit/bytes.js';
import type { Answers, Question, Stage } from '../protocol';
import { cellsOf, find } from './find';
import { blobBytes, browserHost } from './host';
import { overviewOf } from './overview';
import { type Session, sessionOf } from './session';

const bytesOf = (files: readonly File[]): readonly Bytes[] => files.map((file) => blobBytes(file, file.name));

/** Answers the page's questions about one register after another. */
export function bench(onProgress: (stage: Stage, done: number) => void) {
  let session: Session | null = null;
  const current = (): Session => {
    if (session === null) throw new Error('nothing was audited yet');
    return session;
  };
  return async (question: Question): Promise<Answers[keyof Answers]> => {
    switch (question.kind) {
      case 'audit': {
        const host = browserHost();
        const { files, before, contract, isIllustrative, map, locale, width } = question;
        session = await sessionOf({
          files: bytesOf(files),
          before: bytesOf(before),
          host,
          contract: parseContract(contract),
          isIllustrative,
          map,
          locale,
          onProgress,
        });
        const { chartsOf } = await import('./charts');
        return overviewOf(session, chartsOf(session, width), host.files);
      }
      case 'findings':
        return find(current(), question.filter, question.page);
      case 'cells':
        return cellsOf(current(), question.page);
      case 'workbook': {
        const { workbookOf } = await import('./files');
        return workbookOf(current(), onProgress);
      }
      case 'report': {
        const { reportPage } = await import('./files');
        return reportPage(current());
      }
    }
  };
}
