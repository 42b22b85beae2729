// The declaration of the sign-artifact action.
import { defineAction, EVIDENCE_OUTPUT, flag, text } from "@lockstep/core";
import { SIGNING_INPUTS, subjectInputs } from "@lockstep/sigstore";

export const spec = defineAction({
  name: "sign-artifact",
  title: "lockstep sign-artifact",
  description: "Signs what a build made, with the identity of the job or a key.",
  branding: { icon: "edit-3", color: "blue" },
  inputs: {
    ...subjectInputs(
      "signed",
      " Bundles, and what an earlier run of this step wrote, are never signed. Without any subject, what the runner lists in `GITHUB_ARTIFACTS_LIST` is signed.",
    ),
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
    ...EVIDENCE_OUTPUT,
  },
  permissions: { contents: "read", "id-token": "write" },
  phases: ["main"],
});
