/**
 * Writes the commands with their arguments and options into docs/publisher.md, from the commands
 * themselves. With --check it only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { loadCommands } from '../src/publisher/cli/commands.js';
import type { World } from '../src/publisher/cli/world.js';

const PAGE = new URL('../docs/publisher.md', import.meta.url);

/** No command is run: none looks at it. */
const NO_WORLD = {} as World;

const commands = (await loadCommands(undefined)).map((make) => make(NO_WORLD, () => undefined));
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function defaultOf(value: unknown, description: string | undefined): string {
  if (description !== undefined) return description;
  return typeof value === 'string' || typeof value === 'number' ? `\`${value}\`` : '';
}

function chapterOf(command: CommandUnknownOpts): string {
  const takes = command.registeredArguments.map(
    (one) => `- \`${one.name()}\`: ${one.description || 'see above'}`,
  );
  const options = command.options.map((option) => {
    const values = option.argChoices ? ` (${option.argChoices.join(', ')})` : '';
    const must = option.mandatory && option.defaultValue === undefined ? ' **required**' : '';
    return `| \`${cell(option.flags)}\` | ${cell(option.description + values)}${must} | ${cell(defaultOf(option.defaultValue, option.defaultValueDescription))} |`;
  });
  const lines = [
    `### ${command.name()}`,
    `\`product-guide ${command.name()} ${command.usage()}\``,
    `${sentence(command.description())}.`,
    ...(takes.length ? [takes.join('\n')] : []),
    ['| option | meaning | default |', '| --- | --- | --- |', ...options].join('\n'),
  ];
  return lines.join('\n\n');
}

const before = readFileSync(PAGE, 'utf8');
const after = before.replace(
  /(<!-- commands -->\n)[\s\S]*?(<!-- end -->)/,
  (_whole, start: string, end: string) =>
    `${start}\n${commands.map(chapterOf).join('\n\n')}\n\n${end}`,
);
if (!after.includes('<!-- commands -->'))
  throw new Error('docs/publisher.md has no place for them.');
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('docs/publisher.md is not what the commands say: run `npm run generate`.');
    process.exitCode = 1;
  }
} else if (before !== after) writeFileSync(PAGE, after);
