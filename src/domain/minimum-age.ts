/** 「入所可能月齢」 the youngest age a facility takes: 57日 → day 57, 6か月 → month 6, 1歳から → month 12. */
export interface MinimumAge {
  unit: 'day' | 'month';
  n: number;
}
