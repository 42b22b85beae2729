// Decides which credential belongs to which registry. One given for a registry is never shown to another.
import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Secret, UsageError } from "@lockstep/core";
import { readTextFile } from "../files/read-text-file.ts";
import type { Environment } from "../process/environment.ts";
import type { RegistryCredential, RegistryCredentials } from "./credential.ts";
import { askCredentialHelper } from "./credential-helper.ts";
import { type DockerConfig, readDockerConfig } from "./docker-config.ts";

export interface CredentialSources {
  readonly env: Environment;
  /** From the inputs of an action: for exactly this registry, and before everything else. */
  readonly login?: { readonly registry: string; readonly username: string; readonly password: Secret } | undefined;
  /** The token of the job: for ghcr.io, where nothing else is known. */
  readonly githubToken?: Secret | undefined;
  /** Folders whose programs are never run, such as the workspace: absolute, with links resolved. */
  readonly untrusted?: readonly string[];
}

const GITHUB_REGISTRY = "ghcr.io";
const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * Credentials in the order: the login given, a credential helper, Docker's `config.json` (in `DOCKER_CONFIG`, else in
 * `.docker` of the home folder), the token of the job. The file is read when the first registry asks.
 */
export function openRegistryCredentials(sources: CredentialSources): RegistryCredentials {
  let config: DockerConfig | undefined;
  const known = new Map<string, Promise<RegistryCredential | undefined>>();
  const look = async (registry: string): Promise<RegistryCredential | undefined> => {
    const { login } = sources;
    if (login?.registry === registry) {
      return { kind: "password", username: login.username, password: login.password };
    }
    config ??= loadDockerConfig(sources.env);
    return (await fromDocker(config, registry, sources)) ?? fromJob(registry, sources);
  };
  return {
    credentialFor: (registry) => {
      const found = known.get(registry) ?? look(registry);
      known.set(registry, found);
      return found;
    },
  };
}

async function fromDocker(config: DockerConfig, registry: string, { env, untrusted }: CredentialSources) {
  const helper = config.helper(registry);
  const kept = helper === undefined ? undefined : await askCredentialHelper(helper, env, untrusted ?? []);
  return kept ?? config.stored(registry);
}

/** The registry looks at the token only; any name will do. */
function fromJob(registry: string, { githubToken, env }: CredentialSources): RegistryCredential | undefined {
  if (registry !== GITHUB_REGISTRY || githubToken === undefined) return undefined;
  return { kind: "password", username: env["GITHUB_ACTOR"] || "token", password: githubToken };
}

function loadDockerConfig(env: Environment): DockerConfig {
  const folder = env["DOCKER_CONFIG"] || join(env["HOME"] || homedir(), ".docker");
  const path = join(folder, "config.json");
  const file = readTextFile(resolveLinks(path), MAX_CONFIG_BYTES);
  if (!file.ok && file.reason === "missing") return EMPTY;
  const config = file.ok ? readDockerConfig(file.text) : undefined;
  if (config === undefined) throw unreadable(path);
  return config;
}

/** People keep their settings elsewhere and link to them. */
function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

const EMPTY: DockerConfig = { stored: () => undefined, helper: () => undefined };

function unreadable(path: string): UsageError {
  return new UsageError("invalid-input", `${path} is no configuration of Docker that can be read`, {
    hint: "Repair it or run docker login again; it must be a plain file of at most 1 MiB.",
  });
}
