/** French words that figures are written with. */
export const numberWords =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|vingts|trente|quarante|cinquante|soixante|cents?|mille|milliers?|millions?|centaines?|dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|quinzaine|douzaine)$/i;
