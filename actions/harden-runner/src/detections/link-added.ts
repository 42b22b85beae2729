// A network device was put on top of an uplink.
import type { Detection } from "./detection.ts";

export const LINK_ADDED: Detection = {
  id: "link-added",
  why: "What goes through a macvlan or ipvlan device can pass by the rules of this machine.",
  needs: [],
  judge: (behaviour) => (behaviour.kind === "link" ? behaviour.name : undefined),
};
