// A changed hosts file.
import { watchedWrite } from "./watched-write.ts";

export const HOSTS_WRITE = watchedWrite(
  "hosts-write",
  "hosts",
  "The hosts file decides where a name leads, past every check of names.",
);
