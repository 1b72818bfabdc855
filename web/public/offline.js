// Lets the form of a scanned poster open without a network, and an answer wait for one. Whoever
// cannot run this uses the form all the same.

const faces = document.querySelector(".faces");
const keeper = navigator.serviceWorker;

if (keeper) {
  keeper.register("/offline-worker.js", { scope: "/f/" }).then(async () => {
    const { active } = await keeper.ready;
    if (faces) active.postMessage({ keep: location.pathname, page: `<!DOCTYPE html>${document.documentElement.outerHTML}` });
    send();
  }, () => {});
  addEventListener("online", send);
  keeper.addEventListener("message", ({ data }) => {
    const waiting = document.querySelector("[data-waiting]");
    if (waiting && data.isSent) waiting.replaceWith(document.querySelector("template").content);
  });
}

async function send() {
  (await keeper.ready).active.postMessage({ send: true });
}
