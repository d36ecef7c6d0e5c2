import type { DetachedWindowAPI } from 'happy-dom';

declare global {
  interface Window {
    /** What tests tell the light DOM, such as the address of its page. */
    readonly happyDOM: DetachedWindowAPI;
  }
}
