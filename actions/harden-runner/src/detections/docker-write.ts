// Changed configuration of Docker.
import { watchedWrite } from "./watched-write.ts";

export const DOCKER_WRITE = watchedWrite(
  "docker-write",
  "docker",
  "Its daemon runs as root: its configuration can give rights or open another way in.",
);
