// Reads the file in which `docker login` keeps credentials, or says which program keeps them. Pure.
import { Secret } from "@lockstep/core";
import type { RegistryCredential } from "./credential.ts";
import { asJsonObject, type JsonObject, readJsonObject } from "./json-object.ts";

export interface DockerConfig {
  /** The credential in the file itself. */
  stored(registry: string): RegistryCredential | undefined;
  /** What to ask a credential helper for, and which one; undefined where none is set. */
  helper(registry: string): { readonly name: string; readonly server: string } | undefined;
}

/** Docker keeps what belongs to Docker Hub under this address. */
const HUB = { written: "docker.io", server: "https://index.docker.io/v1/" };
const HUB_HOSTS = ["index.docker.io", "docker.io", "registry-1.docker.io"];
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The settings in the text of `config.json`; undefined where it is no JSON object. */
export function readDockerConfig(text: string): DockerConfig | undefined {
  const config = readJsonObject(text);
  if (config === undefined) return undefined;
  return {
    stored: (registry) => readEntry(entryOf(config, "auths", registry)),
    helper: (registry) => {
      const name = entryOf(config, "credHelpers", registry) ?? config.get("credsStore");
      if (typeof name !== "string" || !HELPER.test(name)) return undefined;
      return { name, server: registry === HUB.written ? HUB.server : registry };
    },
  };
}

/** The entry for a registry: under its host, or under an address on it as older versions wrote it. */
function entryOf(config: JsonObject, section: string, registry: string): unknown {
  const hosts = registry === HUB.written ? HUB_HOSTS : [registry];
  return [...(asJsonObject(config.get(section)) ?? [])].find(([key]) => hosts.includes(hostOf(key)))?.[1];
}

/** `host` and `host:port` as they are; of an address its host. A path without scheme is no host, as it says more than one. */
function hostOf(key: string): string {
  if (!/^https?:\/\//.test(key)) return key;
  return URL.canParse(key) ? new URL(key).host : "";
}

function readEntry(value: unknown): RegistryCredential | undefined {
  const entry = asJsonObject(value);
  const text = (name: string) => {
    const found = entry?.get(name);
    return typeof found === "string" ? found : "";
  };
  if (text("identitytoken") !== "") return { kind: "identity-token", token: new Secret(text("identitytoken")) };
  if (text("registrytoken") !== "") return { kind: "registry-token", token: new Secret(text("registrytoken")) };
  return (
    readPair(Buffer.from(text("auth"), "base64").toString("utf8")) ?? readNamed(text("username"), text("password"))
  );
}

/** `user:password`; the password may hold colons, and Docker may end it with zero bytes. */
function readPair(pair: string): RegistryCredential | undefined {
  const colon = pair.indexOf(":");
  return colon < 1 ? undefined : readNamed(pair.slice(0, colon), pair.slice(colon + 1).replace(/\0{1,8}$/, ""));
}

/** A user of this name is none: the password is an identity token (docker-credential-helpers, "Development"). */
const TOKEN_USER = "<token>";

/** A login as `docker login` stores it; undefined where half of it is missing. */
export function readNamed(username: string, password: string): RegistryCredential | undefined {
  if (username === "" || password === "") return undefined;
  const secret = new Secret(password);
  return username === TOKEN_USER
    ? { kind: "identity-token", token: secret }
    : { kind: "password", username, password: secret };
}
