/** Something that waits for the reader. `link` is an address of the page. */
export class WaitingItem {
  /** The page has a sentence for each code. */
  code: string;
  count: number;
  link: string;
}

/** A number worth a glance. */
export class HomeFigure {
  code: string;
  value: number;
}

/** What a member sees first. */
export class HomeResponse {
  /** Only what is there: nothing with a count of 0. */
  waiting: WaitingItem[];
  figures: HomeFigure[];
}
