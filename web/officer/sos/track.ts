// The track as a small drawing: it needs no map service, and works when none can be reached.

import type { SosPosition } from "prahari/types";
import { say } from "../app/texts";
import { TRACK } from "./texts";

const SIDE = 300;
const EDGE = 40;
const LEAST_M = 200; // so that standing still does not look like a walk
const DEGREE_M = 111_320;
const STEPS_M = [20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000, 100_000];

/** Draw positions, oldest first, north up: a line, the newest as a dot in its circle, and a scale. */
export function drawing(fixes: readonly SosPosition[]): SVGElement {
  const last = fixes.at(-1) as SosPosition;
  const points = fixes.map((one) => [
    (one.lng - last.lng) * DEGREE_M * Math.cos((last.lat * Math.PI) / 180),
    (last.lat - one.lat) * DEGREE_M,
  ]) as (readonly [number, number])[];
  const radius = last.accuracy_m ?? 0;
  const reach = Math.max(LEAST_M / 2, radius, ...points.flat().map(Math.abs));
  const perM = (SIDE / 2 - EDGE) / reach;
  const at = ([x, y]: readonly [number, number]): string =>
    `${(SIDE / 2 + x * perM).toFixed(1)},${(SIDE / 2 + y * perM).toFixed(1)}`;
  const scale = STEPS_M.filter((one) => one * perM <= SIDE / 3).at(-1) ?? 20;
  return svg(
    "svg",
    { viewBox: `0 0 ${SIDE} ${SIDE}`, class: "track", role: "img", "aria-label": say(TRACK) },
    svg("circle", { cx: `${SIDE / 2}`, cy: `${SIDE / 2}`, r: `${radius * perM}`, class: "within" }),
    svg("polyline", { points: points.map(at).join(" "), class: "walked" }),
    svg("circle", { cx: `${SIDE / 2}`, cy: `${SIDE / 2}`, r: "7", class: "here" }),
    svg("path", { d: `M12,${SIDE - 14} h${scale * perM}`, class: "scale" }),
    svg("text", { x: "12", y: `${SIDE - 22}` }, scale < 1_000 ? `${scale} m` : `${scale / 1_000} km`),
    svg("path", { d: `M${SIDE - 20},34 v-22 m-6,8 l6,-8 l6,8`, class: "scale" }),
    svg("text", { x: `${SIDE - 25}`, y: "50" }, "N"),
  );
}

function svg(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside);
  return element;
}
