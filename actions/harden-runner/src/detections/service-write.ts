// Changed services of the machine.
import { watchedWrite } from "./watched-write.ts";

export const SERVICE_WRITE = watchedWrite(
  "service-write",
  "service",
  "A service is started as root, and outlives the step that wrote it.",
);
