import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "test/bench/**"],
          // Time decides no test: these only end what hangs.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Runs over the production build in a real browser; two at a time, for a third would make them wait.
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
