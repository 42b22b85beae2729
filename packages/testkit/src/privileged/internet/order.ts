// What the test process tells the process that plays the internet, and what comes back.
import type { FakeState } from "../../github-fake/state.ts";
import type { Arrival } from "./arrival.ts";
import type { Manner, Zone } from "./zone.ts";

/** What an HTTP server answers at a path, for every host and address. */
export interface Page {
  readonly status?: number;
  readonly type?: string;
  /** Base64. */
  readonly body: string;
}

export type Order =
  | { readonly do: "start"; readonly certificate: string; readonly key: string; readonly resolvers: readonly string[] }
  | { readonly do: "zone"; readonly zone: Zone }
  /** The manner of every answer, whatever the zone says. */
  | { readonly do: "manner"; readonly manner: Manner | undefined }
  | { readonly do: "pages"; readonly pages: Readonly<Record<string, Page>> }
  /** GitHub's API below `/api/v3/`, for every host, by plain HTTP. It goes before pages. */
  | { readonly do: "github"; readonly state: FakeState }
  | { readonly do: "arrivals" }
  | { readonly do: "forget" };

export interface NumberedOrder {
  readonly id: number;
  readonly order: Order;
}

export interface Done {
  readonly id: number;
  readonly arrivals?: readonly Arrival[];
  readonly error?: string;
}
