// This phone: its key, which cannot leave the browser, and the code request it waits on.

import { NO_KEY, say } from "./texts";
import { Trouble } from "./trouble";

/** A request for a code, as `request-otp` answered it. */
export interface Asked {
  readonly number: string;
  readonly challengeId: string;
  readonly deviceCode: string;
  readonly message: string;
  readonly resendAt: number;
  readonly isWaiting: boolean;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" } as const;
const STORE = "device";

/** The public half: SPKI in base64url without padding. */
export async function publicKey(): Promise<string> {
  return base64url(await crypto.subtle.exportKey("spki", (await keys()).publicKey));
}

/** Raw r and s, as WebCrypto makes them, in base64url without padding. */
export async function sign(message: string): Promise<string> {
  const how = { name: "ECDSA", hash: "SHA-256" };
  return base64url(await crypto.subtle.sign(how, (await keys()).privateKey, new TextEncoder().encode(message)));
}

export const asked = (): Promise<Asked | undefined> => get<Asked>("asked");

export const keep = (request: Asked): Promise<void> => put("asked", request);

export const forget = (): Promise<void> => put("asked", undefined);

/** The key pair; made once. A second tab that makes one at the same time gets the first's. */
async function keys(): Promise<CryptoKeyPair> {
  const kept = await get<CryptoKeyPair>("keys");
  if (kept) return kept;
  const made = await crypto.subtle.generateKey(ALGORITHM, false, ["sign", "verify"]);
  await inStore("readwrite", (store) => store.add(made, "keys")).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === "ConstraintError")) throw error;
  });
  void navigator.storage?.persist?.();
  return (await get<CryptoKeyPair>("keys")) ?? made;
}

async function get<T>(name: string): Promise<T | undefined> {
  return (await inStore("readonly", (store) => store.get(name))) as T | undefined;
}

async function put(name: string, value: unknown): Promise<void> {
  await inStore("readwrite", (store) => store.put(value, name));
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open().catch(() => {
    throw new Trouble(say(NO_KEY), { reason: "no_key" });
  });
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("prahari", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}

function base64url(bytes: ArrayBuffer): string {
  const standard = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return standard.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
