import { cpus, platform } from 'node:os';
import { know } from '../../src/catalog/known';
import { catalog } from '../../src/catalog/whole';
import { drag } from './drag';
import { engine } from './engine';
import { formula } from './formula';
import { hostile } from './hostile';
import { split } from './split';
import { transfer } from './transfer';

/** The benches in the order in which they run; each returns its table. */
const BENCHES: readonly (() => Promise<string>)[] = [engine, formula, transfer, drag, split, hostile];

/** Runs every bench, or those whose names are given, and prints ratios of this run on this machine. */
export async function main(names: readonly string[]): Promise<void> {
  know(catalog);
  const processors = cpus();
  console.log(
    `${processors[0]?.model ?? 'unknown processor'} × ${processors.length}, ${platform()}, Node ${process.version}`,
  );
  for (const bench of BENCHES) {
    if (names.length > 0 && !names.includes(bench.name)) continue;
    console.log(`\n${bench.name}\n${await bench()}`);
  }
}
