/** Preterites of irregular English verbs; where the participle is the same it is among them. */
export const pasts = `arose ate awoke bade beat became befell began begot beheld bent beset bestrode bit bled blew bore bought bound bred broke brought built burnt came caught
  chose clad clung crept dealt did dreamt drank drew drove dug dwelt fed fell felt fled flew flung forbade forgave forgot forsook fought found foresaw froze gave got grew
  ground had heard held hid hung kept knelt knew laid lay leapt learnt led left lent lit lost made meant met mistook misunderstood mowed outgrew outran overcame overheard
  overran oversaw overtook overthrew paid partook proved ran rang rebuilt repaid retook rode rose said sang sank sat saw sent shone shook shot shrank slept slew slid
  slunk smelt smote sold sought span spat sped spelt spent spoilt spoke sprang stank stole stood stove strode stripped strove struck stuck stung swam swept swore
  swung taught thought threw told took tore trod undertook undid understood underwent upheld was went wept were withdrew withheld withstood woke won wore wound wove
  wrote wrung been`;
