/** The part of `edtf` 4.11 that `edtf.ts` uses; the package ships no types of its own. */
declare module 'edtf' {
  interface Mask {
    readonly value: number;
  }
  export interface Parsed {
    readonly type: string;
    /** First and last instant, in milliseconds of the Unix epoch. */
    readonly min: number;
    readonly max: number;
    readonly values: readonly unknown[];
    readonly approximate?: Mask;
    readonly uncertain?: Mask;
    readonly unspecified?: Mask;
  }
  export default function edtf(
    text: string,
    options?: { types?: readonly string[]; level?: 0 | 1 | 2 },
  ): Parsed;
}
