/**
 * The state of a page in its address and in the history. A step of the reader makes one entry in the
 * history, a bout of typing in one field makes one, and asking again for what is shown makes none.
 */

/** Why a state is shown: the page was opened, the reader went back or forth, or changed something. */
export type Cause = 'start' | 'history' | 'reader';

/** How a page's state is read, written and shown. */
export interface AddressOptions<State> {
  readonly read: (parameters: URLSearchParams) => State;
  readonly write: (state: State) => URLSearchParams;
  readonly show: (state: State, cause: Cause) => void;
}

/** What a page tells of its reader. */
export interface AddressState<State> {
  /** Shows what the address says, and follows the history from now on. */
  readonly start: () => void;
  /** Takes over what the reader asked for at once: a choice, Enter, a link. */
  readonly step: (state: State) => void;
  /** Takes over what the reader has typed into a field, once the typing rests. */
  readonly type: (field: string, state: State) => void;
  /** The reader has left a field: what is typed next is another bout. */
  readonly leave: () => void;
}

const TYPING_MILLISECONDS = 200;

/** Binds a page's state to its address. */
export function bindAddress<State>(options: AddressOptions<State>): AddressState<State> {
  const { read, write, show } = options;
  /** The query of the address that is shown. */
  let shown = '';
  /** The field whose typing has an entry in the history. */
  let bout: string | undefined;
  let pending: { readonly field: string; readonly state: State } | undefined;
  let timer = 0;

  const readAddress = () => read(new URLSearchParams(location.search));
  const commit = (state: State, sameEntry: boolean) => {
    const wanted = write(state).toString();
    const search = wanted === '' ? '' : `?${wanted}`;
    if (search === location.search) return;
    // Another way of writing what the address says already is no step.
    const known = sameEntry || wanted === write(readAddress()).toString();
    const address = `${location.pathname}${search}`;
    if (known) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    shown = location.search;
  };
  /** Writes what was typed and not yet written, and returns it; undefined when there is none. */
  const settle = (): State | undefined => {
    window.clearTimeout(timer);
    if (!pending) return undefined;
    const { field, state } = pending;
    pending = undefined;
    commit(state, bout === field);
    bout = field;
    return state;
  };

  return {
    start() {
      window.addEventListener('popstate', () => {
        // Going to a place on the page changes nothing of what it shows.
        if (location.search === shown) return;
        window.clearTimeout(timer);
        pending = undefined;
        bout = undefined;
        shown = location.search;
        show(readAddress(), 'history');
      });
      shown = location.search;
      show(readAddress(), 'start');
    },
    step(state) {
      settle();
      bout = undefined;
      commit(state, false);
      show(state, 'reader');
    },
    type(field, state) {
      if (pending && pending.field !== field) settle();
      if (bout !== field) bout = undefined;
      window.clearTimeout(timer);
      pending = { field, state };
      timer = window.setTimeout(() => {
        const typed = settle();
        if (typed !== undefined) show(typed, 'reader');
      }, TYPING_MILLISECONDS);
    },
    leave() {
      const typed = settle();
      bout = undefined;
      if (typed !== undefined) show(typed, 'reader');
    },
  };
}
