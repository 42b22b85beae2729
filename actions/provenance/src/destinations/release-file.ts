// The file with all bundles, among those of a release.
import { Buffer } from "node:buffer";
import type { RepositoryName } from "@lockstep/core";
import type { GitHubPublisher } from "@lockstep/runtime";
import { type Delivered, failed } from "./delivery.ts";

export interface ReleasePlace {
  readonly publisher: GitHubPublisher;
  readonly repository: RepositoryName;
  readonly tag: string;
  /** Name of the file. */
  readonly name: string;
}

/** `combined` is the text of the file. What a release has already with the same bytes stays. */
export async function addToRelease(combined: string, place: ReleasePlace): Promise<Delivered> {
  const { publisher, repository, tag, name } = place;
  const delivery = { to: "release", statement: undefined, place: `${tag}: ${name}` } as const;
  try {
    const file = { name, content: Buffer.from(combined), mediaType: "application/jsonl" };
    const put = await publisher.putReleaseFile(repository, tag, file);
    return { deliveries: [{ ...delivery, result: put === "kept" ? "present" : put }], failures: [] };
  } catch (error) {
    const { delivery: lost, failure } = failed(error, delivery);
    return { deliveries: [lost], failures: [failure] };
  }
}
