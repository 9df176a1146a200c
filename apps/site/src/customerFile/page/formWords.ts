/** What the form says that takes a file. */
export interface FormWords {
  readonly title: string;
  /** What to bring, and that nothing leaves the device. */
  readonly lede: string;
  readonly stays: string;
  readonly choose: string;
  readonly formats: string;
  readonly drop: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly nothingPasted: string;
  readonly samples: string;
  readonly sample: { readonly orders: string; readonly customers: string };
  readonly download: string;
  readonly several: string;
  readonly notLoaded: string;
}
