import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { termNames } from '#domain/term.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { findWords, open } from './app.tsx';

test('the words on a card open what they mean, with the official text', async () => {
  const nursery = aNursery({ kind: 'small-scale', branch: true, vacancies: vacanciesOf('1 0 0 - - -') });
  const user = await open(`#/find?theme=nurseries&id=${nursery.id}`, { nurseries: [nursery] });
  const card = await screen.findByRole('article', { name: nursery.name });
  await within(card).findByRole('button', { name: '分園' });
  await user.click(await within(card).findByRole('button', { name: '小規模保育' }));
  await findWords('3歳児クラスからは別の施設に移ります。');
  const law = await screen.findByText('児童福祉法');
  expect(law.getAttribute('href')).toBe('https://laws.e-gov.go.jp/law/322AC0000000164');
  await within(card).findByRole('button', { name: '待機児童と利用保留' });
});

test('a nursery that decides by itself is not explained by placement', async () => {
  const nursery = aNursery({ kind: 'company-led' });
  await open(`#/find?theme=nurseries&id=${nursery.id}`, { nurseries: [nursery] });
  await screen.findByRole('button', { name: '企業主導型保育' });
  await screen.findByRole('button', { name: '1号・2号・3号認定' });
  expect(screen.queryByRole('button', { name: '利用調整' })).toBeNull();
});

test('every word is explained on one page, the one without an address by name', async () => {
  await open('#/about');
  await screen.findByRole('heading', { name: '園さがしのことば' });
  expect(document.querySelectorAll('#words ~ dl dt')).toHaveLength(termNames.length);
  const partner = screen.getByText('家庭的保育事業等の設備及び運営に関する基準');
  expect(partner.closest('a')).toBeNull();
});
