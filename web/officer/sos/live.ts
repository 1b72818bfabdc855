// The SOS board of this officer's unit, as it changes. Firestore's rules let through what stands on
// it and nothing else: who pressed, and where exactly, is asked of open_sos, which writes it down.

import { getApp } from "firebase/app";
import {
  collection,
  connectFirestoreEmulator,
  type DocumentData,
  doc,
  type Firestore,
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
import type { Incident } from "./record";

const MOST = 500;

let db: Firestore | undefined;

type Told = { readonly over: AbortSignal; readonly fail: (error: unknown) => void };

/** Hear of every open SOS of a unit: verified numbers first, then the unanswered, then the oldest. `isFresh` is false while the line is down. */
export function listenToBoard(
  unit: string,
  { over, fail }: Told,
  show: (lines: Incident[], isFresh: boolean) => void,
): void {
  const open = query(
    collection(database(), "sos"),
    where("boards", "array-contains", unit),
    where("closed_at", "==", null),
    orderBy("rank"),
    orderBy("raised_at"),
    limit(MOST),
  );
  const stop = onSnapshot(
    open,
    { includeMetadataChanges: true },
    (seen) =>
      show(
        seen.docs.map((one) => read(one.id, one.data())),
        !seen.metadata.fromCache,
      ),
    () => fail(unreachable()),
  );
  over.addEventListener("abort", stop, { once: true });
}

/** Hear of one SOS. */
export function listenTo(id: string, { over, fail }: Told, show: (line: Incident, isFresh: boolean) => void): void {
  const stop = onSnapshot(
    doc(database(), "sos", id),
    { includeMetadataChanges: true },
    (seen) => {
      const data = seen.data();
      if (data) show(read(seen.id, data), !seen.metadata.fromCache);
    },
    () => fail(unreachable()),
  );
  over.addEventListener("abort", stop, { once: true });
}

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
