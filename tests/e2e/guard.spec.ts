import { expect, test } from './drivers/app.ts';

test.use({ map: 'hidden' });

test.describe('the guard around every test', () => {
  test('sees requests that would leave the served origin and lets none through', async ({
    app,
    trespasses,
  }) => {
    await app.open();
    const answer = await app.page.evaluate(() =>
      fetch('https://example.com/where?lat=34.7').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    expect(trespasses.foreign.splice(0)).toEqual(['https://example.com/where?lat=34.7']);
  });

  test('sees exceptions and logged errors', async ({ app, trespasses }) => {
    await app.open();
    await app.page.evaluate(() => {
      console.error('logged');
      setTimeout(() => {
        throw new Error('thrown');
      });
    });
    await expect.poll(() => trespasses.errors.length).toBe(2);
    const errors = trespasses.errors.splice(0).join();
    expect(errors).toContain('logged');
    expect(errors).toContain('thrown');
  });

  test.fail('fails a test that leaves a foreign request behind', async ({ app }) => {
    await app.open();
    await app.page.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  });

  test('answers map tiles itself', async ({ app }) => {
    await app.open();
    const type = await app.page.evaluate(() =>
      fetch('https://cyberjapandata.gsi.go.jp/xyz/pale/10/900/406.png').then((tile) =>
        tile.headers.get('content-type'),
      ),
    );
    expect(type).toBe('image/png');
  });
});
