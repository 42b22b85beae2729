// The digest that fingerprints are made with, from Node.js.
import { createHash } from "node:crypto";
import type { Digest } from "@lockstep/core";

export const sha256: Digest = (text) => createHash("sha256").update(text, "utf8").digest("hex");
