// Changed rules of sudo.
import { watchedWrite } from "./watched-write.ts";

export const SUDOERS_WRITE = watchedWrite(
  "sudoers-write",
  "sudoers",
  "A rule of sudo gives root back to a job that had lost it.",
);
