/** What is held, and nobody is named who holds it: views, agreement, disagreement. A phrase a line. */
export const heldByNobody = `conventional wisdom
    received wisdom
    popular wisdom
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
    everybody knows
    everyone knows
    everybody agrees
    as everyone knows
    as is well known
    it is no secret
    it is common knowledge
    nobody disputes
    no one disputes
    remain divided over
    remains divided over
    remain divided on
    remain divided about
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
    received opinion
    so called experts
    as some have
    as many have
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
    by general consent
    common opinion
    the conventional wisdom
    the prevailing view
    the prevailing opinion
    the dominant view
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
    opinions differ
    opinions vary
    views differ
    it seems to be agreed
    it is known
    it is well known
    the belief that
    the claim that
    the view that
    scholarly consensus is
    academic consensus is
    some have termed
    some have called
    some have labelled
    some have labeled
    some have dubbed
    it s the idea that
    it is the idea that
    are not agreed
    are by no means agreed
    are far from agreed
    the suspicion that`;
