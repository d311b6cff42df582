/**
 * Cases of quotes in texts that were edited since: pages of twenty kinds, from word lists and patterns by a seed; noise of
 * markup; edits of words; twins and deletions. What is right is known from how a case was made.
 */
import { createRandom, type Random } from '../../src/engine/random.js';

/** Words of twenty kinds of page; `dense`: a script without spaces. `marks`: footnotes stand in it. */
const KINDS: readonly {
  readonly name: string;
  readonly words: string;
  readonly dense?: true;
  readonly marks?: true;
}[] = [
  {
    name: 'news',
    words:
      'minister council budget vote Tuesday report said region harbour workers agreed after talks plan spending the a of in on will new bridge repair costs million critics warned delay spring',
  },
  {
    name: 'encyclopaedia',
    marks: true,
    words:
      'river source basin tributary length kilometres century settlement founded known name derives Latin the of and by is was first mentioned flows through near border region largest',
  },
  {
    name: 'recipe',
    words:
      'flour butter sugar eggs bowl stir gently oven minutes until golden add salt pinch of the and to in a warm milk yeast dough knead rest cover cloth slice serve',
  },
  {
    name: 'law',
    words:
      'section paragraph person shall not may where under this Act authority notice within days appeal court fine exceeding the of to any or an offence liable order licence',
  },
  {
    name: 'interview',
    words:
      '“I never thought we would” “that’s” asked laughed replied musician album studio years the and she he of it “you know” band guitar song wrote tour city night friends',
  },
  {
    name: 'poem',
    words:
      'moon silver branch the wind a whisper night of stone water falls on dark hills sleep bird autumn leaf and over still lamp window rain returns grey morning light',
  },
  {
    name: 'table',
    words:
      '1990 1995 2001 2010 12.5 14.2 17.8 per cent tonnes exports imports wheat barley total share year change rate average north south',
  },
  {
    name: 'science',
    marks: true,
    words:
      'cells protein membrane sample measured temperature increase of the in we observed significant between groups control model data analysis mice results suggest role signalling pathway',
  },
  {
    name: 'travel',
    words:
      'ferry island village harbour path climbs to the old church view of bay take bus from square hotel breakfast a with and market fish olives shade afternoon walk',
  },
  {
    name: 'review',
    words:
      'film director camera scene plot actor the a of and slow but moving ending score lighting dialogue remains strong weak second half audience cinema opens Friday',
  },
  {
    name: 'Ukrainian',
    words:
      'місто річка будинок вулиця рік новий великий люди школа міст лікар книга стіл вікно дорога поле ліс сонце вода хліб і та на у до від про під час після зима літо',
  },
  {
    name: 'German',
    words:
      'Stadt Fluss Straße Häuser während größer Jahre neue Brücke Bürger über für die der und im am wurde gebaut später Gemeinde Verwaltung Grundschule öffentlich Beschluss',
  },
  {
    name: 'French',
    words:
      'ville rivière été élèves école pont année nouvelle après avoir été la le les des et dans sur depuis mairie quartier château forêt église marché dimanche matin',
  },
  {
    name: 'Spanish',
    words:
      'ciudad río niño mañana año nueva puente después alcaldía barrio montaña corazón la el los de en y para desde hasta mercado pueblo calle señora camión español',
  },
  {
    name: 'Polish',
    words:
      'miasto rzeka ulica dzień świętość żółty łąka źródło późno most szkoła rok nowy duży ludzie na w do od przez książka okno droga pole las słońce chleb zima',
  },
  {
    name: 'Greek',
    words:
      'πόλη ποτάμι δρόμος σχολείο γέφυρα νέος μεγάλος άνθρωποι χρόνος βιβλίο παράθυρο ήλιος νερό ψωμί χειμώνας και στο από για με την του πρωί αγορά βουνό θάλασσα',
  },
  {
    name: 'Arabic',
    words:
      'مدينة نهر شارع مدرسة جسر جديد كبير الناس سنة كتاب نافذة شمس ماء خبز شتاء في من إلى على عن بعد قبل سوق جبل بحر قرية صباح طريق بيت حديقة',
  },
  {
    name: 'Hebrew',
    words:
      'עיר נהר רחוב בית ספר גשר חדש גדול אנשים שנה חלון שמש מים לחם חורף על אל מן עם לפני אחרי שוק הר ים כפר בוקר דרך גן עץ אור',
  },
  {
    name: 'Chinese',
    dense: true,
    words:
      '城市 河流 街道 学校 桥梁 新建 居民 政府 去年 春天 会议 决定 计划 工人 的 在 和 了 是 将 从 到 港口 费用 百万 记者 表示 报告 地区 历史 名称 首次',
  },
  {
    name: 'Japanese',
    dense: true,
    words:
      '都市 川 道路 学校 橋 新しい 住民 政府 昨年 春 会議 決定 計画 の は を に で と が した する 港 費用 記者 発表 報告 地域 歴史 名前 最初 と言う',
  },
];

