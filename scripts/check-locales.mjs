/**
 * Interface texts: every language has every message, the generated modules are up to date, and
 * each tone keeps to itself. Ends with code 1 and a list when not. Changes nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const INFORMAL = 'nl-BE-x-informal';
const words = (list) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${list})(?![\p{L}\p{N}])`, 'iu');
const FORMAL_WORDS = words('u|uw|uzelf');
const INFORMAL_WORDS = words('je|jij|jou|jouw|jezelf');

const config = readConfigFileAndWriteSchema(
  fileURLToPath(new URL('../lit-localize.json', import.meta.url)),
);
const localizer = new RuntimeLitLocalizer(config);
const problems = [];

const { messages, errors } = localizer.extractSourceMessages();
for (const { file, messageText } of errors) {
  const text = typeof messageText === 'string' ? messageText : messageText.messageText;
  problems.push(`${file?.fileName ?? 'source'}: ${text}`);
}
const sources = new Map(messages.map((message) => [message.name, message.contents]));

for (const [id, contents] of sources) {
  const found = INFORMAL_WORDS.exec(prose(contents));
  if (found) problems.push(`source: ${id} says "${found[0]}"; the source speaks with u`);
}

const { translations } = localizer.readTranslationsSync();
for (const locale of config.targetLocales) {
  const targets = new Map(
    (translations.get(locale) ?? []).map((message) => [message.name, message.contents]),
  );
  const kept = units(locale);
  for (const [id, contents] of sources) {
    const target = targets.get(id);
    const about = `${locale}: ${id}`;
    if (!kept.has(id)) problems.push(`${about} is not in the file; run lit-localize extract`);
    else if (!target || !prose(target).trim()) problems.push(`${about} has no translation`);
    else if (kept.get(id) !== written(contents))
      problems.push(
        `${about} translates a text that has changed since; run lit-localize extract and look at it`,
      );
    if (locale === INFORMAL && target) checkTone(about, contents, target);
  }
  for (const id of kept.keys()) {
    if (!sources.has(id))
      problems.push(`${locale}: ${id} no longer exists; run lit-localize extract`);
  }
}

const misplaced = localizer.validateTranslations().errors;
problems.push(...misplaced);
// The generator refuses wrong placeholders.
if (!misplaced.length) await compareGenerated();

if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${sources.size} messages in ${config.targetLocales.length} translations: fine`);
}

/** The informal text is the formal one, but for its words of address. */
function checkTone(about, contents, target) {
  const found = FORMAL_WORDS.exec(prose(target));
  if (found) problems.push(`${about} says "${found[0]}"; this tone speaks with je`);
  if (!FORMAL_WORDS.test(prose(contents)) && prose(target) !== prose(contents))
    problems.push(`${about} differs from the source, which has no u to replace`);
}

/** What a visitor reads, with numbers for the values. */
function prose(contents) {
  return contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
}

/** One message in one string, to compare. */
function written(contents) {
  return contents
    .map((part) => (typeof part === 'string' ? part : `{${part.index}:${part.untranslatable}}`))
    .join('');
}

/** The source text that each unit in a translation file stands beside, by id. */
function units(locale) {
  const file = config.resolve(join(config.interchange.xliffDir, `${locale}.xlf`));
  // The reader of the tools knows targets only.
  const sourcesAsTargets = read(file)
    .replace(/<target\b[^>]*(?:\/>|(?<!\/)>[^]*?<\/target>)/g, '')
    .replace(/<(\/?)source>/g, '<$1target>');
  if (!sourcesAsTargets) return new Map();
  const { messages: found } = localizer.formatter.parseXliff(sourcesAsTargets);
  return new Map(found.map(({ name, contents }) => [name, written(contents)]));
}

/** Builds elsewhere and compares. */
async function compareGenerated() {
  const elsewhere = mkdtempSync(join(tmpdir(), 'locales-'));
  const { warn } = console;
  try {
    // Its warnings are in the list already.
    console.warn = () => {};
    await new RuntimeLitLocalizer({
      ...config,
      output: { ...config.output, outputDir: elsewhere },
    }).build();
    for (const locale of config.targetLocales) {
      const file = join(config.output.outputDir, `${locale}.ts`);
      if (read(config.resolve(file)) !== read(join(elsewhere, `${locale}.ts`)))
        problems.push(`${file} is out of date; run lit-localize build`);
    }
  } finally {
    console.warn = warn;
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
