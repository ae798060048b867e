/** A server in memory, for what talks to `fetch` alone. */

export type Answer =
  Response | Error | ((signal: AbortSignal | undefined) => Response | Promise<Response>);

export interface Server {
  readonly fetch: typeof fetch;
  /** Addresses asked for, in order. */
  readonly asked: readonly string[];
  /** Signals of the requests, in order. */
  readonly signals: readonly (AbortSignal | undefined)[];
}

/** Answers in turn; the last answer is given for ever after. */
export function serve(...answers: readonly Answer[]): Server {
  const asked: string[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const given = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(input instanceof Request ? input.url : String(input));
    const signal = init?.signal ?? undefined;
    signals.push(signal);
    if (given instanceof Error) throw given;
    if (typeof given === 'function') return given(signal);
    return given?.clone() ?? new Response(null, { status: 404 });
  };
  return { fetch: answer, asked, signals };
}

export const json = (value: unknown, init?: ResponseInit) => Response.json(value, init);
export const status = (code: number, headers: Record<string, string> = {}) =>
  new Response(null, { status: code, headers });

/** Never answers, and ends as fetch does when it is told to. */
export const silent = (signal: AbortSignal | undefined) =>
  new Promise<Response>((_, reject) => {
    const stop = () => reject(new DOMException('aborted', 'AbortError'));
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop);
  });

/** Never answers, and hears no signal: an answer that was asked for early. */
export const deaf = () => new Promise<Response>(() => undefined);

/** Headers at once, and a body that doesn't end. */
export const endlessBody = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"products":[')),
    }),
  );

/** What `promise` rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
