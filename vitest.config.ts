import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    globals: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    allowOnly: false,
  },
});
