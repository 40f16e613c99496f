/**
 * Who may ask. Without accounts everything rests on the loopback: a name that somebody made point here (DNS rebinding)
 * and a page of another origin are refused.
 */
import type { IncomingHttpHeaders } from 'node:http';

export interface Refusal {
  readonly status: 403 | 421;
  readonly message: string;
}

const LOOPBACK_NAMES = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** null: the request may pass. Any port of the loopback will do, so that a forwarded port works. */
export function refusalOf(headers: IncomingHttpHeaders): Refusal | null {
  const host = headers.host ?? '';
  if (!LOOPBACK_NAMES.test(host))
    return { status: 421, message: 'This server answers to localhost and 127.0.0.1 only.' };
  const { origin } = headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return { status: 403, message: 'Requests from pages of another origin are refused.' };
  return null;
}
