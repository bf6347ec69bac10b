import { type Contract, type ContractInput, READINGS, type ReadingId } from 'qijiang-catastrophe-insurance';

/** A contract with one reading changed. */
export interface OtherReading {
  readonly id: ReadingId;
  readonly position: string;
  readonly after: ContractInput;
}

/** Every other position of every reading, one at a time. */
export const otherReadings = (contract: Contract): readonly OtherReading[] =>
  (Object.keys(READINGS) as ReadingId[]).flatMap((id) =>
    READINGS[id].positions
      .filter((position) => position !== contract.readings[id])
      .map((position) => ({
        id,
        position,
        after: { ...contract, readings: { ...contract.readings, [id]: position } },
      })),
  );
