// The root of every query: repositories as far as the caller sees them, and the advisories everybody sees.
import { accessTo } from "../access.ts";
import { lookUp } from "../repository-entry.ts";
import type { FakeRepository, FakeState } from "../state.ts";
import { refuse } from "./refusal.ts";
import { repositoryNode } from "./repository-node.ts";

export interface FakeCaller {
  readonly state: FakeState;
  readonly token: string | undefined;
}

interface RepositoryArguments {
  readonly owner: string;
  readonly name: string;
  readonly followRenames: boolean;
}

/** The source of `Query`. */
export function createRoot({ state, token }: FakeCaller): Readonly<Record<string, unknown>> {
  return {
    repository({ owner, name, followRenames }: RepositoryArguments) {
      const found = state.repositories.find((repository) => isCalled(repository, `${owner}/${name}`, followRenames));
      const access = found && accessTo(state, found, token);
      if (!found || !access) refuse("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryNode(found, access === "read");
    },
    securityVulnerabilities({ package: name }: { readonly package: string }) {
      const advisories = lookUp(state.advisories ?? {}, name) ?? [];
      return {
        nodes: advisories.map(({ id, summary, severity, range, patched, withdrawn }) => ({
          severity,
          vulnerableVersionRange: range,
          firstPatchedVersion: patched === undefined ? null : { identifier: patched },
          advisory: { ghsaId: id, summary, withdrawnAt: withdrawn ? "2024-01-01T00:00:00Z" : null },
        })),
      };
    },
  };
}

/** GitHub's names have no case. */
function isCalled(
  { owner, name, formerNames = [] }: FakeRepository,
  fullName: string,
  followRenames: boolean,
): boolean {
  const names = [`${owner}/${name}`, ...(followRenames ? formerNames : [])];
  return names.some((known) => known.toLowerCase() === fullName.toLowerCase());
}
