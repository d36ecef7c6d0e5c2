/** A text that stands at a finding's place or after it, and what is to stand there instead. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}
