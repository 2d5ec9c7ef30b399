import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { normalise } from '#ingest/normalise.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { geojsonText } from '#ingest/to-geojson.ts';

const [file = '', out = ''] = process.argv.slice(2);

const classes = Object.fromEntries([0, 1, 2, 3, 4, 5].map((age) => [`vacancies.${age}`, `${age}歳児`]));

const definition: SourceFile = {
  publisher: '見本市',
  lgCode: '270008',
  title: '見本',
  licence: null,
  page: null,
  url: null,
  how: 'csv',
  columns: {
    ...{ lat: '緯度', lng: '経度', name: '施設名', kana: 'ふりがな', address: '所在地', phone: '電話番号' },
    ...{ kind: '種別', entryMonth: '入所月', note: '備考', ...classes },
  },
  legend: { '-': 'not-offered', '×': { open: 'no', text: '空きなし' } },
};

/** One whole normalisation with all its checks, from the bytes to the published GeoJSON. */
const { accepted, issues } = normalise(readFileSync(file), {
  id: 'nurseries/bench',
  theme: 'nurseries',
  definition,
  areas: [],
  asOf: '2026-11-01',
});
const target = openSync(out, 'w');
for (const piece of geojsonText<'nurseries'>(accepted)) writeSync(target, piece);
closeSync(target);
process.stdout.write(`${accepted.length} facilities, ${issues.length} issues\n`);
