/** Headers of every answer: nothing from outside, nothing inline, no frame around it. */
import { createHash } from 'node:crypto';

/** The only style element in the page: Cytoscape writes it when the map is mounted. */
const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }';

/**
 * @param development the development server of the client needs inline styles and a web socket
 */
export function securityHeaders(development: boolean): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' '${hashSource(CYTOSCAPE_STYLE)}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
