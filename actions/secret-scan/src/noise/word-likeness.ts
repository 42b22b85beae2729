// Tells names, words and paths from random characters by the pairs of letters in them. It knows no dictionary.
import { OTHER, pairSurprise, pairSymbol } from "./letter-pairs.ts";

const LETTERS = 26;
/** In random text of both cases every second letter changes case; in camelCase every sixth or so starts a word. */
const CASE_CHANGE = Math.log2(0.12 / 0.5);
const CASE_KEPT = Math.log2(0.88 / 0.5);
/** Random strings of 16 characters and more lie below this but for one in a thousand; names lie above it but for one in thirty. */
const WORDS = 0;

interface Alphabet {
  /** Bits of surprise in random text for one letter, one digit, one other character. */
  readonly letter: number;
  readonly digit: number;
  readonly other: number;
  readonly bothCases: boolean;
}

/**
 * Bits a character by which a text is likelier to be words than random characters of its own alphabet: about 1 for words and
 * names, about -1.5 for base 62. 0 for texts of one character or less.
 */
export function wordLikeness(text: string): number {
  if (text.length < 2) return 0;
  const alphabet = alphabetOf(text);
  let bits = 0;
  let previous = OTHER;
  let previousCode = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const symbol = pairSymbol(code);
    bits += randomSurprise(alphabet, symbol) - pairSurprise(previous, symbol);
    if (alphabet.bothCases && symbol < LETTERS && previous < LETTERS) bits += caseBits(previousCode, code);
    previous = symbol;
    previousCode = code;
  }
  return bits / text.length;
}

/** True for what reads like a name, a path or a sentence. */
export function isWordLike(text: string): boolean {
  return wordLikeness(text) > WORDS;
}

function caseBits(previousCode: number, code: number): number {
  return (previousCode & 0x20) === (code & 0x20) ? CASE_KEPT : CASE_CHANGE;
}

function randomSurprise(alphabet: Alphabet, symbol: number): number {
  if (symbol < LETTERS) return alphabet.letter;
  return symbol === OTHER ? alphabet.other : alphabet.digit;
}

/** The smallest usual alphabet the text fits in: digits, hexadecimal, one case, both cases; each with or without digits. */
function alphabetOf(text: string): Alphabet {
  const bothCases = /[a-z]/.test(text) && /[A-Z]/.test(text);
  const hasDigits = /[0-9]/.test(text);
  const hasLetters = /[A-Za-z]/.test(text);
  const letters = !hasLetters ? 0 : hasDigits && /^[0-9A-Fa-f-]{1,256}$/.test(text) ? 6 : LETTERS;
  const weight = bothCases ? 2 : 1;
  const others = /[^0-9A-Za-z]/.test(text) ? 2 : 0;
  const size = letters * weight + (hasDigits ? 10 : 0) + others;
  return {
    letter: Math.log2(size / weight),
    digit: Math.log2(size / 10),
    other: Math.log2(size / Math.max(1, others)),
    bothCases,
  };
}
