// Lets the form of a scanned poster open without a network, and an answer wait for one. Whoever
// cannot run this uses the form all the same.

const faces = document.querySelector(".faces");
const keeper = navigator.serviceWorker;
const shown = new Set();

if (keeper) {
  keeper.register("/offline-worker.js", { scope: "/f/" }).then(async () => {
    const { active } = await keeper.ready;
    if (faces) active.postMessage({ keep: location.pathname, page: `<!DOCTYPE html>${document.documentElement.outerHTML}` });
    send();
  }, () => {});
  addEventListener("online", send);
  keeper.addEventListener("message", ({ data }) => {
    const waiting = document.querySelector(`[data-waiting="${data.taken ?? data.lost}"]`);
    if (data.taken) waiting?.replaceWith(document.querySelector("template").content);
    if (data.lost) showLost(data, waiting);
  });
}

async function send() {
  (await keeper.ready).active.postMessage({ send: true });
}

/** Say of a kept answer that it is lost, until it was seen. */
async function showLost({ lost, title, again }, waiting) {
  if (document.visibilityState !== "visible" || shown.has(lost)) return;
  shown.add(lost);
  const card = document.createElement("div");
  card.className = "card no";
  card.setAttribute("role", "alert");
  waiting?.parentElement.remove();
  const heading = document.querySelector("h1") ? "h2" : "h1";
  for (const [tag, said] of [[heading, title], ["p", again]]) card.appendChild(document.createElement(tag)).textContent = said;
  document.querySelector("main").prepend(card);
  (await keeper.ready).active.postMessage({ seen: lost });
}
