// The feedback form without a network (scope /f/). A page that was opened once opens again; an
// answer that could not be sent is kept on this phone for a day at most, and goes when the
// network is back, as the same request: it counts once. It leaves the phone only when our own
// server has taken it; whoever's answer never can be taken is told so.

const PAGES = "feedback-pages-1";
const KEPT = "feedback-kept-1";
const LOST = "feedback-lost-1";
const SCRIPT = "/offline.js";
let sending = Promise.resolve();
const A_DAY_MS = 24 * 3_600_000;
const MOST_PAGES = 10;
// The way is not free, or not yet: it may be taken later.
const LATER = new Set([401, 403, 408, 425, 429]);
const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'",
};
const SAID = {
  hi: {
    title: "आपका जवाब इस फ़ोन में रखा है",
    how: "नेटवर्क आते ही अपने-आप चला जाएगा। 24 घंटे तक न जा सका तो मिट जाएगा।",
    sent: "आपका जवाब पहुँच गया। धन्यवाद।",
    danger: "अभी ख़तरा है? 112 पर फ़ोन करें",
    refused: "इस फ़ोन में रखा आपका जवाब दर्ज नहीं हो सका।",
    late: "इस फ़ोन में रखा आपका जवाब 24 घंटे में नहीं जा सका, इसलिए मिटा दिया गया।",
    again: "जवाब दोबारा दें: वहाँ लगा पोस्टर फिर से स्कैन करें। फिर भी दर्ज न हो तो ज़िले के SP कार्यालय में बताएँ।",
  },
  hne: {
    title: "आपके जवाब ए फोन म रखे हे",
    how: "नेटवर्क आही त अपन-आप चल दिही। 24 घंटा तक नइ जा सकिस त मेटा जाही।",
    sent: "आपके जवाब पहुँच गिस। धन्यवाद।",
    danger: "अभी खतरा हे? 112 म फोन करव",
    refused: "ए फोन म रखे आपके जवाब नइ लिखे जा सकिस।",
    late: "ए फोन म रखे आपके जवाब 24 घंटा म नइ जा सकिस, तेकर सेती मेटा दे गिस।",
    again: "जवाब फेर देवव: उहाँ लगे पोस्टर ला फेर स्कैन करव। तभो नइ लिखाय त जिला के SP कार्यालय म बतावव।",
  },
  en: {
    title: "Your answer is kept on this phone",
    how: "It goes by itself when the network is back. What cannot go within 24 hours is deleted.",
    sent: "Your answer has arrived. Thank you.",
    danger: "In danger now? Call 112",
    refused: "An answer of yours, kept on this phone, could not be recorded.",
    late: "An answer of yours, kept on this phone, could not go within 24 hours and was deleted.",
    again: "Please answer again: scan the poster of that place once more. If that fails too, tell the district's SP office.",
  },
};

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(PAGES).then((cache) => cache.add(SCRIPT)));
  self.skipWaiting();
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep, event.data.page));
  if (event.data.send) event.waitUntil(sendAll().then(tellLost));
  if (event.data.seen) event.waitUntil(caches.open(LOST).then((cache) => cache.delete(`/f/lost/${event.data.seen}`)));
});
// The browser tries again where this fails.
self.addEventListener("sync", (event) => event.waitUntil(sendAll().then((left) => left && Promise.reject(left))));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") event.respondWith(request.method === "POST" ? answer(request) : open(request));
  else if (new URL(request.url).pathname === SCRIPT) event.respondWith(fetch(request).catch(() => caches.match(SCRIPT)));
});

/** The place's own address, /f/CODE: neither a slip nor where somebody was is kept. */
const placeOf = (path) => path.split("/").slice(0, 3).join("/");

async function keep(path, page) {
  const cache = await caches.open(PAGES);
  const blank = page.replace(/((?:id="visit"|name="here")[^>]*value=")[^"]*"/g, '$1"');
  await cache.put(placeOf(path), new Response(blank, { headers: HEADERS }));
  const old = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== SCRIPT).slice(0, -MOST_PAGES);
  await Promise.all(old.map((one) => cache.delete(one)));
}

