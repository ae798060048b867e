/** Passing messages, in their dates. */
import type { Notice } from './model.js';

/** The notices of a day (2026-11-23), both ends included; without a day all of them. */
export function activeNotices(
  notices: readonly Notice[],
  today: string | undefined,
): readonly Notice[] {
  if (today === undefined) return notices;
  return notices.filter(
    ({ from, until }) =>
      (!from || from.slice(0, 10) <= today) && (!until || until.slice(0, 10) >= today),
  );
}
