import type { LexiconData } from "../flags";

/** Phrases that lay something to nobody in particular. */
export const vaguePhrases: LexiconData["phrases"] = {
  vague: `by one account
    rumour had it
    rumor had it
    legend had it
    tradition had it
    word had it
    people say
    people said that
    one hears
    word spread that
    word went round that
    word got round that
    word got out that
    conventional wisdom
    received wisdom
    popular wisdom
    local lore
    opinion is divided
    opinion was divided
    opinion remains divided
    opinions are divided
    opinions were divided
    historians are divided
    scholars are divided
    experts are divided
    historians are split
    scholars are split
    little agreement
    little consensus
    no consensus
    no agreement on
    some debate
    much debate
    a matter of debate
    a matter of dispute
    open to debate
    in one version
    in one telling
    in another version
    in another account
    in another telling
    in local tradition
    in popular tradition
    everybody knows
    everyone knows
    everybody agrees
    as everyone knows
    as is well known
    it is no secret
    it is common knowledge
    nobody disputes
    no one disputes
    by one estimate
    by another account
    by one count
    in some accounts
    in one account
    in some versions
    usually given as
    often given as
    generally given as
    commonly given as
    remain divided over
    remains divided over
    remain divided on
    remain divided about
    by repute
    usually quoted
    often quoted
    commonly quoted
    frequently quoted
    generally quoted
    most often quoted
    popular memory
    collective memory
    those who knew him say
    those who knew her say
    those who knew them say
    usually cited
    often cited
    commonly cited
    frequently cited
    widely cited
    commonly accepted
    widely accepted
    generally accepted
    gone so far as
    widespread belief
    popular belief
    common belief
    widely held
    commonly held
    widespread view
    some put the
    others put the
    most put the
    received opinion
    so called experts
    conventional accounts
    as some have
    as many have
    rumours circulated
    rumors circulated
    rumours spread
    rumors spread
    reports circulated
    rumours that
    so the story goes
    so they say
    we are told
    we re told
    the saying goes
    the old saying goes
    there is disagreement among
    there was disagreement among
    there is debate among
    there is no agreement among
    there is no consensus among
    disagreement among historians
    disagreement among scholars
    debate among historians
    debate among scholars
    debated among historians
    debated among scholars
    disputed among historians
    disputed among scholars
    as they say
    history records
    reports have begun to emerge
    reports have emerged
    reports emerged
    history tells
    so it is said
    the story goes
    legend has it
    rumour has it
    rumor has it
    tradition has it
    word has it
    by all accounts
    by most accounts
    by some accounts
    by many accounts
    by other accounts
    by several accounts
    by some estimates
    by most estimates
    by many estimates
    by other estimates
    by conservative estimates
    by various estimates
    by several estimates
    by some reckonings
    by some counts
    by general consent
    common opinion
    the conventional wisdom
    the prevailing view
    the prevailing opinion
    the dominant view
    the traditional view
    the standard view
    the common view
    the general view
    the general consensus
    the scholarly consensus
    the consensus is
    the consensus among
    there is a consensus
    there is broad agreement
    there is general agreement
    there is a belief
    there is a view
    there were reports
    there are reports
    there were rumours
    there were rumors
    there are claims
    there were claims
    there have been claims
    there are allegations
    there were allegations
    there is speculation
    there was speculation
    official figures
    official figure
    official estimates
    official statistics
    official data
    official sources
    official accounts
    official numbers
    official reports
    official death toll
    official toll
    official count
    official version
    unofficial figures
    unofficial estimates
    conservative estimates
    estimates range
    estimates ranged
    estimates ranging
    estimates vary
    estimates varied
    estimates differ
    estimates run
    estimates of
    estimates for
    figures range
    figures vary
    accounts differ
    accounts vary
    opinions differ
    opinions vary
    views differ
    usually put at
    often put at
    generally put at
    is put at
    are put at
    was put at
    were put at
    been put at
    it seems to be agreed
    in popular memory
    in the popular imagination
    it is known
    it is well known
    the belief that
    the rumour that
    the rumor that
    the claim that
    the allegation that
    the accusation that
    the view that
    scholarly consensus is
    academic consensus is
    cited as the official
    cited as the reason
    cited as the reasons
    given as the official
    some have termed
    some have called
    some have labelled
    some have labeled
    some have dubbed
    it s the idea that
    it is the idea that
    i was told
    i was once told
    i am told
    i m told
    i have been told
    i ve been told
    are not agreed
    are by no means agreed
    are far from agreed
    the suspicion that`,
};
