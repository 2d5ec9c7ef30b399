/** Repeatable chance: the same seed gives the same values on every machine. Uses exact arithmetic only. */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** Both bounds inclusive. */
  integer(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  pickWeighted<T>(list: readonly (readonly [item: T, weight: number])[]): T;
  /** Mean 0, standard deviation 1, never beyond 6: the sum of twelve even values. */
  bell(): number;
}

export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const pickWeighted = <T>(list: readonly (readonly [T, number])[]): T => {
    let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return pick(list)[0];
  };
  return {
    next,
    pick,
    pickWeighted,
    integer: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    bell: () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, 0) - 6,
  };
}

/** Chris Doty-Humphrey's "small fast counting" generator over four 32-bit words. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1];
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let warmUp = 0; warmUp < 16; warmUp++) step();
  return step;
}

/** FNV-1a over the UTF-16 code units. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
