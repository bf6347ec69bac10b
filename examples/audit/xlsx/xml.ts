import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text as it is read: names without their prefixes, which a writer may choose as it likes. */
export interface Events {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Characters that XML cannot hold, as Excel writes them: _x000D_. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A reader of XML that is fed piece by piece. @throws on what is not well formed. */
export function xmlReader({ open, text, close }: Events): {
  readonly write: (piece: string) => void;
  readonly end: () => void;
} {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open !== undefined)
    parser.on('opentag', ({ name, attributes }) =>
      open(
        local(name),
        Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), String(value)])),
      ),
    );
  if (text !== undefined) for (const kind of ['text', 'cdata'] as const) parser.on(kind, text);
  if (close !== undefined) parser.on('closetag', ({ name }) => close(local(name)));
  return { write: (piece) => parser.write(piece), end: () => parser.close() };
}

/** Reads a part as a whole. */
export async function readXml(pieces: AsyncIterable<string>, events: Events): Promise<void> {
  const reader = xmlReader(events);
  for await (const piece of pieces) reader.write(piece);
  reader.end();
}
