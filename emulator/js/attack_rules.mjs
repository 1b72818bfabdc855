// Attacks Firestore's rules with Firebase's own SDK, as a hostile app would.
// node attack_rules.mjs HOST PORT PROJECT RULES_FILE ATTACK_JSON
// ATTACK_JSON: {"paths": [...], "callers": {"citizen": {claims} | null}}. Prints what was allowed.
import { readFileSync } from "node:fs";
import { initializeTestEnvironment } from "@firebase/rules-unit-testing";
import {
  addDoc, collection, collectionGroup, deleteDoc, doc, getDocFromServer, getDocsFromServer,
  onSnapshot, query, limit, runTransaction, setDoc, setLogLevel, updateDoc, writeBatch,
} from "firebase/firestore";

setLogLevel("silent");
const [host, port, projectId, rulesFile, attack] = process.argv.slice(2);
const { paths, callers } = JSON.parse(attack);
const rules = readFileSync(rulesFile, "utf8");
const field = { role: "admin" };

const operations = {
  get: (db, path) => getDocFromServer(doc(db, path)),
  list: (db, path) => getDocsFromServer(query(collection(db, parent(path)), limit(1))),
  "query the group of": (db, path) =>
    getDocsFromServer(query(collectionGroup(db, parent(path).split("/").at(-1)), limit(1))),
  "listen to": (db, path) => new Promise((resolve, reject) => {
    const stop = onSnapshot(doc(db, path), { includeMetadataChanges: true },
      (seen) => { if (!seen.metadata.fromCache) { stop(); resolve(); } }, reject);
  }),
  add: (db, path) => addDoc(collection(db, parent(path)), field),
  set: (db, path) => setDoc(doc(db, path), field, { merge: true }),
  update: (db, path) => updateDoc(doc(db, path), field),
  "write in a batch": (db, path) => writeBatch(db).set(doc(db, path), field).commit(),
  "read in a transaction": (db, path) => runTransaction(db, (t) => t.get(doc(db, path))),
  delete: (db, path) => deleteDoc(doc(db, path)),
};

function parent(path) {
  return path.slice(0, path.lastIndexOf("/"));
}

async function put(environment, path) {
  await environment.withSecurityRulesDisabled((owner) => setDoc(doc(owner.firestore(), path), {}));
}

const environment = await initializeTestEnvironment({
  projectId, firestore: { host, port: Number(port), rules },
});
for (const path of paths) await put(environment, path);
const allowed = [];
let tried = 0;
for (const [name, claims] of Object.entries(callers)) {
  const caller = claims
    ? environment.authenticatedContext(`uid-${name}`, claims)
    : environment.unauthenticatedContext();
  const db = caller.firestore();
  for (const path of paths) {
    for (const [operation, run] of Object.entries(operations)) {
      tried += 1;
      try {
        await run(db, path);
        allowed.push(`${name} may ${operation} ${path}`);
      } catch (error) {
        if (error.code !== "permission-denied") throw error;
      }
    }
  }
}
await environment.cleanup();
console.log(JSON.stringify({ tried, allowed }));
process.exit(0);
