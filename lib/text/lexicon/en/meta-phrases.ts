import type { LexiconData } from "../flags";

/** Phrases in which a text speaks of itself, and those of a page's frame. */
export const metaPhrases: LexiconData["phrases"] = {
  meta: `what follows is
    editor s note
    here is a
    here are some
    here s a
    in this edition
    in this episode
    in this lecture
    in this lesson
    in this video
    in this talk
    in this unit
    in this report
    this episode
    this edition
    this video
    this podcast
    this lecture
    this lesson
    this review
    this guide
    this case study
    this presentation
    this introduction
    this website
    this site
    this report details
    this report documents
    this report examines
    this report describes
    this report is
    this report will
    this report draws
    the author wishes
    the authors wish
    the author would like
    the remainder of this
    i mean
    i examine
    i use the
    i shall
    i have tried
    i have used
    i have attempted
    i have included
    i have omitted
    i have chosen
    the following is
    the following are
    in conclusion
    this article
    this chapter
    this section
    this essay
    this paper
    this book
    this page
    this study
    this post
    this blog
    this list
    this work
    this volume
    this thesis
    this entry
    the present article
    the present chapter
    the present study
    the present work
    the present paper
    the present essay
    the following section
    the following chapter
    the following table
    the following pages
    the following list
    the next section
    the next chapter
    the previous section
    the previous chapter
    in what follows
    see also
    see below
    see above
    see chapter
    see table
    see figure
    as noted above
    as mentioned above
    as we have seen
    as we shall see
    as we will see
    as discussed
    i will
    we will
    we shall
    we have seen
    i argue
    we argue
    table of contents
    jump to
    main article
    further information
    last updated
    posted on
    posted by
    published on
    retrieved from
    all rights reserved
    from wikipedia
    from metapedia
    cookie policy
    privacy policy
    edit source`,
};
