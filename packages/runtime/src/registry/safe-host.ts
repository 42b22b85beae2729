// Decides which servers may be asked at all. Names of images are written by whoever proposes a change, and a registry names
// its token server: neither may lead into a network that only this machine reaches. What a name resolves to is not looked at.

/** Host and port of distribution/reference, in lower case. */
const HOST = /^(?:[a-z0-9]+(?:(?:\.|-+)[a-z0-9]+)*|\[[0-9a-f:]+\])(?::[0-9]{1,5})?$/;
/**
 * No registry is there: this host, link-local addresses, at which clouds hand out credentials (RFC 3927, RFC 4291), and
 * the IPv6 address of one of them. In the forms that the URL standard writes.
 */
const NEVER = /^(?:0\.|169\.254\.|\[::\]$|\[::ffff:|\[fe[89ab][0-9a-f]:|\[fd00:ec2:)/;
const ADDRESS = /^(?:\[|\d+\.\d+\.\d+\.\d+$)/;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The origin of a registry; undefined for what is no host, and for hosts that no image comes from. */
export function originOf(registry: string): string | undefined {
  if (!HOST.test(registry) || !URL.canParse(`https://${registry}`)) return undefined;
  const { hostname } = new URL(`https://${registry}`);
  if (NEVER.test(hostname)) return undefined;
  // As Docker does, registries on this machine are asked without TLS.
  return `${LOOPBACK.test(hostname) ? "http" : "https"}://${registry}`;
}

/**
 * Whether a registry at `origin` may lead somebody to this address, as to its token server or to the storage of its blobs: on
 * its own host, or over TLS on one with a name that others can have, too.
 */
export function mayLeadTo(target: URL, origin: string): boolean {
  const { hostname, protocol } = new URL(origin);
  if (target.username !== "" || target.password !== "" || NEVER.test(target.hostname)) return false;
  if (target.hostname === hostname) return target.protocol === "https:" || target.protocol === protocol;
  return target.protocol === "https:" && isPublicName(target.hostname);
}

/** No address, and no name of one part or of this machine (RFC 6761). */
function isPublicName(host: string): boolean {
  return host.includes(".") && !ADDRESS.test(host) && !/\.(?:localhost|local|internal)\.?$/.test(host);
}
