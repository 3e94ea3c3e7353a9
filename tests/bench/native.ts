import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program that answers each line with a line. */
export interface Native {
  ask(line: string): Promise<string>;
  close(): void;
}

/** A C file of this folder, compiled with the machine's own compiler and started; undefined where there is none. */
export function startNative(file: string): Native | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'ravine-bench-'));
  const program = join(folder, 'program');
  try {
    execFileSync('cc', ['-O3', '-o', program, fileURLToPath(new URL(file, import.meta.url)), '-lm']);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async ask(line) {
      child.stdin.write(`${line}\n`);
      const answer = await answers.next();
      if (answer.done) throw new Error(`no answer to "${line}"`);
      return answer.value;
    },
    close() {
      child.stdin.end();
      rmSync(folder, { recursive: true });
    },
  };
}
