// Half a second of work while a tip is written (ALTCHA, PBKDF2), so that its desk's phone rings at
// once. Whoever cannot run this, or has no signal for it, sends the tip all the same.

const ASK = "/api/get-challenge";
const FRESH_MS = 8 * 60_000; // a challenge is good for ten minutes
const LONGEST_MS = 5_000; // nobody waits longer for it on pressing "send"

const form = document.querySelector("form[data-work]");
const field = form.elements.namedItem("work");
let proof;
let madeAt = -FRESH_MS;

form.addEventListener("input", () => void begin(), { once: true });
form.addEventListener("submit", async (event) => {
  if (event.submitter?.dataset.sent) return event.preventDefault(); // pressed twice
  if (event.submitter) event.submitter.dataset.sent = "yes";
  event.preventDefault();
  const tooLate = new Promise((resolve) => setTimeout(resolve, LONGEST_MS, ""));
  field.value = await Promise.race([begin(), tooLate]);
  form.submit();
});
// Back from the next page, the button works again; a proof pays only once.
addEventListener("pageshow", () => {
  for (const button of form.querySelectorAll("button")) delete button.dataset.sent;
  madeAt = -FRESH_MS;
});

/** The proof, made once and again when it got old; empty when it cannot be made. */
function begin() {
  if (performance.now() - madeAt > FRESH_MS) {
    madeAt = performance.now();
    proof = solve().catch(() => "");
  }
  return proof;
}

async function solve() {
  const challenge = await (await fetch(ASK, { cache: "no-store" })).json();
  const { algorithm, cost, keyLength, keyPrefix, nonce, salt } = challenge.parameters;
  const [kdf, hash] = algorithm.split("/");
  const password = new Uint8Array([...bytes(nonce), 0, 0, 0, 0]);
  for (let counter = 0; ; counter += 1) {
    new DataView(password.buffer).setUint32(password.length - 4, counter);
    const key = await crypto.subtle.importKey("raw", password, kdf, false, ["deriveBits"]);
    const how = { name: kdf, hash, salt: bytes(salt), iterations: cost };
    const derivedKey = hex(await crypto.subtle.deriveBits(how, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
  }
}

function bytes(text) {
  return Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
}

function hex(buffer) {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
