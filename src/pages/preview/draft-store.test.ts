import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { InProcessWorker } from '#tests/preview-worker.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('Worker', InProcessWorker);
});
afterEach(() => vi.unstubAllGlobals());

async function openStore(text: string) {
  const [store, { stepOf }] = await Promise.all([import('./draft-store.ts'), import('./draft.ts')]);
  store.knowPlaces({ municipalities: [], sources: [] });
  store.addFiles([{ name: 'list.csv', file: new Blob([text]) }]);
  const { result } = renderHook(() => store.useDrafts());
  const draft = () => {
    const found = result.current.drafts[0];
    if (found === undefined) throw new Error('no draft is open');
    return found;
  };
  const settled = () => waitFor(() => expect(draft().progress).toBeNull());
  await settled();
  return { store, stepOf, draft, settled };
}

const text = '施設名,0歳児空き\nみほん園,調整中\nみほん二園,2\n';

it('reads a file, and reads it again after each change', async () => {
  const { store, stepOf, draft, settled } = await openStore(text);
  const codes = () => draft().reading?.report.issues.map(({ code }) => code);
  expect(codes()).toEqual(['cell/unknown-mark']);
  act(() => store.edit(draft().id, stepOf(draft().rows, [{ line: 2, column: 1, text: '0' }])));
  await settled();
  expect(codes()).toEqual([]);
  act(() => store.undo(draft().id));
  await settled();
  expect(codes()).toEqual(['cell/unknown-mark']);
  act(() => store.redo(draft().id));
  await settled();
  expect(codes()).toEqual([]);
  expect(draft().rows[1]?.cells).toEqual(['みほん園', '0']);
  act(() => store.closeDraft(draft().id));
});

it('asks for the meaning of marks that stand in the file, not of classes it has no column for', async () => {
  const { store, draft } = await openStore(text);
  expect(draft().reading?.marks.map(({ text: mark, cells }) => [mark, cells])).toEqual([['調整中', 1]]);
  act(() => store.closeDraft(draft().id));
});

it('shows the effect of a choice', async () => {
  const { store, draft, settled } = await openStore(text);
  act(() => store.choose(draft().id, { columns: { name: '施設名' } }));
  await settled();
  expect(draft().reading?.report.accepted.map((each) => 'vacancies' in each && each.vacancies)).toEqual([
    null,
    null,
  ]);
  act(() => store.choose(draft().id, { columns: null }));
  await settled();
  expect(draft().reading?.report.issues).toHaveLength(1);
});

it('makes files of a draft as it stands, whatever was read last', async () => {
  const { store, stepOf, draft, settled } = await openStore(text);
  const csv = async () => {
    const file = await store.make<'file'>(draft(), { kind: 'file', form: 'original', encoding: 'utf-8' });
    return file?.csv?.text();
  };
  expect(await csv()).toBe('施設名,0歳児空き\r\nみほん園,調整中\r\nみほん二園,2\r\n');
  act(() => store.addFiles([{ name: 'other.csv', file: new Blob(['施設名,0歳児空き\nよその園,1\n']) }]));
  act(() => store.edit(draft().id, stepOf(draft().rows, [{ line: 2, column: 1, text: '0' }])));
  act(() => store.stop(draft().id));
  expect(await csv()).toContain('みほん園,0');
  await settled();
  act(() => store.closeDraft(draft().id));
});

it('says so where nothing can be made', async () => {
  const { store, draft } = await openStore(text);
  const making = store.make<'geojson'>(
    { ...draft(), file: null as never, version: 99, id: 99 },
    { kind: 'geojson' },
  );
  expect(await making).toBeUndefined();
});

it('asks before the page is closed while changes are not taken away', async () => {
  const { store, stepOf, draft } = await openStore(text);
  const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(isHeld()).toBe(false);
  act(() => store.edit(draft().id, stepOf(draft().rows, [{ line: 2, column: 1, text: '0' }])));
  expect(isHeld()).toBe(true);
  act(() => store.markTaken(draft()));
  expect(isHeld()).toBe(false);
  act(() => store.undo(draft().id));
  expect(isHeld()).toBe(true);
  act(() => store.closeDraft(draft().id));
  expect(isHeld()).toBe(false);
});
