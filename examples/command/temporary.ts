import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

/** Makes a folder that is gone when the program ends, however it ends; in the system's folder for temporary files, or elsewhere. */
export function temporaryFolder(within: string = tmpdir(), prefix = 'qijiang-'): string {
  const folder = mkdtempSync(join(within, prefix));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** Removes every folder that is left. */
export function removeFolders(): void {
  for (const folder of folders) {
    try {
      removeFolder(folder);
    } catch {
      // The program is ending; what cannot be removed now cannot be told either.
    }
  }
}
