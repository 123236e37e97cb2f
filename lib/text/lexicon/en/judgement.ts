import type { LexiconData } from "../flags";

/** What the author thinks, doubts or asks of the reader. */
export const judgement: LexiconData["words"] = {
  hearsay: `reportedly allegedly supposedly purportedly reputedly rumouredly`,
  opinion: `should ought shameful shameless disgraceful deplorable contemptible despicable heinous monstrous unforgivable inexcusable
    hopefully shame contempt admirable abhorrent wonderful magnificent outrageous disgusting repugnant
    ridiculous absurd arguably surely`,
  hedge: `perhaps possibly probably presumably maybe may might could apparently seemingly likely roughly approximately`,
  superlative: `first last largest greatest biggest worst best most highest deadliest bloodiest earliest oldest only unprecedented unparalleled unique`,
  sweeping: `always never everyone everybody nobody all every entirely invariably universally undoubtedly completely totally`,
  address: `you your yours yourself yourselves`,
  mental: `hear explore look examine discuss consider turn see begin follow trace describe focus present conclude note interview ask return think believe feel
    hope suspect guess suppose doubt wonder imagine know mean want wish recommend suggest like love prefer agree disagree would will are re shall should
    must can cannot may might need am m d ll have ve haven thoughts suspicion impression feeling conviction hunch thesis contention understanding aim
    purpose intention argument opinion view sense`,
  imperative: `open look consider imagine note remember think take compare click visit listen watch walk turn go join share donate contact check learn discover
    explore try ask tell let keep don do stop use enter choose select scroll continue press sign subscribe follow download suppose recall forget beware
    enjoy wait picture read see give write get bring put stay come make find add call send help support observe notice pay`,
  evaluative: `astonishing appalling sad tragic shocking remarkable amazing incredible unbelievable interesting fascinating simplistic beautiful lovely brilliant
    terrible horrible important vital crucial surprising unsurprising strange ironic odd understandable unfair unfortunate depressing inspiring moving
    poignant heartbreaking worrying troubling frightening scary silly stupid laughable pathetic easy
    excellent superb splendid marvellous marvelous fantastic fabulous gorgeous stunning breathtaking spectacular picturesque charming delightful pleasant pretty
    idyllic atmospheric evocative enchanting magical exquisite majestic cosy quaint impressive compelling riveting gripping engaging engrossing absorbing readable
    lucid insightful thoughtful thought-provoking nuanced illuminating instructive enlightening revealing telling salutary sobering chilling harrowing disturbing
    dreadful awful ghastly jarring gruelling heartrending invaluable indispensable useful helpful worthwhile valuable priceless commendable laudable praiseworthy
    admirable contemptible dishonest disingenuous misleading spurious specious dubious questionable debatable flawed unconvincing implausible improbable plausible
    persuasive convincing inconvenient futile pointless meaningless meaningful inspirational humbling curious bizarre weird uncanny eerie creepy spooky
    funny hilarious amusing entertaining enjoyable boring tedious dull colorful colourful affecting touching stirring hopeful hopeless hard difficult impossible
    wrong right unjust unjustified unacceptable intolerable indefensible hypocritical cynical naive naïve foolish wise sensible salient noteworthy
    testament tribute reminder lesson warning pity shame disgrace tragedy travesty outrage scandal irony paradox marvel wonder treat joy gem treasure reminders
    tributes lessons visceral solemn profound peaceful sinister serene tranquil vibrant vivid enduring timeless unforgettable memorable immersive intense intimate
    mysterious enigmatic compassionate courageous cautionary thrilling exciting fitting apt eloquent elegant graceful masterly masterful magisterial
    meticulous accessible thorough comprehensive careful balanced nuance hubris folly wisdom`,
  norm: `will should must ought needs need`,
};
