/** What finding a browser asks of the machine it runs on, so that tests can invent one. */
export interface Machine {
  /** The path of a program that the PATH leads to. */
  readonly programAt: (name: string) => string | undefined;
  /** The path at which Playwright keeps the Chromium it downloads, whether or not it lies there. */
  readonly ownChromium: () => string;
  /** Whether a browser lies at that path and really starts: some systems only have a stub of that name. */
  readonly starts: (path: string) => boolean;
  /** Runs a command for at most so many minutes; whether it went well. */
  readonly run: (command: string, commandArguments: readonly string[], minutes: number) => Promise<boolean>;
  /** Playwright's own command, as program and arguments. */
  readonly playwright: readonly [string, ...string[]];
  readonly isRoot: boolean;
  /** Tells whoever waits what happens now. */
  readonly say: (sentence: string) => void;
}
