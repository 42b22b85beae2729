// Every rule of pin-check. A new rule is its own file and one line here.
import type { Rule } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { dynamicReference } from "./dynamic-reference.ts";
import { invalidReference } from "./invalid-reference.ts";
import { shaLookalike } from "./sha-lookalike.ts";
import { unpinnedAction } from "./unpinned-action.ts";
import { unpinnedImage } from "./unpinned-image.ts";

export const RULES: readonly Rule<JudgedReference>[] = [
  dynamicReference,
  invalidReference,
  shaLookalike,
  unpinnedAction,
  unpinnedImage,
];
