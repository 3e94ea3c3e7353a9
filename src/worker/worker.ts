/// <reference lib="webworker" />
import { isCompiled } from '../run/executor';
import { createAnswerer } from './answer';
import { dropUnneeded } from './drop';
import type { Reply, Request } from './messages';

const scope = self as unknown as DedicatedWorkerGlobalScope;
dropUnneeded(scope);

/** A message to oneself waits behind those that have already arrived; a timer would wait longer. */
const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = () => waiting.shift()?.();

const post = (reply: Reply, transfer: readonly ArrayBuffer[]): void =>
  scope.postMessage(reply, [...transfer]);
const answer = createAnswerer({
  post,
  later: (resume) => {
    waiting.push(resume);
    channel.port2.postMessage(null);
  },
  now: () => performance.now(),
});

scope.onmessage = ({ data }: MessageEvent<Request>) => answer(data);
post({ kind: 'ready', compiled: isCompiled() }, []);
// Before anyone asks: the first picture waits for a field.
void import('./field');
