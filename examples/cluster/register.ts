import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimInput } from 'qijiang-catastrophe-insurance';
import { randomFrom } from '../season/random.js';
import type { Part } from './tasks.js';

const HARMS = [
  ['injury', 90],
  ['disability', 8],
  ['death', 2],
] as const;

/** A made-up claim of a year with fifty floods and storms. */
function claimOf(i: number, random: ReturnType<typeof randomFrom>): ClaimInput {
  const event = random.below(50);
  const harm = random.pick(HARMS);
  const day = String(1 + (event % 28)).padStart(2, '0');
  return {
    id: `c-${i}`,
    incident: {
      id: `event-${event}`,
      startedAt: `2024-0${6 + (event % 3)}-${day}T${String(random.below(24)).padStart(2, '0')}:20:00+08:00`,
      division: '500110110',
      peril: event % 2 === 0 ? 'flood' : 'rainstorm',
    },
    loss: {
      kind: 'person',
      personId: `person-${i}`,
      presence: 'at-onset',
      causedByIncident: true,
      harm,
      ...(harm === 'disability' && { disabilityGrade: 1 + random.below(10) }),
      medicalCost: `${random.below(30_000)}.${10 + random.below(90)}`,
      circumstances: [],
    },
  };
}

/** Writes a register of so many claims into a folder, part by part, one claim in a line, and gives the parts in order. */
export function writeRegister(
  folder: string,
  claims: number,
  perPart: number,
  seed = 20240711,
): readonly Part[] {
  const random = randomFrom(seed);
  const parts: Part[] = [];
  for (let first = 0; first < claims; first += perPart) {
    const length = Math.min(perPart, claims - first);
    const lines = Array.from({ length }, (_, i) => JSON.stringify(claimOf(first + i, random)));
    const file = join(folder, `${String(parts.length).padStart(6, '0')}.ndjson`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    parts.push({ file, first: first + 1 });
  }
  return parts;
}
