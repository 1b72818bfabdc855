import { readFileSync } from "node:fs";

import { defineConfig } from "vite";

// What a state fills in there is public: it stands in the page.
const project = readFileSync(new URL("../infra/project.yaml", import.meta.url), "utf-8");
const appCheckKey = /^app_check_key: *"?([\w-]*)/m.exec(project)?.[1] ?? "";

export default defineConfig({
  root: "officer",
  base: "/officer/",
  publicDir: false,
  logLevel: "warn",
  plugins: [
    { name: "app-check", transformIndexHtml: (page) => page.replace("%APP_CHECK_KEY%", appCheckKey) },
  ],
  build: {
    outDir: "../public/officer",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
