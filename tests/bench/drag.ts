import { draggingSays, onPage, timesWhileDragging } from './page';

const RACERS = [
  'adam',
  'momentum',
  'gd',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adam.inside',
  'momentum.torch',
].join('~');

/** Drag to pixels in Chromium: 8 racers × 1,000 steps, run again at every move of the start. */
export async function drag(): Promise<string> {
  const times = await onPage(
    {
      fragment: `#f=beale&race=${RACERS}&n=1000&view=-2,4,-2,3&v=1`,
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
    },
    (page) => timesWhileDragging(page, page.locator('canvas').nth(1), { x0: -2, x1: 4, y0: -2, y1: 3 }),
  );
  return draggingSays(times);
}
