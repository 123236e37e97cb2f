import type { LexiconData } from "../flags";

/** The little words that a sentence is built with. */
export const grammar: LexiconData["words"] = {
  be: `is are was were be been being`,
  finite: `is are was were has have had did does do am became become becomes came come began begins took take takes made make makes went goes led lost won fell
    fled died killed shot ended broke held can could will would may might must shall should remained remains lay lies stood stands left brought sent gave
    gives rose grew got kept ran drove fought built set met saw knew occurs occurred happened includes included contains consists continues continued
    seems appears seemed appeared`,
  month: `january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec`,
  question: `who what why how when where which whose whom whether`,
  definite: `the this that these those his her their its our my`,
  indefinite: `a an one another any`,
  particle: `von van de der den del della di da al el bin ibn la le du ter of`,
  starter: `the a an in on at he she they it this that these those but and or however when while after before during by for from to with as if although though
    since because its his her their there then thus some many most all no not one two three both each another other others only even still yet so such
    under over between among against through within without according despite later soon meanwhile moreover furthermore nevertheless finally first second
    what who why how where which we i you our my nor once until upon instead additionally consequently therefore hence today now here`,
  by: `by`,
  boundary: `that who which whom whose and but or because while although if when where as than`,
  adverb: `typically rarely regularly normally mainly primarily much hotly fiercely keenly not also often widely generally commonly usually sometimes long never ever still now even then later once officially variously popularly traditionally
    frequently largely universally currently initially originally conservatively credibly plausibly always first only rightly wrongly thereby therefore
    today themselves himself herself itself too instead further subsequently repeatedly publicly openly privately`,
  preposition: `in at on near from after before during by with for since until under about among within throughout across against over between of like unlike despite
    following to into as`,
};
