import { readFileSync } from "node:fs";

import { defineConfig } from "vite";

// What a state fills in there is public: it stands in the page.
const project = readFileSync(new URL("../infra/project.yaml", import.meta.url), "utf-8");
const said = (name: string): string => new RegExp(`^${name}: *"([^"]*)"`, "m").exec(project)?.[1] ?? "";
const client = new URL("../clients/ts", import.meta.url).pathname;
const filled = ["APP_CHECK_KEY", "MAP_TILES", "MAP_CREDIT"];

export default defineConfig({
  root: "officer",
  base: "/officer/",
  publicDir: false,
  logLevel: "warn",
  resolve: { alias: { prahari: client } },
  plugins: [
    {
      name: "project",
      transformIndexHtml: (page) =>
        filled.reduce((html, name) => html.replace(`%${name}%`, said(name.toLowerCase())), page),
    },
  ],
  build: {
    outDir: "../public/officer",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
