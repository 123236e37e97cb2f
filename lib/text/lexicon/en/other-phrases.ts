import type { LexiconData } from "../flags";

/** Phrases that lead to a source, define a word, sweep, or name a work. */
export const otherPhrases: LexiconData["phrases"] = {
  according: `according to
    as given by
    as stated by
    as quoted by
    as cited by
    based on the testimony of
    based on the account of
    based on the oral history of
    based on the work of
    based on research by
    based on figures from
    based on data from
    estimates made by
    estimate made by
    estimates come from
    estimate comes from
    figures come from
    figure comes from
    numbers come from
    number comes from
    evident from
    apparent from
    clear from
    in the opinion of
    in the view of
    in the words of
    in the eyes of
    in the judgment of
    in the judgement of
    in the estimation of
    on the testimony of
    on the evidence of
    on the authority of
    estimates by
    estimate by
    calculations by
    per the
    as reported by
    as described by
    as recalled by
    as claimed by
    as estimated by`,
  definition: `is a term
    was a term
    is the term
    is a name
    is the name
    the term
    the phrase
    the word
    the expression
    is defined as
    are defined as
    may be defined
    can be defined
    is understood as
    refers to
    refer to
    referred to as
    is known as
    are known as
    also known as
    is the practice
    is the process
    is the act
    means
    denotes
    by definition
    stands for
    is short for
    is a form of
    is a type of
    is a kind of`,
  sweeping: `almost all
    nearly all
    virtually all
    the vast majority
    the overwhelming majority
    without exception
    in every case
    in all cases
    no one
    at all times
    none of`,
  work: `the times
    new york times
    the guardian
    the new york times
    washington post
    pravda
    izvestia
    izvestiya
    izvestiia
    le monde
    le figaro
    le temps
    der spiegel
    the observer
    the economist
    daily telegraph
    daily mail
    manchester guardian
    black book of communism
    encyclopaedia britannica
    encyclopedia britannica
    the bible
    the gulag archipelago
    wikipedia
    the atlantic
    time magazine
    krasnaya gazeta
    the lancet`,
};
