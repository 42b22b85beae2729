// How git talks to the server of the run: which address, with what token, and with nothing the repository configures.
import { type RepositoryName, type Secret, UsageError } from "@lockstep/core";
import type { Environment } from "../../process/environment.ts";

const NAME = /^[A-Za-z0-9_.-]+$/;
const LOOPBACK: readonly string[] = ["127.0.0.1", "[::1]", "localhost"];

/** How this machine reaches other hosts (curl documentation, "Environment"). git hands them to its transport. */
const PASSED_ON = [
  ...["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO"],
];

/**
 * The address a repository is fetched from. Throws `UsageError` (`invalid-input`) unless it is https, or http to this machine,
 * and plain.
 */
export function remoteUrl(serverUrl: string, { owner, name }: RepositoryName): string {
  const url = URL.canParse(serverUrl) ? new URL(serverUrl) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.includes(url.hostname));
  const isPlain = url !== undefined && `${url.username}${url.password}${url.search}${url.hash}` === "";
  if (!isSafe || !isPlain || ![owner, name].every((part) => NAME.test(part) && !/^\.+$/.test(part))) {
    throw new UsageError("invalid-input", "The address of the repository is not a plain https address", {
      hint: "Run on a server that is reached by https, or set fetch-depth: 0 for actions/checkout.",
    });
  }
  return `${url.href.replace(/\/$/, "")}/${owner}/${name}.git`;
}

/**
 * Variables for a fetch from `url`. The token goes to this address only and never appears among the arguments of a process,
 * which others on the machine may read. Settings given this way outrank the files of the repository.
 */
export function fetchEnvironment(url: string, token: Secret, outer: Environment): Readonly<Record<string, string>> {
  const credentials = Buffer.from(`x-access-token:${token.reveal()}`, "utf8").toString("base64");
  const settings: readonly (readonly [string, string])[] = [
    // An empty value drops what the repository has set: two headers of this name are refused by servers.
    [`http.${url}.extraHeader`, ""],
    [`http.${url}.extraHeader`, `Authorization: Basic ${credentials}`],
    [`http.${url}.followRedirects`, "false"],
    [`http.${url}.sslVerify`, "true"],
    ["http.lowSpeedLimit", "1000"],
    ["http.lowSpeedTime", "60"],
    ["credential.helper", ""],
    ["transfer.bundleURI", "false"],
    ["fetch.writeCommitGraph", "false"],
    ["gc.auto", "0"],
  ];
  const passed = PASSED_ON.flatMap((name) => {
    const value = outer[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const entries = settings.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key] as const,
    [`GIT_CONFIG_VALUE_${at}`, value] as const,
  ]);
  return {
    ...Object.fromEntries([...passed, ...entries]),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_ALLOW_PROTOCOL: new URL(url).protocol.slice(0, -1),
    // Set but empty: no program is asked for a password, not even one the repository names.
    GIT_ASKPASS: "",
  };
}
