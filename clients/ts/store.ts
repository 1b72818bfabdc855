// What an app keeps on its phone, so that nothing is lost when it is killed.

/** Where texts are kept. On a phone: a file, SQLite, MMKV; in a browser: `inLocalStorage()`. */
export interface Store {
  get(key: string): Promise<string | null>;
  /** Resolves when the text is kept; rejects when it is not. */
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Do something while no other process or tab that has this store does. Left out: there is one.
   * Who shares the store within a process shares the object, too.
   */
  alone?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

export function inMemory(): Store {
  const kept = new Map<string, string>();
  return {
    get: async (key) => kept.get(key) ?? null,
    set: async (key, text) => void kept.set(key, text),
    delete: async (key) => void kept.delete(key),
  };
}

/** A browser's own; tabs take turns by the Web Locks API. */
export function inLocalStorage(storage: Storage = localStorage): Store {
  return {
    get: async (key) => storage.getItem(key),
    set: async (key, text) => storage.setItem(key, text),
    delete: async (key) => storage.removeItem(key),
    alone: async (key, work) => (navigator.locks ? await navigator.locks.request(key, work) : await work()),
  };
}

const turns = new WeakMap<Store, Promise<unknown>>();

/** The store gives nothing, and what lies in it was never seen: it is not taken for empty. */
export class Unreadable extends Error {}

const AGAIN_MS = [0, 100, 400, 1000] as const;

/** One thing that is kept. While the store takes or gives nothing, it lives in memory. */
export class Kept<Value> {
  readonly #store: Store;
  readonly #key: string;
  #last: string | null = null;
  #isKept = true;
  #isKnown = false;

  constructor(store: Store, key: string) {
    this.#store = store;
    this.#key = key;
  }

  /** Whether the store took what was changed last. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What is kept. Rejects with `Unreadable` where nobody could say yet. */
  read(): Promise<Value | undefined> {
    return this.#alone(() => this.#now(false));
  }

  /**
   * Change it while nobody else does. `work` gets what is kept now; what it returns is kept.
   * `isBlind`: a store that cannot be read is taken for empty in the end, for somebody is in danger.
   */
  change(work: (now: Value | undefined) => Value | undefined, isBlind = false): Promise<Value | undefined> {
    return this.#alone(async () => {
      const changed = work(await this.#now(isBlind));
      await this.#keep(changed === undefined ? null : JSON.stringify(changed));
      return changed;
    });
  }

  async #now(isBlind: boolean): Promise<Value | undefined> {
    const tries = this.#isKnown ? AGAIN_MS.slice(0, 1) : AGAIN_MS;
    for (const ms of this.#isKept ? tries : []) {
      if (ms) await new Promise((resolve) => setTimeout(resolve, ms));
      if (await this.#isRead()) break;
    }
    if (!this.#isKnown && this.#isKept && !isBlind) throw new Unreadable(this.#key);
    return parsed<Value>(this.#last);
  }

  async #isRead(): Promise<boolean> {
    try {
      this.#last = await this.#store.get(this.#key);
      this.#isKnown = true;
    } catch {
      return false;
    }
    return true;
  }

  async #keep(text: string | null): Promise<void> {
    if (text === this.#last && this.#isKept) return;
    this.#last = text;
    try {
      await (text === null ? this.#store.delete(this.#key) : this.#store.set(this.#key, text));
      this.#isKept = true;
    } catch {
      this.#isKept = false;
    }
  }

  /** First among those who have this store here, then among all who have it. */
  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const { alone } = this.#store;
    const mine = (): Promise<Result> =>
      alone ? (alone.call(this.#store, this.#key, work) as Promise<Result>) : work();
    const turn = (turns.get(this.#store) ?? Promise.resolve()).then(mine, mine);
    turns.set(this.#store, turn);
    return turn;
  }
}

function parsed<Value>(text: string | null): Value | undefined {
  try {
    return (JSON.parse(text ?? "null") as Value | null) ?? undefined;
  } catch {
    return undefined; // cut off while it was written
  }
}
