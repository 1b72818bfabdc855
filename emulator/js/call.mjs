// Calls a function as a mobile app does: the real Firebase JS SDK, `httpsCallable`.
// node call.mjs PROJECT REGION HOST:PORT NAME JSON   prints {"data": …} or {"code", "details"}.
import { deleteApp, initializeApp } from "firebase/app";
import { connectFunctionsEmulator, getFunctions, httpsCallable } from "firebase/functions";

const [project, region, address, name, body] = process.argv.slice(2);
const [host, port] = address.split(":");
const app = initializeApp({ projectId: project, apiKey: "demo", appId: "demo" });
const functions = getFunctions(app, region);
connectFunctionsEmulator(functions, host, Number(port));

try {
  const answer = await httpsCallable(functions, name)(JSON.parse(body));
  console.log(JSON.stringify({ data: answer.data }));
} catch (error) {
  console.log(JSON.stringify({ code: error.code, message: error.message, details: error.details }));
} finally {
  await deleteApp(app);
}
