// The rules about one reference each, in the order of their ids.
import type { Rule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { ambiguousRef } from "./ambiguous-ref.ts";
import { archivedRepository } from "./archived-repository.ts";
import { dynamicReference } from "./dynamic-reference.ts";
import { forbiddenOwner } from "./forbidden-owner.ts";
import { forbiddenRegistry } from "./forbidden-registry.ts";
import { freshRelease } from "./fresh-release.ts";
import { impostorCommit } from "./impostor-commit.ts";
import { invalidReference } from "./invalid-reference.ts";
import { knownVulnerability } from "./known-vulnerability.ts";
import { lookalikeOwner } from "./lookalike-owner.ts";
import { movedTag } from "./moved-tag.ts";
import { renamedRepository } from "./renamed-repository.ts";
import { shaLookalike } from "./sha-lookalike.ts";
import { shaNamedRef } from "./sha-named-ref.ts";
import { tagObject } from "./tag-object.ts";
import { unpinnedAction } from "./unpinned-action.ts";
import { unpinnedBaseImage } from "./unpinned-base-image.ts";
import { unpinnedImage } from "./unpinned-image.ts";
import { versionMismatch } from "./version-mismatch.ts";

export const REFERENCE_RULES: readonly Rule<ReferenceCase>[] = [
  ambiguousRef,
  archivedRepository,
  dynamicReference,
  forbiddenOwner,
  forbiddenRegistry,
  freshRelease,
  impostorCommit,
  invalidReference,
  knownVulnerability,
  lookalikeOwner,
  movedTag,
  renamedRepository,
  shaLookalike,
  shaNamedRef,
  tagObject,
  unpinnedAction,
  unpinnedBaseImage,
  unpinnedImage,
  versionMismatch,
];
