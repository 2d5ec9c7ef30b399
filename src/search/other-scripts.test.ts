import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blurred, inLatin, isInOtherScript } from './other-scripts.ts';
import { soundOf } from './sound.ts';

describe('a name in another script sounds like the same name in romaji', () => {
  it.each([
    ['Namba', '난바'],
    ['Umeda', '우메다'],
    ['Osaka', '오사카'],
    ['Toyonaka', '도요나카'],
    ['Kadoma', '가도마'],
    ['Tennoji', '덴노지'],
    ['Takatsuki', '다카쓰키'],
    ['Ibaraki', '이바라키'],
    ['Juso', '주소'],
    ['Hirakata', '히라카타'],
    ['Nippombashi', '닛폰바시'],
    ['Osaka', 'ओसाका'],
    ['Umeda', 'उमेदा'],
    ['Namba', 'नाम्बा'],
    ['Sakai', 'साकाई'],
    ['Tennoji', 'तेन्नोजी'],
    ['Shin-Osaka', 'शिन ओसाका'],
  ])('%s: %s', (romaji, written) => {
    expect(isInOtherScript(written)).toBe(true);
    expect(blurred(soundOf(inLatin(written)))).toBe(blurred(soundOf(romaji)));
  });
});

it('leaves Latin letters and Japanese as they are', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zあ-んア-ン大阪 ]*$/), (text) => {
      expect(isInOtherScript(text)).toBe(false);
      expect(inLatin(text)).toBe(text.normalize('NFC'));
    }),
  );
});
