// Clients for addresses.
import type { Buffer } from "node:buffer";
import type { ServiceTransport } from "@lockstep/runtime";
import type { ServiceAddress, ServiceAddresses } from "./choose-services.ts";
import { openFulcio } from "./fulcio.ts";
import { openRekorV1 } from "./rekor-v1.ts";
import { openRekorV2 } from "./rekor-v2.ts";
import type { CertificateAuthority, TimestampAuthority, TransparencyLog } from "./services.ts";
import { openTimestampAuthority } from "./timestamp-authority.ts";

/** What a run signs with. Of each role all are used: an artifact goes into every log and is stamped by every authority. */
export interface SigningServices {
  readonly certificateAuthority: CertificateAuthority | undefined;
  readonly logs: readonly TransparencyLog[];
  readonly timestampAuthorities: readonly TimestampAuthority[];
}

export interface OpenOptions {
  readonly transport: ServiceTransport;
  /** Ids of logs by their address, as a trusted root has them: see `openRekorV2`. */
  readonly logIds?: ReadonlyMap<string, Buffer>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Errors: `UsageError` (`invalid-input`) for an address that is not allowed. Nothing is asked yet. */
export function openServices(addresses: ServiceAddresses, options: OpenOptions): SigningServices {
  const { transport } = options;
  const [authority] = addresses.certificateAuthorities;
  return {
    certificateAuthority: authority && openFulcio(authority.url, options),
    logs: addresses.logs.map((log) => openLog(log, options)),
    timestampAuthorities: addresses.timestampAuthorities.map(({ url }) => openTimestampAuthority(url, transport)),
  };
}

function openLog({ url, version }: ServiceAddress, { transport, logIds }: OpenOptions): TransparencyLog {
  return version === 2 ? openRekorV2(url, { transport, logId: logIds?.get(url) }) : openRekorV1(url, transport);
}
