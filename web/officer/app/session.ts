// The officer's Firebase session: made from a custom token, kept by the SDK in IndexedDB.

import { type FirebaseOptions, initializeApp } from "firebase/app";
import {
  type Auth,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  signInWithCustomToken,
} from "firebase/auth";

import { attestAs } from "./attest";
import { reach, unreachable } from "./line";
import { SIGN_IN_AGAIN, say } from "./texts";
import { Trouble } from "./trouble";

export interface Officer {
  readonly role: string;
  readonly unit: string;
  readonly device: string;
}

type Emulators = Readonly<Partial<Record<"auth" | "firestore", { readonly hostAndPort: string }>>>;

const LOCAL = new Set(["localhost", "127.0.0.1"]);
const TRIES = 5;
const PAUSE_MS = 2_000;
const MARKED_S = 30 * 24 * 3600;

let auth: Auth | undefined;
let emulators: Emulators = {};

/** Start the SDK with the project that serves this page. Nothing but sign-in is loaded. */
export async function connect(): Promise<void> {
  const response = await reach("/__/firebase/init.json");
  if (!response.ok) throw unreachable();
  const options = (await response.json()) as FirebaseOptions;
  if (LOCAL.has(location.hostname)) emulators = await ofThisSuite();
  const emulator = emulators.auth && `http://${emulators.auth.hostAndPort}`;
  const app = initializeApp(options);
  if (!emulator) attestAs(app);
  const started = initializeAuth(app, { persistence: indexedDBLocalPersistence });
  if (emulator) connectAuthEmulator(started, emulator, { disableWarnings: true });
  await started.authStateReady();
  auth = started;
}

/** Exchange a custom token. It can be had again for ten minutes only: a bad line has some patience. */
export async function enter(token: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await signInWithCustomToken(connected(), token);
      markAsStaff();
      return;
    } catch (error) {
      if (!isNetwork(error)) throw signInAgain();
      if (tries === TRIES) throw unreachable();
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Staff do not grade themselves: the feedback form counts this browser's answers for nothing. */
function markAsStaff(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the Cookie Store API
  document.cookie = `__session=officer; path=/f; max-age=${MARKED_S}; samesite=strict; secure`;
}

export const isSignedIn = (): boolean => connected().currentUser !== null;

export const leave = (): Promise<void> => connected().signOut();

/** The ID token; the SDK renews it each hour, and at once where it must be new. */
export async function idToken(isNew = false): Promise<string> {
  try {
    const token = await connected().currentUser?.getIdToken(isNew);
    if (token) return token;
  } catch (error) {
    if (isNetwork(error)) throw unreachable();
  }
  throw signInAgain();
}

/** Who this phone acts for, as the token says. The server asks its own register each time. */
export async function officer(): Promise<Officer> {
  await idToken();
  const claims = (await connected().currentUser?.getIdTokenResult())?.claims ?? {};
  const said = (name: string): string => String(claims[name] ?? "");
  return { role: said("role"), unit: said("unit"), device: said("device") };
}

/** Where an emulator is; nothing in a real project. */
export const emulator = (name: keyof Emulators): string | undefined => emulators[name]?.hostAndPort;

/** Where the emulators are: the Hosting emulator says it in its own start-up script. */
async function ofThisSuite(): Promise<Emulators> {
  const script = await (await reach("/__/firebase/init.js?useEmulator=true")).text();
  const told = /var firebaseEmulators = (\{.*?\n\});/s.exec(script)?.[1];
  return told ? (JSON.parse(told) as Emulators) : {};
}

function connected(): Auth {
  if (!auth) throw new Error("connect() comes first");
  return auth;
}

const isNetwork = (error: unknown): boolean => (error as { code?: string }).code === "auth/network-request-failed";

const signInAgain = (): Trouble => new Trouble(say(SIGN_IN_AGAIN), { reason: "no_token" });
