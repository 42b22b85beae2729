// Judges a container image reference: only a content digest behind a well-formed name pins an image.
// Grammar of names: distribution/reference, `[domain[:port]/]path[:tag][@digest]`.
import type { Judgement } from "./pin-verdict.ts";

/** Digest grammar of the OCI image specification ("Descriptors", registered algorithms): sha256 and sha512. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** In this pattern and the next no text can be split in two ways, so that matching takes linear time. */
const DOMAIN = /^(?:[A-Za-z0-9]+(?:(?:\.|-+)[A-Za-z0-9]+)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const BLANK_OR_CONTROL = /[\s\p{Cc}\p{Cf}]/u;

interface ImageReference {
  /** The parts of the path, with the registry's domain left off. */
  readonly path: readonly string[];
  /** What follows the `:` of the last part. */
  readonly tag: string | undefined;
  /** What follows the first `@`. */
  readonly digest: string | undefined;
}

/** Judges an image as a job, a service or a `docker://` step names it, without that prefix. Expressions are not known here. */
export function judgeImage(image: string): Judgement {
  const { path, tag, digest } = splitImage(image);
  const flaw = findNameFlaw(image, path);
  if (flaw !== undefined) return { verdict: "invalid", reason: flaw };
  if (digest !== undefined) return judgeDigest(digest, isWellFormed(path, tag));
  return tag === undefined
    ? {
        verdict: "mutable-image",
        reason: "Without a tag or digest, the registry serves whatever `latest` is at the time.",
      }
    : { verdict: "mutable-image", reason: "An image tag can be pushed again with other content." };
}

function splitImage(image: string): ImageReference {
  const [name, digest] = cut(image, image.indexOf("@"));
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  const [repository, tag] = cut(name, colon);
  const [first = "", ...rest] = repository.split("/");
  return { path: rest.length > 0 && DOMAIN.test(first) ? rest : [first, ...rest], tag, digest };
}

/** The text before and after the character at `at`; nothing after it if there is none. */
function cut(text: string, at: number): readonly [string, string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function findNameFlaw(image: string, path: readonly string[]): string | undefined {
  if (BLANK_OR_CONTROL.test(image)) return "An image name has no white space or control characters.";
  if (path.includes("")) return "No image is named.";
  if (path.some((component) => /\p{Lu}/u.test(component))) return "An image name is written in lower case.";
  return undefined;
}

function isWellFormed(path: readonly string[], tag: string | undefined): boolean {
  return path.every((component) => PATH_COMPONENT.test(component)) && (tag === undefined || TAG.test(tag));
}

function judgeDigest(digest: string, wellFormed: boolean): Judgement {
  if (!DIGEST.test(digest)) {
    return { verdict: "mutable-image", reason: "What follows the @ is not a full sha256 or sha512 digest." };
  }
  return wellFormed
    ? { verdict: "digest", reason: "A content digest names one image for good." }
    : { verdict: "invalid", reason: "It is not of the form [registry/]name[:tag]@digest." };
}
