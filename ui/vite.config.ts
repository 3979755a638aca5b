// The build of the window's page, and of its tests.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { guide } from "./scripts/guide";

export default defineConfig({
  plugins: [guide(), react()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    // WebKitGTK 2.44, WKWebView of macOS 14.5 and WebView2 know all of these natively.
    target: "safari17.5",
    cssTarget: "safari17.5",
    // The policy of the window forbids data: URLs, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    // Machines that build other things meanwhile are slow, not wrong.
    testTimeout: 30_000,
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
