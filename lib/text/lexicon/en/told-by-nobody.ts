/** What is told, and nobody is named who tells it: rumours, legends, reports, accounts. A phrase a line. */
export const toldByNobody = `rumour had it
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
    popular memory
    collective memory
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
    i was once told
    i am told
    i m told
    i have been told
    i ve been told`;
