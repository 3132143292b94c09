export default {
  // A slow machine is no failure; only a hang is.
  testTimeout: 120_000,
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/excel-host/browser/"],
  transformIgnorePatterns: ["/node_modules/(?!hucre/|@ironcalc/)"],
  transform: {
    "^.+\\.m?(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};
