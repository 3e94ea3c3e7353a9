// Runs the benches of tests/bench: all of them, or those named on the command line.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/tests/bench/bench.ts', {
  root,
  configFile: false,
  logLevel: 'silent',
});
await module.main(process.argv.slice(2));
