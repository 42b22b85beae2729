// What happens where a service is down: with a declared stand-in it is used instead, and what was used is written down.
// Only outages count. A refusal or an answer that makes no sense never leads to another service.
import { UnavailableError } from "@lockstep/core";
import type { UsedService } from "../sign/signing-session.ts";
import type { SigningServices } from "./open-services.ts";
import type { CertificateAuthority, TimestampAuthority, TransparencyLog } from "./services.ts";

type Role = UsedService["role"];

/** What was used until now, each service once. */
export interface UsageLog {
  readonly used: readonly UsedService[];
  note(service: UsedService): void;
}

/** A log that notes each service once, by role and address. */
export function createUsageLog(): UsageLog {
  const used: UsedService[] = [];
  return {
    used,
    note: (service) => {
      if (!used.some(({ role, url }) => role === service.role && url === service.url)) used.push(service);
    },
  };
}

/** One of the ways to do something, in the order of preference. */
export interface Choice<T> {
  readonly role: Role;
  readonly url: string;
  readonly take: () => Promise<T>;
}

/**
 * The first choice that is not down, such as a certificate from an authority, else the key. Errors: whatever but
 * `UnavailableError` a choice rejects with, at once; the `UnavailableError` of the last choice.
 */
export function firstAvailable<T>(first: Choice<T>, others: readonly Choice<T>[], log: UsageLog): Promise<T> {
  return lineOf(({ role }: Choice<T>) => role, first, [...others], log)((choice) => choice.take());
}

/**
 * The same services, each with the stand-ins of its role behind it; without stand-ins an outage is an error. A service that
 * was down is not asked again in this run. Stand-ins of a role are shared: no two of its services use the same.
 */
export function withFallback(first: SigningServices, declared: SigningServices, log: UsageLog): SigningServices {
  const { certificateAuthority: authority } = first;
  const authorities = declared.certificateAuthority ? [declared.certificateAuthority] : [];
  const logs = [...declared.logs];
  const timestamps = [...declared.timestampAuthorities];
  return {
    certificateAuthority: authority && authorityWith(authority, authorities, log),
    logs: first.logs.map((one) => logWith(one, logs, log)),
    timestampAuthorities: first.timestampAuthorities.map((one) => timestampsWith(one, timestamps, log)),
  };
}

function authorityWith(first: CertificateAuthority, others: CertificateAuthority[], log: UsageLog) {
  const ask = lineOf(() => "certificate-authority", first, others, log);
  const certify: CertificateAuthority["certify"] = (...question) => ask((one) => one.certify(...question));
  return { url: first.url, certify };
}

/** Version 1 is promised only where every stand-in has it, because only that version gives a time. */
function logWith(first: TransparencyLog, others: TransparencyLog[], log: UsageLog): TransparencyLog {
  const ask = lineOf(() => "transparency-log", first, others, log);
  const version = [first, ...others].every((one) => one.version === 1) ? 1 : 2;
  return { url: first.url, version, record: (request) => ask((one) => one.record(request)) };
}

function timestampsWith(first: TimestampAuthority, others: TimestampAuthority[], log: UsageLog): TimestampAuthority {
  const ask = lineOf(() => "timestamp-authority", first, others, log);
  return { url: first.url, timestamp: (signature) => ask((one) => one.timestamp(signature)) };
}

/** Asks the service whose turn it is, and the next one where that is down. `spare` is emptied from its front. */
function lineOf<S extends { readonly url: string }>(roleOf: (service: S) => Role, first: S, spare: S[], log: UsageLog) {
  let current = first;
  let insteadOf: UsedService["insteadOf"];
  const moveOn = (down: S, error: UnavailableError): void => {
    // Another question may have moved on already.
    if (current !== down) return;
    const next = spare.shift();
    if (next === undefined) throw error;
    current = next;
    insteadOf = { url: down.url, reason: error.message };
  };
  return async <R>(question: (service: S) => Promise<R>): Promise<R> => {
    for (;;) {
      const service = current;
      try {
        const answer = await question(service);
        log.note({ role: roleOf(service), url: service.url, ...(service !== first && insteadOf && { insteadOf }) });
        return answer;
      } catch (error) {
        if (!(error instanceof UnavailableError)) throw error;
        moveOn(service, error);
      }
    }
  };
}
