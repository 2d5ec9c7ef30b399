import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { server } from '#tests/msw/server.ts';
import { InProcessWorker } from '#tests/preview-worker.ts';
import { open } from './app.tsx';

const csv = '施設名,住所,0歳児\nみほん園,吹田市みほん町1,2\n';
const oldWorkbook = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const address = 'https://city.example/list';

/** The page and the code for reading come with the first test. */
const patience = { timeout: 30_000 };
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.stubGlobal('Worker', InProcessWorker);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

async function openIntake() {
  const user = await open('#/preview', {});
  await waitFor(() => expect(document.querySelector('input[type=file]')).not.toBeNull(), patience);
  return user;
}

test('of several files dropped at once a broken one says why, and the others are read', async () => {
  const user = await openIntake();
  const files = [new File([oldWorkbook], '古い.xls'), new File([csv], '一覧.csv'), new File([], '空.csv')];
  const dataTransfer = { files, types: ['Files'] };
  await waitFor(() => expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false));
  fireEvent.drop(document.body, { dataTransfer });
  await screen.findByText(/古い形式のExcel/, undefined, patience);
  await user.click(screen.getByRole('button', { name: '一覧.csv' }));
  expect(await screen.findAllByText('みほん園')).not.toEqual([]);
  await user.click(screen.getByRole('button', { name: '空.csv' }));
  await screen.findByText(/何も書かれていません/);
  await user.click(screen.getByRole('button', { name: /見えかたを確かめる/ }));
  await screen.findByText(/保護者には前のデータが見え続けます/);
});

test('cells pasted from a spreadsheet keep their line breaks and quotes', async () => {
  const user = await openIntake();
  await user.click(screen.getByText('Excelのマスを貼り付ける'));
  const box = screen.getByRole('textbox', { name: /ここに貼り付けてください/ });
  fireEvent.change(box, {
    target: { value: '施設名\t備考\nみほん園\t"一行目\n二行目 ""引用"""\nみほん二園\t\n' },
  });
  await user.click(screen.getByRole('button', { name: '読む' }));
  await user.click(await screen.findByRole('button', { name: /^3/ }));
  const counts = await screen.findByRole('region', { name: '読み取りの結果' });
  expect(counts.textContent).toContain('施設の行2');
  await user.click(screen.getByRole('button', { name: /^2/ }));
  await waitFor(() => expect(document.body.textContent).toMatch(/一行目\s+二行目 "引用"/));
});

test.each([
  [
    'a page in place of a file',
    () => HttpResponse.html('<!doctype html><title>x</title>'),
    /ではなくWebページ/,
  ],
  ['nothing there', () => new HttpResponse(null, { status: 404 }), /そのアドレスにファイルがありません/],
  [
    'a server that allows no other site',
    () => HttpResponse.error(),
    /ほかのページからの読み取りを許していない/,
  ],
  ['a list', () => HttpResponse.text(csv), /次のところを確かめてください/],
])('an address with %s', async (_, answer, words) => {
  const user = await openIntake();
  server.use(http.get(address, answer));
  await user.click(screen.getByText('公開中のファイルのアドレスを入れる'));
  await user.type(screen.getByRole('textbox', { name: /ファイルのアドレス/ }), address);
  await user.click(screen.getByRole('button', { name: 'このアドレスから取ってくる' }));
  await screen.findByText(words);
});

test('numbers by class that nothing explains are read as places once somebody says so', async () => {
  await openIntake();
  fireEvent.drop(document.body, { dataTransfer: { files: [new File([csv], '一覧.csv')], types: ['Files'] } });
  const answer = await screen.findByRole('button', { name: '空きの数として読む' }, patience);
  const column = () =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: '「0歳児」の列を何として読むか' });
  expect(column().value).toBe('');
  fireEvent.click(answer);
  await waitFor(() => expect(column().value).toBe('vacancies.0'));
  expect(screen.queryByRole('button', { name: '空きの数として読む' })).toBeNull();
});
