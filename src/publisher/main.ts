#!/usr/bin/env node
import { run } from './cli/cli.js';

// The first one asks for a tidy end; who asks again gets the system's.
const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

// Set, never exited: what is still being written gets written.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  fetch: (...args) => fetch(...args),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001B[2K${text}`) : undefined,
  today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date()),
  signal: stop.signal,
});
