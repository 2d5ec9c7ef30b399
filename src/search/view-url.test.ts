import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyView } from '#tests/fixtures/any-view.ts';
import { openOutcomes } from './outcome.ts';
import type { View } from './view.ts';
import { defaultView, parseView, serialiseView } from './view-url.ts';

const viewOf = (change: Partial<View>): View => ({ ...defaultView, ...change });

describe('the law of links', () => {
  it('reads back exactly what was written, for every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(serialiseView(view))).toEqual({ view, invalid: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('survives the address bar, which may percent-encode', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const asRead = new URL(serialiseView(view), 'https://example.org/map/').hash;
        expect(parseView(asRead)).toEqual({ view, invalid: [] });
      }),
    );
  });

  it('opens something for any text at all, and writes it in a stable form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { view } = parseView(`#/find?${text}`);
        expect(parseView(serialiseView(view)).view).toEqual(view);
      }),
    );
  });
});

describe('serialiseView', () => {
  it('writes no default', () => {
    expect(serialiseView(defaultView)).toBe('#/find');
    expect(serialiseView(viewOf({ page: 'about' }))).toBe('#/about');
  });

  it('stays readable', () => {
    const { criteria } = defaultView;
    const nurseries = viewOf({
      theme: 'nurseries',
      criteria: {
        ...criteria,
        nurseries: {
          ...criteria.nurseries,
          area: '272051',
          classAges: [0, 2],
          entryMonth: '2026-12',
          outcomes: openOutcomes,
          kinds: ['kodomoen', 'small-scale'],
        },
      },
      camera: { center: { lat: 34.76, lng: 135.516 }, zoom: 12.5 },
    });
    expect(serialiseView(nurseries)).toBe(
      '#/find?theme=nurseries&class=0,2&month=2026-12&open=1&kinds=kodomoen,small-scale&area=272051&map=12.5/34.76/135.516',
    );
  });

  it('writes the places of a way and how it is asked for', () => {
    const view = viewOf({
      anchors: [
        { slot: 'a', placeId: 'umeda' },
        { slot: 'station', placeId: '271276' },
      ],
      way: { order: 'detour', home: 'a', daily: 'station', both: { minutes: 15, by: 'bicycle' } },
    });
    expect(serialiseView(view)).toBe('#/find?places=a/umeda,station/271276&way=detour/a/station/15/bicycle');
  });

  it('puts the classes of several children in order, twins twice', () => {
    const { criteria } = parseView('#/find?theme=nurseries&class=2,0,0').view;
    expect(criteria.nurseries.classAges).toEqual([0, 0, 2]);
  });

  it('keeps the area of the theme that is not shown', () => {
    const { criteria } = defaultView;
    const view = viewOf({
      theme: 'nurseries',
      criteria: { ...criteria, 'baby-stations': { ...criteria['baby-stations'], area: '271403' } },
    });
    expect(serialiseView(view)).toBe('#/find?theme=nurseries&other-area=271403');
    expect(parseView('#/find?theme=nurseries&other-area=271403').view).toEqual(view);
  });

  it('rounds the centre to three decimals and the zoom to one', () => {
    const camera = { center: { lat: 34.693_749, lng: 135.502_251 }, zoom: 14.269 };
    expect(serialiseView(viewOf({ camera }))).toBe('#/find?map=14.3/34.694/135.502');
    expect(serialiseView(viewOf({ camera: { center: { lat: -0.0001, lng: 0 }, zoom: 0 } }))).toBe(
      '#/find?map=0/0/0',
    );
  });

  it('leaves out a camera that points nowhere', () => {
    expect(serialiseView(viewOf({ camera: { center: { lat: 34.7, lng: 495.5 }, zoom: 9 } }))).toBe('#/find');
    expect(serialiseView(viewOf({ camera: { center: { lat: Number.NaN, lng: 135 }, zoom: 9 } }))).toBe(
      '#/find',
    );
  });

  it('does not break on a lone surrogate', () => {
    expect(serialiseView(viewOf({ selectedId: 'a\uD800' }))).toBe('#/find?id=a%EF%BF%BD');
  });
});

