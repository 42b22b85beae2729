// Changed configuration of name resolution.
import { watchedWrite } from "./watched-write.ts";

export const RESOLVER_WRITE = watchedWrite(
  "resolver-write",
  "resolver",
  "Names could be asked of a server that nobody checks.",
);
