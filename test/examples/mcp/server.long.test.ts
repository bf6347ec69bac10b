import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type ClaimInput, parseContract } from 'qijiang-catastrophe-insurance';
import { underReadings, whatWouldChange } from 'qijiang-catastrophe-insurance/challenge';
import { questions } from 'qijiang-catastrophe-insurance/explain';
import { asText, letter } from 'qijiang-catastrophe-insurance/explain/en';
import { type Receipt, receipt, verify } from 'qijiang-catastrophe-insurance/receipt';
import { describe, expect, it } from 'vitest';
import illustrative from '../../../examples/contracts/illustrative.json' with { type: 'json' };
import type { Cited } from '../../../examples/mcp/cited.js';
import { assistantServer } from '../../../examples/mcp/server.js';
import { TOOLS } from '../../../examples/mcp/tools.js';

const contract = parseContract(illustrative);

/** A client of the SDK, which checks what it is answered against the schema of the tool. */
async function connected(): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([assistantServer(contract).connect(theirs), client.connect(ours)]);
  return client;
}

const client = await connected();
const { tools } = await client.listTools();

const example = (name: string): ClaimInput =>
  JSON.parse(readFileSync(new URL(`../../../examples/claims/${name}.json`, import.meta.url), 'utf8')).claim;

interface Structured {
  readonly receipt: { readonly hash: string };
  readonly clauses: readonly Cited[];
  readonly result: Readonly<Record<string, unknown>>;
}

async function call(name: string, claim: unknown, language?: string) {
  const called = await client.callTool({ name, arguments: { claim, ...(language && { language }) } });
  const { content, structuredContent, isError } = called as CallToolResult;
  const [first] = content as [{ readonly type: 'text'; readonly text: string }];
  return { text: first.text, data: structuredContent as unknown as Structured, isError };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const payable = example('01-lightning-huidong');
const open = example('17-fire-liability-open');
const declined = example('18-rescuer-after-drinking');

describe('the server for assistants', () => {
  it('offers its tools, reading only, with the published schema of a claim', () => {
    expect(tools.map(({ name }) => name)).toEqual(Object.keys(TOOLS));
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema.required).toEqual(['claim']);
      expect(JSON.stringify(inputSchema)).toContain('500110');
    }
    expect(client.getInstructions()).toContain('what_is_missing');
  });

  it.each(tools.map(({ name }) => name))(
    'cites clauses and the receipt with every answer of %s',
    async (name) => {
      for (const claim of [payable, open, declined])
        for (const language of ['zh-CN', 'en']) {
          const { text, data } = await call(name, claim, language);
          const { hash } = receipt(claim, contract);
          expect(data.receipt.hash).toBe(hash);
          expect(text).toContain(hash);
          expect(data.clauses.length).toBeGreaterThan(0);
          for (const { text: said } of data.clauses) expect(text).toContain(said);
          expect(/[\u4e00-\u9fff]{8}/.test(data.clauses[0]?.text ?? '')).toBe(language === 'zh-CN');
        }
    },
  );

  it('says what is missing and whom to ask', async () => {
    const { data, text } = await call('what_is_missing', open);
    expect(data.result).toEqual(plain({ questions: questions(open, contract) }));
    expect(text).toMatch(/^- 请问/);
    expect((await call('what_is_missing', payable, 'en')).text).toMatch(/^Nothing is missing/);
  });

  it('decides, with a receipt that can be checked', async () => {
    const { data } = await call('decide', payable);
    expect(verify(data.result.receipt as Receipt, payable, contract)).toEqual({ ok: true, differences: [] });
  });

  it('explains in the words of the library', async () => {
    const { data, text } = await call('explain', declined, 'en');
    const { issued } = data.result as { readonly issued: string };
    expect(text).toContain(asText(letter(declined, contract, { issued })));
  });

  it('says what would change it, and under which readings', async () => {
    for (const claim of [payable, open, declined]) {
      expect((await call('what_would_change', claim)).data.result).toEqual(
        plain(whatWouldChange(claim, contract)),
      );
      expect((await call('under_readings', claim)).data.result).toEqual(
        plain(underReadings(claim, contract)),
      );
    }
  });

  it('lists every issue of a claim that breaks the format', async () => {
    const { isError, text } = await call('decide', { id: 'c', loss: { kind: 'boat' }, name: '张三' });
    expect(isError).toBe(true);
    expect(text).toMatch(/^name: .*\nloss\.kind: |^loss\.kind: .*\nname: /);
    expect(text).not.toContain('张三');
    expect((await call('decide', undefined, 'en')).isError).toBe(true);
  });

  it('refuses a tool and a language that there are not', async () => {
    await expect(call('constructor', payable)).rejects.toThrow('no tool constructor');
    await expect(call('decide', payable, 'fr')).rejects.toThrow('zh-CN, en');
  });

  it('keeps nothing: another server gives the same answers', async () => {
    const other = await connected();
    const again = await other.callTool({ name: 'decide', arguments: { claim: payable } });
    expect(again.structuredContent).toEqual((await call('decide', payable)).data);
  });
});
