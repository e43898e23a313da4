const localHosts: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Tells whether a request was meant for this desk. A page elsewhere can make a browser send requests
 * here, under a name of its own that leads to this machine or from its own origin: both are refused.
 */
export function isLocalRequest({ headers }: Request): boolean {
  const host = headers.get("host") ?? "";
  const origin = headers.get("origin");
  return (
    localHosts.includes(nameOf(host)) &&
    (origin === null || origin === `http://${host}`) &&
    isOwnSite(headers)
  );
}

/** A link from elsewhere may lead to the desk's page; no foreign page may fetch anything from it. */
function isOwnSite(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site") ?? "none";
  const isFollowedLink =
    headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") === "document";
  return site === "same-origin" || site === "none" || isFollowedLink;
}

const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/, "");
