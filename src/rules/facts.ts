/** Facts that contradict themselves or the calendar: addresses, fees, hours, periods. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import type { Fee, OpeningHours } from '../catalogue/model.js';
import { isOnCalendar } from '../content/day.js';
import { DATE_KEYS } from '../content/keys.js';
import { walk } from '../content/walk.js';

type Path = Finding['path'];
interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** @param today 2026-11-23 */
export function checkFacts(data: unknown, today: string): Finding[] {
  const findings: Finding[] = [];
  for (const { path, key, value } of walk(data)) {
    if (typeof value === 'string') {
      if (LINKS.has(key)) findings.push(...checkUrl(value, path));
      if (key === 'email' && !EMAIL.test(value))
        findings.push({ code: 'bad-email', severity: 'warning', path, args: { found: value } });
      if (DATE_KEYS.has(key) && !isOnCalendar(value))
        findings.push({ code: 'no-such-day', severity: 'warning', path, args: { found: value } });
    } else if (isObject(value)) {
      findings.push(...checkPeriod(value, path));
      const list = path.at(-2);
      if (list === 'fees') findings.push(...checkFee(value as unknown as Fee, path, today));
      if (list === 'openingHours')
        findings.push(...checkHours(value as unknown as OpeningHours, path));
    }
  }
  return findings;
}

/** As much of an address as a slip would break. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;
const LINKS = new Set(['url', 'website', 'guideUrl']);

function checkUrl(url: string, path: Path): Finding[] {
  if (/^(mailto|tel):./i.test(url)) return [];
  if (/^https:\/\//i.test(url) && URL.canParse(url)) return [];
  const code = /^http:\/\//i.test(url) && URL.canParse(url) ? 'not-https' : 'bad-link';
  return [{ code, severity: 'warning', path, args: { found: url.slice(0, 200) } }];
}

function checkPeriod(period: Period, path: Path): Finding[] {
  const pairs = [
    [period.from, period.until],
    [period.validFrom, period.validTo],
  ];
  return pairs.flatMap(([from, to]): Finding[] =>
    typeof from === 'string' && typeof to === 'string' && to < from
      ? [{ code: 'period-reversed', severity: 'error', path, args: { from, to } }]
      : [],
  );
}

function checkFee(fee: Fee, path: Path, today: string): Finding[] {
  const findings: Finding[] = [];
  if (fee.validTo !== undefined && fee.validTo.slice(0, 10) < today)
    findings.push({
      code: 'fee-lapsed',
      severity: 'warning',
      path,
      args: { validTo: fee.validTo },
    });
  if (fee.amount !== undefined && fee.decision === undefined)
    findings.push({ code: 'fee-without-decision', severity: 'warning', path });
  return findings;
}

function checkHours({ weekly, exceptions }: OpeningHours, path: Path): Finding[] {
  const findings: Finding[] = [];
  const byDay = new Map<string, { opens: string; closes: string }[]>();
  const check = (
    slots: { opens: string; closes: string }[],
    slot: { opens: string; closes: string },
    at: Path,
    day: string,
  ) => {
    const args = { day, opens: slot.opens, closes: slot.closes };
    if (slot.closes <= slot.opens)
      findings.push({ code: 'hours-reversed', severity: 'error', path: at, args });
    else if (slots.some(({ opens, closes }) => slot.opens < closes && opens < slot.closes))
      findings.push({ code: 'hours-overlap', severity: 'warning', path: at, args });
    slots.push(slot);
  };
  for (const [i, { days, opens, closes }] of weekly.entries()) {
    for (const day of days) {
      const slots = byDay.get(day) ?? [];
      byDay.set(day, slots);
      check(slots, { opens, closes }, [...path, 'weekly', i], day);
    }
  }
  for (const [i, { from, slots = [] }] of (exceptions ?? []).entries()) {
    const seen: { opens: string; closes: string }[] = [];
    for (const [j, slot] of slots.entries())
      check(seen, slot, [...path, 'exceptions', i, 'slots', j], from);
  }
  return findings;
}

const isObject = (value: unknown): value is Period & object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
