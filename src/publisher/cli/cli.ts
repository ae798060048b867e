/** The command line: finds the command, and gives back the exit code that it ends with. */
import { Command, CommanderError } from '@commander-js/extra-typings';
import type { ExitCode } from './command.js';
import { loadCommands } from './commands.js';
import type { World } from './world.js';

/** @returns the exit code; never throws for what a user can get wrong */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('product-guide')
    .description('Imports, checks and publishes the product catalogue.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out(text.trimEnd()),
      writeErr: (text) => world.err(text.trimEnd()),
    });
  for (const make of await loadCommands(args[0])) {
    const command = make(world, (end) => (code = end));
    program.addCommand(command.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has already said what is wrong.
    return error.exitCode === 0 ? 0 : 2;
  }
}
