// Volumes that are made by themselves: empty folders of Docker's own, and nothing of the machine's.
// Source: Docker Engine API reference, `VolumeCreateOptions`.
import { isEmpty, type Json, readFields, textOf } from "./docker-json.ts";
import type { JudgedBody } from "./judge-container.ts";
import { RequestRefused } from "./request-refused.ts";
import { OWN_VOLUME } from "./surroundings.ts";

/** `POST /volumes/create`. Throws `RequestRefused`. */
export function judgeVolume(value: Json): JudgedBody {
  const { Name, Driver, DriverOpts, Labels } = readFields(
    value,
    ["Name", "Driver", "DriverOpts", "Labels"],
    "the volume",
  );
  if (!["", "local"].includes(textOf(Driver, "Driver")) || !isEmpty(DriverOpts)) {
    throw new RequestRefused(
      "volume-option",
      "volumes have no driver but `local` and no options: with options it could mount any folder of the machine. Mount a folder of the workspace instead",
    );
  }
  const name = textOf(Name, "Name");
  if (name.startsWith(OWN_VOLUME)) throw new RequestRefused("volume-option", "this name is taken");
  return { body: { Name: name, Driver: "local", Labels: Labels ?? null } };
}
