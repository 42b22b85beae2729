// The file of a workflow at a commit: from GitHub, or from the checkout where it cannot be asked.
import { type GitHub, LockstepError, UnavailableError } from "@lockstep/core";
import { type Environment, openGit } from "@lockstep/runtime";
import type { AttestPorts } from "../ports.ts";

/** Far above what GitHub takes for a workflow. */
const MAX_BYTES = 1024 * 1024;

/** `workspace` is absolute. Each file is asked for once, also if that fails. */
export function workflowFiles(
  github: GitHub | undefined,
  workspace: string,
  env: Environment,
): AttestPorts["workflowFile"] {
  const asked = new Map<string, Promise<string>>();
  const read = readFrom(github, workspace, env);
  return (repository, commit, path) => {
    const key = JSON.stringify([repository, commit, path]);
    const text = asked.get(key) ?? read(repository, commit, path);
    asked.set(key, text);
    return text;
  };
}

function readFrom(github: GitHub | undefined, workspace: string, env: Environment): AttestPorts["workflowFile"] {
  return async (repository, commit, path) => {
    try {
      const asked = await github?.fileAt(repository, commit, path, MAX_BYTES);
      if (asked !== undefined) return asked;
    } catch (error) {
      const local = await findLocal(workspace, env, { commit, path });
      if (local !== undefined && error instanceof LockstepError) return local;
      throw error;
    }
    const local = await findLocal(workspace, env, { commit, path });
    if (local !== undefined) return local;
    throw new UnavailableError("not-found", `${path} was not found at ${commit}`, {
      hint: "Grant the token contents: read, or check the repository out.",
    });
  };
}

/** A commit's id names its content, whatever repository it comes from. */
async function findLocal(
  workspace: string,
  env: Environment,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<string | undefined> {
  try {
    const git = await openGit(workspace, env);
    return (await git.hasCommit(commit)) ? await git.fileAt(commit, path, MAX_BYTES) : undefined;
  } catch (error) {
    if (error instanceof LockstepError) return undefined;
    throw error;
  }
}
