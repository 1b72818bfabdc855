// A store that cannot be read for a while: what lies in it is neither lost nor doubled.
import { Queue } from "../../clients/ts/queue.ts";
import { Sos } from "../../clients/ts/sos.ts";
import { Refused } from "../../clients/ts/refused.ts";
import { inMemory } from "../../clients/ts/store.ts";
const flaky = (inner, fails) => ({ get: async (k) => { if (fails.n-- > 0) throw new Error("busy"); return inner.get(k); }, set: inner.set, delete: inner.delete });
const inner = inMemory(); const calls = [];
const down = { call: async () => { throw new Refused("", { reason: "unanswered" }); } };
const up = { call: async (name, body) => { calls.push([name, body.request_id]); return name === "raise-sos" ? { sos_id: "s", watch_key: "w" } : { version: "1", is_open: true, is_changed: true, status: "raised" }; } };
const s1 = new Sos(down, inner, () => {}); await s1.press({}); await s1.turn();
const s2 = new Sos(up, flaky(inner, { n: 100 }), () => {}); console.log("unreadable turn", await s2.turn());
const s3 = new Sos(up, flaky(inner, { n: 1 }), () => {}); await s3.turn(); console.log("then sent", calls.length);
const s4 = new Sos(up, flaky(inner, { n: 1 }), () => {}); await s4.press({}); await s4.turn(); console.log("raised", calls.filter(c => c[0] === "raise-sos").length);
const q0 = inMemory(); const told = { answered() {}, refused() {}, paused: (a) => console.log("paused", a.name) };
const qa = new Queue(down, q0, told); await qa.add("note-tip", { request_id: "a" }); await qa.add("note-tip", { request_id: "b" });
const qb = new Queue(down, flaky(q0, { n: 1 }), told); await qb.add("note-tip", { request_id: "c" }); console.log("waits", (await qb.waiting()).length);
const qc = new Queue(down, flaky(q0, { n: 100 }), told); console.log("rejects", await qc.add("note-tip", {}).catch((e) => e.constructor.name));
const over = { call: async () => { throw new Refused("x", { http: 401, reason: "session_over" }); } };
const qd = new Queue(over, q0, told); await qd.turn(); console.log("kept", (await qd.waiting()).length);
