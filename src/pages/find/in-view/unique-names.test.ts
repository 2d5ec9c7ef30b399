import { expect, test } from 'vitest';
import { uniqueNames } from './unique-names.ts';

const place = (id: string, name: string, area: string, address: string | null) => ({
  id,
  name,
  area,
  address,
});

test('a name heard alone leads to one place', () => {
  const places = [
    place('1', '見本園', '北区', '北区1'),
    place('2', '見本広場', '北区', '北区1'),
    place('3', '見本広場', '南区', '南区1'),
    place('4', '見本室', '北区', '北区1'),
    place('5', '見本室', '北区', '北区2'),
    place('6', '見本駅', '北区', null),
    place('7', '見本駅', '北区', null),
  ];
  expect(uniqueNames(places, ({ area }) => area)).toEqual([
    '見本園',
    '見本広場 北区',
    '見本広場 南区',
    '見本室 北区1',
    '見本室 北区2',
    '見本駅 6',
    '見本駅 7',
  ]);
});
