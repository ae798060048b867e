/** What is wrong and what to do, for findings of the publisher; those of the decoders follow. */
import type { AnyFinding as Finding } from '../../catalogue/finding.js';
import {
  type Explanation,
  type MessageLanguage,
  explain as explainData,
} from '../../catalogue/messages.js';
import { factSentences } from './facts.js';
import { fileSentences } from './files.js';
import { importSentences } from './imports.js';
import { nameSentences } from './names.js';
import { publicationSentences } from './publications.js';
import type { SentencesByCode } from './sentences.js';
import { sheetSentences } from './sheets.js';
import { textSentences } from './texts.js';

const SENTENCES: SentencesByCode = {
  ...fileSentences,
  ...importSentences,
  ...publicationSentences,
  ...sheetSentences,
  ...nameSentences,
  ...textSentences,
  ...factSentences,
};

export const knownCodes = Object.keys(SENTENCES);

export function explain(finding: Finding, language: MessageLanguage): Explanation {
  const sentences = SENTENCES[finding.code];
  if (!sentences) return explainData(finding, language);
  const [what, remedy] = sentences[language](finding.args ?? {});
  return { what, remedy };
}