async function open(request) {
  try {
    return await fetch(request);
  } catch {
    const { pathname } = new URL(request.url);
    const kept = await caches.match(placeOf(pathname));
    if (!kept) return Response.error();
    // Another visit is another answer, with the slip of this scan.
    const slip = /^[2-9A-Za-z-]{1,40}$/.exec(pathname.split("/")[3] ?? "")?.[0] ?? "";
    const page = (await kept.text())
      .replace(/(name="request_id" value=")[0-9a-f]{32}"/, `$1${randomId()}"`)
      .replace(/(id="visit"[^>]*value=")"/, `$1${slip}"`);
    return new Response(page, { headers: HEADERS });
  }
}

async function answer(request) {
  const copy = request.clone();
  const said = await fetch(request).catch(() => undefined);
  if (said && isOurs(said)) return said;
  const body = await copy.text();
  const form = new URLSearchParams(body);
  const id = /^[0-9a-f]{32}$/.exec(form.get("request_id") ?? "")?.[0];
  if (!id) return said ?? Response.error();
  const waiting = { url: placeOf(new URL(request.url).pathname), body, at: Date.now() };
  const cache = await caches.open(KEPT);
  await cache.put(`/f/kept/${id}`, written(waiting));
  await self.registration.sync?.register("send").catch(() => {});
  return new Response(told(id, form.get("lang")), { headers: HEADERS });
}

/** Our functions number each of their answers; a portal's page, a proxy or a redirect does not. */
function isOurs({ headers }) {
  return /^[0-9a-f]{16}$/.test(headers.get("X-Call-Id") ?? "");
}

/** Send what waits, one call at a time; who asks meanwhile has it tried again. Returns how many are left. */
function sendAll() {
  sending = sending.then(sendEach, sendEach);
  return sending;
}

async function sendEach() {
  const cache = await caches.open(KEPT);
  for (const key of await cache.keys()) {
    const waiting = await (await cache.match(key)).json();
    const became = Date.now() - waiting.at > A_DAY_MS ? "late" : await send(waiting);
    const isAsItWas = (await (await cache.match(key)).json()).at === waiting.at;
    if (became === "waits" || !isAsItWas) continue;
    if (became !== "taken") await noteLost(key, waiting, became);
    await cache.delete(key);
    if (became === "taken") await post({ taken: idOf(key) });
  }
  return (await cache.keys()).length;
}

/** Returns what became of an answer: "taken", "refused" for good, or "waits". */
async function send({ url, body }) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  // A redirect would be followed by a GET, and that is answered with a form.
  const asked = { method: "POST", headers, body, redirect: "manual", cache: "no-store" };
  const said = await fetch(url, asked).catch(() => undefined);
  if (!said || !isOurs(said) || said.status >= 500 || LATER.has(said.status)) return "waits";
  return said.ok ? "taken" : "refused";
}

/** Of what is lost only this stays, until its page says that it was shown. */
async function noteLost(key, { body }, became) {
  const { [became]: title, again } = wordsOf(new URLSearchParams(body).get("lang"));
  const cache = await caches.open(LOST);
  await cache.put(`/f/lost/${idOf(key)}`, written({ title, again }));
}

async function tellLost() {
  const cache = await caches.open(LOST);
  for (const key of await cache.keys()) {
    await post({ lost: idOf(key), ...(await (await cache.match(key)).json()) });
  }
}

async function post(message) {
  for (const page of await self.clients.matchAll()) page.postMessage(message);
}

const idOf = ({ url }) => url.slice(-32);
const written = (what) => new Response(JSON.stringify(what));
const wordsOf = (lang) => SAID[lang] ?? SAID.hi;

function told(id, lang) {
  const { title, how, sent, danger } = wordsOf(lang);
  return `<!DOCTYPE html><html lang="${lang === "en" ? "en" : "hi"}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{margin:0;font:18px/1.5 system-ui,sans-serif;color:#1c2430;background:#f3f5f8}main{max-width:640px;margin:0 auto;padding:16px}h1{font-size:26px;line-height:1.3}.card{margin:16px 0;background:#fff;border-radius:12px;padding:16px;border-left:6px solid #12335c}.yes{border-color:#1b7a3d}.no{border-color:#b3261e}.call{display:block;font-weight:700;font-size:20px;padding:14px;border-radius:10px;margin:20px 0;text-align:center;text-decoration:none;background:#b3261e;color:#fff}</style></head>
<body><main><div class="card" role="status"><div data-waiting="${id}"><h1>${title}</h1><p>${how}</p></div></div>
<template><h1>${sent}</h1></template><a class="call" href="tel:112">${danger}</a></main>
<script src="${SCRIPT}" defer></script></body></html>`;
}

function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
