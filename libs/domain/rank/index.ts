export {
  formatRank,
  parseRank,
  RANKS,
  type Rank,
  rankAtStep,
  type RankStep,
  rankStep,
  rankTitle,
} from './rank.js';
export { parsePppkGrade, PPPK_GRADES, type PppkGrade, pppkGradeStep } from './pppk-grade.js';
export { type RankRange, rankRangeOf, rankWarning } from './echelon-range.js';
