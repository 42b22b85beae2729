// Every numbered case, in order. docs/threat-model.md shows this table; test/privileged/cases.test.ts plays it.
import type { Case } from "./case.ts";
import { ABUSE_CASES } from "./cases/abuse.ts";
import { ACTIVATION_CASES } from "./cases/activation.ts";
import { CONTAINER_CASES } from "./cases/containers.ts";
import { DNS_CASES } from "./cases/dns.ts";
import { NETWORK_CASES } from "./cases/network.ts";
import { TAMPER_CASES } from "./cases/tamper.ts";

export const CASES: readonly Case[] = [
  ...DNS_CASES,
  ...NETWORK_CASES,
  ...CONTAINER_CASES,
  ...TAMPER_CASES,
  ...ACTIVATION_CASES,
  ...ABUSE_CASES,
];
