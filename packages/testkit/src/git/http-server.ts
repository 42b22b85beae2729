// Test support: a real git server on this machine. It runs `git http-backend` (git documentation, "git-http-backend") as a CGI
// program behind node:http, and lets nobody in without the token.
import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface GitServerOptions {
  /** The folder that holds `OWNER/NAME.git`. */
  readonly root: string;
  readonly token: string;
  /** Answers every request with a redirect to this address. */
  readonly redirectTo?: string;
  /** Answers every request with this status. */
  readonly status?: number;
}

export interface GitServer {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  readonly url: string;
  /** The header of each request. More than one stand in one text, divided by commas. */
  readonly authorizations: readonly (string | undefined)[];
  /** `METHOD /path?query` of each request. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const HEADER_END = "\r\n\r\n";

/** Starts the server on a free port of 127.0.0.1. */
export async function serveGit(options: GitServerOptions): Promise<GitServer> {
  const authorizations: (string | undefined)[] = [];
  const requests: string[] = [];
  const expected = `Basic ${Buffer.from(`x-access-token:${options.token}`).toString("base64")}`;
  const server = createServer((request, response) => {
    const sent = request.headersDistinct["authorization"]?.join(",");
    authorizations.push(sent);
    requests.push(`${request.method} ${request.url}`);
    if (options.redirectTo !== undefined) refuse(response, 302, { Location: `${options.redirectTo}${request.url}` });
    else if (options.status !== undefined) refuse(response, options.status, {});
    else if (sent === expected) runBackend(options.root, request, response);
    else refuse(response, 401, { "WWW-Authenticate": 'Basic realm="git"' });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, authorizations, requests, close };
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
  response.writeHead(status, headers).end();
}

/** One request through the Common Gateway Interface (RFC 3875). */
function runBackend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const child = spawn("git", ["http-backend"], {
    env: cgiEnvironment(root, request),
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.on("error", () => response.destroy());
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  let head = "";
  child.stdout.on("data", (chunk: Buffer) => {
    if (response.headersSent) return void response.write(chunk);
    head += chunk.toString("latin1");
    const end = head.indexOf(HEADER_END);
    if (end < 0) return;
    const headers = Object.fromEntries(head.slice(0, end).split("\r\n").map(toHeader));
    response.writeHead(Number.parseInt(headers["Status"] ?? "200", 10), headers);
    response.write(Buffer.from(head.slice(end + HEADER_END.length), "latin1"));
  });
  child.stdout.on("end", () => response.end());
}

function cgiEnvironment(root: string, request: IncomingMessage): Record<string, string> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const optional = {
    CONTENT_LENGTH: request.headers["content-length"],
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
    GIT_PROTOCOL: request.headers["git-protocol"]?.toString(),
  };
  const given = Object.entries(optional).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(given),
    PATH: process.env["PATH"] ?? "",
    HOME: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    REQUEST_METHOD: request.method ?? "GET",
    PATH_INFO: path,
    QUERY_STRING: query,
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    REMOTE_USER: "x-access-token",
    REMOTE_ADDR: "127.0.0.1",
  };
}

function toHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
