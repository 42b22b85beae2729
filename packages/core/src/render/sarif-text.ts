// Text and addresses as SARIF holds them: hostile text shows as itself and links nowhere.
import type { ArtifactLocation, Message } from "sarif";
import { clip } from "../text/clip.ts";
import { revealControls } from "../text/reveal-controls.ts";

const MAX_MESSAGE_LENGTH = 4096;

/**
 * A plain text message. Viewers turn `[text](target)` into a link even in plain text (SARIF 2.1.0, section 3.11.6), so
 * that shape is broken by a space.
 */
export function toMessage(text: string): Message & { readonly text: string } {
  return { text: clip(revealControls(text).replaceAll("](", "] ("), MAX_MESSAGE_LENGTH) };
}

/** A repository-relative path as a relative URI reference (RFC 3986, section 4.2), percent-encoded as UTF-8. */
export function toArtifact(file: string): ArtifactLocation {
  const uri = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}
