// Reads the challenge by which a registry says where to get a token (RFC 9110, section 11.6.1; the parameters are those of
// the Docker registry token specification).

export interface Challenge {
  readonly realm: URL;
  readonly service: string | undefined;
}

const PARAMETER = /(realm|service)="([^"]{1,1000})"/gi;

/** The challenge of a `www-authenticate` header; undefined for another scheme, or a realm that is no web address. */
export function readChallenge(header: string | null): Challenge | undefined {
  if (header === null || !/^bearer\s/i.test(header)) return undefined;
  const parameters = new Map<string, string>();
  for (const [, name = "", value = ""] of header.slice(0, 4000).matchAll(PARAMETER)) {
    parameters.set(name.toLowerCase(), value);
  }
  const realm = parameters.get("realm") ?? "";
  return URL.canParse(realm) ? { realm: new URL(realm), service: parameters.get("service") } : undefined;
}
