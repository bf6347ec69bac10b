import { Command, CommanderError, Option } from 'commander';
import stringWidth from 'string-width';
import { type Ended, ended, MEANINGS, type Outcome, STATUS } from './ended.js';
import { LOCALES, type Locale, type Text, wrapped } from './text.js';

/** An option; without `value` it is a switch. */
interface OptionOf {
  readonly value?: Text;
  readonly about: Text;
}

/** What a command takes. `files` says how many of them: one, any number, at least one, or none. */
export interface Grammar<O extends string, S extends string = never, L extends string = never> {
  /** As it is typed: `npm run audit --`. */
  readonly name: string;
  readonly about: Text;
  readonly files?: { readonly word: Text; readonly about: Text; readonly many: boolean | 'some' };
  readonly options: Readonly<Record<O, OptionOf & { readonly value: Text }>>;
  readonly switches?: Readonly<Record<S, OptionOf>>;
  /** Options that may be given several times. */
  readonly lists?: Readonly<Record<L, OptionOf & { readonly value: Text }>>;
  readonly examples: readonly (readonly [typed: string, about: Text])[];
  /** How it may end, beside an unusable command. */
  readonly ends: readonly Outcome[];
}

/** What was asked for. */
export interface Asked<O extends string, S extends string = never, L extends string = never> {
  readonly locale: Locale;
  readonly files: readonly string[];
  readonly options: Readonly<Partial<Record<O, string>>>;
  readonly switches: Readonly<Record<S, boolean>>;
  readonly lists: Readonly<Record<L, readonly string[]>>;
}

const TITLES: Readonly<Record<string, Text>> = {
  'Usage:': { 'zh-CN': '用法：', en: 'Usage:' },
  'Arguments:': { 'zh-CN': '文件：', en: 'Files:' },
  'Options:': { 'zh-CN': '选项：', en: 'Options:' },
};

const WORDS = {
  help: { 'zh-CN': '显示这份说明', en: 'show this text' },
  lang: { 'zh-CN': '语言：zh-CN 或 en（不写为 zh-CN）', en: 'language: zh-CN or en (zh-CN unless given)' },
  examples: { 'zh-CN': '例：', en: 'Examples:' },
  ends: { 'zh-CN': '结束时的状态：', en: 'Exit status:' },
  see: { 'zh-CN': '用 --help 看用法。', en: 'See --help.' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is wrong with a command, by the parser's own codes; what it quotes is named. */
const WRONG: Readonly<Record<string, (named: string) => Text>> = {
  'commander.unknownOption': (named) => ({ 'zh-CN': `没有选项 ${named}`, en: `There is no option ${named}` }),
  'commander.optionMissingArgument': (named) => ({
    'zh-CN': `选项 ${named} 少了它的值`,
    en: `The option ${named} lacks its value`,
  }),
  'commander.missingArgument': () => ({ 'zh-CN': '没有给出文件', en: 'No file is given' }),
  'commander.excessArguments': () => ({ 'zh-CN': '给出的文件太多', en: 'Too many files are given' }),
  'commander.invalidArgument': () => ({
    'zh-CN': '--lang 应是 zh-CN 或 en',
    en: '--lang must be zh-CN or en',
  }),
};

/** The language that is asked for, before anything else is looked at. */
export function localeIn(args: readonly string[]): Locale {
  const at = args.lastIndexOf('--lang');
  const joined = args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const asked = joined ?? (at < 0 ? undefined : args[at + 1]);
  return LOCALES.find((locale) => locale === asked) ?? 'zh-CN';
}

/** The sentence on what is wrong, with the nearest option that there is. */
function told({ code, message }: CommanderError, locale: Locale): string {
  const named = /'([^']*)'/.exec(message)?.[1]?.split(/[ ,]/)[0] ?? '';
  const near = /Did you mean (\S+)\?/.exec(message)?.[1];
  const wrong = WRONG[code]?.(named)[locale] ?? message;
  const meant = { 'zh-CN': `；是不是 ${near}？`, en: `; did you mean ${near}?` }[locale];
  const end = { 'zh-CN': '。', en: '.' }[locale];
  return `${wrong}${near === undefined ? end : meant}\n${WORDS.see[locale]}`;
}

