import { describe, expect, test } from 'vitest';
import { MOST_LINK_LENGTH, MOST_UNPACKED } from '../../../src/experiment/limits';
import { packTexts } from '../../../src/experiment/link/texts';
import { problemOf } from './given-out';

describe('a link that is wrong says what and where', () => {
  const gd25 = Array(25).fill('gd').join('~');
  test.each([
    ['f=beale&race=gd', 'incomplete', 'v'],
    ['f=beale&v=', 'incomplete', 'v'],
    ['"."', 'incomplete', 'v'],
    ['f=beale&v=2', 'bad-version', 'v'],
    ['f=beale&colour=red&v=1', 'unknown-field', 'colour'],
    ['f=beale&rows=30&v=1', 'unknown-field', 'rows'],
    ['__proto__=1&v=1', 'unknown-field', '__proto__'],
    ['f=beale&f=sphere&v=1', 'duplicated-field', 'f'],
    ['v=1&f=beale&v=1', 'duplicated-field', 'v'],
    ['f=beale&n=5&cost=5&v=1', 'duplicated-field', 'cost'],
    ['f=&v=1', 'unknown-objective', 'f'],
    ['f=constructor&v=1', 'unknown-objective', 'f'],
    ['f=beale,c:1&v=1', 'unknown-parameter', 'f'],
    ['f=rosenbrock,b:&v=1', 'bad-number', 'f'],
    ['f=rosenbrock,b&v=1', 'bad-number', 'f'],
    ['f=rosenbrock,b:1,b:2&v=1', 'duplicated-setting', 'f'],
    ['f=beale,-domain:0:1:0:1&v=1', 'unknown-setting', 'f'],
    ['f=beale&at=1&v=1', 'bad-point', 'at'],
    ['f=beale&at=1,2,3&v=1', 'bad-point', 'at'],
    ['f=beale&at=1,2;3&v=1', 'bad-point', 'at'],
    ['f=beale&at=&v=1', 'bad-number', 'at'],
    ['f=beale&at=1,NaN&v=1', 'bad-number', 'at'],
    ['f=beale&at=1,1e999&v=1', 'bad-number', 'at'],
    [`f=beale&at=${Array(201).fill('1,2').join(';')}&v=1`, 'too-many-starts', 'at'],
    ['f=gabor&data=&v=1', 'unknown-data', 'data'],
    ['f=gabor&data=toString&v=1', 'unknown-data', 'data'],
    ['f=gabor&data=line50&v=1', 'unfit-data', 'data'],
    ['f=beale&data=gabor30&v=1', 'unfit-data', 'data'],
    ['f=beale&batch=5&v=1', 'no-data', 'batch'],
    ['f=gabor&batch=0&v=1', 'out-of-range', 'batch'],
    ['f=gabor&batch=31&v=1', 'out-of-range', 'batch'],
    ['f=gabor&data=gabor12&batch=epoch:13&v=1', 'out-of-range', 'batch'],
    ['f=gabor&batch=2.5&v=1', 'not-whole', 'batch'],
    ['f=gabor&batch=all&v=1', 'bad-number', 'batch'],
    ['f=gabor&batch=epoch&v=1', 'bad-number', 'batch'],
    ['f=gabor&batch=draw:5&v=1', 'unknown-word', 'batch'],
    ['f=gabor&batch=epoch:5:1&v=1', 'bad-number', 'batch'],
    ['f=logistic&batch=stored&v=1', 'no-stored-batches', 'batch'],
    ['cloud=1:0.5&v=1', 'out-of-range', 'cloud'],
    ['cloud=2.5:0.5&v=1', 'not-whole', 'cloud'],
    ['cloud=50&v=1', 'bad-number', 'cloud'],
    ['cloud=50:-1&v=1', 'out-of-range', 'cloud'],
    ['cloud=201:1&v=1', 'too-many-starts', 'cloud'],
    ['at=1,2;3,4&cloud=200:1&v=1', 'too-many-starts', 'cloud'],
    ['hide=everything&v=1', 'unknown-word', 'hide'],
    ['lock=&v=1', 'unknown-word', 'lock'],
    ['lock=eta,&v=1', 'unknown-word', 'lock'],
    ['hide=__proto__&v=1', 'unknown-word', 'hide'],
    ['embed=1&v=1', 'unknown-word', 'embed'],
    ['race=&v=1', 'unknown-optimizer', 'race'],
    ['race=armijo@step&v=1', 'no-schedule', 'race'],
    ['race=lbfgs,-lookahead:5:0.5&v=1', 'no-lookahead', 'race'],
    ['race=gd,-lookahead:1.5:0.5&v=1', 'not-whole', 'race'],
    ['race=gd,-lookahead:0:0.5&v=1', 'out-of-range', 'race'],
    ['race=gd,-lookahead:5:1.5&v=1', 'out-of-range', 'race'],
    ['race=gd,-lookahead:5&v=1', 'bad-number', 'race'],
    ['race=gd,-lookahead:5:0.5:1&v=1', 'bad-number', 'race'],
    ['race=gd,-lookahead&v=1', 'bad-number', 'race'],
    ['race=gd,-lookahead:5:0.5,-lookahead:6:0.5&v=1', 'duplicated-setting', 'race'],
    ['race=gd~&v=1', 'unknown-optimizer', 'race'],
    ['race=toString&v=1', 'unknown-optimizer', 'race'],
    ['race=momentum.constructor&v=1', 'unknown-form', 'race'],
    ['race=momentum.&v=1', 'unknown-form', 'race'],
    ['race=gd,beta:0.9&v=1', 'unknown-parameter', 'race'],
    ['race=gd,__proto__:1&v=1', 'unknown-parameter', 'race'],
    ['race=gd,constructor:1&v=1', 'unknown-parameter', 'race'],
    ['race=gd,eta:0,9&v=1', 'unknown-parameter', 'race'],
    ['race=gd,eta:x&v=1', 'bad-number', 'race'],
    ['race=gd,eta:1,η:2&v=1', 'duplicated-setting', 'race'],
    ['race=gd,-off,-off&v=1', 'duplicated-setting', 'race'],
    ['race=gd,-off:1&v=1', 'unknown-word', 'race'],
    ['race=gd,-colour:1&v=1', 'unknown-setting', 'race'],
    ['race=gd,-decay:-1&v=1', 'out-of-range', 'race'],
    ['race=gd,-slot:24&v=1', 'out-of-range', 'race'],
    ['race=gd,-slot:1.5&v=1', 'not-whole', 'race'],
    ['race=gd,-slot:2~adam,-slot:2&v=1', 'duplicated-slot', 'race'],
    ['race=gd,-name:&v=1', 'bad-name', 'race'],
    [`race=gd,-name:${'a'.repeat(61)}&v=1`, 'bad-name', 'race'],
    ['race=gd@&v=1', 'unknown-schedule', 'race'],
    ['race=gd@warm&v=1', 'unknown-schedule', 'race'],
    ['race=gd@step,x:1&v=1', 'unknown-parameter', 'race'],
    ['race=gd@step@step&v=1', 'unknown-setting', 'race'],
    ['race=gd@step+&v=1', 'unknown-schedule', 'race'],
    ['race=gd@step+cyclic&v=1', 'missing-steps', 'race'],
    ['race=gd@step,-steps:10&v=1', 'stray-steps', 'race'],
    ['race=gd@warmup,-steps:10+step&v=1', 'stray-steps', 'race'],
    ['race=gd@step,-steps:0+cyclic&v=1', 'out-of-range', 'race'],
    ['race=gd@step,-steps:1.5+cyclic&v=1', 'not-whole', 'race'],
    ['race=gd@step,-steps+cyclic&v=1', 'bad-number', 'race'],
    ['race=gd@step,-steps:5,-steps:5+cyclic&v=1', 'duplicated-setting', 'race'],
    ['race=gd@step,-off+cyclic&v=1', 'unknown-setting', 'race'],
    [`race=gd@${Array(9).fill('warmup').join('+')}&v=1`, 'too-many-schedules', 'race'],
    [`race=${gd25}&v=1`, 'too-many-racers', 'race'],
    ['n=0&v=1', 'out-of-range', 'n'],
    ['n=1.5&v=1', 'not-whole', 'n'],
    ['n=many&v=1', 'bad-number', 'n'],
    ['cost=-5&v=1', 'out-of-range', 'cost'],
    ['stop=1e-5&v=1', 'unknown-word', 'stop'],
    ['stop=lagged&v=1', 'bad-number', 'stop'],
    ['stop=lagged:1:2&v=1', 'bad-number', 'stop'],
    ['stop=patience:0&v=1', 'out-of-range', 'stop'],
    ['noise=-1&v=1', 'out-of-range', 'noise'],
    ['clip=both:1&v=1', 'unknown-word', 'clip'],
    ['seed=-1&v=1', 'out-of-range', 'seed'],
    ['seed=0.5&v=1', 'not-whole', 'seed'],
    ['seed=4294967296&v=1', 'out-of-range', 'seed'],
    ['within=ring:0,0,1&v=1', 'unknown-word', 'within'],
    ['within=box:0,1&v=1', 'bad-within', 'within'],
    ['within=box:0,1,2&v=1', 'bad-within', 'within'],
    ['within=box:1,0,0,1&v=1', 'bad-within', 'within'],
    ['within=box:0,1,0,one&v=1', 'bad-number', 'within'],
    ['within=disc:0,1&v=1', 'bad-within', 'within'],
    ['within=disc:0,0,-1&v=1', 'bad-within', 'within'],
    ['within=disc&v=1', 'bad-number', 'within'],
    ['f=parabola&within=box:0,1,0,1&v=1', 'bad-within', 'within'],
    ['sign=up&v=1', 'unknown-word', 'sign'],
    ['view=1,2,3&v=1', 'bad-view', 'view'],
    ['view=2,1,0,1&v=1', 'bad-view', 'view'],
    ['plane=0&v=1', 'unknown-word', 'plane'],
    ['plane=1,1&v=1', 'unknown-word', 'plane'],
    ['plane=0,1,2&v=1', 'unknown-word', 'plane'],
    ['plane=-1,0&v=1', 'unknown-word', 'plane'],
    ['plane=0,64&v=1', 'unknown-word', 'plane'],
    ['plane=pca&v=1', 'bad-number', 'plane'],
    ['lang=fr&v=1', 'unknown-word', 'lang'],
    ['step=-1&v=1', 'out-of-range', 'step'],
    ['step=0.5&v=1', 'not-whole', 'step'],
    ['play=yes&v=1', 'unknown-word', 'play'],
    ['f=x0&at=1,1&v=1', 'unknown-text', 'f'],
    ['race=x99999999999999999999&v=1', 'unknown-text', 'race'],
    ['x=abc&v=1', 'damaged-texts', 'x'],
  ])('%s', async (link, code, field) => {
    expect(await problemOf(link)).toMatchObject({ code, field });
  });

  test('too long is said before anything is read', async () => {
    const link = 'f=beale&v=1'.padEnd(MOST_LINK_LENGTH + 1, '.');
    expect(await problemOf(link)).toMatchObject({ code: 'too-long', data: { length: MOST_LINK_LENGTH + 1 } });
    expect(await problemOf(link.slice(0, MOST_LINK_LENGTH))).toBe('opened');
  });

  test('too large is said while unpacking', async () => {
    const packed = await packTexts(['0'.repeat(MOST_UNPACKED)]);
    expect(await problemOf(`f=x0&x=${packed}&v=1`)).toMatchObject({ code: 'inflated-too-large', field: 'x' });
  });

  test.each([
    ['f', 'x0', 'f = x +'],
    ['race', 'x0', 'w = w - a b c'],
  ])('a text that cannot be read, in %s', async (field, reference, text) => {
    const link = `${field}=${reference}&at=1,1&x=${await packTexts([text])}&v=1`;
    const problem = await problemOf(link);
    expect(problem).toMatchObject({ code: 'bad-text', field, problem: { span: expect.anything() } });
  });

  test.each([
    ['-domain:0:1', 'bad-domain'],
    ['-domain:0:1:0', 'bad-domain'],
    ['-domain:0:1:1:0', 'bad-domain'],
    ['-domain:0:1:1:1', 'bad-domain'],
    ['-domain:0:1:-1e308:1e308', 'bad-domain'],
    ['-domain:0:1:0:1:0:1', 'bad-domain'],
    ['-domain:0:1:0:x', 'bad-number'],
    ['-domain', 'bad-number'],
    ['-domian:0:1:0:1', 'unknown-setting'],
  ])('a text of one’s own, looked at where there is nothing: %s', async (domain, code) => {
    const link = `f=x0,${domain}&at=1,1&x=${await packTexts(['f = x^2 + y^2'])}&v=1`;
    expect(await problemOf(link)).toMatchObject({ code, field: 'f' });
  });

  test('a text of one’s own says where it starts', async () => {
    const link = `f=x0&x=${await packTexts(['f = x^2'])}&v=1`;
    expect(await problemOf(link)).toMatchObject({ code: 'bad-point', field: 'at' });
  });

  test('an unknown parameter names its owner', async () => {
    for (const [link, owner] of [
      ['f=beale,c:1&v=1', 'beale'],
      ['race=gd,c:1&v=1', 'gd'],
      ['race=gd@step,c:1&v=1', 'step'],
      [`race=x0,c:1&x=${await packTexts(['w = w - g'])}&v=1`, 'race'],
    ] as const)
      expect(await problemOf(link)).toMatchObject({ code: 'unknown-parameter', data: { name: 'c', owner } });
  });

  test('a quoted word is short', async () => {
    const problem = await problemOf(`f=${'a'.repeat(10_000)}&v=1`);
    expect(problem).toMatchObject({ data: { name: `${'a'.repeat(40)}…` } });
  });
});
