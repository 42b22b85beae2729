// Reads the text of a blob by its object id.
import { type GitHub, UsageError } from "@lockstep/core";
import type { Api } from "./api.ts";
import { isObjectId } from "./contents-answer.ts";
import type { Asked } from "./explain-failure.ts";
import { checkRepositoryName } from "./question-names.ts";
import { readSoundBlob } from "./sound-blob.ts";
import { decodeText, unusableFile } from "./unusable-file.ts";

/**
 * The port's `blobText`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `IntegrityError` (`digest-mismatch`) for bytes that are not those of the object id.
 */
export function createBlobText(api: Api): GitHub["blobText"] {
  return async (repository, id, maxBytes) => {
    checkRepositoryName(repository);
    if (!isObjectId(id)) {
      throw new UsageError("invalid-input", "this is not the id of a blob", { hint: "Give 40 lower-case hex digits." });
    }
    const what = `blob ${id} of ${repository.owner}/${repository.name}`;
    const asked: Asked = { what, permissions: { contents: "read" } };
    const blob = await readSoundBlob(api, repository, id, asked);
    if (blob.byteLength > maxBytes) throw unusableFile(what, `is larger than ${maxBytes} bytes`, "Make it smaller.");
    return decodeText(blob, what);
  };
}
