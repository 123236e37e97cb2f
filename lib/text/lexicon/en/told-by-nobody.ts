/** What is told, and nobody is named who tells it: rumours, legends, reports, accounts. A phrase a line. */
export const toldByNobody = `rumour had it
    conflicting accounts
    conflicting reports
    conflicting stories
    conflicting versions
    conflicting claims
    conflicting testimony
    contradictory accounts
    contradictory reports
    contradictory stories
    contradictory versions
    differing accounts
    differing versions
    rival accounts
    rival versions
    varying accounts
    reports reached
    reports reach
    reports came in
    reports came of
    reports spoke of
    reports speak of
    rumours reached
    rumors reached
    rumours of
    rumors of
    rumour of
    rumor of
    rumours about
    rumors about
    rumoured to
    rumored to
    reputed to
    purported to be
    purported to have
    stories are told
    stories were told
    stories abound
    tales are told
    tales were told
    tales abound
    legends abound
    legend says
    legend tells
    legend holds
    legend claims
    tradition says
    tradition holds
    tradition tells
    tradition claims
    folklore has it
    folklore says
    gossip had it
    gossip has it
    the story has it
    the story runs
    the story is told
    the story was told
    the tale goes
    the legend goes
    the rumour goes
    the rumor goes
    as legend has it
    as the story goes
    as the legend goes
    as tradition has it
    as rumour had it
    as is told
    it was rumoured
    it was rumored
    it is rumoured
    it is rumored
    locals say
    locals claim
    locals believe
    the locals say
    old timers say
    old people say
    old folk say
    some say
    some people say
    others say
    many say
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
    local lore
    in one version
    in one telling
    in another version
    in another telling
    in local tradition
    in popular tradition
    in some versions
    by repute
    in collective memory
    those who knew him say
    those who knew her say
    those who knew them say
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
    the traditional view
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
    in popular memory
    in the popular imagination
    the rumour that
    the rumor that
    the allegation that
    the accusation that
    i was told
    i heard that
    i have heard that
    i have heard it said
    i was informed
    i was assured
    i am informed
    i am assured
    i have it on good authority
    it was reported to me
    i was once told
    i am told
    i m told
    i have been told
    i ve been told`;
