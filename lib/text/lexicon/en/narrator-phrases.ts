import type { LexiconData } from "../flags";

/** Phrases in which the author judges, or tells the reader what to do. */
export const narratorPhrases: LexiconData["phrases"] = {
  opinion: `well worth a visit
    worth remembering
    worth noting
    worth considering
    worth recalling
    worth exploring
    worth reading
    worth knowing
    worth asking
    worth seeing
    worth pointing out
    visitors can
    visitors may
    visitors should
    visitors will
    tourists can
    travellers can
    travelers can
    guests can
    readers can
    readers may
    readers will
    one can only
    worth a visit
    worth visiting
    testament to
    sense of history
    is another question
    is another matter
    no doubt many
    beckon us
    beckons us
    remind us
    reminds us
    leaves us
    leave us with
    leaving us with
    many readers
    is felt even now
    in a sense
    sets the scene
    stands as a reminder
    serves as a reminder
    serve as a reminder
    makes one wonder
    one cannot help
    history will
    never again
    the lesson is
    readers should
    the reader should
    it must be said
    one must
    it should be
    nothing can justify
    nothing can excuse
    no decent person
    no amount of
    to say the least
    if only
    in my opinion
    in my view
    in our view
    in our opinion
    i think
    i believe
    i feel
    i hope
    i suspect
    i would argue
    we believe
    we feel
    we hope
    it is a pity
    it is shameful
    it is a shame
    it is a disgrace
    it is time
    it is important
    it is necessary
    it is essential to remember
    it is worth
    beyond words
    to be honest
    in hindsight
    in retrospect
    to be fair
    strikes me
    surprise me
    surprises me
    seems to me
    of the opinion that
    let s face it
    no one can deny
    nobody can deny
    there can be no excuse
    one cannot but
    words cannot
    it is hard to imagine
    it is difficult to imagine
    it is impossible to imagine
    it is tempting to
    it would be wrong
    it would be a mistake
    should be remembered
    deserve our
    deserves our
    deserves to be
    must not be forgotten
    must never be forgotten
    must be remembered
    how could anyone
    what a`,
  exhortation: `we might ask
    we may ask
    we may wonder
    one might ask
    one may ask
    for more information
    for further information
    visit our
    contact us
    let us
    let s
    thanks in advance
    thank you
    thanks to everyone
    let me
    we must
    we should
    we ought
    we need
    we cannot
    we can not
    never forget
    you should
    you must
    you can
    please
    lest we forget
    do not forget
    click here
    read more
    sign up
    subscribe to
    log in
    share this
    learn more
    follow us
    download the
    donate
    buy now
    consider that
    imagine that
    remember that
    bear in mind
    note that`,
};
