/** Stops the clock of the page, for what a guide says of today. */

const RealDate = Date;

/** From here on it is `instant` (2026-11-23T10:30+01:00), until the test ends. */
export function stopClock(instant: string): void {
  const now = RealDate.parse(instant);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: [number?]) => new target(args[0] ?? now),
    get: (target, key) => (key === 'now' ? () => now : (Reflect.get(target, key) as unknown)),
  });
}

afterEach(() => {
  globalThis.Date = RealDate;
});
