// The inputs that name subjects: the same for every action that signs or attests.
import { text } from "@lockstep/core";

/** Of an input that holds a list, in characters. */
export const LIST_LENGTH = 256 * 1024;

/** `done` is what happens to the subjects, as in "files to be signed"; `more` ends the description of the patterns. */
export function subjectInputs(done: string, more = "") {
  return {
    subjects: text({
      description: `Globs over the files to be ${done}, one a line, relative to the workspace: \`*\` within a folder, \`**\` over folders; a line that begins with \`!\` leaves out what it matches.${more}`,
      maxLength: LIST_LENGTH,
    }),
    "subject-digest": text({
      description:
        "Digests of artifacts that are not here, one a line: `sha256:<hex> <name>`, or one digest alone with `subject-name`.",
      maxLength: LIST_LENGTH,
    }),
    "subject-name": text({ description: "The name of the artifact in `subject-digest`." }),
    checksums: text({
      description: `Paths of checksum files, one a line, as \`sha256sum\` or \`sha512sum\` write them, whose artifacts are to be ${done}.`,
    }),
    images: text({
      description: `Images to be ${done}, one a line, by digest: \`registry/name@sha256:<hex>\`. A tag in between is let be.`,
      maxLength: LIST_LENGTH,
    }),
  };
}
