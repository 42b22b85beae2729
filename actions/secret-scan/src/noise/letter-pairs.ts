// How often one character follows another in names and words: counted once over the 470,000 different words, names and
// paths of six characters or more in C headers, the standard library of Python and the Markdown and type files of packages.

/** Row: the character before; column: the one behind. Each letter is a quarter of a bit of surprise, `A` for none. */
const ROWS = [
  "dUQQedSoWmdNRPqSrNOLYYeXZpcS",
  "NaUbPcbjNRfLdaRXoSSYNfkeVlaN",
  "ObXbPdgOVtQRVaKYmRVNWamfcwcO",
  "QYXSIZYbNkjWYcSZlSTXVbcherZK",
  "SbQRYWWjcniSUObWZLOOfWcRYpeN",
  "RbXZRQfmLxoQXXMYmRSTSiejYzUL",
  "UcUfHccXPsoOYQSWrRSVWgjlmlbM",
  "JgcZJbhjPxfaWdPciSTRUhbrdqVM",
  "WWRRVVTvjtkSSINUnVPNpWlZyVcT",
  "SjTdHdbkSqbfahOWqgKZRYgspsdM",
  "VVTYIYdbMrkXYVbYpaSZYYYmkmWI",
  "PbcVLUdhMuhNgeObreSTTRjeXlZM",
  "KVZULdgkPseTUhQNpeTaXcljjxZK",
  "QgQOOTOiSpZZdZRaqbOLSVkphsaO",
  "ZVPQfWanYnaSRKVP1LTTSYVhipkR",
  "NfUZLYbXTyYQbcPSjMUPUbjlUlZN",
  "ZZXZXadfZvoSdYfVcUVZEifk0nbK",
  "OdUWJaWiOxcZUYOZlTRQYZgkUrcN",
  "UeTcKbcUPtWUYYUUhZPLTbdiWgXM",
  "PeTaLZiRNucVadQXrOSTWfgcSmbL",
  "WRUUPVXiTxoOQLgRmPOMkblYspdV",
  "NgXeIXclQ1TSLhZWmbUZjTkZssQQ",
  "MbWYPdeXKsjZUQQYeNTZeiXlpibL",
  "QgTYSUckUxSbPebQiaVKfckWetMK",
  "WYVYWadeWvkVRQXInYNRacanmjcI",
  "QhghEfofUwraXfMh2kbikrkbaZQL",
  "eYeWiafmazbXhbjfpfbeeekXxtEG",
  "RVPTTTSURhaTRTVQhSNSVTZVlfYQ",
];
const LEVELS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const QUARTERS = 4;
const DIGIT = 26;

/** Everything that is neither a letter nor a digit; also what stands before the first character. */
export const OTHER = 27;
const SYMBOLS = 28;

const SURPRISE = Float32Array.from(ROWS.join(""), (level) => LEVELS.indexOf(level) / QUARTERS);

/** The column of a character code: letters without their case, one for all digits, one for all others. */
export function pairSymbol(code: number): number {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return lower - 0x61;
  return code >= 0x30 && code <= 0x39 ? DIGIT : OTHER;
}

/** Bits of surprise that `next` follows `previous` in a name or a word. */
export function pairSurprise(previous: number, next: number): number {
  return SURPRISE[previous * SYMBOLS + next] ?? 0;
}
