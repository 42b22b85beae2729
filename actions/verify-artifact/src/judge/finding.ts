// What one accepted statement says about one demand.
import type { Refusal } from "./refusal.ts";

/** `silent`: it is about something else. A refusal: it is about the demand and says otherwise. */
export type Finding = "silent" | "holds" | Refusal;
