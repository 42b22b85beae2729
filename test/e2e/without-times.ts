// Makes reports of two runs comparable: they never take the same time.

/** A report as JSON, Markdown or text, without how long its checks took. */
export function withoutTimes(text: string): string {
  return text.replaceAll(/"(?:durationMs|startTimeUtc|endTimeUtc)":\s*[^,}\n]+|(?<= in |\| )[\d.]+ m?s/g, "");
}
