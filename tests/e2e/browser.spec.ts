import { expect, test } from './drivers/app.ts';

test.use({ map: 'hidden' });

test('the browser draws WebGL 2 and can read it back', { tag: '@once' }, async ({ app }) => {
  await app.open();
  const pixel = await app.page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (gl === null) return null;
    gl.clearColor(1, 0.2, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const read = new Uint8Array(4);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, read);
    return [...read];
  });
  expect(pixel).toEqual([255, 51, 0, 255]);
});

test('the browser draws Japanese characters, not empty boxes', { tag: '@once' }, async ({ app }) => {
  await app.open();
  const drawn = await app.page.evaluate(() =>
    ['阪', '駅', '園'].map((character) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context === null) return '';
      context.font = '48px sans-serif';
      context.fillText(character, 10, 80);
      return canvas.toDataURL();
    }),
  );
  expect(new Set(drawn).size).toBe(3);
});
