import type { WordList } from './word-list.js';

const list = (words: string) => words.trim().split(/\s+/);

const functionWords = list(`
  a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me
  my mine one ones who whom whose which what when where why how is are was were be been being am do does did done doing
  has have had having can could may might must shall should will would ought need and or nor but if then than as so
  because since while though although unless until till of in on at to for from by with without within into onto upon
  about above below over under between among through during before after against along across around behind beside
  besides beyond despite down up off out near toward towards via per like not no yes never ever always often sometimes
  only just also too very more most less least much many few some any all both each every either neither none other
  others another such same own there here again further once now still yet already even rather quite isn't aren't wasn't
  weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't mustn't cannot it's that's
  there's what's who's let's they're we're you're i'm i've they've we've you've he'd she'd they'd i'd we'd you'd he'll
  she'll they'll we'll you'll i'll
`);

const quizWords = list(`
  following statement statements answer answers option options true false correct incorrect right wrong best called call
  known name named names term terms describe describes described refer refers referred example examples question
  questions choose select complete given list listed
`);

const small = list(`three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`);
const ordinals = list('third fourth fifth sixth seventh eighth ninth tenth');
const tens = list('thirty forty fifty sixty seventy eighty ninety hundred');

export const en: WordList = {
  empty: new Set([...functionWords, ...quizWords]),
  articles: ['a', 'an', 'the'],
  joiners: ['and', 'or', 'nor'],
  // From three up: one and two are too often no number.
  numbers: new Map([
    ...small.map((word, i) => [word, i + 3] as const),
    ...ordinals.map((word, i) => [word, i + 3] as const),
    ...tens.map((word, i) => [word, 30 + 10 * i] as const),
    ['thousand', 1000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
  ]),
  few: new Map([
    ['one', 1],
    ['two', 2],
    ['first', 1],
    ['second', 2],
  ]),
  lyrics:
    /\b(?:lyrics?|songs?|sings?|sang|sung|sayings|proverbs?|mottos?|slogans?|(?:the|an?|this|old|famous) saying|quot(?:es?|ations?))\b/,
  quoted: /\b(?:lyrics?|quot(?:es?|ed|ations?)|songs?|episodes?|films?|movies?|lines?)\b/,
  inference:
    /\b(?:infer(?:red|ence)?|imply|implies|implied|suggests?|suggested|tone|mood|purpose|main (?:idea|point|topic)|central idea|theme|meaning|means?|meant|conclu(?:de|ded|sion)|calculate|compute|how (?:much|many) more|best (?:title|summary|describes)|synonym|antonym|opposite|author(?:'s)? (?:attitude|intent(?:ion)?|opinion))\b/,
};
