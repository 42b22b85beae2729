import { chmodSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { Secret } from "@lockstep/core";
import { ScratchFolder } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegistryCredential } from "./credential.ts";
import { readDockerConfig } from "./docker-config.ts";
import { openRegistryCredentials } from "./registry-credentials.ts";

const HELPER = `#!/bin/sh
[ "$1" = get ] || exit 9
read -r server
case "$server" in
  helped.example.test) printf '{"ServerURL":"%s","Username":"%s","Secret":"kept"}' "$server" "$INPUT_TOKEN$HELPER_USER" ;;
  token.example.test) echo '{"Username":"<token>","Secret":"identity"}' ;;
  odd.example.test) echo '{"Username":"u"}' ;;
  broken.example.test) echo 'secret text'; exit 3 ;;
  *) echo 'credentials not found in native keychain'; exit 1 ;;
esac
`;

function pair(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString("base64");
}

/** What a credential says, with its secret, to be compared. */
function shown(credential: RegistryCredential | undefined): readonly (string | undefined)[] {
  if (credential === undefined) return [];
  return credential.kind === "password"
    ? [credential.kind, credential.username, credential.password.reveal()]
    : [credential.kind, credential.token.reveal()];
}

/** A home folder with that configuration, and a helper called `fake` on PATH. */
async function withHome(
  config: unknown,
  use: (env: Record<string, string>, folder: ScratchFolder) => Promise<void>,
): Promise<void> {
  using folder = new ScratchFolder();
  mkdirSync(join(folder.path, "bin"));
  chmodSync(folder.write("bin/docker-credential-fake", HELPER), 0o755);
  if (config !== undefined) folder.write("home/.docker/config.json", JSON.stringify(config));
  const env = { HOME: join(folder.path, "home"), PATH: `${join(folder.path, "bin")}:/usr/bin:/bin`, HELPER_USER: "me" };
  await use(env, folder);
}

describe("openRegistryCredentials", () => {
  it("finds what docker login has written", async () => {
    const auths = {
      "ghcr.io": { auth: pair("octo", "pass:word") },
      "https://index.docker.io/v1/": { auth: pair("hub", "word") },
      "http://old.example.test:5000/v2/": { username: "old", password: "word" },
      "identity.example.test": { auth: pair("x", "y"), identitytoken: "identity" },
      "bearer.example.test": { registrytoken: "bearer" },
      "path.example.test/octo": { auth: pair("x", "y") },
      "empty.example.test": { auth: "" },
    };
    await withHome({ auths }, async (env) => {
      const { credentialFor } = openRegistryCredentials({ env });
      const ask = async (registry: string) => shown(await credentialFor(registry));
      expect(await ask("ghcr.io")).toEqual(["password", "octo", "pass:word"]);
      expect(await ask("docker.io")).toEqual(["password", "hub", "word"]);
      expect(await ask("old.example.test:5000")).toEqual(["password", "old", "word"]);
      expect(await ask("identity.example.test")).toEqual(["identity-token", "identity"]);
      expect(await ask("bearer.example.test")).toEqual(["registry-token", "bearer"]);
      for (const none of ["path.example.test", "empty.example.test", "old.example.test", "example.test"]) {
        expect(await ask(none)).toEqual([]);
      }
    });
  });

  it("asks the helper first, and shows it nothing of the run", async () => {
    const auths = {
      "helped.example.test": { auth: pair("x", "y") },
      "plain.example.test": { auth: pair("plain", "z") },
    };
    await withHome({ auths, credsStore: "fake" }, async (env) => {
      const { credentialFor } = openRegistryCredentials({ env: { ...env, INPUT_TOKEN: "not-for-you" } });
      expect(shown(await credentialFor("helped.example.test"))).toEqual(["password", "me", "kept"]);
      expect(shown(await credentialFor("token.example.test"))).toEqual(["identity-token", "identity"]);
      expect(shown(await credentialFor("plain.example.test"))).toEqual(["password", "plain", "z"]);
      expect(await credentialFor("nowhere.example.test")).toBeUndefined();
    });
  });

  it.each([
    ["odd.example.test", "tool-failed"],
    ["broken.example.test", "tool-failed"],
    ["gone.example.test", "tool-missing"],
  ])("does not go on without the helper for %s", async (registry, code) => {
    const credHelpers = { "odd.example.test": "fake", "broken.example.test": "fake", "gone.example.test": "gone" };
    await withHome({ credHelpers }, async (env) => {
      const { credentialFor } = openRegistryCredentials({ env });
      await expect(credentialFor(registry)).rejects.toMatchObject({ code });
      await expect(credentialFor(registry)).rejects.not.toMatchObject({ message: expect.stringContaining("secret") });
    });
  });

  it("runs no helper that the workspace holds, and none that is a path", async () => {
    await withHome({ credHelpers: { a: "fake", b: "../bin/docker-credential-fake" } }, async (env, folder) => {
      const untrusted = [realpathSync.native(folder.path)];
      const { credentialFor } = openRegistryCredentials({ env, untrusted });
      await expect(credentialFor("a")).rejects.toMatchObject({ code: "tool-missing" });
      expect(await credentialFor("b")).toBeUndefined();
    });
  });

  it("shows a login to its own registry, and the token of the job to GitHub's", async () => {
    await withHome(undefined, async (env) => {
      const login = { registry: "registry.example.test", username: "me", password: new Secret("word") };
      const { credentialFor } = openRegistryCredentials({ env, login, githubToken: new Secret("job") });
      expect(shown(await credentialFor("registry.example.test"))).toEqual(["password", "me", "word"]);
      expect(shown(await credentialFor("ghcr.io"))).toEqual(["password", "token", "job"]);
      for (const other of ["docker.io", "ghcr.io.example.test", "registry.example.test:443"]) {
        expect(await credentialFor(other)).toBeUndefined();
      }
    });
  });

  it("reads the folder that DOCKER_CONFIG names", async () => {
    await withHome({ auths: { "ghcr.io": { auth: pair("home", "x") } } }, async (env, folder) => {
      const path = folder.write(
        "else/config.json",
        JSON.stringify({ auths: { "ghcr.io": { auth: pair("else", "x") } } }),
      );
      const { credentialFor } = openRegistryCredentials({ env: { ...env, DOCKER_CONFIG: join(path, "..") } });
      expect(shown(await credentialFor("ghcr.io"))).toEqual(["password", "else", "x"]);
    });
  });

  it.each(["[1]", "{", "\0"])("does not go on with a configuration of %j", async (text) => {
    await withHome(undefined, async (env, folder) => {
      folder.write("home/.docker/config.json", text);
      const { credentialFor } = openRegistryCredentials({ env });
      await expect(credentialFor("ghcr.io")).rejects.toMatchObject({ code: "invalid-input" });
    });
  });
});

describe("readDockerConfig", () => {
  it("never throws, whatever the file holds", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.json(),
        fc.constantFrom("auths", "credHelpers", "credsStore"),
        (entry, whole, section) => {
          for (const text of [whole, `{"${section}":${entry}}`, `{"${section}":{"a":${entry}}}`]) {
            const config = readDockerConfig(text);
            config?.stored("a");
            config?.helper("a");
          }
        },
      ),
    );
  });
});
