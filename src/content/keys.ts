/**
 * Under which names texts, dates and numbers stand, anywhere in a product, in settings or in an
 * event. Read off the shapes, so that no field is forgotten, however deep.
 */
import { type Shape, type ShapeRef, shapeOf } from '../catalogue/shape.js';
import {
  businessEventShape,
  dateShape,
  keywordsShape,
  productShape,
  richTextShape,
  settingsShape,
  textShape,
} from '../catalogue/shapes.js';

function keysOf(isIt: (shape: Shape) => boolean): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<Shape>();
  const visit = (ref: ShapeRef, key: string): void => {
    const shape = shapeOf(ref);
    if (isIt(shape)) keys.add(key);
    else if (shape.kind === 'any') for (const one of shape.of) visit(one, key);
    else if (!seen.has(shape)) {
      seen.add(shape);
      if (shape.kind === 'list' || shape.kind === 'map') visit(shape.of, '');
      if (shape.kind === 'object')
        for (const [name, inner] of Object.entries(shape.fields)) visit(inner, name);
    }
  };
  for (const root of [productShape, settingsShape, businessEventShape]) visit(root, '');
  return keys;
}

const TEXTS: readonly Shape[] = [textShape, richTextShape, keywordsShape];
/** Keys whose value is a text, prose or words by language. */
export const TEXT_KEYS = keysOf((shape) => TEXTS.includes(shape));
/** Keys whose value is a date or a moment. */
export const DATE_KEYS = keysOf((shape) => shape === dateShape);
/** Keys whose value is a number; one anywhere else is a text that looks like one. */
export const NUMBER_KEYS = keysOf(({ kind }) => kind === 'number');
/** Keys whose value is an address that visitors click; the IRIs of the standard are names, not pages. */
export const LINK_KEYS: ReadonlySet<string> = new Set(['url', 'website', 'guideUrl']);
