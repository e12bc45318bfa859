/** A link in the frame of the pages. */
export interface FrameLink {
  readonly href: string;
  readonly text: string;
  /** Whether it is saved instead of opened. */
  readonly isFile?: boolean;
}

export interface LinkGroup {
  readonly title: string;
  readonly links: readonly FrameLink[];
}
