// Finds images from registries that the policy does not let in.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { parseImageName } from "../reference/image-name.ts";
import { isAllowedRegistry } from "../reference/registry-allowance.ts";
import { detect } from "./detect.ts";
import { policyOf } from "./example-evidence.ts";
import { DIGEST, job, step } from "./example-files.ts";

const POLICY = policyOf(["allowed-registries: [ghcr.io, docker.io/library/*]"]);

export const forbiddenRegistry = defineRule<ReferenceCase>({
  id: "forbidden-registry",
  title: "Registry is not allowed by the policy",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "The policy lists where images may come from, and this registry, or this part of it, is not on the list. An image that names no registry comes from `docker.io`.",
  fix: "Use an image from an allowed registry, or have the registry added to `allowed-registries` after a review.",
  examples: {
    flags: [
      { ...step(`docker://octo/tool@${DIGEST}`), at: [`docker://octo/tool@${DIGEST}`], beside: [POLICY] },
      {
        ...job([`container: ghcr.io.example.test/octo/tool@${DIGEST}`]),
        at: [`ghcr.io.example.test/octo/tool@${DIGEST}`],
        beside: [POLICY],
      },
    ],
    allows: [
      { ...job([`container: node:24@${DIGEST}`]), beside: [POLICY] },
      { ...job([`container: GHCR.io/octo-org/build@${DIGEST}`]), beside: [POLICY] },
      job([`container: octo/tool@${DIGEST}`]),
    ],
  },
  *check(subject) {
    const { verdict, value, expectations } = subject;
    const { allowedRegistries } = expectations;
    const isImage = verdict === "digest" || verdict === "mutable-image";
    if (!isImage || !allowedRegistries || isAllowedRegistry(value, allowedRegistries)) return;
    const { registry, name } = parseImageName(value);
    yield detect({ ...subject, reason: `The policy allows neither ${registry} nor ${registry}/${name}.` });
  },
});
