// Cuts long text for display. The cut is always shown.

const MARK = "…";

/** `text`, or its start and `…`, in at most `maxLength` (1 or more) UTF-16 code units. Splits no surrogate pair. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = maxLength - MARK.length;
  const last = text.charCodeAt(end - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? end - 1 : end) + MARK;
}
