/** Whether the day that a date starts with exists: 2027-02-29 is well formed, but never was. */
export function isOnCalendar(date: string): boolean {
  const day = date.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
