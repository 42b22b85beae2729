import { Secret } from "@lockstep/core";
import { type RegistryFakeOptions, type RegistryWorld, withRegistryFake } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import type { RegistryCredential } from "./credential.ts";
import { createReferrerRegistry, type ReferrerRegistry } from "./referrer-registry.ts";

const ACCOUNT = { username: "octo", password: "pass:word" };
const TOKEN = "identity-token";
const PASSWORD = { kind: "password", username: "octo", password: new Secret("pass:word") } as const;
const ARTIFACT = { type: "application/vnd.example", content: Buffer.from("one"), annotations: {} };

interface World extends RegistryWorld {
  readonly registry: ReferrerRegistry;
}

function withRegistry(
  options: RegistryFakeOptions,
  credential: RegistryCredential | undefined,
  use: (world: World) => Promise<void>,
): Promise<void> {
  const credentials = { credentialFor: async () => credential };
  const registry = createReferrerRegistry({ fetch, credentials, limits: { retries: 0, requestTimeoutMs: 5000 } });
  return withRegistryFake(options, (world) => use({ ...world, registry }));
}

describe.each([
  ["a password", { scheme: "basic", ...ACCOUNT } as const, PASSWORD],
  ["a token for a password", { scheme: "bearer", ...ACCOUNT } as const, PASSWORD],
  [
    "a token for an identity token",
    { scheme: "bearer", ...ACCOUNT, identityToken: TOKEN } as const,
    { kind: "identity-token", token: new Secret(TOKEN) } as const,
  ],
  [
    "a token that is known already",
    { scheme: "bearer", ...ACCOUNT } as const,
    { kind: "registry-token", token: new Secret("x:pull,push") } as const,
  ],
])("a registry that wants %s", (_case, gate, credential) => {
  it("lets us read and write once it has it", async () => {
    await withRegistry({ gate }, credential, async ({ image, registry }) => {
      const { digest } = await registry.push(image, ARTIFACT);
      expect(await registry.list(image)).toMatchObject([{ digest }]);
    });
  });

  it("is asked for one token for reading and one for writing", async () => {
    await withRegistry({ gate }, credential, async ({ fake, image, registry }) => {
      await registry.push(image, ARTIFACT);
      await registry.push(image, { ...ARTIFACT, content: Buffer.from("two") });
      await registry.list(image);
      await registry.list(image);
      expect(fake.asked.filter(({ path }) => path === "/token").length).toBeLessThanOrEqual(2);
    });
  });

  it("refuses others", async () => {
    const wrong = { kind: "password", username: "octo", password: new Secret("guess") } as const;
    for (const shown of [undefined, wrong]) {
      await withRegistry({ gate }, shown, async ({ image, registry }) => {
        await expect(registry.push(image, ARTIFACT)).rejects.toMatchObject({ permissions: { packages: "write" } });
        await expect(registry.list(image)).rejects.toMatchObject({ permissions: { packages: "read" } });
      });
    }
  });
});

it.each([
  'Bearer realm="https://vault.internal/token"',
  'Bearer realm="http://localhost:1/token"',
  'Bearer realm="https://10.0.0.1/token"',
  'Bearer realm="nowhere"',
  'Negotiate realm="x"',
])("shows a password to nobody for %j", async (challenge) => {
  const intercept = () => new Response(null, { status: 401, headers: { "www-authenticate": challenge } });
  await withRegistry({ intercept }, PASSWORD, async ({ fake, image, registry }) => {
    await expect(registry.list(image)).rejects.toMatchObject({ code: "permission-missing" });
    expect(fake.asked.map(({ authorization }) => authorization)).toEqual([null]);
  });
});

it.each([
  ["{}", "response-malformed"],
  ['{"token":"a b"}', "response-malformed"],
  ["<html>", "response-malformed"],
])("takes no token from %j", async (body, code) => {
  const gate = { scheme: "bearer", ...ACCOUNT } as const;
  const intercept = ({ url }: Request) => (url.includes("/token") ? new Response(body) : undefined);
  await withRegistry({ gate, intercept }, PASSWORD, async ({ image, registry }) => {
    await expect(registry.list(image)).rejects.toMatchObject({ code });
  });
});

it("shows no credentials to the place where blobs are kept", async () => {
  const gate = { scheme: "basic", ...ACCOUNT } as const;
  const seen: (string | null)[] = [];
  const intercept = (request: Request) => {
    if (request.url.includes("/storage")) {
      seen.push(request.headers.get("authorization"));
      return new Response("one");
    }
    const isKnown = request.headers.has("authorization");
    const isBlob = isKnown && request.url.includes("/blobs/");
    return isBlob ? new Response(null, { status: 307, headers: { location: "/storage" } }) : undefined;
  };
  await withRegistry({ gate, intercept }, PASSWORD, async ({ image, registry }) => {
    const digest = "sha256:7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
    expect(String(await registry.readBlob(image, { mediaType: "x", digest, size: 3 }))).toBe("one");
    expect(seen).toEqual([null]);
  });
});

it("puts no password and no token into an error", async () => {
  const gate = { scheme: "bearer", username: "octo", password: "other" } as const;
  await withRegistry({ gate }, PASSWORD, async ({ image, registry }) => {
    const error = await registry.push(image, ARTIFACT).catch((thrown: unknown) => thrown);
    const texts = error instanceof Error ? [error.message, String(error.cause), JSON.stringify(error)] : [];
    expect(texts).toHaveLength(3);
    expect(texts.join(" ")).not.toMatch(/pass:word|b2N0bz|for-fake/);
  });
});
