import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served while the end-to-end tests run. */
    address: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/ravine/e2e', import.meta.url));

/** Builds the page once and serves it on a free port until the tests are over. */
export default async function serve(project: TestProject) {
  const shared = {
    root,
    mode: 'production',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  } as const;
  await asInProduction(() => build(shared));
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('the preview server has no address');
  project.provide('address', address);
  return () => server.close();
}

/** Vitest says NODE_ENV=test, with which React would be built for development. */
async function asInProduction(work: () => Promise<unknown>) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await work();
  process.env.NODE_ENV = before;
}
