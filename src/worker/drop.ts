/** What a computation never needs: ways out of the page, storage, and ways of turning text into code. */
const UNNEEDED = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'importScripts',
  'indexedDB',
  'caches',
  'Worker',
  'Function',
  'eval',
] as const;

/**
 * Takes away from a scope what it does not need. A worker does not inherit the page's policy on hosts that send no
 * headers, so it lays down these means itself, before it reads its first message.
 */
export function dropUnneeded(scope: object): void {
  for (const name of UNNEEDED) {
    for (let owner: object | null = scope; owner; owner = Object.getPrototypeOf(owner) as object | null) {
      if (Object.hasOwn(owner, name)) Reflect.deleteProperty(owner, name);
    }
    if (name in scope)
      Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  }
}
