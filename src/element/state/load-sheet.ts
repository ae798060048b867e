/** Loads the full text of a product. Yields it, and sets nothing. */
import type { Sheet } from '../../catalogue/model.js';
import type { GuideProduct } from '../../catalogue/resolve.js';
import { namedFile } from '../../source/address.js';
import type { Files } from '../../source/files.js';
import type { Loaded } from '../../source/guide-source.js';
import type { SheetChunk } from './state.js';

/** @param chunk the code that reads sheets, on its way @throws SourceError, or Error without that code */
export async function* loadSheet(
  files: Files,
  url: string,
  { summary }: GuideProduct,
  { catalogue, base, keys }: Loaded,
  chunk: Promise<SheetChunk | undefined>,
  signal: AbortSignal,
): AsyncGenerator<Sheet> {
  const code = await chunk;
  if (!code) throw new Error('the code of sheets can’t be had');
  const wanted = { url, id: summary.id, list: namedFile(catalogue.sheets, base), keys };
  yield await code.readSheet(files, wanted, signal);
}
