import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { plainImports } from './scripts/plain-imports.ts';
import { readSettings } from './scripts/settings.ts';

const { siteUrl, basePath, distDir } = readSettings();
const generated = resolve(process.env['BUILD_DIR'] ?? '.', 'generated');

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: process.env['BUILD_DIR'] ? resolve(process.env['BUILD_DIR'], 'dist') : distDir,
  publicDir: process.env['BUILD_DIR'] ? resolve(process.env['BUILD_DIR'], 'public') : 'public',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports],
    build: { assetsInlineLimit: 0 },
    // In a style sheet, an address that begins with # would be a fragment.
    resolve: { alias: { '@fonts': resolve(generated, 'fonts') } },
  },
});
