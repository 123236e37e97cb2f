/** Figures that nobody is named for: estimates, official numbers, what is usually given. A phrase a line. */
export const countedByNobody = `by one account
    in another account
    by one estimate
    by another account
    by one count
    in some accounts
    in one account
    usually given as
    often given as
    generally given as
    commonly given as
    usually quoted
    often quoted
    commonly quoted
    frequently quoted
    generally quoted
    most often quoted
    usually cited
    often cited
    commonly cited
    frequently cited
    widely cited
    some put the
    others put the
    most put the
    conventional accounts
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
    some estimates
    most estimates
    many estimates
    other estimates
    several estimates
    various estimates
    recent estimates
    modern estimates
    contemporary estimates
    different estimates
    conflicting estimates
    figures differ
    most sources
    many sources
    some sources
    several sources
    other sources
    various sources
    different sources
    numerous sources
    sources differ
    sources disagree
    sources vary
    depending on the source
    depending on the sources
    depending on which source
    depending on the account
    depending on the version
    depending on whom you ask
    depending on who you ask
    depending on whom one asks
    depending on which version
    depending on which account
    figures range
    figures vary
    accounts differ
    accounts vary
    usually put at
    often put at
    generally put at
    is put at
    are put at
    was put at
    were put at
    been put at
    cited as the official
    cited as the reason
    cited as the reasons
    given as the official`;
