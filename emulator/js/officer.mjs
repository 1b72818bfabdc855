// An officer's call as a mobile app makes it: the real Firebase JS SDK, `signInWithCustomToken`
// and then `httpsCallable`, which sends the ID token along.
// node officer.mjs PROJECT REGION AUTH_HOST:PORT FUNCTIONS_HOST:PORT CUSTOM_TOKEN NAME JSON
// prints {"data": …} or {"code", "message", "details"}.
import { deleteApp, initializeApp } from "firebase/app";
import { connectAuthEmulator, getAuth, signInWithCustomToken } from "firebase/auth";
import { connectFunctionsEmulator, getFunctions, httpsCallable } from "firebase/functions";

const [project, region, authAddress, address, token, name, body] = process.argv.slice(2);
const [host, port] = address.split(":");
const app = initializeApp({ projectId: project, apiKey: "demo", appId: "demo" });
const auth = getAuth(app);
connectAuthEmulator(auth, `http://${authAddress}`, { disableWarnings: true });
const functions = getFunctions(app, region);
connectFunctionsEmulator(functions, host, Number(port));

try {
  await signInWithCustomToken(auth, token);
  const answer = await httpsCallable(functions, name)(JSON.parse(body));
  console.log(JSON.stringify({ data: answer.data }));
} catch (error) {
  console.log(JSON.stringify({ code: error.code, message: error.message, details: error.details }));
} finally {
  await deleteApp(app);
}
