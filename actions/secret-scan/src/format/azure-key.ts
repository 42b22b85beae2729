// Identifiable keys of Azure: four characters that name the service, then a Marvin32 checksum of all bytes before it.
// Seeds and layouts as Microsoft publishes them in microsoft/security-utilities.
import { Buffer } from "node:buffer";
import type { Judgement } from "../rule/secret-rule.ts";
import { judgeChecksum } from "./judge-checksum.ts";
import { marvin32, marvinSeed } from "./marvin32.ts";

const CHECKSUM_BYTES = 4;

interface Service {
  readonly name: string;
  /** Empty where Microsoft publishes none: nothing can be said then about the checksum. */
  readonly seeds: readonly string[];
  /** True where a service changes characters after the checksum was made, so that a misfit says nothing. */
  readonly loose?: true;
}

const MESSAGING = ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"];
const SERVICES: ReadonlyMap<string, Service> = new Map([
  ["AzCa", { name: "Cache for Redis", seeds: ["Access00"], loose: true }],
  ["AzSe", { name: "AI Search", seeds: ["Query000", "PAdmin00"] }],
  ["AzFu", { name: "Functions", seeds: ["Master00", "System00", "Functi00"] }],
  [
    "ACDb",
    { name: "Cosmos DB", seeds: ["MastRW00", "MastRO00", "SystRW00", "SystRO00", "SysAll00", "Resour00", "Encryp00"] },
  ],
  ["AIoT", { name: "IoT Hub", seeds: ["IoTHub00", "DpsKey00", "Device00"] }],
  ["APIM", { name: "API Management", seeds: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"], loose: true }],
  ["AZEG", { name: "Event Grid", seeds: [] }],
  ["+ASt", { name: "Storage", seeds: ["Default0"] }],
  ["+ASb", { name: "Service Bus", seeds: MESSAGING }],
  ["+AEh", { name: "Event Hubs", seeds: MESSAGING }],
  ["+ARm", { name: "Relay", seeds: MESSAGING }],
  ["+ACR", { name: "Container Registry", seeds: ["ACRDflt0"] }],
  ["+ABa", { name: "Batch", seeds: ["AbAcct00"] }],
  ["+SQL", { name: "SQL Database", seeds: ["UsrPwd00"] }],
  ["+AMC", { name: "Machine Learning (classic)", seeds: ["Classic0"] }],
]);

/** Judges a key in base 64 (either alphabet) that carries `signature`. */
export function judgeAzureKey(key: string, signature: string): Judgement | undefined {
  const service = SERVICES.get(signature);
  if (!service) return undefined;
  const fits = service.seeds.some((seed) => fitsSeed(key, seed));
  const sayable = fits || (service.seeds.length > 0 && !service.loose);
  return { ...(sayable ? judgeChecksum(fits) : { level: "likely" }), facts: { service: service.name } };
}

/** A key with a right checksum: `start` are the bytes before it, and end in the bytes of the signature. */
export function azureKey(start: Uint8Array, seed: string): string {
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(marvin32(start, marvinSeed(seed)));
  return Buffer.concat([start, checksum]).toString("base64");
}

function fitsSeed(key: string, seed: string): boolean {
  const bytes = Buffer.from(key, "base64");
  if (bytes.length <= CHECKSUM_BYTES) return false;
  const end = bytes.length - CHECKSUM_BYTES;
  return bytes.readUInt32LE(end) === marvin32(bytes.subarray(0, end), marvinSeed(seed));
}
