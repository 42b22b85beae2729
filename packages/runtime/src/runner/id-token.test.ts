import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { requestIdToken } from "./id-token.ts";

let printed: string[] = [];

beforeEach(() => {
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => printed.push(String(chunk)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("requestIdToken", () => {
  test("without the permission it says which one to add", async () => {
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", undefined);
    await expect(requestIdToken("sigstore")).rejects.toMatchObject({
      code: "permission-missing",
      permissions: { "id-token": "write" },
    });
  });

  test.each([
    [200, '{"value":"the-token"}', { token: "the-token" }],
    [200, "{}", { code: "server-error" }],
    [403, "no", { code: "server-error" }],
  ])("an answer of %i %j yields %j", async (status, body, expected) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`);
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", `http://127.0.0.1:${port}/token?api=1`);
    vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "request");
    const answer = await requestIdToken("a&b")
      .then((secret) => ({ token: secret.reveal() }))
      .catch((error: unknown) => error);
    server.close();
    server.closeAllConnections();
    expect(answer).toMatchObject(expected);
    expect(asked[0]).toBe("Bearer request /token?api=1&audience=a%26b");
    expect(printed.filter((line) => line.startsWith("::add-mask::"))).toEqual(
      "token" in expected ? ["::add-mask::the-token\n"] : [],
    );
  });
});
