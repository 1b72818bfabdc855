// The feedback form without a network (scope /f/). A page that was opened once opens again; an
// answer that could not be sent is kept on this phone for a day at most, and goes when the
// network is back, as the same request: it counts once.

const PAGES = "feedback-pages-1";
const KEPT = "feedback-kept-1";
const SCRIPT = "/offline.js";
let sending;
const A_DAY_MS = 24 * 3_600_000;
const MOST_PAGES = 10;
const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'",
};
const SAID = {
  hi: ["आपका जवाब इस फ़ोन में रखा है", "नेटवर्क आते ही अपने-आप चला जाएगा। 24 घंटे तक न जा सका तो मिट जाएगा।", "आपका जवाब पहुँच गया। धन्यवाद।", "अभी ख़तरा है? 112 पर फ़ोन करें"],
  hne: ["आपके जवाब ए फोन म रखे हे", "नेटवर्क आही त अपन-आप चल दिही। 24 घंटा तक नइ जा सकिस त मेटा जाही।", "आपके जवाब पहुँच गिस। धन्यवाद।", "अभी खतरा हे? 112 म फोन करव"],
  en: ["Your answer is kept on this phone", "It goes by itself when the network is back. What cannot go within 24 hours is deleted.", "Your answer has arrived. Thank you.", "In danger now? Call 112"],
};

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(PAGES).then((cache) => cache.add(SCRIPT)));
  self.skipWaiting();
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep, event.data.page));
  if (event.data.send) event.waitUntil(sendAll());
});
self.addEventListener("sync", (event) => event.waitUntil(sendAll()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") event.respondWith(request.method === "POST" ? answer(request) : open(request));
  else if (new URL(request.url).pathname === SCRIPT) event.respondWith(fetch(request).catch(() => caches.match(SCRIPT)));
});

/** The place's own address, /f/CODE: a slip is not kept. */
const placeOf = (path) => path.split("/").slice(0, 3).join("/");

async function keep(path, page) {
  const cache = await caches.open(PAGES);
  const blank = page.replace(/(id="visit"[^>]*value=")[^"]*"/, '$1"');
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
  try {
    return await fetch(request);
  } catch {
    const body = await copy.text();
    const form = new URLSearchParams(body);
    const waiting = { url: placeOf(new URL(request.url).pathname), body, at: Date.now() };
    const cache = await caches.open(KEPT);
    await cache.put(`/f/kept/${form.get("request_id")}`, new Response(JSON.stringify(waiting)));
    await self.registration.sync?.register("send").catch(() => {});
    return new Response(told(form.get("lang")), { headers: HEADERS });
  }
}

/** Send what waits, one call at a time. */
function sendAll() {
  sending ??= sendEach().finally(() => (sending = undefined));
  return sending;
}

/** The network may go again: then what is left goes on waiting. */
async function sendEach() {
  const cache = await caches.open(KEPT);
  for (const key of await cache.keys()) {
    const { url, body, at } = await (await cache.match(key)).json();
    if (Date.now() - at > A_DAY_MS) {
      await cache.delete(key);
      continue;
    }
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const { status } = await fetch(url, { method: "POST", headers, body });
    if (status >= 500) continue;
    await cache.delete(key);
    for (const page of await self.clients.matchAll()) page.postMessage({ isSent: status < 400 });
  }
}

function told(lang) {
  const [title, how, sent, danger] = SAID[lang] ?? SAID.hi;
  return `<!DOCTYPE html><html lang="${lang === "en" ? "en" : "hi"}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{margin:0;font:18px/1.5 system-ui,sans-serif;color:#1c2430;background:#f3f5f8}main{max-width:640px;margin:0 auto;padding:16px}h1{font-size:26px;line-height:1.3}.card{background:#fff;border-radius:12px;padding:16px;border-left:6px solid #12335c}.yes{border-color:#1b7a3d}.call{display:block;font-weight:700;font-size:20px;padding:14px;border-radius:10px;margin:20px 0;text-align:center;text-decoration:none;background:#b3261e;color:#fff}</style></head>
<body><main><div class="card" role="status"><div data-waiting><h1>${title}</h1><p>${how}</p></div></div>
<template><h1>${sent}</h1></template><a class="call" href="tel:112">${danger}</a></main>
<script src="${SCRIPT}" defer></script></body></html>`;
}

function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
