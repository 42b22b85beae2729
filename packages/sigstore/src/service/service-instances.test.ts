import { describe, expect, it } from "vitest";
import { givenServices, type Instance, instanceServices } from "./service-instances.ts";

const invalid = expect.objectContaining({ name: "UsageError", code: "invalid-input" });

function hosts(instance: Instance, serverUrl: string, repository?: string): readonly string[] {
  const addresses = instanceServices(instance, { serverUrl, repository });
  const { certificateAuthorities, logs, timestampAuthorities } = addresses;
  return [...certificateAuthorities, ...logs, ...timestampAuthorities].map(({ url }) => url);
}

const PUBLIC = ["https://fulcio.sigstore.dev", "https://rekor.sigstore.dev"];
const GITHUB = ["https://fulcio.githubapp.com", "https://timestamp.githubapp.com/api/v1/timestamp"];
const TENANT = ["https://fulcio.octo.ghe.com", "https://timestamp.octo.ghe.com/api/v1/timestamp"];

describe("instanceServices", () => {
  it.each<[Instance, string, string | undefined, readonly string[]]>([
    ["auto", "https://github.com", "public", PUBLIC],
    ["auto", "https://github.com", "private", GITHUB],
    ["auto", "https://github.com", "internal", GITHUB],
    ["auto", "https://octo.ghe.com", "private", TENANT],
    ["auto", "https://octo.ghe.com", "public", TENANT],
    ["public-good", "https://github.com", "private", PUBLIC],
    ["public-good", "", undefined, PUBLIC],
    ["github", "https://github.com", "public", GITHUB],
    ["github", "https://octo.ghe.com", undefined, TENANT],
  ])("%s on %s for a repository that is %s", (instance, server, visibility, expected) => {
    expect(hosts(instance, server, visibility)).toEqual(expected);
  });

  it.each<[Instance, string, string | undefined]>([
    ["auto", "https://github.com", undefined],
    ["auto", "https://github.com", "secret"],
    ["auto", "https://github.example.test", "public"],
    ["auto", "", "public"],
    ["github", "https://github.example.test", "public"],
    ["github", "https://ghe.com.example.test", "public"],
    ["github", "nothing", undefined],
  ])("decides nothing for %s on %j and a repository that is %s", (instance, server, visibility) => {
    expect(() => hosts(instance, server, visibility)).toThrow(invalid);
  });
});

describe("givenServices", () => {
  it("takes what is given", () => {
    expect(givenServices({ rekorUrl: "https://log.example.test/", rekorVersion: "2", tsaUrl: "" })).toEqual({
      certificateAuthorities: [],
      logs: [{ url: "https://log.example.test", version: 2 }],
      timestampAuthorities: [],
    });
    expect(givenServices({ fulcioUrl: "http://localhost:1", rekorUrl: "https://log.example.test" }).logs).toEqual([
      { url: "https://log.example.test", version: 1 },
    ]);
  });

  it.each([{ rekorVersion: "3" }, { fulcioUrl: "http://ca.example.test" }, { tsaUrl: "here" }])(
    "refuses %j",
    (given) => {
      expect(() => givenServices(given)).toThrow(invalid);
    },
  );
});
