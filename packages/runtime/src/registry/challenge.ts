// Reads the challenge by which a registry says how it wants to be asked (RFC 9110, section 11.6.1; the parameters are those
// of the Docker registry token specification).

export type Challenge =
  | { readonly scheme: "bearer"; readonly realm: URL; readonly service: string | undefined }
  | { readonly scheme: "basic" };

const PARAMETER = /(realm|service)="([^"]{1,1000})"/gi;
/** A registry may offer several schemes in one header; tokens are preferred to passwords. */
const BEARER = /(?:^|,\s?)bearer\s/i;
const MAX_LENGTH = 4000;

/** The challenge of a `www-authenticate` header; undefined for another scheme, or a realm that is no web address. */
export function readChallenge(header: string | null): Challenge | undefined {
  const text = (header ?? "").slice(0, MAX_LENGTH);
  const bearer = BEARER.exec(text);
  if (bearer === null) return /^basic\b/i.test(text) ? { scheme: "basic" } : undefined;
  const parameters = new Map<string, string>();
  for (const [, name = "", value = ""] of text.slice(bearer.index).matchAll(PARAMETER)) {
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), value);
  }
  const realm = parameters.get("realm") ?? "";
  if (!URL.canParse(realm)) return undefined;
  return { scheme: "bearer", realm: new URL(realm), service: parameters.get("service") };
}
