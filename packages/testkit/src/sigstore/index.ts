// Stand-ins for the services of Sigstore, in this process or on loopback:
//
//   const authority = createAuthority();
//   authority.fetch                       // a `fetch` without a socket, for clients given `authority.urls`
//   await using server = await authority.listen();  // the same on 127.0.0.1: `server.urls`
//   authority.trustedRoot(), authority.signingConfig(server.urls)   // JSON documents
//   authority.token(githubClaims({ ref: "refs/tags/v1" }))          // identity tokens
//   await authority.signMessage(bytes, { log: "v2" }), signEnvelope(statement)   // whole bundles, for tests of verification
//   authority.flaws.certificateTimestamp = "none"                   // wrong cryptography; see flaws.ts
//   authority.failNext("rekor-v1", { kind: "status", status: 502 }, 3)   // wrong answers
//   authority.requests(), authority.count("fulcio")                 // what was asked
export type { AuthorityUrls, ListeningAuthority, SigstoreAuthority } from "./authority.ts";
export { createAuthority } from "./authority.ts";
export { CONFORMANCE_CASES } from "./conformance/cases.ts";
export type { Material } from "./conformance/material.ts";
export type { Flaws } from "./flaws.ts";
export { type Claims, GITHUB_ISSUER, githubClaims } from "./identity/github-claims.ts";
export { noteLogId } from "./log/log-key.ts";
export type { BundleDocument, SigningOptions } from "./signed-bundle.ts";
export { signingConfigDocument, trustedRootDocument } from "./trust-documents.ts";
