// An app on one phone, told by lines of JSON what to do: the client as it stands, by Node alone.
// node client.mjs BASE FOLDER   FOLDER is the phone's disk; line: {"id", "does", …}

import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";

import { newId, Prahari } from "../../clients/ts/prahari.ts";
import { Queue } from "../../clients/ts/queue.ts";
import { Sos } from "../../clients/ts/sos.ts";

const [base, folder] = process.argv.slice(2);
const FAST = 0.1; // ten times
const SHORT_MS = 5;

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const sleep = (seconds) => pause(seconds * FAST * 1000);
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

// A store on disk that two processes may have; who was killed in it does not lock it for ever.
const file = (key) => `${folder}/${key}`;
const store = {
  get: async (key) => await readFile(file(key), "utf-8").catch(() => null),
  set: async (key, text) => {
    const part = `${file(key)}.${process.pid}`;
    await writeFile(part, text);
    await rename(part, file(key));
  },
  delete: async (key) => await rm(file(key), { force: true }),
  alone: async (key, work) => {
    const lock = `${file(key)}.lock`;
    for (;;) {
      try {
        await writeFile(lock, String(process.pid), { flag: "wx" });
        break;
      } catch {
        const holder = Number(await readFile(lock, "utf-8").catch(() => ""));
        if (holder && !isAlive(holder)) await rm(lock, { force: true });
        await pause(SHORT_MS);
      }
    }
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  },
};

// off: flight mode; lost: the request arrives, its answer does not; held: its answer waits.
let line = "on";
let extra = {};
let token = null;
let renewed = null;
const told = [];
const over = new AbortController();

const reach = async (address, request) => {
  if (line === "off") throw new TypeError("flight mode");
  const body = JSON.stringify({ ...JSON.parse(request.body), ...extra });
  const response = await fetch(address, { ...request, body });
  while (line === "held") await pause(SHORT_MS);
  if (line === "lost") throw new TypeError("the answer is lost");
  return response;
};

const api = new Prahari({
  base,
  app: "trial-app/1.0.0",
  lang: () => "en",
  token: async (isNew) => (isNew ? renewed : token),
  signedOut: (why) => told.push({ signedOut: why.reason }),
  fetch: reach,
});
const sos = new Sos(api, store, (seen) => told.push(plain(seen)), { sleep });
const queue = new Queue(api, store, {
  answered: ({ name, answer }) => void told.push({ name, answer }),
  refused: ({ name }, why) => void told.push({ name, refused: why.reason }),
}, { sleep, most: 3 });

const plain = ({ refused, ...seen }) => ({ ...seen, ...(refused && { refused: refused.reason }) });

const DOES = {
  line: ({ stands }) => void (line = stands),
  extra: ({ fields }) => void (extra = fields),
  token: (given) => void ({ token = null, renewed = null } = given),
  id: () => newId(),
  call: ({ name, body }) => api.call(name, body),
  told: () => told.splice(0),
  press: ({ press }) => sos.press(press),
  fixes: async ({ fixes }) => {
    for (const fix of fixes) await sos.at(fix);
  },
  cancel: ({ pin }) => sos.cancel(pin),
  look: () => sos.look(),
  turn: () => sos.turn(),
  run: () => void sos.run(over.signal),
  add: ({ name, body, lane }) => queue.add(name, body, lane),
  waiting: () => queue.waiting(),
  empty: () => queue.turn(),
};

await mkdir(folder, { recursive: true });
for await (const text of createInterface({ input: process.stdin })) {
  const { id, does, ...how } = JSON.parse(text);
  Promise.resolve()
    .then(() => DOES[does](how))
    .then(
      (done) => say({ id, done }),
      (error) => say({ id, failed: { ...error, name: error.constructor.name, message: error.message, passes: error.passes } }),
    );
}
