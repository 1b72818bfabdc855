// The SOS board of this officer's unit, as it changes. Firestore's rules let through what stands on
// it and nothing else: who pressed, and where exactly, is asked of open_sos, which writes it down.

import { getApp } from "firebase/app";
import {
  collection,
  connectFirestoreEmulator,
  type DocumentData,
  doc,
  type Firestore,
  type FirestoreError,
  getFirestore,
  limit,
  onSnapshot,
  orderBy,
  query,
  Timestamp,
  where,
} from "firebase/firestore";

import { unreachable } from "../app/line";
import { emulator } from "../app/session";
import { say } from "../app/texts";
import { Trouble } from "../app/trouble";
import { type Heap, type Incident, NO_MORE } from "./record";
import { NOT_YOURS } from "./texts";

/** So many are listened to at a time. */
export const PAGE = 100;
const MOST_HEAPS = 100;
const AGAIN_MS = 45_000;

let db: Firestore | undefined;

type Told = { readonly over: AbortSignal; readonly fail: (error: Trouble) => void };

/** Hear of the first open SOS of a unit, by rank and age. `isFresh` is false while the line is down. */
export function listenToBoard(
  unit: string,
  most: number,
  { over, fail }: Told,
  show: (lines: Incident[], isFresh: boolean) => void,
): void {
  const open = query(
    collection(database(), "sos"),
    where("boards", "array-contains", unit),
    where("closed_at", "==", null),
    orderBy("rank"),
    orderBy("raised_at"),
    limit(most),
  );
  keepAsking(over, () =>
    onSnapshot(
      open,
      { includeMetadataChanges: true },
      (seen) =>
        show(
          seen.docs.map((one) => read(one.id, one.data())),
          !seen.metadata.fromCache,
        ),
      (error) => fail(why(error)),
    ),
  );
}

/** Hear of the heaps of a unit: presses without a verified number, of which only some are rung for each. */
export function listenToHeaps(unit: string, { over, fail }: Told, show: (heaps: Heap[]) => void): void {
  const mine = query(collection(database(), "sos_heaps"), where("boards", "array-contains", unit), limit(MOST_HEAPS));
  keepAsking(over, () =>
    onSnapshot(
      mine,
      (seen) => {
        if (seen.metadata.fromCache && seen.empty) return; // nothing was heard yet
        show(seen.docs.map((one) => heap(one.id, one.data())));
      },
      (error) => fail(why(error)),
    ),
  );
}

/** Hear of one SOS. */
export function listenTo(id: string, { over, fail }: Told, show: (line: Incident, isFresh: boolean) => void): void {
  keepAsking(over, () =>
    onSnapshot(
      doc(database(), "sos", id),
      { includeMetadataChanges: true },
      (seen) => {
        const data = seen.data();
        if (data) show(read(seen.id, data), !seen.metadata.fromCache);
      },
      (error) => fail(why(error)),
    ),
  );
}

/**
 * Begin anew within each minute: the rules are asked when a listener begins, and not while nothing
 * changes, so a post that was shut or changed hands would go on listening.
 */
function keepAsking(over: AbortSignal, listen: () => () => void): void {
  let stop = listen();
  const timer = setInterval(() => {
    stop();
    stop = listen();
  }, AGAIN_MS);
  const end = (): void => {
    clearInterval(timer);
    stop();
  };
  over.addEventListener("abort", end, { once: true });
}

const why = (error: FirestoreError): Trouble =>
  error.code === "permission-denied" ? new Trouble(say(NOT_YOURS), { reason: NO_MORE }) : unreachable();

function database(): Firestore {
  if (db) return db;
  db = getFirestore(getApp());
  const [host, port] = emulator("firestore")?.split(":") ?? [];
  if (host && port) connectFirestoreEmulator(db, host, Number(port));
  return db;
}

/** Times as milliseconds; a field that a hand edit broke is as good as absent. */
function read(id: string, data: DocumentData): Incident {
  const fields = Object.entries(data).map(([name, value]) => [
    name,
    value instanceof Timestamp ? value.toMillis() : value,
  ]);
  return { ...Object.fromEntries(fields), id, flags: Array.isArray(data["flags"]) ? data["flags"] : [] } as Incident;
}

/** A count that a hand edit broke is as good as one. */
function heap(name: string, data: DocumentData): Heap {
  return { seat: name.replaceAll(".", "/"), waiting: Math.max(1, Number(data["waiting"]) || 1) };
}
