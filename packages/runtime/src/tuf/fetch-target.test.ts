// A repository of one file, made and signed here, on loopback.
import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { fetchTufTarget } from "./fetch-target.ts";

const NAME = "trusted_root.json";
const ROLES = ["root", "timestamp", "snapshot", "targets"];
const LATER = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, "");
const hex = (text: string): string => createHash("sha256").update(text).digest("hex");

/** JSON as TUF signs it: keys in order, no spaces (specification, "Canonical JSON"). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, own]) => `${JSON.stringify(key)}:${canonical(own)}`).join(",")}}`;
}

class Repository {
  readonly files = new Map<string, string>();
  readonly firstRoot: string;
  readonly #key: KeyObject;
  readonly #id: string;

  constructor(content: string, expires = LATER) {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    this.#key = privateKey;
    const bytes = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
    const key = { keytype: "ed25519", scheme: "ed25519", keyval: { public: bytes.toString("hex") } };
    this.#id = hex(canonical(key));
    const roles = Object.fromEntries(ROLES.map((role) => [role, { keyids: [this.#id], threshold: 1 }]));
    this.firstRoot = this.#signed("root", LATER, { consistent_snapshot: true, keys: { [this.#id]: key }, roles });
    const target = { length: Buffer.byteLength(content), hashes: { sha256: hex(content) } };
    this.files.set("/1.targets.json", this.#signed("targets", LATER, { targets: { [NAME]: target } }));
    this.files.set("/1.snapshot.json", this.#signed("snapshot", LATER, { meta: { "targets.json": { version: 1 } } }));
    this.files.set(
      "/timestamp.json",
      this.#signed("timestamp", expires, { meta: { "snapshot.json": { version: 1 } } }),
    );
    this.files.set(`/targets/${hex(content)}.${NAME}`, content);
  }

  async fetch(): Promise<string> {
    const server = createServer(({ url }, response) => {
      const file = this.files.get(url ?? "");
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const folder = mkdtempSync(join(tmpdir(), "tuf-"));
    onTestFinished(() => {
      server.close();
      rmSync(folder, { recursive: true });
    });
    return fetchTufTarget({
      repository: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      firstRoot: this.firstRoot,
      name: NAME,
      folder,
      timeoutMs: 2_000,
      maxBytes: 1_000,
    });
  }

  #signed(type: string, expires: string, fields: object): string {
    const signed = { _type: type, spec_version: "1.0.31", version: 1, expires, ...fields };
    const sig = sign(null, Buffer.from(canonical(signed)), this.#key).toString("hex");
    return JSON.stringify({ signed, signatures: [{ keyid: this.#id, sig }] });
  }
}

describe("a file of a TUF repository", () => {
  it("is what the signed metadata vouches for", async () => {
    expect(await new Repository("trusted").fetch()).toBe("trusted");
  });

  it("is not had where it is another than the metadata says", async () => {
    const repository = new Repository("trusted");
    repository.files.set(`/targets/${hex("trusted")}.${NAME}`, "trusteb");
    await expect(repository.fetch()).rejects.toMatchObject({ code: "network-failed" });
  });

  it("is not had by metadata of somebody else's", async () => {
    const repository = new Repository("trusted");
    for (const [name, text] of new Repository("other").files) repository.files.set(name, text);
    await expect(repository.fetch()).rejects.toMatchObject({ code: "network-failed" });
  });

  it("is not had by metadata that has expired", async () => {
    await expect(new Repository("trusted", "2020-01-01T00:00:00Z").fetch()).rejects.toMatchObject({
      code: "network-failed",
    });
  });

  it("is not had where it is larger than it may be", async () => {
    await expect(new Repository("x".repeat(1_001)).fetch()).rejects.toMatchObject({ code: "network-failed" });
  });
});
