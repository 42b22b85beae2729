// Asks a credential helper, the program that keeps what `docker login` was given. Source of facts: docker-credential-helpers,
// README, "Development".
import { tmpdir } from "node:os";
import { UnavailableError } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";
import { runCommand } from "../process/run-command.ts";
import type { RegistryCredential } from "./credential.ts";
import { readNamed } from "./docker-config.ts";
import { readJsonObject } from "./json-object.ts";

const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;
/** What a helper says of a server that it knows nothing of. */
const NOT_FOUND = "credentials not found";

/** Belongs to this run, and is nothing a helper needs: inputs, state and tokens of the job. */
const WITHHELD = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/i;

/**
 * The credential that `docker-credential-NAME` has for a server; undefined where it has none. It is looked up on PATH outside
 * `untrusted` (absolute folders). Errors: `UnavailableError` (`tool-missing`, `tool-failed`, `timed-out`).
 */
export async function askCredentialHelper(
  helper: { readonly name: string; readonly server: string },
  env: Environment,
  untrusted: readonly string[],
): Promise<RegistryCredential | undefined> {
  const tool = `docker-credential-${helper.name}`;
  const { exitCode, stdout } = await runCommand({
    tool,
    args: ["get"],
    cwd: tmpdir(),
    env: environmentOf(env),
    untrusted,
    stdin: `${helper.server}\n`,
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_OUTPUT_BYTES,
  });
  const text = stdout.toString("utf8");
  if (exitCode !== 0 && text.includes(NOT_FOUND)) return undefined;
  const fields = exitCode === 0 ? readJsonObject(text) : undefined;
  const [username, secret] = [fields?.get("Username"), fields?.get("Secret")];
  if (typeof username !== "string" || typeof secret !== "string") throw failed(tool, exitCode);
  return readNamed(username, secret);
}

function environmentOf(env: Environment): Readonly<Record<string, string>> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.filter(([name]) => !WITHHELD.test(name)));
}

/** What it printed is not repeated: it may hold the secret. */
function failed(tool: string, exitCode: number): UnavailableError {
  const what = exitCode === 0 ? "gave no credentials that can be read" : `ended with exit code ${exitCode}`;
  return new UnavailableError("tool-failed", `${tool} ${what}`, {
    hint: "Run it by hand with the argument get, or log in to the registry again.",
  });
}
