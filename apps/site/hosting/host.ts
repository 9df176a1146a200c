/** Where a host is to serve the site: `folder` holds it as `site`, and is the host's own to write into. */
export interface Place {
  readonly folder: string;
  readonly port: number;
}

/** How a host is started, in its place's folder. */
export interface Launch {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a host does otherwise than the contract has it. */
export interface Difference {
  /** Matches `GET /path: what is otherwise`. */
  readonly problem: RegExp;
  /** Why the site is none the worse for it. */
  readonly why: string;
}

/** Something that hands out files. */
export interface Host {
  readonly name: string;
  /** Makes it ready; a sentence instead, where this machine cannot have it. */
  readonly prepare: (place: Place) => Promise<Launch | string>;
  readonly differences: readonly Difference[];
}
