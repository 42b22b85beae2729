import { createServer, type Server, type ServerResponse } from "node:http";
import { Secret } from "@lockstep/core";
import { afterEach, describe, expect, it } from "vitest";
import { openStoredAttestations } from "./lazy-attestations.ts";

const HEX = "ab".repeat(32);
const PATH = `/repos/octo/demo/attestations/sha256%3A${HEX}`;
const BUNDLE = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json" };

type Answers = Readonly<Record<string, (response: ServerResponse, origin: string) => void>>;

interface Served {
  readonly origin: string;
  /** Path and whether a token came along. */
  readonly asked: string[];
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answers: Answers): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    const path = url.replace(/[?&]per_page=100/, "");
    asked.push(`${path}${headers.authorization === undefined ? "" : " with token"}`);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404, { "content-type": "application/json" }).end("{}");
    else answer(response, originOf(server));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: originOf(server), asked };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("no port");
  return `http://127.0.0.1:${address.port}`;
}

const json =
  (value: (origin: string) => unknown, headers: (origin: string) => Record<string, string> = () => ({})) =>
  (response: ServerResponse, origin: string) =>
    void response
      .writeHead(200, { "content-type": "application/json", ...headers(origin) })
      .end(JSON.stringify(value(origin)));

function find({ origin }: Served) {
  const limits = { retries: 0, secondMs: 1 };
  const options = { token: new Secret("t0ken"), apiUrl: origin, env: {}, limits, fetch };
  return openStoredAttestations(options).find({ owner: "octo", name: "demo" }, HEX);
}

describe("attestations that GitHub keeps", () => {
  it("come with the list", async () => {
    const served = await serve({ [PATH]: json(() => ({ attestations: [{ bundle: BUNDLE }] })) });
    expect((await find(served)).map((text) => JSON.parse(text))).toEqual([BUNDLE]);
  });

  it("come from the storage that the list names, without the token", async () => {
    const text = JSON.stringify(BUNDLE);
    const block = Buffer.concat([Buffer.from([text.length, 60 << 2, text.length - 1]), Buffer.from(text)]);
    const served = await serve({
      [PATH]: json((origin) => ({
        attestations: [{ bundle: null, bundle_url: `${origin}/a?sig=1` }, { bundle_url: `${origin}/b` }],
      })),
      "/a?sig=1": (response) => void response.end(block),
      "/b": (response) => void response.end(text),
    });
    expect(await find(served)).toEqual([text, text]);
    expect(served.asked).toEqual([`${PATH} with token`, "/a?sig=1", "/b"]);
  });

  it("come in pages", async () => {
    const next = (origin: string) => ({ link: `<${origin}/elsewhere?after=c%3D1&per_page=100>; rel="next"` });
    const served = await serve({
      [PATH]: json(() => ({ attestations: [{ bundle: BUNDLE }] }), next),
      [`${PATH}&after=c%3D1`]: json(() => ({ attestations: [{ bundle: BUNDLE }] })),
    });
    expect(await find(served)).toHaveLength(2);
  });

  it("are none only where the repository can be seen", async () => {
    expect(await find(await serve({ "/repos/octo/demo": json(() => ({ id: 1 })) }))).toEqual([]);
    await expect(find(await serve({}))).rejects.toMatchObject({ code: "permission-missing" });
  });

  it.each<[string, unknown]>([
    ["no list", {}],
    ["an entry without a bundle", { attestations: [{}] }],
    ["an entry that is none", { attestations: [null] }],
    ["storage without TLS", { attestations: [{ bundle_url: "http://storage.example.test/a" }] }],
    ["storage with a user", { attestations: [{ bundle_url: "https://a:b@storage.example.test/a" }] }],
  ])("are refused: %s", async (_, answer) => {
    const asked = find(await serve({ [PATH]: json(() => answer) }));
    await expect(asked).rejects.toMatchObject({ code: "response-malformed" });
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    ["server-error", "gone", (response) => void response.writeHead(403).end()],
    ["server-error", "elsewhere", (response) => void response.writeHead(302, { location: "/b" }).end()],
    ["response-malformed", "no bundle", (response) => void response.end("<html>")],
    ["network-failed", "cut off", (response) => void response.destroy()],
  ])("are %s where the storage is %s", async (code, _, answer) => {
    const served = await serve({
      [PATH]: json((origin) => ({ attestations: [{ bundle_url: `${origin}/a?sig=secret-part` }] })),
      "/a?sig=secret-part": answer,
    });
    const thrown: unknown = await find(served).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code });
    expect(String(thrown)).not.toContain("secret-part");
  });

  it("do not go on forever", async () => {
    const next = (origin: string) => ({ link: `<${origin}/x?after=1>; rel="next"` });
    const again = json(() => ({ attestations: [] }), next);
    const served = await serve({ [PATH]: again, [`${PATH}&after=1`]: again });
    await expect(find(served)).rejects.toMatchObject({ code: "response-malformed" });
  });
});
