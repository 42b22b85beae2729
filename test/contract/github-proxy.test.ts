// The client goes through the proxy the environment names, and only then. Each case is a process of its own, because the
// decision is taken once, when the client loads.
import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createGitHubFake, type GitHubFake, type LoopbackServer, serveOnLoopback } from "@lockstep/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";

const COMMIT = "a".repeat(40);
const SOURCE = fileURLToPath(new URL("../../packages/runtime/src/github/lazy-github.ts", import.meta.url));
/** Prints the text of a file, or the code of the error. */
const PROGRAM = `
const { createGitHub } = await import(process.argv[1]);
const limits = { retries: 0, secondMs: 0, requestTimeoutMs: 10_000 };
const github = createGitHub({ token: undefined, apiUrl: process.env.GITHUB_API_URL, cacheDir: undefined, limits });
const asked = github.fileAt({ owner: "octo", name: "demo" }, "main", "a.txt", 100);
process.stdout.write(await asked.then((text) => "text " + text, (error) => "code " + error.code));
`;

let fake: GitHubFake;
let api: LoopbackServer;
let proxy: Server;
let proxyUrl: string;
let tunnels: string[];

beforeEach(async () => {
  const repository = { owner: "octo", name: "demo", visibility: "public", refs: { main: COMMIT } } as const;
  fake = createGitHubFake({ repositories: [{ ...repository, commits: { [COMMIT]: { "a.txt": "hello" } } }] });
  api = await serveOnLoopback(fake);
  tunnels = [];
  proxy = createServer();
  proxy.on("connect", (request, client) => {
    tunnels.push(request.url ?? "");
    const server = connect(Number(new URL(api.url).port), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      server.pipe(client).pipe(server);
    });
    for (const socket of [server, client]) socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  proxyUrl = `http://user:pa55@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await api.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

async function run(environment: Readonly<Record<string, string>>): Promise<string> {
  const program = ["--conditions=source", "--input-type=module", "--eval", PROGRAM, SOURCE];
  const { stdout } = await promisify(execFile)(process.execPath, program, { env: environment, timeout: 30_000 });
  return stdout;
}

it("asks through http_proxy", async () => {
  expect(await run({ GITHUB_API_URL: "http://api.example.test", http_proxy: proxyUrl })).toBe("text hello");
  expect(tunnels).toEqual(["api.example.test:80"]);
});

it("asks through https_proxy for an https address", async () => {
  const output = await run({ GITHUB_API_URL: "https://api.example.test", https_proxy: proxyUrl });
  expect(tunnels).toEqual(["api.example.test:443"]);
  expect(output).toBe("code network-failed");
});

it("leaves out what no_proxy names", async () => {
  const output = await run({
    GITHUB_API_URL: "http://api.example.test",
    http_proxy: proxyUrl,
    no_proxy: "other.example.test,example.test",
  });
  expect(output).toBe("code network-failed");
  expect(tunnels).toEqual([]);
});

it("never asks a proxy for an address of this machine", async () => {
  expect(await run({ GITHUB_API_URL: api.url, http_proxy: proxyUrl })).toBe("text hello");
  expect(tunnels).toEqual([]);
});
