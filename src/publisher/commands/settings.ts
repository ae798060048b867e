/** `accept` and `fees`: how a municipality's settings reach the centre, and next year's fees. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { decodeSettings } from '../../catalogue/decode.js';
import { readContent, readJsonFile } from '../content/read.js';
import { diffWords } from '../drift/diff.js';
import { type FileFinding, fileFinding } from '../finding.js';
import { hasErrors, printText } from '../print.js';
import { changesBetween } from '../settings/differences.js';
import { type Indexation, indexFees } from '../settings/index-fees.js';
import { validate } from '../validate/validate.js';
import type { World } from './world.js';

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
  const entry = readJsonFile(file, decodeSettings, findings);
  const content = readContent(options.content);
  const name = basename(file, '.json');
  if (entry) {
    const others = content.settings.filter((one) => one.name !== name);
    const all = validate({ ...content, findings: [], settings: [...others, entry] }, world.today());
    findings.push(...all.filter((finding) => finding.file === file));
  }
  if (findings.length) world.err(printText(findings, options.lang));
  const dutch = options.lang === 'nl';
  if (!entry || hasErrors(findings)) {
    world.err(dutch ? 'Niet overgenomen.' : 'Not taken over.');
    return 1;
  }
  const target = join(options.content, 'settings', `${name}.json`);
  const text = readFileSync(file, 'utf8');
  const before = existsSync(target) ? (JSON.parse(readFileSync(target, 'utf8')) as Json) : {};
  const changes = changesBetween(before, JSON.parse(text) as Json);
  for (const change of changes)
    world.out(`${change.name}\n  ${marked(change.before, change.after)}`);
  if (!changes.length) world.out(dutch ? 'Er verandert niets.' : 'Nothing changes.');
  else if (!options.yes)
    world.out(dutch ? 'Nog niet overgenomen: geef --yes.' : 'Not taken over yet: give --yes.');
  else {
    mkdirSync(join(options.content, 'settings'), { recursive: true });
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
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
  if (!readJsonFile(file, decodeSettings, findings)) {
    world.err(printText(findings, options.lang));
    return 1;
  }
  const { settings, fees } = indexFees(JSON.parse(readFileSync(file, 'utf8')) as Json, options);
  const text = JSON.stringify(settings, null, 2);
  if (options.out === undefined) world.out(text);
  else writeFileSync(options.out, `${text}\n`);
  for (const { path, label, before, after } of fees)
    world.err(`${path.join('.')}: ${label}: ${before} → ${after}`);
  world.err(
    options.lang === 'nl'
      ? `${fees.length} tarieven vanaf ${options.from}, als voorstel: voeg het besluit toe.`
      : `${fees.length} fees from ${options.from}, as a draft: add the decision.`,
  );
  return 0;
}

function stop(path: string, code: string, lang: MessageLanguage, world: World): Code {
  world.err(printText([fileFinding(path, code)], lang));
  return 2;
}
