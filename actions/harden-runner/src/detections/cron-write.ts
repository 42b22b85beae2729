// Changed jobs of cron.
import { watchedWrite } from "./watched-write.ts";

export const CRON_WRITE = watchedWrite(
  "cron-write",
  "cron",
  "What cron runs is run as root, and outlives the step that wrote it.",
);
