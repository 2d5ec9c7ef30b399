/** Hours in the words of a publisher; `from`/`to` where one span says it all. */
export interface HoursFacts {
  days: string;
  hours: string;
  closed: string;
  from?: string;
  to?: string;
}

const newYear = [
  '年末年始（12/29～1/3）',
  '12月29日～1月3日',
  '年末年始(12月29日から翌年1月3日まで)',
  '年末年始',
] as const;

export const officeHours: readonly HoursFacts[] = [
  { days: '月～金', hours: '9:00～17:30', from: '9:00', to: '17:30', closed: `土・日・祝日、${newYear[0]}` },
  {
    days: '月曜日～金曜日',
    hours: '9時～17時',
    from: '09:00',
    to: '17:00',
    closed: '土曜日、日曜日、祝日、12月29日～1月3日',
  },
  { days: '平日', hours: '８：４５～１７：１５', from: '8:45', to: '17:15', closed: `土日祝・${newYear[0]}` },
  {
    days: '月～金（祝日を除く）',
    hours: '午前9時～午後5時30分',
    from: '9:00',
    to: '17:30',
    closed: '土・日・祝日、年末年始（12/29～1/3）',
  },
];

export const libraryHours: readonly HoursFacts[] = [
  {
    days: '火～日',
    hours: '10:00～18:00',
    from: '10:00',
    to: '18:00',
    closed: '月曜日（祝日の場合は翌平日）、12/29～1/4',
  },
  {
    days: '火曜日～日曜日',
    hours: '9:30～19:00',
    from: '9:30',
    to: '19:00',
    closed: '月曜日(祝日の場合は翌日)、12月29日～1月4日',
  },
  {
    days: '火～日・祝',
    hours: '10時から17時まで',
    from: '10:00',
    to: '17:00',
    closed: '月曜日、第3木曜日、年末年始（12/29～1/3）',
  },
  {
    days: '水～月',
    hours: '火～金 10:00～20:00　土・日・祝 10:00～17:00',
    closed: '第2・第4火曜日、12/28～1/4、蔵書点検期間',
  },
];

export const centreHours: readonly HoursFacts[] = [
  {
    days: '月～土',
    hours: '9:00～17:00',
    from: '9:00',
    to: '17:00',
    closed: '日曜日・祝日・年末年始（12/29～1/3）',
  },
  { days: '火～土', hours: '9:30～16:30', from: '9:30', to: '16:30', closed: '日・月・祝日、12/29～1/3' },
  { days: '月～土', hours: '10:00～12:00、13:00～16:00', closed: '日曜日、祝日、年末年始' },
  {
    days: '月～日',
    hours: '9:00～21:00',
    from: '9:00',
    to: '21:00',
    closed: '第1・第3水曜日（祝日の場合は開館）、12/29～1/3',
  },
];

export const nurseryHours: readonly HoursFacts[] = [
  {
    days: '月～金',
    hours: '10:00～15:00',
    from: '10:00',
    to: '15:00',
    closed: '土・日・祝日、年末年始（12/29～1/3）',
  },
  { days: '月～土', hours: '9:30～16:00', from: '9:30', to: '16:00', closed: '日曜日・祝日・12/29～1/3' },
  { days: '平日', hours: '保育時間内', closed: '土日祝' },
];

export const shopHours: readonly HoursFacts[] = [
  { days: '毎日', hours: '10:00～21:00', from: '10:00', to: '21:00', closed: '年中無休' },
  { days: '毎日', hours: '10:00〜20:00', from: '10:00', to: '20:00', closed: '1月1日' },
  { days: '毎日（1/1を除く）', hours: '9:00～22:00', from: '9:00', to: '22:00', closed: '元日' },
  { days: '全日', hours: '平日10:00～20:00 土日祝10:00～21:00', closed: 'なし' },
  { days: '毎日', hours: '営業時間に準ずる', closed: '不定休' },
];

export const drugstoreHours: readonly HoursFacts[] = [
  { days: '毎日', hours: '9:00～22:00', from: '9:00', to: '22:00', closed: '無休' },
  { days: '毎日', hours: '10:00～24:00', from: '10:00', to: '24:00', closed: '年中無休' },
  { days: '毎日', hours: '24時間', from: '0:00', to: '24:00', closed: '年中無休' },
];

export const restaurantHours: readonly HoursFacts[] = [
  { days: '毎日', hours: '10:00～翌1:00', from: '10:00', to: '25:00', closed: '無休' },
  { days: '毎日', hours: '11:00～23:00', from: '11:00', to: '23:00', closed: '水曜日（祝日の場合は営業）' },
  { days: '火～日', hours: '11:00～15:00／17:00～22:00', closed: '月曜日' },
  { days: '金・土', hours: '18:00～翌2:00', from: '18:00', to: '26:00', closed: '日～木' },
];

export const stationHours: readonly HoursFacts[] = [
  { days: '毎日', hours: '始発から終電まで', closed: '' },
  { days: '毎日', hours: '5:00～24:00', from: '5:00', to: '24:00', closed: '無休' },
  { days: '毎日', hours: '7:00～21:00', from: '7:00', to: '21:00', closed: 'なし' },
];

export const parkHours: readonly HoursFacts[] = [
  { days: '毎日', hours: '9:00～17:00', from: '9:00', to: '17:00', closed: '12/29～1/3' },
  { days: '', hours: '施設の開館時間に準ずる', closed: '' },
  { days: '毎日', hours: '4～9月 9:00～18:00、10～3月 9:00～16:30', closed: '年末年始' },
];
