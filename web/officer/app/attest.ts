// App Check: our functions learn that it is this page which calls. On where the deployment has a
// reCAPTCHA Enterprise key (infra/project.yaml); only then is the SDK's part for it loaded.

import type { FirebaseApp } from "firebase/app";

import { built } from "./dom";

const KEY = built("app-check");
const LONGEST_MS = 5_000;

let app: FirebaseApp | undefined;

/** Attest calls from now on, as this app of the project. */
export function attestAs(started: FirebaseApp): void {
  app = started;
}

/** The token that attests a call; none when Google does not answer: the function decides then. */
export async function attestation(): Promise<string | null> {
  if (!KEY || !app) return null;
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_MS, null));
  return await Promise.race([tokenOf(app, KEY), tooLate]).catch(() => null);
}

/** A token, new or kept by the SDK, which remembers what was started before. */
async function tokenOf(started: FirebaseApp, key: string): Promise<string> {
  const { getToken, initializeAppCheck, ReCaptchaEnterpriseProvider } = await import("firebase/app-check");
  const provider = new ReCaptchaEnterpriseProvider(key);
  const appCheck = initializeAppCheck(started, { provider, isTokenAutoRefreshEnabled: false });
  return (await getToken(appCheck)).token;
}
