import type { JsonObject } from '../try/paths';
import { contractIn } from './useContract';

async function fetched(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.blob();
}

/** Fetches the sample of this site: a register with errors put into it, and the contract that it goes by. */
export async function sampleFiles(
  folder: string,
): Promise<{ readonly register: File; readonly contract: JsonObject }> {
  const [csv, json] = await Promise.all(
    ['sample.csv', 'sample-contract.json'].map((name) => fetched(folder + name)),
  );
  const contract = contractIn((await json?.text()) ?? '');
  if (csv === undefined || contract === null) throw new Error('no sample');
  return { register: new File([csv], 'sample.csv'), contract };
}
