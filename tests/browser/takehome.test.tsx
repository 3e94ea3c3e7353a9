import { ALL_FORMATS, BlobSource, Input } from 'mediabunny';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Figure } from '../../src/export/figure';
import { framesOf, shoot, type Making, type Recording } from '../../src/export/film';
import { recordGif } from '../../src/export/gif';
import { figureLayout, filmLayout, MAP_LAYOUT } from '../../src/export/layout';
import { pngOf, svgOf } from '../../src/export/still';
import { recordVideo, videoFormat } from '../../src/export/video';
import { encodeJson } from '../../src/experiment/json';
import { decode } from '../../src/experiment/link';
import { MOST_FILE } from '../../src/experiment/limits';
import { presets } from '../../src/experiment/presets';
import { variationsOf } from '../../src/experiment/vary';
import { experimentOf } from '../../src/state/store';
import type { Wired } from '../../src/state/wires';
import { followDrops } from '../../src/ui/takehome/dropping';
import { figureOf } from '../../src/ui/takehome/figure';
import { openFile } from '../../src/ui/takehome/opening';
import { TakeHomeSheet } from '../../src/ui/takehome/TakeHomeSheet';
import { numbersOf } from '../export/drawing';
import { readGif } from './gif';
import { arrived, stand } from './stand';

const NOTHING = () => undefined;
const LOOK = { theme: 'light', language: 'en' } as const;
const SIZE = { width: 620, height: 800 };

const onPage = async (link?: string): Promise<Wired> => {
  const app = await stand(<div />, SIZE);
  if (link !== undefined) await open(app, link);
  await arrived(app);
  app.actions.seek(app.traces.current.lastStep);
  return app;
};

async function open(app: Wired, link: string): Promise<void> {
  const opened = await decode(link);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  app.actions.open(opened.value.experiment, opened.value.presentation);
}

const figure = (app: Wired, map = MAP_LAYOUT.map): Figure => figureOf(app, map, LOOK)!;

describe('a picture', () => {
  test.each([1, 2, 4])('%s times as large has just so many pixels', async (scale) => {
    const app = await onPage();
    const picture = await createImageBitmap(await pngOf(figure(app), MAP_LAYOUT, 100, scale));
    expect([picture.width, picture.height]).toEqual([900 * scale, 675 * scale]);
  });

  test('shows what the map shows: another step is another picture, the same one the same', async () => {
    const app = await onPage();
    const bytes = async (step: number) => (await pngOf(figure(app), MAP_LAYOUT, step, 1)).text();
    const at100 = await bytes(100);
    expect((await bytes(100)) === at100).toBe(true);
    expect((await bytes(101)) === at100).toBe(false);
  });

  test('in the dark is dark', async () => {
    const app = await onPage();
    const brightness = async (theme: 'light' | 'dark') => {
      const file = await pngOf(figureOf(app, MAP_LAYOUT.map, { theme, language: 'ko' })!, MAP_LAYOUT, 9, 1);
      const one = new OffscreenCanvas(1, 1).getContext('2d')!;
      one.drawImage(await createImageBitmap(file), 0, 0, 1, 1);
      return one.getImageData(0, 0, 1, 1).data[0]!;
    };
    expect(await brightness('light')).toBeGreaterThan(150);
    expect(await brightness('dark')).toBeLessThan(100);
  });
});

describe.each(presets.map(({ id, link }) => [id, link] as const))('the drawing of %s', (_, link) => {
  test('is well-formed, and every coordinate in it is near', async () => {
    const app = await onPage(link);
    const layout = figureLayout({ settings: ['settings'], link }, (text) => 7 * text.length);
    const text = await svgOf(figure(app, layout.map), layout, app.traces.current.lastStep).text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(drawing.querySelector('script, foreignObject, style, a')).toBeNull();
    const names = new Set(Array.from(drawing.querySelectorAll('*'), ({ localName }) => localName));
    expect([...names].toSorted()).toEqual(
      [...names].filter((name) => /^(svg|title|path|text|g|clipPath|image)$/.test(name)).toSorted(),
    );
    expect(drawing.querySelectorAll('path').length).toBeGreaterThan(20);
    const numbers = numbersOf(text);
    expect(numbers.length).toBeGreaterThan(500);
    expect(numbers.filter((number) => !(Math.abs(number) < 1e5))).toEqual([]);
  });
});