describe('parseView', () => {
  it('rounds a finer centre, so that no link tells a doorstep', () => {
    expect(parseView('#/find?map=18/34.693749/135.502251').view.camera).toEqual({
      center: { lat: 34.694, lng: 135.502 },
      zoom: 18,
    });
  });

  it.each([
    ['theme=nursery', 'theme'],
    ['class=6', 'class'],
    ['class=', 'class'],
    ['class=01', 'class'],
    ['class=1,', 'class'],
    ['class=0,6', 'class'],
    ['class=0,0,1,1,2,3,4', 'class'],
    ['month=2026-13', 'month'],
    ['month=2026-1', 'month'],
    ['outcome=open', 'outcome'],
    ['open=yes', 'open'],
    ['kinds=kodomoen,castle', 'kinds'],
    ['with=hotwater', 'with'],
    ['now=true', 'now'],
    ['area=131016', 'area'],
    ['area=27205', 'area'],
    ['unknown=2', 'unknown'],
    ['other-area=osaka', 'other-area'],
    ['id=', 'id'],
    [`id=${'x'.repeat(201)}`, 'id'],
    ['from=', 'from'],
    ['ids=a,b,c,d,e,f,g', 'ids'],
    ['ids=a,,b', 'ids'],
    ['areas=umeda/3', 'areas'],
    ['areas=271276,umeda', 'areas'],
    ['map=12/34.7', 'map'],
    ['map=99/34.7/135.5', 'map'],
    ['map=12/95/135.5', 'map'],
    ['map=12/1e1/135.5', 'map'],
    ['lang=fr', 'lang'],
    ['places=a/umeda,a/namba', 'places'],
    ['places=d/umeda', 'places'],
    ['places=a/34.7/135.5', 'places'],
    ['way=detour/a', 'way'],
    ['way=detour/a/station/15', 'way'],
    ['way=detour/a/station/15/car', 'way'],
  ])('leaves the default and names the key: %s', (query, key) => {
    expect(parseView(`#/find?${query}`)).toEqual({ view: defaultView, invalid: [key] });
  });

  it('names an unknown page and still reads the rest', () => {
    expect(parseView('#/map?theme=nurseries')).toEqual({
      view: viewOf({ theme: 'nurseries' }),
      invalid: ['page'],
    });
  });

  it('keeps what can be read beside what cannot', () => {
    const { view, invalid } = parseView('#/find?theme=nurseries&class=9&open=1');
    expect(invalid).toEqual(['class']);
    expect(view.criteria.nurseries).toMatchObject({ classAges: [], outcomes: openOutcomes });
  });

  it('ignores unknown keys and takes the first of a repeated one', () => {
    expect(parseView('#/find?utm_source=x&theme=nurseries&theme=baby-stations')).toEqual({
      view: viewOf({ theme: 'nurseries' }),
      invalid: [],
    });
  });

  it('puts lists into one order without repetition', () => {
    expect(
      parseView('#/find?with=hotWater,diaperTable,hotWater').view.criteria['baby-stations'].amenities,
    ).toEqual(['diaperTable', 'hotWater']);
  });

  it.each(['', '#', '#/', '#/find', '#/find?', '#find'])('opens the default view for "%s"', (hash) => {
    expect(parseView(hash)).toEqual({ view: defaultView, invalid: [] });
  });
});

/** Links of released versions. They stand in chats and on paper: lines are added here, never changed. */
describe('links that were given out', () => {
  const { criteria } = defaultView;
  const released: readonly [version: string, hash: string, opens: Partial<View>][] = [
    ['0.1', '#/find', {}],
    ['0.1', '#/about?lang=en', { page: 'about', language: 'en' }],
    [
      '0.1',
      '#/find?with=nursingSpace,hotWater&now=1&from=umeda',
      {
        criteria: {
          ...criteria,
          'baby-stations': {
            ...criteria['baby-stations'],
            amenities: ['nursingSpace', 'hotWater'],
            openNow: true,
          },
        },
        placeId: 'umeda',
      },
    ],
    [
      '0.1',
      '#/find?theme=nurseries&class=1&open=1&area=272051&unknown=1&map=13/34.76/135.516',
      {
        theme: 'nurseries',
        criteria: {
          ...criteria,
          nurseries: {
            ...criteria.nurseries,
            classAges: [1],
            outcomes: openOutcomes,
            area: '272051',
            includeUnknown: true,
          },
        },
        camera: { center: { lat: 34.76, lng: 135.516 }, zoom: 13 },
      },
    ],
    [
      '0.1',
      '#/find?theme=nurseries&kinds=small-scale,family&id=272051-a1b2c3',
      {
        theme: 'nurseries',
        criteria: { ...criteria, nurseries: { ...criteria.nurseries, kinds: ['small-scale', 'family'] } },
        selectedId: '272051-a1b2c3',
      },
    ],
  ];

  it.each(released)('%s %s', (_version, hash, opens) => {
    expect(parseView(hash)).toEqual({ view: viewOf(opens), invalid: [] });
  });
});
