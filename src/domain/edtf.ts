/** The earlier name of `date.ts`. */
export * from './date.ts';
