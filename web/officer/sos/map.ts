// The track on a map, where the state has tiles of its own (map_tiles in infra/project.yaml).
// Loaded for those alone: a tile that is asked for tells whoever serves it where help is needed.

/// <reference types="vite/client" />

import type { Circle, CircleMarker, Map as Leaflet, Polyline } from "leaflet";
import type { SosPosition } from "prahari/types";
import { built, button, h } from "../app/dom";
import { say } from "../app/texts";
import { FARTHER, NEARER, TRACK } from "./texts";
import { drawing } from "./track";

const TILES = built("map-tiles");
const CREDIT = built("map-credit");
const NEAR = 16;

/** Where somebody is: drawn at once, and put on the map as soon as a piece of it has come. */
export class Picture {
  readonly #sheet = h("div", { class: "sheet" });
  readonly element = h("div", { class: "picture" }, this.#sheet);
  #trail: readonly SosPosition[] = [];
  #chart: Promise<Chart> | undefined;

  show(trail: readonly SosPosition[]): void {
    this.#trail = trail;
    this.#sheet.querySelector(".track")?.remove();
    this.#sheet.prepend(drawing(trail));
    if (!TILES) return;
    this.#chart ??= Chart.in(this.element, this.#sheet);
    this.#chart.then(
      (chart) => chart.show(this.#trail),
      () => undefined, // the drawing stays
    );
  }
}

class Chart {
  readonly #map: Leaflet;
  readonly #walked: Polyline;
  readonly #within: Circle;
  readonly #here: CircleMarker;
  #isPlaced = false;

  /** Load the map into an element, which is `mapped` from the first tile on. */
  static async in(element: HTMLElement, sheet: HTMLElement): Promise<Chart> {
    letLeafletIn();
    const [leaflet] = await Promise.all([import("leaflet"), import("leaflet/dist/leaflet.css")]);
    return new Chart(leaflet, element, sheet);
  }

  constructor(
    { map, tileLayer, polyline, circle, circleMarker }: typeof import("leaflet"),
    element: HTMLElement,
    sheet: HTMLElement,
  ) {
    const ground = h("div", { class: "ground", "aria-label": say(TRACK), role: "region" });
    const zoom = (by: number, sign: string, name: string): HTMLElement => {
      const press = button(sign, "quiet", async () => void this.#map.setZoom(this.#map.getZoom() + by));
      press.setAttribute("aria-label", name);
      return press;
    };
    sheet.append(ground);
    element.append(
      h("div", { class: "zoom" }, zoom(1, "+", say(NEARER)), zoom(-1, "−", say(FARTHER)), h("small", {}, CREDIT)),
    );
    // Leaflet's own buttons and credit are written as HTML, which this page forbids.
    this.#map = map(ground, { zoomControl: false, attributionControl: false });
    tileLayer(TILES, { maxZoom: 19 })
      .once("tileload", () => element.classList.add("mapped"))
      .addTo(this.#map);
    this.#walked = polyline([], { className: "walked" }).addTo(this.#map);
    this.#within = circle([0, 0], { radius: 0, className: "within" }).addTo(this.#map);
    this.#here = circleMarker([0, 0], { radius: 7, className: "here" }).addTo(this.#map);
  }

  /** Draw the newest positions. Whoever moved the map keeps their view, as long as the dot is in it. */
  show(trail: readonly SosPosition[]): void {
    const last = trail.at(-1);
    if (!last) return;
    const at: [number, number] = [last.lat, last.lng];
    if (!this.#isPlaced) this.#map.setView(at, NEAR);
    this.#isPlaced = true;
    this.#walked.setLatLngs(trail.map(({ lat, lng }): [number, number] => [lat, lng]));
    this.#within.setLatLng(at).setRadius(last.accuracy_m ?? 0);
    this.#here.setLatLng(at);
    this.#map.panInside(at, { padding: [40, 40] });
  }
}

interface Policies {
  createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown;
}

/** As it loads, Leaflet writes one word of HTML to ask whether there is SVG: that word, no other. */
function letLeafletIn(): void {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  trustedTypes?.createPolicy("default", { createHTML: (text) => (text === "<svg/>" ? text : null) });
}