describe('a film', () => {
  const TIMING = { seconds: 2, fps: 15 };
  const idle = (): Making => ({ signal: new AbortController().signal, tell: NOTHING });
  const filmed = async (record: Recording, making = idle(), timing = TIMING) => {
    const app = await onPage();
    const layout = filmLayout('square');
    return shoot({ figure: figure(app, layout.map), layout, scale: 0.5, timing }, record, making);
  };

  test('as a GIF has every frame, and lasts as long as it was asked to', async () => {
    const told: number[] = [];
    const file = await filmed(recordGif('light'), { ...idle(), tell: (part) => told.push(part) });
    const { width, height, frames } = readGif(new Uint8Array(await file.arrayBuffer()));
    expect([width, height, frames.length]).toEqual([360, 360, 30]);
    expect(frames.reduce((sum, { delay }) => sum + delay, 0)).toBe(200);
    expect(told).toHaveLength(30);
    expect(told.at(-1)).toBe(1);
    expect(await createImageBitmap(file)).toMatchObject({ width: 360, height: 360 });
  });

  test('as a GIF shows in each frame what was painted, all colours nearly as they were', async () => {
    const painted: Uint8ClampedArray[] = [];
    const pixelsOf = (image: CanvasImageSource) => {
      const ctx = new OffscreenCanvas(360, 360).getContext('2d')!;
      ctx.drawImage(image, 0, 0);
      return ctx.getImageData(0, 0, 360, 360).data;
    };
    const watched: Recording = async (canvas, ...rest) => {
      const reel = await recordGif('dark')(canvas, ...rest);
      return {
        ...reel,
        add: (frame) => {
          painted.push(pixelsOf(canvas));
          return reel.add(frame);
        },
      };
    };
    const file = await filmed(watched);
    const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type: 'image/gif' });
    for (const frameIndex of [0, 7, 29]) {
      const { image } = await decoder.decode({ frameIndex });
      const [shown, meant] = [pixelsOf(image), painted[frameIndex]!];
      image.close();
      const far = shown.reduce((sum, value, i) => sum + Math.abs(value - meant[i]!), 0) / shown.length;
      expect(far).toBeLessThan(2);
    }
    // Another moment of the race is farther away than any palette makes it.
    const moved = painted[0]!.reduce((sum, value, i) => sum + Math.abs(value - painted[29]![i]!), 0);
    expect(moved / painted[0]!.length).toBeGreaterThan(2);
  });

  test('as a video has every frame, and lasts as long as it was asked to', async () => {
    const format = (await videoFormat({ width: 360, height: 360 }, TIMING.fps))!;
    const file = await filmed(recordVideo(format));
    expect(file.type).toBe(`video/${format.kind}`);
    const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) });
    const track = (await input.getPrimaryVideoTrack())!;
    expect((await track.computePacketStats()).packetCount).toBe(framesOf(TIMING));
    expect(await track.computeDuration()).toBeCloseTo(2, 2);
    expect([track.codec, track.displayWidth, track.displayHeight]).toEqual([format.codec, 360, 360]);
  });

  test('in WebM too', async () => {
    const file = await filmed(recordVideo({ kind: 'webm', codec: 'vp8' }));
    const input = new Input({ formats: ALL_FORMATS, source: new BlobSource(file) });
    const track = (await input.getPrimaryVideoTrack())!;
    expect((await track.computePacketStats()).packetCount).toBe(30);
    expect(await track.computeDuration()).toBeCloseTo(2, 1);
  });

  test.each([
    ['GIF', recordGif('light')],
    ['video', recordVideo({ kind: 'webm', codec: 'vp8' })],
  ])('that is cancelled takes no further frame and leaves nothing: %s', async (_, record) => {
    const control = new AbortController();
    const deeds: string[] = [];
    const watched: Recording = async (...given) => {
      const reel = await record(...given);
      return {
        add: (frame) => {
          deeds.push(`frame ${frame}`);
          if (frame === 2) control.abort();
          return reel.add(frame);
        },
        finish: () => {
          deeds.push('finished');
          return reel.finish();
        },
        abandon: () => {
          deeds.push('abandoned');
          return reel.abandon();
        },
      };
    };
    const making = { signal: control.signal, tell: NOTHING };
    await expect(filmed(watched, making)).rejects.toMatchObject({ name: 'AbortError' });
    expect(deeds).toEqual(['frame 0', 'frame 1', 'frame 2', 'abandoned']);
  });
});

