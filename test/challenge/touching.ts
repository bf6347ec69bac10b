// 触及一案的歧义，照定义另写：条件读自说明，给付读自应付金额。The ambiguities that touch a claim, told anew from their definition: conditions as `explain` has them, payments as `amountDue`.
import type { ExplainedNode, Explanation } from '../../src/explain/explanation.js';
import { explain } from '../../src/explain/index.js';
import { contractAt } from '../../src/history.js';
import {
  adjudicate,
  amountDue,
  type Claim,
  type ClaimInput,
  type Contract,
  parseClaim,
} from '../../src/index.js';
import type { AmbiguityId } from '../../src/law/ambiguity-ids.js';
import { TOUCHES } from '../../src/law/touches.js';

const below = (node: ExplainedNode): readonly ExplainedNode[] => [node, ...node.parts.flatMap(below)];

const heldInPart = ({ kind, parts }: ExplainedNode): boolean =>
  kind === 'all' &&
  parts.some(
    (part) => part.truth === true && below(part).some(({ inForce, fact }) => inForce && fact !== null),
  );

/** 一组条件的各项出路。The alternatives of a group, those of readings and of groups within it too. */
const alternatives = (group: ExplainedNode): readonly ExplainedNode[] =>
  group.parts
    .filter(({ decides }) => decides)
    .flatMap((part) =>
      part.kind === 'choice' || part.kind === 'any' ? [part, ...alternatives(part)] : [part],
    );

/** 不成立或者尚不清楚的条件：有名字的一组算一个，除非其中一项出路已经部分成立。The conditions that fail or are open: a named group is one, unless an alternative of it held in part. */
function hinges(node: ExplainedNode): readonly string[] {
  if (!node.decides) return [];
  if (node.id === null || node.kind === 'choice') return node.parts.flatMap(hinges);
  const close = alternatives(node).find(heldInPart);
  if (close !== undefined) return hinges(close);
  const others = node.parts.filter(({ id, clause }) => id !== null && clause !== node.clause);
  return [node.id, ...others.flatMap(hinges)];
}

/** 只知灾种，其余一概不知；设施不写就是没有，故写不明。What struck, and nothing else; to leave the facility out would be to say that there was none. */
const onlyWhatStruck = ({ id, incident: { peril } = {}, loss: { kind } }: ClaimInput): ClaimInput => ({
  id,
  incident: { facility: null, ...(peril === undefined ? {} : { peril }) },
  loss: { kind },
});

const isOpenByPeril = (tree: ExplainedNode): boolean =>
  tree.truth === null && below(tree).some(({ decides, fact }) => decides && fact === 'incident.peril');

/** 险种所付的各项，未定的也算；为零的不算；限额一概算。付给政府的，不论死亡还是伤残，都是补偿。What a line pays, or may pay; its limits whatever they leave. What the government is paid for a death or a disability is compensation, whichever it is. */
function payments(
  line: Explanation['lines'][number]['line'],
  claim: Claim,
  contract: Contract,
): readonly string[] {
  const { benefits } = amountDue(line, claim, contract);
  const schedule = contract.lines[line] ?? {};
  const isCompensated = adjudicate(claim, contract).lines[line].payee === 'government';
  return [
    ...benefits.flatMap(({ benefit, amount }) => {
      if (amount === '0.00') return [];
      return [isCompensated && benefit !== 'medical' ? 'compensation' : benefit];
    }),
    ...('personLimit' in schedule ? ['person-limit'] : []),
    ...('householdLimit' in schedule ? ['household-limit'] : []),
  ];
}

/** 在合同的一个版本下，各险种所依凭的规则。Under one version of a contract, the rules on which each line rests. */
function restingUnder(input: ClaimInput, contract: Contract): ReadonlyMap<string, ReadonlySet<string>> {
  const bare = explain(onlyWhatStruck(input), contract);
  const resting = explain(input, contract).lines.map(({ line, status, tree }) => {
    const mayFit = bare.lines.find((each) => each.line === line)?.tree.truth !== false;
    if (status === 'not-insured') return [line, []] as const;
    if (tree.truth !== true) return [line, mayFit && !isOpenByPeril(tree) ? hinges(tree) : []] as const;
    const held = below(tree).flatMap(({ id, decides }) => (decides && id !== null ? [id] : []));
    return [line, [...held, ...payments(line, parseClaim(input), contract)]] as const;
  });
  return new Map(resting.map(([line, rules]) => [line, new Set(rules)]));
}

/** 触及一案的歧义，各带触及它的规则。Each ambiguity that touches a claim, with the rules by which it does. */
export function touching(
  input: ClaimInput,
  contract: Contract,
  versions: readonly string[],
): readonly { readonly ambiguity: string; readonly rules: readonly string[] }[] {
  const facts = parseClaim(input);
  const resting = versions.map((at) => restingUnder(input, contractAt(contract, at)));
  return (Object.keys(TOUCHES) as AmbiguityId[]).flatMap((ambiguity) => {
    const { named, rules, lines, values = {} } = TOUCHES[ambiguity];
    const fits = Object.entries(values).every(([fact, some]) =>
      (some as readonly unknown[]).includes(facts[fact as keyof Claim]),
    );
    if (named !== true || !fits) return [];
    const found = rules.filter((rule) =>
      resting.some((under) =>
        [...under].some(
          ([line, ids]) =>
            ((lines as readonly string[] | undefined) ?? [line]).includes(line) && ids.has(rule),
        ),
      ),
    );
    return found.length === 0 ? [] : [{ ambiguity, rules: found }];
  });
}
