import { wordAt, type Context } from "../noun-phrase";
import { NUMBER } from "../read-words";

const numerals =
  /^(?:дв[аеу]|двух|двум[яи]?|двести|тр[иеё]|трёх|трех|триста|четыр\p{L}+|пят[ьи]\p{L}*|шест[ьи]\p{L}*|сем[ьи]|семь\p{L}+|восем\p{L}+|восьм\p{L}+|девят[ьи]\p{L}*|девяност[оа]|десят[ьи]|\p{L}+надцат[ьи]|двадцат[ьи]|тридцат[ьи]|сорока?|сто|ста|сотн\p{L}+|\p{L}+сот|тысяч\p{L}*|миллион\p{L}*|млн|тыс|полтор[аыу]\p{L}*|десятк\p{L}+|половин\p{L}+|треть|четверть)$/iu;

/** Whether a figure stands in a run of Russian words, in digits or words. */
export function hasNumber(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (context.words.shape[at]! & NUMBER || numerals.test(wordAt(context, at))) return true;
  return false;
}