describe('the sheet', () => {
  const shown = async () => {
    const app = await stand(<TakeHomeSheet onClose={NOTHING} />, SIZE);
    await arrived(app);
    return app;
  };

  test('offers what there is, and shows how it will look', async () => {
    const app = await shown();
    app.actions.seek(40);
    await expect.element(page.getByRole('figure', { name: 'Beale, step 40 of 200' })).toBeVisible();
    await page.getByText('Table', { exact: true }).click();
    await expect.element(page.getByText(/^1,206 rows: racer, optimizer, step, x, y, f/)).toBeVisible();
    await page.getByText('Film', { exact: true }).click();
    await expect.element(page.getByText('Frames a second')).toBeVisible();
  });

  test('shows of several maps the one in hand', async () => {
    const app = await shown();
    await open(app, 'f=beale&race=gd&n=20&vary=f:beale,himmelblau&layout=split&v=1');
    app.actions.race((experiment) => variationsOf(experiment).map((variation) => variation.experiment));
    await expect.poll(() => app.store.getState().run.experiments.length).toBe(2);
    await arrived(app);
    await expect.element(page.getByRole('figure', { name: /^Beale, step/ })).toBeVisible();
    app.actions.selectMap(1);
    await expect.element(page.getByRole('figure', { name: /^Himmelblau, step/ })).toBeVisible();
    await page.getByText('Table', { exact: true }).click();
    await expect.element(page.getByText(/^42 rows: map, racer, optimizer, step/)).toBeVisible();
  });

  test('says how far a film is, and ends it when told to', async () => {
    await shown();
    await page.getByText('Film', { exact: true }).click();
    await page.getByText('GIF', { exact: true }).click();
    await page.getByText('20 s', { exact: true }).click();
    await page.getByRole('button', { name: 'Make GIF' }).click();
    await expect.element(page.getByRole('progressbar', { name: 'Being made' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
    expect(page.getByRole('progressbar').elements()).toEqual([]);
  });

  test('makes nothing of two races: a file that is being made ends where another one begins', async () => {
    const app = await shown();
    await page.getByText('Film', { exact: true }).click();
    await page.getByText('GIF', { exact: true }).click();
    await page.getByText('20 s', { exact: true }).click();
    await page.getByRole('button', { name: 'Make GIF' }).click();
    await expect.element(page.getByRole('progressbar', { name: 'Being made' })).toBeVisible();
    app.actions.edit((experiment) => ({ ...experiment, starts: [[2, 2]] }));
    await expect.element(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  });

  test('writes under a figure a link that closes what is closed here', async () => {
    const app = await shown();
    app.actions.follow(experimentOf(app.store.getState()), { access: { surface: 'locked' } }, () => true);
    await arrived(app);
    const made: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    onTestFinished(() => void (URL.createObjectURL = createObjectURL));
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return createObjectURL(blob);
    };
    await page.getByText('SVG', { exact: true }).click();
    const written = async () => {
      await page.getByRole('button', { name: 'Save SVG' }).click();
      return made.at(-1)?.text();
    };
    await expect.poll(written).toContain('lock=surface');
  });

  test('opens a file without dragging it', async () => {
    const app = await shown();
    const experiment = { ...experimentOf(app.store.getState()), seed: 77 };
    await page.getByText('Race', { exact: true }).click();
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    await userEvent.upload(field, new File([encodeJson(experiment)], 'race.json'));
    await expect.poll(() => experimentOf(app.store.getState()).seed).toBe(77);
  });
});

describe('a file that is dropped', () => {
  const drop = (file: File): DragEvent => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const event = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true });
    document.body.dispatchEvent(event);
    return event;
  };
  const dropped = async (...parts: BlobPart[]) => {
    const app = await onPage();
    const leave = followDrops(app);
    const before = experimentOf(app.store.getState());
    const event = drop(new File(parts, 'any.json'));
    expect(event.defaultPrevented).toBe(true);
    await expect.poll(() => app.store.getState().notice).not.toBeNull();
    leave();
    return { app, before, notice: app.store.getState().notice };
  };

  test('opens, and the race before it is one undo away', async () => {
    const { app, before, notice } = await dropped(
      '{"objective":{"kind":"catalog","id":"sphere"},',
      '"starts":[[1,1]],"racers":[]}',
    );
    expect(notice).toEqual({ kind: 'opened-file' });
    expect(experimentOf(app.store.getState()).objective).toMatchObject({ id: 'sphere' });
    app.actions.undo();
    expect(experimentOf(app.store.getState())).toBe(before);
  });

  test.each([
    ['no JSON', 'racer,optimizer\n1,adam', 'not-json'],
    ['JSON of something else', '{"a":1}', 'bad-shape'],
    ['a race with a field that is not known', '{"objective":1,"starts":[[1,1]],"racers":[]}', 'bad-shape'],
    ['far too large', ' '.repeat(MOST_FILE + 1), 'too-long'],
    ['nested without end', '['.repeat(1e4), 'too-deep'],
  ])('%s says so and changes nothing', async (_, text, code) => {
    const { app, before, notice } = await dropped(text);
    expect(notice).toMatchObject({ kind: 'file', problem: { code } });
    expect(experimentOf(app.store.getState())).toBe(before);
  });

  test('is refused where it cannot be read, as a folder cannot', async () => {
    const app = await onPage();
    const folder = new File([], 'folder');
    folder.text = () => Promise.reject(new DOMException('It is a folder', 'NotReadableError'));
    await openFile(app, folder);
    expect(app.store.getState().notice).toMatchObject({ kind: 'file', problem: { code: 'not-json' } });
  });

  test('is not opened where the link of the page keeps the race as it is', async () => {
    const app = await onPage();
    const before = experimentOf(app.store.getState());
    app.store.setState({ permits: () => false });
    const leave = followDrops(app);
    drop(new File([encodeJson({ ...before, seed: 3 })], 'race.json'));
    await expect.poll(() => app.store.getState().notice).toEqual({ kind: 'closed-to-files' });
    expect(experimentOf(app.store.getState())).toBe(before);
    leave();
  });

  test('what is dragged that is no file is left alone', async () => {
    const app = await onPage();
    const leave = followDrops(app);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'text');
    const event = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    leave();
  });
});
