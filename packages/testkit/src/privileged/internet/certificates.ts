// A certificate authority of a test's own, and one certificate that it signed for every name and address used in tests.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demandTool } from "../namespace/tool.ts";

export interface Certificates {
  /** PEM of the authority: a machine that trusts it trusts the servers. */
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

const CURVE = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/** Writes into `folder` on the way. `names` may be addresses, and names with `*.` in front. */
export async function makeCertificates(folder: string, names: readonly string[]): Promise<Certificates> {
  const path = (name: string): string => join(folder, name);
  const alternatives = names.map((name) => (/^[\d.]+$|:/.test(name) ? `IP:${name}` : `DNS:${name}`)).join(",");
  writeFileSync(path("names.ext"), `subjectAltName=${alternatives}\n`);
  const authority = [
    "-x509",
    "-days",
    "2",
    "-subj",
    "/CN=Test Authority",
    "-keyout",
    path("ca.key"),
    "-out",
    path("ca.pem"),
  ];
  const request = ["-subj", "/CN=Test Servers", "-keyout", path("server.key"), "-out", path("server.csr")];
  await Promise.all([
    demandTool(["openssl", "req", ...CURVE, ...authority]),
    demandTool(["openssl", "req", ...CURVE, ...request]),
  ]);
  const signer = ["-CA", path("ca.pem"), "-CAkey", path("ca.key"), "-CAcreateserial", "-days", "2"];
  const files = ["-in", path("server.csr"), "-extfile", path("names.ext"), "-out", path("server.pem")];
  await demandTool(["openssl", "x509", "-req", ...files, ...signer]);
  const read = (name: string): string => readFileSync(path(name), "utf8");
  return { authority: read("ca.pem"), certificate: read("server.pem"), key: read("server.key") };
}
