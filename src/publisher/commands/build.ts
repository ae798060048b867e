/** `product-guide build`: a content folder to static files. */
import { existsSync } from 'node:fs';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { buildPublication } from '../build/build.js';
import { PublishError, type PublishOptions, publish } from '../build/publish.js';
import { type Content, readContent } from '../content/read.js';
import { type FileFinding, fileFinding } from '../finding.js';
import { hasErrors, printText } from '../print.js';
import type { World } from './world.js';

export interface BuildOptions extends Omit<PublishOptions, 'today'> {
  readonly out: string;
  readonly lang: MessageLanguage;
}

export function runBuild(folder: string, options: BuildOptions, world: World): 0 | 1 | 2 {
  const report = (findings: readonly FileFinding[]) => world.err(printText(findings, options.lang));
  if (!existsSync(folder)) {
    report([fileFinding(folder, 'no-folder')]);
    return 2;
  }
  const content = readContent(folder);
  const serious = content.findings.filter(({ severity }) => severity !== 'advice');
  if (serious.length) report(serious);
  if (!mayPublish(content)) {
    world.err(
      options.lang === 'nl'
        ? 'Niets gepubliceerd: verbeter eerst de fouten in de catalogus.'
        : 'Nothing published: mend the errors in the catalogue first.',
    );
    return 1;
  }
  try {
    const {
      revision,
      changed,
      files,
      products,
      folder: to,
    } = publish(buildPublication(content), options.out, { ...options, today: world.today() });
    world.out(
      options.lang === 'nl'
        ? `${to}: ${products} producten, ${files} bestanden, revisie ${revision}${changed ? '' : ' (ongewijzigd)'}`
        : `${to}: ${products} products, ${files} files, revision ${revision}${changed ? '' : ' (unchanged)'}`,
    );
    return hasErrors(content.findings) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report([fileFinding(options.out, error.code, error.args)]);
    return 1;
  }
}

/** A fault in one municipality's settings costs that setting; one in the catalogue would cost all. */
function mayPublish({ config, findings }: Content): boolean {
  if (!config) return false;
  return !findings.some(
    ({ file, severity }) => severity === 'error' && !/[\\/]settings[\\/][^\\/]+$/.test(file),
  );
}
