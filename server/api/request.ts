/**
 * What is let in: POST with a JSON body of bounded size that holds one operation. Forms, multipart and GET never get
 * as far as GraphQL, so a foreign page cannot send anything without a preflight, which nobody here answers.
 */

/** Bytes of a request body. A filter with all its lists full stays below. */
export const MOST_BYTES = 512 * 1024;

export type Admitted = { readonly body: string } | { readonly refused: Response };

/** An error in the shape of a GraphQL answer. `code` tells a client what it was. */
export function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** The body of a request that may pass, or the answer that refuses it. */
export async function admit(request: Request): Promise<Admitted> {
  if (request.method !== 'POST') {
    const message = 'Send a POST with a JSON body: {"query": "…", "variables": {…}}.';
    return { refused: refusal(405, 'METHOD_NOT_ALLOWED', message, { allow: 'POST' }) };
  }
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
    const message = 'The content type must be application/json.';
    return { refused: refusal(415, 'UNSUPPORTED_MEDIA_TYPE', message) };
  }
  const body = await readBounded(request);
  if (body === null)
    return { refused: refusal(413, 'TOO_LARGE', `A request has at most ${MOST_BYTES} bytes.`) };
  const problem = problemOf(body);
  return problem === null ? { body } : { refused: refusal(400, 'BAD_REQUEST', problem) };
}

/** null: more bytes than may be. Stops reading as soon as that is known. */
async function readBounded(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

/** What is wrong with a body, without repeating any of it; null: nothing. */
function problemOf(body: string): string | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return 'The body is not JSON.';
  }
  if (Array.isArray(parsed)) return 'Send one operation a request; batches are not taken.';
  if (typeof parsed !== 'object' || parsed === null) return 'The body must be a JSON object.';
  const { query, variables, operationName } = parsed as Record<string, unknown>;
  if (typeof query !== 'string') return '"query" must be text.';
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables)))
    return '"variables" must be an object.';
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return '"operationName" must be text.';
  return null;
}
