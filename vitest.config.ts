import { defineConfig } from 'vitest/config';

const shared = {
  environment: 'node',
  globals: false,
  env: { TZ: 'Asia/Ho_Chi_Minh' },
  allowOnly: false,
  // Commands, builds and browsers of other tests run beside each.
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
        },
      },
    ],
  },
});