export interface AnchorCase {
  readonly name: string;
  readonly text: string;
  readonly quote: { readonly quote: string; readonly prefix?: string; readonly suffix?: string };
  /** Of the words of the passage that were edited. */
  readonly rate: number;
  readonly kind: 'plain' | 'twin' | 'near-twin' | 'deleted' | 'deleted-twin' | 'deleted-near-twin';
  /** Where the passage stands now; undefined: it is deleted. */
  readonly right: readonly [start: number, end: number] | undefined;
}

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;

const sentence = ({ words, dense }: (typeof KINDS)[number], random: Random): readonly string[] => {
  const list = words.split(' ');
  return Array.from({ length: (dense ? 14 : 9) + random(10) }, () => pick(list, random));
};

const joinWords = (words: readonly string[], dense = false) => `${words.join(dense ? '' : ' ')}${dense ? '。' : '.'}`;

/** What markup and editors leave in a text: nothing of it is an edit. */
const withNoise = (text: string, random: Random): string =>
  [...text]
    .map((letter) => {
      const n = random(60);
      if (letter === ' ' && n < 6) return ['\u00A0', '\n  ', '\u2009 ', '  ', '\t', ' \u200B'][n]!;
      if (letter === "'" || letter === '’') return n % 2 ? "'" : '’';
      if (letter === '“' || letter === '”') return n % 2 ? '"' : letter;
      return n === 59 && /\p{L}/u.test(letter) ? `${letter}\u00AD` : letter;
    })
    .join('');

/** Exchanges, drops or adds so many of the words. */
const edited = (words: readonly string[], rate: number, kind: (typeof KINDS)[number], random: Random) => {
  const list = kind.words.split(' ');
  const now = [...words];
  for (let n = Math.ceil(words.length * rate); n > 0; n--) {
    const at = 1 + random(Math.max(1, now.length - 2));
    const how = random(4);
    if (how === 0) now.splice(at, 1);
    else if (how === 1) now.splice(at, 0, pick(list, random));
    else now[at] = pick(list, random);
  }
  return now;
};

const RATES = [0, 0.02, 0.05, 0.1] as const;
const TYPES = ['plain', 'plain', 'plain', 'twin', 'near-twin', 'deleted', 'deleted-twin', 'deleted-near-twin'] as const;

export const anchorCase = (number: number): AnchorCase => {
  const random = createRandom(`anchor ${number}`);
  const kind = KINDS[number % KINDS.length]!;
  const rate = RATES[Math.floor(number / KINDS.length) % RATES.length]!;
  const type = pick(TYPES, random);
  const { dense } = kind;
  const gap = dense ? '' : ' ';
  const page = Array.from({ length: 120 }, () => sentence(kind, random));
  const at = 20 + random(80);
  // A quote of one sentence, or of two.
  const length = 1 + random(2);
  const own = page.slice(at, at + length);
  const read = (sentences: readonly (readonly string[])[]) =>
    sentences.map((words) => joinWords(words, dense)).join(gap);
  const quote = read(own);
  const beside = {
    prefix: read(page.slice(at - 2, at)).slice(-32),
    suffix: read(page.slice(at + length, at + length + 2)).slice(0, 32),
  };
  const isTold = type !== 'plain' && type !== 'deleted' ? true : random(2) === 0;
  const now = own.map((words) => edited(words, rate, kind, random));
  const isDeleted = type.startsWith('deleted');
  const twin =
    type === 'twin' || type === 'deleted-twin'
      ? own
      : type.endsWith('near-twin')
        ? own.map((words) => edited(words, 0.12, kind, random))
        : [];
  const far = at > 60 ? 5 : 110;
  const before = page.slice(0, at);
  const after = page.slice(at + length);
  if (far < at) before.splice(far, 0, ...twin);
  else after.splice(far - at - length, 0, ...twin);
  const noisy = (sentences: readonly (readonly string[])[]) => {
    const text = withNoise(read(sentences), random);
    return kind.marks ? text.replace(/\. /g, (end) => (random(5) ? end : '.[7] ')) : text;
  };
  const head = noisy(before) + gap;
  const middle = isDeleted ? '' : noisy(now);
  return {
    name: `${number} ${kind.name} ${type}`,
    text: `${head}${middle}${gap}${noisy(after)}`,
    quote: { quote, ...(isTold && beside) },
    rate,
    kind: type,
    right: isDeleted ? undefined : [head.length, head.length + middle.length],
  };
};
