// Lists what refers to an image, whoever keeps the list.
import type { ReferrerDescriptor } from "./descriptor.ts";
import { listByApi } from "./referrers-api.ts";
import { listByTag } from "./referrers-tag.ts";
import type { RepositorySession } from "./repository-session.ts";

export interface ReferrerList {
  /** Whether the registry answers the question; its answer may be empty for ever. */
  readonly hasApi: boolean;
  /** Where `referrers` come from. */
  readonly listedBy: "registry" | "tag";
  readonly referrers: readonly ReferrerDescriptor[];
}

/**
 * The registry's own list; where that is empty or there is none, the index under the tag: a registry that got its list later may
 * not have taken over what stands there. Errors: those of both.
 */
export async function listReferrers(session: RepositorySession, digest: string, what: string): Promise<ReferrerList> {
  const own = await listByApi(session, digest, what);
  if (own !== undefined && own.length > 0) return { hasApi: true, listedBy: "registry", referrers: own };
  return { hasApi: own !== undefined, listedBy: "tag", referrers: await listByTag(session, digest, what) };
}
