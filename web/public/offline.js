// Lets the form of a scanned poster open without a network, and an answer wait for one; and finds
// out, on this phone alone, whether it is at the place. Whoever cannot run this uses the form all
// the same.

const faces = document.querySelector(".faces");
const keeper = navigator.serviceWorker;
const shown = new Set();
const asOpened = `<!DOCTYPE html>${document.documentElement.outerHTML}`;
const here = document.getElementById("here");
const FAR_M = 2000;
const DEGREE_M = 111_195;

if (keeper) {
  keeper.register("/offline-worker.js", { scope: "/f/" }).then(async () => {
    const { active } = await keeper.ready;
    if (faces) active.postMessage({ keep: location.pathname, page: asOpened });
    send();
  }, () => {});
  addEventListener("online", send);
  keeper.addEventListener("message", ({ data }) => {
    const waiting = document.querySelector(`[data-waiting="${data.taken ?? data.lost}"]`);
    if (data.taken) waiting?.replaceWith(document.querySelector("template").content);
    if (data.lost) showLost(data, waiting);
  });
}

if (here && navigator.geolocation) offer();

/** Nobody's place is looked for who did not press the button, for this answer. */
async function offer() {
  const permitted = await navigator.permissions?.query({ name: "geolocation" }).catch(() => {});
  here.hidden = permitted?.state === "denied";
  const [button] = here.children;
  button.addEventListener("click", () => button.ariaBusy === "true" || locate(button));
}

function locate(button) {
  button.ariaBusy = "true";
  const fresh = { maximumAge: 60_000, timeout: 15_000 };
  const told = (word) => (say(word), (button.ariaBusy = null));
  navigator.geolocation.getCurrentPosition(({ coords }) => told(where(coords)), () => told("nowhere"), fresh);
}

/** The position ends here; only the word goes on. */
function where({ latitude, longitude, accuracy }) {
  const { lat, lng } = here.dataset;
  const east = (longitude - lng) * Math.cos((lat * Math.PI) / 180);
  const away = Math.hypot(latitude - lat, east) * DEGREE_M;
  if (away > FAR_M + accuracy) return "far";
  return accuracy > FAR_M ? "nowhere" : "near";
}

function say(word) {
  here.lastElementChild.textContent = here.dataset[word];
  document.querySelector("[name=here]").value = word === "nowhere" ? "" : word;
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
