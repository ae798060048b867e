/** How a command is declared: what it takes, and what it does with that. */
import type { Command, CommandUnknownOpts, OptionValues } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { fileFinding } from '../findings.js';
import { printJson, printText } from './print.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

/** Nothing wrong; findings of severity error; wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Without a code all is fine. */
type Ending = ExitCode | undefined;

/** What a command says depends on these. */
type Speech = OptionValues & { readonly lang: MessageLanguage; readonly format?: string };

/** Makes the command anew for each run: Commander keeps in it what was given. */
export type CliCommand = (world: World, end: (code: ExitCode) => void) => CommandUnknownOpts;

/**
 * @param declare name, description, arguments and options; the options' types follow from it
 * @param work what the command does; it throws a Refusal for what a user can get wrong
 */
export function defineCommand<Args extends unknown[], Options extends Speech>(
  declare: () => Command<Args, Options>,
  work: (world: World, options: Options, ...args: Args) => Ending | Promise<Ending>,
): CliCommand {
  return (world, end) => {
    const command = declare();
    return command.action(async () => {
      const options: Options = command.opts();
      try {
        end((await work(world, options, ...command.processedArgs)) ?? 0);
      } catch (error) {
        end(sayWhy(error, command.name(), options, world));
      }
    });
  };
}

function sayWhy(error: unknown, name: string, { lang, format }: Speech, world: World): ExitCode {
  if (world.signal?.aborted) {
    world.err(printText([fileFinding(name, 'interrupted')], lang));
    return 1;
  }
  if (!(error instanceof Refusal)) {
    world.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
  if (format === 'json') world.out(printJson(error.findings, lang));
  else {
    world.err(printText(error.findings, lang));
    if (error.remark !== undefined) world.err(error.remark);
  }
  return error.exitCode;
}
