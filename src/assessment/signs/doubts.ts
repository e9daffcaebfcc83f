import { plainText } from '../../language/plain-text.ts'

/** Wordings in which somebody holds back from what they are offered. */
const doubting = new RegExp(
  [
    String.raw`\bbut\b|\bhowever\b|\bexcept that\b|\bonly\b.*\bif\b`,
    String.raw`\b(?:not|\w+n't) (?:sure|convinced|interested|so simple|that simple|see (?:why|how|the point)|believe|need|know about that)\b`,
    String.raw`\b(?:doubt|sceptical|skeptical|suspicious|worr(?:y|ied|ies)|afraid|fear|risk|risky|trouble|catch|downside|side effects?|complaints?)\b`,
    String.raw`\b(?:too|so) (?:much|many|long|late|expensive|dear|heavy|complicated|good to be true|big|small|slow)\b|\b(?:expensive|costs? (?:me|us|more)|can(?:'t|not) afford|no budget)\b`,
    String.raw`\balready (?:have|has|use|got|work|do)\b|\b(?:happy|content|fine|satisfied) with\b|\b(?:works|worked|does) (?:well enough|perfectly|fine)\b`,
    String.raw`\bno (?:time|money|need|room|use|proof|idea)\b|\b(?:last|another) time\b|\bheard that (?:before|one)\b|\b(?:everybody|everyone|you all|they all) says?\b|\bthe last (?:one|rep|firm|salesman|person)\b`,
    String.raw`\bhow (?:do|can|would) (?:i|we) know\b|\bwhat (?:if|happens (?:if|when)|about)\b|\bwhy (?:should|would)\b|\bwho (?:says|pays|guarantees)\b|\b(?:prove|proof)\b|\bcompared (?:to|with) what\b`,
  ].join('|'),
)

/** @returns whether these words raise a doubt or an objection */
export function doubts(text: string): boolean {
  return doubting.test(plainText(text))
}
