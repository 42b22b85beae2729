// The styles of terminal text. Whether there is colour at all is decided by whoever passes a palette in.

type Style = (text: string) => string;

export interface Palette {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly yellow: Style;
  readonly green: Style;
  readonly cyan: Style;
  readonly underline: Style;
}

const plain: Style = (text) => text;

/** No styles: for files, pipes and people who set NO_COLOR. */
export const PLAIN: Palette = {
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  green: plain,
  cyan: plain,
  underline: plain,
};
