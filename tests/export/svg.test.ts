import {
  array,
  constantFrom,
  assert,
  double,
  integer,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { font, write, writeCased } from '../../src/paint/pen';
import { runs } from '../runs';
import { drawingInNode, numbersOf } from './drawing';

const SIZE = { width: 300, height: 200 };

const numbers = oneof(
  double({ noNaN: false }),
  integer({ min: -1000, max: 1000 }),
  constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e300, -0, 1e-9),
);
const names = constantFrom('moveTo', 'lineTo', 'rect', 'arc', 'fillRect', 'fill', 'stroke', 'clip', 'save');
const calls = array(
  record({
    name: oneof(names, constantFrom('restore', 'beginPath', 'closePath', 'fillText', 'strokeText')),
    at: tuple(numbers, numbers),
    size: tuple(integer({ min: 0, max: 500 }), integer({ min: 0, max: 500 })),
    text: string({ unit: 'binary' }),
  }),
);

test('whatever is drawn, every coordinate is finite and near, and every group is closed', () => {
  assert(
    property(calls, (all) => {
      const { ctx, svg } = drawingInNode();
      for (const { name, at, size, text } of all) {
        if (name === 'rect' || name === 'fillRect') ctx[name](...at, ...size);
        else if (name === 'arc') ctx.arc(...at, size[0], 0, 2 * Math.PI);
        else if (name === 'moveTo' || name === 'lineTo') ctx[name](...at);
        else if (name === 'fillText' || name === 'strokeText') ctx[name](text, ...at);
        else ctx[name as 'fill']();
      }
      const file = svg(SIZE, 'drawing');
      for (const number of numbersOf(file)) expect(Math.abs(number)).toBeLessThanOrEqual(1e5);
      expect(file.match(/<g /g)?.length ?? 0).toBe(file.match(/<\/g>/g)?.length ?? 0);
      expect(file).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: runs(300) },
  );
});

test('coordinates are written to a hundredth', () => {
  const { ctx, svg } = drawingInNode();
  ctx.moveTo(1.23456, -0.001);
  ctx.lineTo(2.004, 3);
  ctx.stroke();
  expect(svg(SIZE, '')).toContain('d="M1.23 0L2 3"');
});

test('what a name holds stays a name', () => {
  const { ctx, svg } = drawingInNode();
  const text = '<script>alert("1")</script>&\u0000\uD800';
  write(ctx, { text, x: 0, y: 0, align: 'left', font: font(12, 400), colour: '#000000' });
  const file = svg(SIZE, text);
  expect(file).not.toMatch(/<script/);
  expect(file.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&amp;\uFFFD\uFFFD/g)).toHaveLength(
    2,
  );
});

describe('the pen', () => {
  test('is given back by restore, dash, place and clip too', () => {
    const { ctx, svg } = drawingInNode();
    ctx.save();
    ctx.translate(10, 20);
    ctx.setLineDash([1, 2]);
    ctx.strokeStyle = '#123456';
    ctx.beginPath();
    ctx.rect(0, 0, 5, 5);
    ctx.clip('evenodd');
    ctx.stroke();
    ctx.restore();
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(1, 1);
    ctx.stroke();
    const lines = svg(SIZE, '').split('\n').slice(2);
    expect(lines).toEqual([
      '<clipPath id="clip-1"><path d="M10 20L15 20 15 25 10 25Z" clip-rule="evenodd"/></clipPath>',
      '<g clip-path="url(#clip-1)">',
      '<path d="M10 20L15 20 15 25 10 25Z" fill="none" stroke="#123456" stroke-width="1" stroke-dasharray="1 2"/>',
      '</g>',
      '<path d="M0 0L1 1" fill="none" stroke="#000000" stroke-width="1"/>',
      '',
      '</svg>',
      '',
    ]);
  });

  test('turns what it draws and writes', () => {
    const { ctx, svg } = drawingInNode();
    ctx.translate(10, 20);
    ctx.rotate(Math.PI / 2);
    ctx.moveTo(0, 0);
    ctx.lineTo(3, 4);
    ctx.stroke();
    writeCased(ctx, { text: 'a', x: 0, y: 0, align: 'center', font: font(12, 600), colour: '#00f' }, '#fff');
    const file = svg(SIZE, '');
    expect(file).toContain('d="M10 20L6 23"');
    // One px for the middle of the letters, four for the line they stand on.
    expect(file).toContain('transform="translate(5 20) rotate(90)" text-anchor="middle" font-weight="600"');
  });

  test('writes colours as every reader knows them', () => {
    const { ctx, svg } = drawingInNode();
    ctx.fillStyle = 'rgb(1 20 255)';
    ctx.fillRect(0, 0, 1, 1);
    expect(svg(SIZE, '')).toContain('fill="#0114ff"');
  });
});
