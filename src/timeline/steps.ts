/** Work in steps, between which whoever runs it may do something else, and what it gives at its end. */
export type Steps<Result> = Generator<undefined, Result>;

/** How many events one step goes through: some milliseconds on a slow telephone. */
export const STEP = 200;
