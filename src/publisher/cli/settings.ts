/** `accept` and `fees`: how a municipality's settings reach the centre, and next year's fees. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { readJson, readSettings } from '../../content/read-content.js';
import { readContentFolder, readFile } from '../read-content.js';
import { diffWords } from '../publish/drift/diff.js';
import { type FileFinding, fileFinding } from '../findings.js';
import { hasErrors, printText } from './print.js';
import { changesBetween } from '../../content/settings/differences.js';
import { type Indexation, indexFees } from '../../content/settings/index-fees.js';
import { validate } from '../../rules/validate.js';
import { writeOutFile } from './out-file.js';
import type { World } from './world.js';
import { makeFolder } from '../folder.js';

type Code = 0 | 1 | 2;
type Json = Readonly<Record<string, unknown>>;

/** Checks a settings file against the catalogue, shows what changes, and with `yes` takes it over. */
export function runAccept(
  file: string,
  options: { readonly content: string; readonly yes?: boolean; readonly lang: MessageLanguage },
  world: World,
): Code {
  const missing = [file, options.content].find((path) => !existsSync(path));
  if (missing !== undefined) return stop(missing, 'no-folder', options.lang, world);
  const findings: FileFinding[] = [];
  const entry = readFile(file, readSettings, findings);
  const content = readContentFolder(options.content);
  const name = basename(file, '.json');
  if (entry) {
    const others = content.settings.filter((one) => one.name !== name);
    const all = validate({ ...content, findings: [], settings: [...others, entry] }, world.today());
    for (const finding of all.filter((one) => one.file === file))
      // Under another name it would never be published.
      findings.push(
        finding.code === 'unknown-municipality' ? { ...finding, severity: 'error' } : finding,
      );
  }
  const target = join(options.content, 'settings', `${name}.json`);
  const before = existsSync(target) ? jsonIn(target, findings) : {};
  if (findings.length) world.err(printText(findings, options.lang));
  const dutch = options.lang === 'nl';
  if (!entry || !before || hasErrors(findings)) {
    world.err(dutch ? 'Niet overgenomen.' : 'Not taken over.');
    return 1;
  }
  const changes = changesBetween(before, jsonIn(file, findings) ?? {});
  for (const change of changes)
    world.out(`${change.name}\n  ${marked(change.before, change.after)}`);
  if (!changes.length) world.out(dutch ? 'Er verandert niets.' : 'Nothing changes.');
  else if (!options.yes)
    world.out(dutch ? 'Nog niet overgenomen: geef --yes.' : 'Not taken over yet: give --yes.');
  else {
    makeFolder(dirname(target));
    if (!writeOutFile(target, readFileSync(file, 'utf8'), options.lang, world)) return 1;
    world.out(dutch ? `Overgenomen in ${target}` : `Taken over into ${target}`);
  }
  return 0;
}

/** [-gone-] {+new+}, as many tools write it. */
function marked(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join(' ');
}

/** Prints the settings with next year's fees, or writes them to a file of their own. */
export function runFees(
  file: string,
  options: Indexation & { readonly out?: string; readonly lang: MessageLanguage },
  world: World,
): Code {
  if (!existsSync(file)) return stop(file, 'no-folder', options.lang, world);
  const findings: FileFinding[] = [];
  const given = readFile(file, readSettings, findings) && jsonIn(file, findings);
  if (!given) {
    world.err(printText(findings, options.lang));
    return 1;
  }
  const { settings, fees } = indexFees(given, options);
  const text = JSON.stringify(settings, null, 2);
  if (options.out === undefined) world.out(text);
  else if (!writeOutFile(options.out, `${text}\n`, options.lang, world)) return 1;
  for (const { path, label, before, after } of fees)
    world.err(`${path.join('.')}: ${label}: ${before} → ${after}`);
  world.err(
    options.lang === 'nl'
      ? `${fees.length} tarieven vanaf ${options.from}, als voorstel: voeg het besluit toe.`
      : `${fees.length} fees from ${options.from}, as a draft: add the decision.`,
  );
  return 0;
}

/** As it is written, with keys that the schema lacks; undefined, and said, where it is no JSON. */
function jsonIn(file: string, findings: FileFinding[]): Json | undefined {
  const asIs = (input: unknown) => ({ value: input as Json, findings: [] });
  return readFile(file, (...args) => readJson(asIs, ...args), findings)?.value;
}

function stop(path: string, code: 'no-folder', lang: MessageLanguage, world: World): Code {
  world.err(printText([fileFinding(path, code)], lang));
  return 2;
}
