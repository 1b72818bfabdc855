import { defineConfig } from "vite";

export default defineConfig({
  root: "officer",
  base: "/officer/",
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "../public/officer",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
