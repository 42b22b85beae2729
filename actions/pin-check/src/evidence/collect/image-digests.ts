// Asks registries what the tags of images stand for today. Only tags that nobody has written a digest for are asked about.
import type { ImageTag, NotChecked, Progress, Registry } from "@lockstep/core";
import { LockstepError } from "@lockstep/core";
import { parseImageName } from "../../reference/image-name.ts";
import type { JudgedReference } from "../../reference/judge-reference.ts";

export interface ImageDigests {
  /** By `registry/name:tag`. */
  readonly images: ReadonlyMap<string, string>;
  readonly notChecked: readonly NotChecked[];
}

const IN_PARALLEL = 4;

/** The key of an image in evidence, with registry and tag written out. */
export function imageKey({ registry, name, tag }: ImageTag): string {
  return `${registry}/${name}:${tag}`;
}

/** The digests of all images named by tag among `references`; those in `known` are not asked for again. */
export async function lookUpDigests(
  references: readonly JudgedReference[],
  known: ReadonlyMap<string, string>,
  registry: Registry,
  progress: Progress,
): Promise<ImageDigests> {
  const images = new Map(known);
  const notChecked: NotChecked[] = [];
  const wanted = [...wantedTags(references)].filter(([key]) => !known.has(key));
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
      const [key, tag] = next;
      progress.report("asking registries for digests", done++, done + wanted.length);
      const answer = await ask(tag, registry);
      if ("digest" in answer) images.set(key, answer.digest);
      else notChecked.push({ what: key, why: answer.why });
    }
  };
  await Promise.all(Array.from({ length: IN_PARALLEL }, work));
  return { images, notChecked };
}

function wantedTags(references: readonly JudgedReference[]): ReadonlyMap<string, ImageTag> {
  const tags = references
    .filter(({ verdict, value }) => verdict === "mutable-image" && !value.includes("@"))
    .map(({ value }) => parseImageName(value));
  return new Map(tags.map((tag) => [imageKey(tag), tag]));
}

async function ask(tag: ImageTag, registry: Registry): Promise<{ readonly digest: string } | { readonly why: string }> {
  try {
    const digest = await registry.digestOf(tag);
    return digest === undefined ? { why: "its registry has no such tag" } : { digest };
  } catch (error) {
    if (error instanceof LockstepError) return { why: `no digest: ${error.message}. ${error.hint}` };
    throw error;
  }
}
