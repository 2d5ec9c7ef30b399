/** What such lists say in free words beside a place. */
export const accessNotes = [
  '職員にお声がけください',
  '受付で鍵をお貸しします',
  '改札内です。駅係員にお申し出ください',
  'インターホンを押してください',
  '店員に声をかけてください。ごみはお持ち帰りください',
  'お湯は受付でお渡しします',
] as const;

export const notes = [
  'イベント開催時は利用できないことがあります（見本）',
  'ベビーベッド1台',
  '２０２６年４月リニューアル（見本）',
  'カーテンで仕切っています',
  '駐車場あり',
] as const;
