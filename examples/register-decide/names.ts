const LONGEST = 60;

/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A text as the name of a file on any system. */
function safe(text: string): string {
  const name = [...text.normalize('NFC').replace(/[^\p{L}\p{N}\-_（）()]+/gu, '_')]
    .slice(0, LONGEST)
    .join('');
  return RESERVED.test(name) ? `_${name}` : name;
}

/** The names of files by the ids that they are for, all different however a system compares names. */
export function fileNames(ids: readonly string[], extension: string): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const name = safe(id);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    taken.add(free.toLowerCase());
    return `${free}${extension}`;
  });
}
