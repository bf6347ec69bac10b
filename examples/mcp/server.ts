import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { type ClaimInput, type Contract, InvalidInputError, parseClaim } from 'qijiang-catastrophe-insurance';
import { explain, type Locale } from 'qijiang-catastrophe-insurance/explain';
import { receipt } from 'qijiang-catastrophe-insurance/receipt';
import { published } from '../../docs/.vitepress/generate/schemas.js';
import { citedBy } from './cited.js';
import { type Asked, TOOLS, type Tool, WORDS } from './tools.js';

const LOCALES = Object.keys(WORDS) as Locale[];

const INSTRUCTIONS = `依《通知》和合同裁定理赔，答复逐字取自规则，不经模型；不存任何内容。案件用交换格式，不写姓名和证件号码；不知道的不要猜，留空，再问 what_is_missing。转述时请保留条款和凭证的哈希。
Decides claims by the notice and the contract; answers come from the rules word for word, from no model, and nothing is stored. Claims are in the exchange format, without names or identity numbers. Do not guess what is not known: leave it out and ask what_is_missing. Keep the clauses and the hash of the receipt when you pass an answer on.`;

/** What every tool takes: a claim in the exchange format, as its published schema has it, and a language. */
function inputSchema() {
  const { $defs, ...claim } = published().find(({ name }) => name === 'claim')?.schema ?? {};
  return {
    type: 'object' as const,
    properties: { claim, language: { enum: LOCALES, default: LOCALES[0] } },
    required: ['claim'],
    additionalProperties: false,
    $defs,
  };
}

const string = { type: 'string' };

const OUTPUT_SCHEMA = {
  type: 'object' as const,
  properties: {
    receipt: {
      type: 'object',
      properties: { hash: string, rules: string, edition: string, contract: string },
      required: ['hash', 'rules', 'edition', 'contract'],
    },
    clauses: { type: 'array', items: { type: 'object', properties: { id: string, text: string } } },
    result: { type: 'object' },
  },
  required: ['receipt', 'clauses', 'result'],
};

const says = (text: string): CallToolResult['content'] => [{ type: 'text', text }];

/** The answer of a tool, with the clauses that it rests on and the receipt of the determination. */
function answered({ answer }: Tool, asked: Asked): CallToolResult {
  const { text, result } = answer(asked);
  const clauses = citedBy(result, asked);
  const { hash, rules, contract } = asked.receipt;
  const cited = clauses.map(({ id, printed, text: said }) => `${printed ?? id} ${said}`);
  return {
    content: says([text, '', ...cited, `SHA-256 ${hash}`].join('\n')),
    structuredContent: {
      receipt: { hash, rules: rules.hash, edition: rules.edition, contract: contract.hash },
      clauses,
      result,
    },
  };
}

/** A claim that breaks the format: every issue, for whoever can put it right. */
const refused = ({ issues }: InvalidInputError, locale: Locale): CallToolResult => ({
  isError: true,
  content: says(issues.map((issue) => `${issue.path}: ${WORDS[locale].describeIssue(issue)}`).join('\n')),
});

interface Arguments {
  readonly claim?: unknown;
  readonly language?: unknown;
}

/** A server for assistants, of the claims under one contract. It keeps nothing between two calls. */
export function assistantServer(contract: Contract): Server {
  const server = new Server(
    { name: 'qijiang-catastrophe-insurance', version: '0.1.0' },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  const schema = inputSchema();
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(TOOLS).map(([name, { description }]) => ({
      name,
      description,
      inputSchema: schema,
      outputSchema: OUTPUT_SCHEMA,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = Object.hasOwn(TOOLS, params.name) ? TOOLS[params.name] : undefined;
    const { claim: input, language = LOCALES[0] }: Arguments = params.arguments ?? {};
    const locale = LOCALES.find((each) => each === language);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `no tool ${params.name}`);
    if (locale === undefined) throw new McpError(ErrorCode.InvalidParams, `language: ${LOCALES.join(', ')}`);
    try {
      const claim = parseClaim(input as ClaimInput);
      const asked = { claim, contract, locale, receipt: receipt(input as ClaimInput, contract) };
      return answered(tool, { ...asked, explanation: explain(claim, contract) });
    } catch (error) {
      if (error instanceof InvalidInputError) return refused(error, locale);
      throw error;
    }
  });
  return server;
}
