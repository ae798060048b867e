/** `product-guide accept`: a municipality's settings, checked against the catalogue and taken over. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import type { FileFinding } from '../findings.js';
import { readSettings } from '../../content/read-content.js';
import { changesBetween } from '../../content/settings/differences.js';
import { validate } from '../../rules/validate.js';
import { makeFolder } from '../folder.js';
import { diffWords } from '../publish/drift/diff.js';
import { readContentFolder, readFile } from '../read-content.js';
import { defineCommand } from './command.js';
import { editingAlone, mustBeThere } from './given.js';
import { language } from './options.js';
import { writeOutFile } from './out-file.js';
import { hasErrors, printText } from './print.js';
import { readPlainJson } from './plain-json.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

export const command = defineCommand(
  () =>
    new Command('accept')
      .description('check a municipality’s settings, show what changes, and take them over')
      .argument('<file>', 'settings file, named for the municipality')
      .requiredOption('--content <folder>', 'content folder to take it into')
      .option('--yes', 'take it over')
      .addOption(language()),
  (world, options, file) => {
    mustBeThere(file, options.content);
    const work = () => accept(file, options, world);
    return options.yes ? editingAlone(options.content, 'accept', work) : work();
  },
);

interface Options {
  readonly content: string;
  readonly yes?: true | undefined;
  readonly lang: MessageLanguage;
}

function accept(file: string, { content, yes, lang }: Options, world: World): undefined {
  const words = WORDS[lang];
  const findings = findingsIn(file, content, world.today());
  const target = join(content, 'settings', `${basename(file, '.json')}.json`);
  const before = existsSync(target) ? readPlainJson(target, findings) : {};
  const after = readPlainJson(file, []);
  if (!before || !after || hasErrors(findings)) throw new Refusal(findings, 1, words.refused);
  if (findings.length) world.err(printText(findings, lang));
  const changes = changesBetween(before, after);
  for (const change of changes)
    world.out(`${change.name}\n  ${marked(change.before, change.after)}`);
  if (!changes.length) world.out(words.nothing);
  else if (!yes) world.out(words.notYet);
  else {
    makeFolder(dirname(target));
    writeOutFile(target, readFileSync(file, 'utf8'));
    world.out(words.done(target));
  }
}

/** Of that file alone, as it would stand in the content folder. */
function findingsIn(file: string, folder: string, today: string): FileFinding[] {
  const findings: FileFinding[] = [];
  const entry = readFile(file, readSettings, findings);
  if (!entry) return findings;
  const content = readContentFolder(folder);
  const others = content.settings.filter(({ name }) => name !== entry.name);
  const all = validate({ ...content, findings: [], settings: [...others, entry] }, today);
  for (const finding of all.filter((one) => one.file === file))
    // Under another name it would never be published.
    findings.push(
      finding.code === 'unknown-municipality' ? { ...finding, severity: 'error' } : finding,
    );
  return findings;
}

/** [-gone-] {+new+}, as many tools write it. */
function marked(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join(' ');
}

interface Words {
  readonly refused: string;
  readonly nothing: string;
  readonly notYet: string;
  readonly done: (target: string) => string;
}
const WORDS: Readonly<Record<MessageLanguage, Words>> = {
  nl: {
    refused: 'Niet overgenomen.',
    nothing: 'Er verandert niets.',
    notYet: 'Nog niet overgenomen: geef --yes.',
    done: (target) => `Overgenomen in ${target}`,
  },
  en: {
    refused: 'Not taken over.',
    nothing: 'Nothing changes.',
    notYet: 'Not taken over yet: give --yes.',
    done: (target) => `Taken over into ${target}`,
  },
};
