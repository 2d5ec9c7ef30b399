import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundOf } from './sound.ts';

describe('soundOf', () => {
  it.each([
    [
      'osaka',
      ['おおさか', 'オオサカ', 'ｵｵｻｶ', 'Osaka', 'oosaka', 'ōsaka', 'Ōsaka', 'ohsaka', 'ＯＳＡＫＡ', 'Ôsaka'],
    ],
    ['shinosaka', ['しんおおさか', 'Shin-Osaka', 'shin osaka', "shin'ōsaka", 'sinosaka', 'shinnoosaka']],
    ['juso', ['じゅうそう', 'juso', 'jūsō', 'juusou', 'jusou', 'zyuusou', 'Jusso']],
    ['nanba', ['なんば', 'ナンバ', 'Namba', 'nanba']],
    ['niponbashi', ['にっぽんばし', 'Nippombashi', 'nipponbashi', 'nipponbasi']],
    ['matsubara', ['まつばら', 'matubara']],
    ['fujidera', ['ふじいでら', 'Fujiidera', 'hujiidera']],
    ['chihayakasaka', ['ちはやあかさか', 'tihayaakasaka', 'Chihayaakasaka']],
    ['kyobashi', ['きょうばし', 'キョウバシ', 'kyōbashi', 'kyoubasi']],
    ['mino', ['みのお', 'Minoh', 'Minoo', 'みのう']],
    ['minchi', ['みんち', 'ミンチ', 'minti', 'mintchi']],
    ['ikema', ['いけま', 'ィケマ']],
    ['wifinjecha', ['うぃふぃんじぇちゃ', 'ウィフィンジェチャ']],
    ['koto', ['コート', 'こーと', 'ｺｰﾄ', 'こおと']],
    ['bion', ['ヴィオン', 'びおん', 'Vion']],
    ['四条畷', ['四條畷', '四条畷']],
    ['千早赤阪村', ['千早赤坂村', '千早赤阪村']],
    ['緑ga丘', ['緑ヶ丘', '緑ケ丘', '緑が丘', '緑ｹ丘']],
    ['第2hikari園', ['第２ひかり園', '第2 ヒカリ園', '第2・ひかり園']],
  ])('%s', (sound, spellings) => {
    expect(spellings.map(soundOf)).toEqual(spellings.map(() => sound));
  });

  it('keeps apart what sounds different', () => {
    const sounds = ['いばらき', 'いばらぎ', 'ひらかた', 'まいかた', 'きた', 'きだ', 'しぎの', 'ちぎの'].map(
      soundOf,
    );
    expect(new Set(sounds).size).toBe(sounds.length);
  });

  it('is empty for what has neither letter nor digit', () => {
    expect(['', ' 　', '-', '・', 'ー', '。', '🍼'].map(soundOf)).toEqual(Array(7).fill(''));
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(soundOf(text)).not.toMatch(/\s/);
      }),
    );
  });

  it('lets a name be found while it is being typed', () => {
    const whole = ['shinosaka', 'takatsuki', 'hirakata', 'toyonaka', 'sakaihigashi', 'kawachinagano'];
    for (const name of whole) {
      for (let end = 1; end <= name.length; end += 1) {
        expect(soundOf(name).startsWith(soundOf(name.slice(0, end))), name.slice(0, end)).toBe(true);
      }
    }
  });
});