/** How the parser names an option of several words. */
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What stands below the options: examples, and what each status means. */
function below(
  { name, examples, ends }: Pick<Grammar<string>, 'name' | 'examples' | 'ends'>,
  locale: Locale,
) {
  const typed = examples.flatMap(([args, about]) => [
    `  ${`${name} ${args}`.trim()}`,
    `      ${about[locale]}`,
  ]);
  const shown = [...new Set<Outcome>([...ends, 'unusable', 'failed', 'interrupted'])].sort(
    (a, b) => STATUS[a] - STATUS[b],
  );
  const statuses = shown.map((end) => `  ${String(STATUS[end]).padEnd(5)}${MEANINGS[end][locale]}`);
  return ['', WORDS.examples[locale], ...typed, '', WORDS.ends[locale], ...statuses].join('\n');
}

const argumentOf = (many: boolean | 'some'): string =>
  ({ true: '[files...]', false: '<file>', some: '<files...>' })[`${many}`];

function commandOf<O extends string, S extends string, L extends string>(
  grammar: Grammar<O, S, L>,
  locale: Locale,
  columns: number,
) {
  const { name, about, files, options, switches, lists = {} } = grammar;
  const command = new Command(name)
    .description(about[locale])
    .usage(`${files === undefined ? '' : `${files.word[locale]}${files.many === false ? '' : ' …'} `}[--…]`)
    .helpOption('-h, --help', WORDS.help[locale])
    .exitOverride()
    .configureHelp({
      helpWidth: columns,
      displayWidth: stringWidth,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrapped(line, width))
          .join('\n'),
      styleTitle: (title) => TITLES[title]?.[locale] ?? title,
    })
    .addHelpText('after', below(grammar, locale));
  if (files !== undefined)
    command.argument(argumentOf(files.many), files.about[locale]).allowExcessArguments(false);
  else command.allowExcessArguments(false);
  for (const [key, { value, about: says }] of Object.entries<OptionOf>({ ...options, ...switches }))
    command.option(value === undefined ? `--${key}` : `--${key} <${value[locale]}>`, says[locale]);
  const gathered = (value: string, given: readonly string[] = []) => [...given, value];
  for (const [key, { value, about: says }] of Object.entries<OptionOf & { readonly value: Text }>(lists))
    command.addOption(new Option(`--${key} <${value[locale]}>`, says[locale]).argParser(gathered));
  return command.addOption(new Option('--lang <zh-CN|en>', WORDS.lang[locale]).choices(LOCALES));
}

/**
 * Reads what was typed. Help is an end of its own, with status 0; whatever is not understood ends the command before it has
 * touched anything.
 *
 * @param columns How wide the text of the help may be.
 */
export function parse<O extends string, S extends string = never, L extends string = never>(
  grammar: Grammar<O, S, L>,
  args: readonly string[],
  columns: number,
): Asked<O, S, L> | Ended {
  const locale = localeIn(args);
  let help = '';
  const command = commandOf(grammar, locale, columns).configureOutput({
    writeOut: (text) => {
      help += text;
    },
    writeErr: () => undefined,
    getOutHelpWidth: () => columns,
  });
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ended('clean', help.trimEnd()) : ended('unusable', '', told(error, locale));
  }
  const given = command.opts<Record<string, string | true | readonly string[] | undefined>>();
  const picked = <K extends string, V>(of: Readonly<Record<K, unknown>> | undefined, value: (key: K) => V) =>
    Object.fromEntries(Object.keys(of ?? {}).map((key) => [key, value(key as K)])) as Record<K, V>;
  return {
    locale,
    files: command.args,
    options: picked(grammar.options, (key) => given[camel(key)] as string | undefined) as Asked<
      O,
      S
    >['options'],
    switches: picked(grammar.switches, (key) => given[key] === true),
    lists: picked(grammar.lists, (key) => (given[camel(key)] ?? []) as readonly string[]),
  };
}

export const isEnded = (asked: object): asked is Ended => 'status' in asked;
