// Provenance of an image from the step that attests it to the step that verifies it, by way of a real registry; cosign and oras
// look at what is there.
import { fileURLToPath } from "node:url";
import { runAction, ScratchFolder } from "@lockstep/testkit";
import { createAuthority, GITHUB_ISSUER, githubClaims } from "@lockstep/testkit/sigstore";
import { describe, expect, test } from "vitest";
import { missingPeers, refusalOf, runPeer } from "../peer.ts";
import { pushIndex, REFERRERS_REGISTRY, REGISTRY, startReferrersRegistry, startRegistry } from "../registry-server.ts";
import { IDENTITY } from "./sample.ts";
import { writeTrustFiles } from "./trust-files.ts";

const actionFile = (name: string) => fileURLToPath(new URL(`../../../actions/${name}/action.yml`, import.meta.url));
const PROVENANCE = "https://slsa.dev/provenance/v1";
const CLAIMS = githubClaims();

const missing = missingPeers([REGISTRY, REFERRERS_REGISTRY, "cosign", "oras"]);
const hasClients = !missing.includes("cosign") && !missing.includes("oras");

describe.each([
  [REGISTRY, startRegistry],
  [REFERRERS_REGISTRY, () => startReferrersRegistry()],
] as const)("images in %s", (program, start) => {
  test.skipIf(missing.includes(program) || !hasClients)("carry provenance that cosign and we accept", async () => {
    const authority = createAuthority();
    authority.setJobClaims(CLAIMS);
    await using services = await authority.listen();
    await using registry = await start();
    using folder = new ScratchFolder();
    writeTrustFiles(folder, authority.trustedRoot(), authority.signingConfig(services.urls));
    const images: string[] = [];
    for (const name of ["octo/tool", "octo/other"]) {
      images.push(`${registry.host}/${name}@${await pushIndex(registry.host, name, "1.0")}`);
    }
    const [image = "", ...others] = images;
    const stranger = `${registry.host}/octo/third@${await pushIndex(registry.host, "octo/third", "1.0")}`;

    const run = (name: string, inputs: Readonly<Record<string, string>>) =>
      runAction({
        actionFile: actionFile(name),
        workspace: folder.path,
        inputs: { ...inputs, "trusted-root": "trusted_root.json" },
        env: {
          ACTIONS_ID_TOKEN_REQUEST_URL: services.urls.idToken,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: authority.requestToken,
          GITHUB_REPOSITORY: "octo/app",
          GITHUB_RUN_ID: String(CLAIMS["run_id"]),
          GITHUB_RUN_ATTEMPT: String(CLAIMS["run_attempt"]),
          GITHUB_SHA: String(CLAIMS["sha"]),
          HOME: folder.path,
        },
      });
    const attested = await run("provenance", {
      images: images.join("\n"),
      destinations: "registry",
      "signing-config": "signing_config.json",
      // These would be asked of GitHub.
      "started-on": "2026-01-02T03:04:05Z",
      "used-actions": "false",
    });
    expect([attested.conclusion, attested.log]).toEqual(["success", expect.anything()]);

    const client = (name: string, ...args: readonly string[]) => runPeer(name, args, folder.path);
    const verify = (wanted: string, identity = IDENTITY) => {
      const known = ["--trusted-root=trusted_root.json", "--use-signed-timestamps", "--allow-http-registry"];
      const signer = [`--certificate-identity=${identity}`, `--certificate-oidc-issuer=${GITHUB_ISSUER}`];
      return client("cosign", "verify-attestation", `--type=${PROVENANCE}`, ...known, ...signer, wanted);
    };
    for (const wanted of [image, ...others]) expect(refusalOf(await verify(wanted))).toBe("");
    expect((await verify(image, `${IDENTITY}x`)).exitCode).toBeGreaterThan(0);
    expect((await verify(stranger)).exitCode).toBeGreaterThan(0);
    const tree = await client("cosign", "tree", "--allow-http-registry", image);
    expect([tree.exitCode, tree.output]).toEqual([0, expect.stringContaining(PROVENANCE)]);
    const listed = JSON.parse((await client("oras", "discover", "--plain-http", "--format=json", image)).stdout);
    expect(listed.referrers).toHaveLength(1);

    const gate = { config: "none", "signer-workflow": ".github/workflows/release.yml", require: "provenance" };
    const judge = async (wanted: string, repository: string) => {
      const inputs = { ...gate, images: wanted, sources: "registry", "signer-repository": repository };
      const { outputs, log } = await run("verify-artifact", inputs);
      return outputs.get("verdict") ?? log;
    };
    expect(await judge(images.join("\n"), "octo/app")).toBe("pass");
    expect(await judge(image, "octo/other")).toBe("fail");
    expect(await judge(stranger, "octo/app")).toBe("fail");
  });
});
