import type { LexiconData } from "../flags";
import { bothNumbers } from "./inflect";

/** What is said, told or written. */
export const tellings: LexiconData["words"] = {
  said: `estimate estimates account accounts view views opinion opinions calculation calculations reckoning reckonings claim claims assessment assessments
    version versions interpretation interpretations figures statistics data report reports evidence rumour rumours standards testimony testimonies
    projections counts tallies allegations speculation`,
  telling: `story stories belief beliefs suspicion suspicions theory theories legend legends tradition traditions talk rumour rumours rumor rumors claim claims
    allegation allegations tale tales myth myths anecdote anecdotes ${bothNumbers("yarn folktale ballad saying narrative hearsay")} image picture idea ideas criticism criticisms
    ${bothNumbers("accusation complaint objection suggestion assertion insinuation hypothesis argument explanation misconception notion perception assumption")} lore`,
  matter: `view views opinion opinions case point points comparison comparisons conviction verdict outrage condemnation denial misgivings reservations
    ${bothNumbers("argument claim allegation accusation charge complaint statement assertion suggestion criticism objection doubt concern suspicion question belief theory hypothesis fear hope demand call appeal plea warning protest remark comment observation")}`,
  prevalent: `common commonest popular widespread frequent usual repeated persistent recurrent recurring prevailing prevalent dominant conventional received
    mainstream perennial general widely commonly`,
  work: `book memoir memoirs diary diaries autobiography biography study monograph report letter telegram decree order article verdict judgment judgement
    census memorandum encyclopedia encyclopaedia newspaper dissertation thesis essay pamphlet paper chronicle journal despatch dispatch cable communiqué
    communique textbook novel register yearbook atlas appendix protocol affidavit manuscript history lecture speech interview magazine volume handbook
    treatise proclamation leaflet editorial manifesto resolution minute bulletin deposition ruling survey broadside broadsheet ballad inscription
    plaque tombstone headstone gravestone epitaph petition gazette obituary tract sermon saga almanac transcript dossier ledger`,
  works: `reports newspapers books studies letters documents records papers accounts surveys articles publications archives statistics data memoirs chronicles
    magazines dispatches figures polls textbooks works`,
  meta: `article chapter section page book essay paper table figure map appendix footnote paragraph introduction list entry website blog post`,
  goods: `tanks guns aircraft planes ships rifles vehicles trucks artillery cannon cannons rubles roubles dollars pounds marks francs pesetas livestock horses
    cattle tons tonnes locomotives houses homes acres hectares bushels poods shells bombs sorties submarines trains machine-guns wagons percent`,
};
