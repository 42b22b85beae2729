// The declaration of the sign-artifact action.
import { defineAction, flag, text } from "@lockstep/core";
import { SIGNING_INPUTS } from "@lockstep/sigstore";

const LIST_LENGTH = 256 * 1024;

export const spec = defineAction({
  name: "sign-artifact",
  title: "lockstep sign-artifact",
  description: "Signs what a build made, with the identity of the job or a key.",
  branding: { icon: "edit-3", color: "blue" },
  inputs: {
    subjects: text({
      description:
        "Globs over the files to sign, one a line, relative to the workspace: `*` within a folder, `**` over folders; a line that begins with `!` leaves out what it matches. Bundles, and what an earlier run of this step wrote, are never signed. Without any subject, what the runner lists in `GITHUB_ARTIFACTS_LIST` is signed.",
      maxLength: LIST_LENGTH,
    }),
    "subject-digest": text({
      description:
        "Digests of artifacts that are not here, one a line: `sha256:<hex> <name>`, or one digest alone with `subject-name`.",
      maxLength: LIST_LENGTH,
    }),
    "subject-name": text({ description: "The name of the artifact in `subject-digest`." }),
    checksums: text({
      description:
        "Path of a checksum file, as `sha256sum` or `sha512sum` writes it, whose artifacts are to be signed.",
    }),
    images: text({
      description: "Images to sign, one a line, by digest: `registry/name@sha256:<hex>`. A tag in between is let be.",
      maxLength: LIST_LENGTH,
    }),
    ...SIGNING_INPUTS,
    "output-folder": text({
      description:
        "The folder for bundles and the checksum file. Within it files keep their places relative to the deepest folder that holds all of them. Default: beside each file.",
    }),
    "checksums-file": text({
      description:
        "Name of the checksum file over all signed files, which gets a bundle of its own. It lies in the deepest folder that holds all of them, or in `output-folder`. `none`: no such file.",
      default: "SHA256SUMS",
    }),
    detached: flag({
      description: "Writes `<file>.sig`, too: the bare signature in base64, for tools that know no bundles.",
      default: false,
    }),
  },
  outputs: {
    "bundle-paths": "Paths of the bundles written, one a line.",
    "checksums-path": "Path of the checksum file; empty where there is none.",
    signed: "How many artifacts were signed, the checksum file not counted.",
    report: "Path of the JSON report (schema 1): what was signed, as whom, with which services.",
  },
  permissions: { contents: "read", "id-token": "write" },
  phases: ["main"],
});
