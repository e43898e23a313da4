const localHosts: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Tells whether a request was meant for this desk. A page elsewhere can make a browser send requests
 * here, under a name of its own that leads to this machine or from its own origin: both are refused.
 */
export function isLocalRequest(request: Request): boolean {
  const host = request.headers.get("host") ?? "";
  const origin = request.headers.get("origin");
  return localHosts.includes(nameOf(host)) && (origin === null || origin === `http://${host}`);
}

const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, "");
