// Cuts a stream of bytes into lines as they arrive. CR, LF and CR LF each end a line, as for the runner.
import { StringDecoder } from "node:string_decoder";

export interface LineSplitter {
  write(chunk: Buffer): void;
  /** Gives out what is left after the last line end, if anything. */
  end(): void;
}

export function splitIntoLines(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let halfLineEnd = false;
  const take = (text: string): void => {
    rest += text;
    // Looking only at what is new keeps an endless line from being searched again with every chunk.
    if (!halfLineEnd && !/[\r\n]/.test(text)) return;
    // A CR at the very end may be half of a CR LF: it waits for what follows.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    halfLineEnd = rest.endsWith("\r");
    for (const line of lines) onLine(line);
  };
  return {
    write: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end());
      if (rest !== "") onLine(rest.replace(/\r$/, ""));
      rest = "";
    },
  };
}
