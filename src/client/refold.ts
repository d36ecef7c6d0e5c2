/** Folds around rows that a filter narrows: none without a row, numbers that are true, few rows open. */
import { counted } from '../domain/words.ts';
import { openFolds } from '../timeline/folds.ts';

/**
 * Fits the folds of a list to what is left of its rows, which carry `hidden` where they are not
 * shown. A list that is `whole` stands as it did before it was first narrowed. The words beside a
 * heading follow where the fold names what it counts (`data-noun`).
 */
export function refold(root: ParentNode, rowSelector: string, whole: boolean): void {
  const folds = [...root.querySelectorAll<HTMLDetailsElement>('details.fold')].map((fold) => ({
    fold,
    left: fold.querySelectorAll(`${rowSelector}:not([hidden])`).length,
  }));
  const open = openFolds(folds.map(({ left }) => left));
  folds.forEach(({ fold, left }, index) => {
    fold.dataset['before'] ??= String(fold.open);
    fold.hidden = left === 0;
    fold.open = whole ? fold.dataset['before'] === 'true' : (open[index] ?? false);
    const words = fold.querySelector<HTMLElement>('summary [data-noun]');
    if (words) words.textContent = counted(left, words.dataset['noun'] ?? '');
  });
}
