// Takes the name of an image apart and fills in what is left out when it is pulled. Whether it is well-formed is not its
// matter.

export interface ImageName {
  /** In lower case, with its port; `docker.io` where the image names none. */
  readonly registry: string;
  /** Without registry; `library/` is written out. */
  readonly name: string;
  /** `latest` where the image names none. */
  readonly tag: string;
}

const PREFIX = /^docker:\/\//i;
const DEFAULT_REGISTRY = "docker.io";
/** Other host names of the default registry: the older one is still rewritten by Docker, the newer one is where it answers. */
const DEFAULT_REGISTRY_HOSTS = ["docker.io", "index.docker.io", "registry-1.docker.io"];

/**
 * The parts of an image reference, with or without `docker://`. The part before the first `/` is a registry if it holds a
 * `.`, a `:` or a capital letter, or is `localhost` (distribution/reference, "splitDockerDomain").
 */
export function parseImageName(image: string): ImageName {
  const [pulled = ""] = image.replace(PREFIX, "").split("@", 1);
  const colon = pulled.indexOf(":", pulled.lastIndexOf("/") + 1);
  const path = colon < 0 ? pulled : pulled.slice(0, colon);
  const tag = colon < 0 ? "latest" : pulled.slice(colon + 1);
  const slash = path.indexOf("/");
  const host = path.slice(0, Math.max(slash, 0));
  if (isRegistry(host) && !DEFAULT_REGISTRY_HOSTS.includes(host.toLowerCase())) {
    return { registry: host.toLowerCase(), name: path.slice(slash + 1), tag };
  }
  const name = isRegistry(host) ? path.slice(slash + 1) : path;
  return { registry: DEFAULT_REGISTRY, name: name.includes("/") ? name : `library/${name}`, tag };
}

function isRegistry(host: string): boolean {
  return host === "localhost" || /[.:\p{Lu}]/u.test(host);
}
