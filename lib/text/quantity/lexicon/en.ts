import { compileLexicon } from "../lexicon";

/** English: its numerals, bounds, nouns that are counted and nouns that are not. */
export const english = compileLexicon({
  code: "en",
  numerals: {
    small:
      "one=1,two=2,three=3,four=4,five=5,six=6,seven=7,eight=8,nine=9,ten=10,eleven=11,twelve=12,thirteen=13,fourteen=14,fifteen=15,sixteen=16,seventeen=17,eighteen=18,nineteen=19,twenty=20,thirty=30,twoscore=40,threescore=60,fourscore=80,forty=40,fourty=40,fifty=50,sixty=60,seventy=70,eighty=80,ninety=90",
    hundred: "hundred=100,+hundreds=100",
    mag: "thousand=1000,+thousands=1000,million=1000000,+millions=1000000,billion=1000000000,+billions=1000000000,trillion=1e12,+trillions=1e12,lakh=100000,+lakhs=100000,crore=10000000,+crores=10000000,.mn=1000000,.bn=1000000000,.mln=1000000,.mil=1000000",
    group: "dozen=12,+dozens=12=24=99,score=20,+scores=20=40=99,+tens=10=10=100",
    frac: "half=1/2,halves=1/2,third=1/3,thirds=1/3,quarter=1/4,quarters=1/4,fourth=1/4,fourths=1/4,fifth=1/5,fifths=1/5,sixth=1/6,sixths=1/6,seventh=1/7,sevenths=1/7,eighth=1/8,eighths=1/8,ninth=1/9,ninths=1/9,tenth=1/10,tenths=1/10,eleventh=1/11,elevenths=1/11,twelfth=1/12,twelfths=1/12,thirteenth=1/13,fourteenth=1/14,fifteenth=1/15,fifteenths=1/15,sixteenth=1/16,sixteenths=1/16,twentieth=1/20,twentieths=1/20,thirtieth=1/30,fortieth=1/40,fiftieth=1/50,thousandth=1/1000,thousandths=1/1000,hundredth=1/100,hundredths=1/100,millionth=1/1000000,millionths=1/1000000,thirteenths=1/13,fourteenths=1/14,seventeenth=1/17,eighteenth=1/18,nineteenth=1/19",
    ordinal: "second=2",
  },
  few: "several,few,various,multiple",
  many: "many,untold,countless,numerous,uncounted",
  pair: "couple",
  articles: "a,an",
  and: "and",
  andHalf:
    "and a half,and one half,and one - half,and - a - half,- and - a - half=0.5,- and - a half=0.5,and a quarter=0.25,and one quarter=0.25,and one - quarter=0.25,and three quarters=0.75,and three - quarters=0.75,and three quarter=0.75,and three - quarter=0.75,and a third=0.3333333,and one third=0.3333333,and one - third=0.3333333,and two thirds=0.6666667,and two - thirds=0.6666667",
  of: "of,upon",
  before: {
    about:
      "≈,≃,of the order of magnitude of,the best part of,the better part of,something approaching,bordering on,verging on,bordering upon,verging upon,hovering around,hovering about,a rough,in round numbers,in round figures,in round terms,a matter of,est,est.,an estimated total of,an estimated number of,probably,shy of,just shy of,of some,to some,in the area of,in the range of,somewhere in the region of,somewhere in the neighbourhood of,somewhere in the neighborhood of,pretty near,fast approaching,about,around,approximately,approx,approx.,circa,ca,ca.,c,c.,roughly,some,nearly,almost,close to,close on,closer to,near,near to,nigh on,nigh unto,near upon,near on,near unto,nearer,nearer to,perhaps,possibly,maybe,an estimated,the estimated,of estimated,some estimated,to estimated,at an estimated,in the region of,in the neighbourhood of,in the neighborhood of,in the vicinity of,of the order of,on the order of,in the order of,something like,somewhere around,somewhere near,approaching,approached,approach,approaches,approximating,virtually,practically,a good,close upon,nigh,nigh upon,hard upon,hard on,well on,getting on for,not far short of,not far from,little short of,just short of,not quite,well nigh,well-nigh,as good as,more or less,not much under,not many fewer than,not many less than,not many more than,not much less than,not much fewer than,not much below,not much over,not much more than,not far off,not far below,much below,~",
    atLeast:
      "≥,at the low end,at the lower end,at the bottom end,at minimum,at the minimum,at the barest,at a bare minimum,a bare minimum of,the bare minimum of,lower bound of,lower end of,not less in number than,no fewer in number than,no less in number than,upwards from,a floor of,start at,starts at,begin at,begins at,beginning at,upward from,any fewer than,any less than,any lower than,minimum figure of,minimum number of,minimum estimate of,minimum total of,lower limit of,lower figure of,lower estimate of,lowest estimate of,lowest figure of,at the lowest computation,at the lowest,at least,at the least,at the very least,at a minimum,no less a number than,no less a figure than,no smaller a number than,no fewer than,not fewer than,no less than,not less than,never fewer than,never less than,nothing less than,a minimum of,minimum of,minimum,as few as,as little as,as low as,a low of,low of,low estimate of,not under,not below,no lower than,not lower than,from at least,starting at",
    upTo: "at the high end,at the upper end,at the top end,at the higher end,at maximum,at a maximum,at the maximum,at the utmost,at the furthest,at the very outside,upper bound of,upper end of,no larger than,no bigger than,not larger than,a cap of,as large as,as great as,as numerous as,as heavy as,scarce,≤,top out at,tops out at,topped out at,topping out at,max out at,any greater than,any more than,any higher than,any larger than,maximum figure of,maximum number of,maximum estimate of,maximum total of,upper limit of,upper figure of,upper estimate of,highest estimate of,highest figure of,capped at,up to,at most,at the most,at the very most,at the outside,no more than,not more than,never more than,nothing more than,a maximum of,maximum of,maximum,as many as,as much as,as high as,a high of,high of,high estimate of,up to as many as,no greater than,not greater than,no higher than,not higher than,not over,not above,not exceeding,up to and including,not exceed,limit of,a ceiling of,ceiling of,hardly more than,scarcely more than,hardly,scarcely,barely,anything up to",
    moreThan:
      "upwards of,upward of,tops,surpass,outnumber,outnumbers,outnumbering,passes,crosses,north of,passed,climbed past,risen past,rose past,gone past,went past,soared past,well past,crossed,something over,something above,something more than,rather more than,rather over,some little over,a shade over,outstripped,went beyond,gone beyond,more than,over,above,well over,greater than,larger than,higher than,in excess of,exceeding,exceeded,exceeds,exceed,surpassed,surpassing,surpass,surpasses,topped,topping,beyond,just over,a bit over,a little over,slightly over,slightly more than,a little more than,somewhat more than,somewhat over,far more than,many more than,considerably more than,much more than,considerably over,far over,far above,well above,well beyond,better than,far in excess of,well in excess of,outnumbered,barely exceeded,little over,>",
    fewerThan:
      "fall short of,falls short of,falling short of,fallen short of,failed to exceed,south of,something under,something less than,something below,rather less than,rather fewer than,rather under,a shade under,did not amount to,didn't reach,never amounted to,fewer than,less than,under,below,nowhere near,did not reach,does not reach,not reach,never reached,failed to reach,not even,just under,just below,slightly under,slightly less than,a little under,a little less than,a little fewer than,slightly fewer than,well under,well below,far fewer than,far less than,much less than,considerably less than,considerably fewer than,somewhat less than,somewhat fewer than,somewhat under,smaller than,lower than,short of,fell short of,<",
  },
  after: {
    about:
      "and odd,all but a few,less a few,bar a few,save a few,but for a few,give or take a few,a few more or less,or nearly,or near it,or near that,or close to it,or close to that,or near enough,near enough,or thereby,or about,more or fewer,in round numbers,in round figures,in round terms,at a guess,at a rough guess,at a rough estimate,at a rough computation,or so,or thereabouts,or thereabout,approximately,more or less,odd,give or take,approx,or nearly so,roughly",
    atLeast:
      "or better,or rather more,or a little more,or somewhat more,or upward,as the lowest,as a minimum,as the minimum,as a lower limit,as a lower bound,at the lower limit,at the lowest,at lowest,on the low side,at the bottom end,or more,or even more,or perhaps more,or possibly more,or greater,or higher,or over,or above,and more,and possibly more,and perhaps more,and probably more,and maybe more,and even more,and upwards,and upward,or upwards,and over,and above,at least,at the least,at the very least,at a minimum,minimum,as a minimum,and not less,and not fewer,and no less,and no fewer,if not more,perhaps more,possibly more,probably more,maybe more,and up,plus,at the low end,on the low end,at the lower end,and counting,and likely more,or many more,and quite possibly more,not less",
    upTo: "tops,at the utmost,at the furthest,or rather less,or rather fewer,or a little less,or somewhat less,if that,if so many,if as many,as the highest,as the maximum,as an upper limit,as an upper bound,at the upper limit,at the highest,at highest,on the high side,at the top end,or less,or fewer,or under,at most,at the most,at the very most,at the outside,maximum,as a maximum,at the high end,on the high end,at the upper end,and no more,and not more,but no more,but not more,at the maximum",
    moreThan: "and some,and then some,and change",
  },
  exceed:
    "exceed*,surpass*,topped,higher than,more than,greater than,above,number more than,over,beyond,reached beyond",
  negators:
    "ever,not,no,never,hardly,scarcely,cannot,nobody,neither,nor,unlikely,improbable,didn't,don't,doesn't,can't,couldn't,wouldn't,wasn't,weren't,isn't,won't,without,impossible,rarely,seldom,none,nothing",
  skip: "the,a,an,its,their,his,only,just,another,even,merely,still,further,additional",
  between: "between,betwixt,from,anywhere,somewhere,ranging,ranged",
  betweenAnd: "and,to",
  to: "to,until,through,upto,till",
  or: "or",
  from: "from",
  change:
    "rose,rise,rises,risen,grew,grow,grows,grown,increas*,climbed,jumped,swelled,swollen,fell,dropped,declin*,shrank,went,expanded,raised,dwindl*,soared,reduced,decreas*,cut,lowered,revised,round,rounds,rounded,rounding,correct*,upgrad*,downgrad*,inflat*,adjust*,amend*,updat*,shifted,doubled,tripled,plummet*,surg*,mushroom*,balloon*,slash*,leapt,leaped,sank,whittled,shrunk,diminish*,multipl*",
  maybe: "very,quite,perhaps,possibly,maybe,probably,even,conceivably,likely",
  not: "not",
  but: "but,rather",
  another: "another,further,additional,extra,other",
  inEvery: "in,in every,out of,out of every,of every,in each,to every",
  every: "every,each",
  percent: "percent,per cent,pct,%,percentage,per",
  rates:
    "a day,per day,daily,each day,every day,a month,per month,monthly,each month,every month,a week,per week,weekly,each week,every week,a year,per year,yearly,annually,per annum,each year,every year,an hour,per hour,each night,a night,per night,per capita,per thousand,a head",
  months:
    "january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sept,sep,oct,nov,dec",
  yearBefore:
    "in,since,by,until,till,of,from,during,after,before,to,and,circa,through,year,years,spring,summer,autumn,fall,winter,late,early,mid,around,about,about,between,january,february,march,april,may,june,july,august,september,october,november,december,the,dated,pre,post,anno,ad,bc,born,died,ca,c",
  reference:
    "p,pp,page,pages,chapter,chapters,ch,chap,chs,vol,vols,volume,no,nos,nr,number,note,notes,n,nn,fn,footnote,fig,figs,figure,table,tables,section,sec,§,article,articles,art,part,book,order,decree,resolution,act,line,lines,ll,paragraph,para,col,cols,fol,f,ff,document,doc,item,room,route,highway,ed,edition,appendix,plate,war,phase,class,isbn,op,box,file,ref,case,folder,psalm,verse,division,regiment,corps,brigade,unit,group,camp,stalag,step,type,model,version,act,scene,exhibit,directive,law,rule,opus,tel,phone",
  age: "aged,age",
  toll: "underestimate*,overestimate*,undercount*,death-toll,deathtoll,enrolment,enrollment,host,garrison,estimate*,reckon*,guess*,toll,number,numbers,figure,figures,total*,losses,loss,casualties,count,tally,sum,dead,deaths,killed,victims,fatalities,numbered,numbering,population,strength,amounted,amount,reached,put,estimates,estimated,mortality,roll,size",
  uncounted: {
    time: "year*,month*,week*,day*,hour*,minute*,seconds,decade*,centur*,night*,morning*,evening*,o'clock,am,a.m,pm,p.m,generation*,season*,time*,moment*,winter*,summer*,autumn*,spring*,bc,ad,bce,ce,nights,fortnight,afternoon*",
    measure:
      "km,kilomet*,mile*,metre*,meter*,feet,foot,ft,yard*,inch*,acre*,hectare*,square,cubic,kg,kilo*,gram*,pound*,lb,lbs,ounce*,litre*,liter*,gallon*,bushel*,degree*,°,mph,knots,versts,verst*,league*,dessiatin*,desyatin*,cm,mm,m,ha,volts,watts,hp,horsepower,calorie*,points,point,caliber,calibre,pood*,hundredweight,cwt,bits,kb,mb,gb",
    money:
      "dollar*,usd,pound*,sterling,euro,euros,rouble*,ruble*,franc,francs,marks,reichsmark*,peso*,pesetas,rupee*,yen,yuan,lire,lira,shilling*,pence,penny,crown*,gulden,florin*,ducat*,thaler*,taler*,cents,livres,kopeck*,kopek*,zloty*,sous,guilder*,guineas",
    other:
      "block*,historian*,scholar*,author*,writer*,researcher*,book*,page*,chapter*,volume*,article*,document,documents,letter*,copy,copies,edition*,version*,source*,regiment*,division*,brigade*,battalion*,corps,army,armies,compan*,squadron*,unit*,city,cities,town*,village*,district*,province*,region*,countr*,state,states,nation,nations,republic*,continent*,county,counties,hamlet*,settlement*,locations,location,place*,site*,camp,camps,reason*,way,ways,kind*,type*,group*,side*,part*,party,parties,phase*,stage*,step*,point*,question*,issue*,example*,thing*,prison,prisons,line*,word*,language*,newspaper*,speech*,meeting*,paragraph*,section*,rule*,law*,decree*,treat*,attempt*,bridge*,street*,front*,school*,church*,factor*,island*,stud*,survey*,record*,table*,list*,verst,item*,theories,theory,account*,wave*,round*,form,forms,element*,aspect*,fold,times,different,hand,hands,world,great,main,major,party,lists,level*,degree,room,rooms,floor*,storey*,corner*,story,stories,year-old,votes,seats,exchange,exchanges,center,centers,centre,centres,committee,committees,subcommittee*,commission,commissions,department,departments,board,boards,bureau,bureaus,bureaux,office,offices,agency,agencies,ministry,ministries,embassy,embassies,consulate*,legation*,tribunal,tribunals,court,courts,courthouse*,assembly,assemblies,parliament*,council,councils,club,clubs,society,societies,association,associations,organization*,organisation*,institution*,institute,institutes,union,unions,federation*,league,leagues,branch,branches,cell,cells,congregation,congregations,parish,parishes,diocese*,bishopric*,deaner*,circuit,circuits,canton,cantons,commune,communes,municipalit*,borough,boroughs,burgh,burghs,ward,wards,precinct*,prefecture*,governorate*,guberni*,oblast*,okrug*,raion*,rayon*,uezd*,volost*,arrondissement*,shire,shires,barony,baronies,manor,manors,estate,estates,plantation*,ranch,ranches,colony,colonies,protectorate*,territory,territories,kingdom*,duchy,duchies,principalit*,empire,empires,dominion*,area,areas,zone,zones,sector,sectors,neighborhood*,neighbourhood*,suburb*,ghetto,ghettos,ghettoes,reservation,reservations,localit*,location*,station,stations,posts,outpost*,checkpoint*,checkpost*,barrack*,fort,forts,fortress*,bases,airfield*,airbase*,harbour*,harbor*,port,ports,dock,docks,plant,plants,mine,mines,colliery,collieries,quarry,quarries,workhouse*,almshouse*,poorhouse*,hospital,hospitals,clinic,clinics,infirmar*,asylum,asylums,sanatori*,dispensar*,orphanage*,university,universities,college,colleges,academy,academies,seminary,seminaries,kindergarten*,library,libraries,museum,museums,theatre,theatres,theater,theaters,cinema,cinemas,hotel,hotels,restaurant*,cafe,cafes,cafés,tavern*,pub,pubs,inn,inns,bank,banks,firm,firms,business,businesses,enterprise*,corporation*,cooperative*,monaster*,convent,convents,abbey,abbeys,priory,priories,nunnery,nunneries,chapel,chapels,cathedral*,basilica*,temple,temples,pagoda*,shrine,shrines,palace,palaces,castle,castles,cemetery,cemeteries,graveyard*,churchyard*,grave,graves,gravesite*,trench,trenches,tower,towers,gate,gates,road,roads,railway*,railroad*,canal,canals,river,rivers,lake,lakes,mountain*,valley,valleys,fields,jurisdiction*,constituenc*,facility,facilities,installation*,complex,complexes,network,networks,magazine*,journal,journals,project,projects,operations,campaign*,battles,skirmish*,engagements,raids,riots,uprising*,revolts,rebellion*,pogrom,pogroms,attacks,demonstration*,protests,trial,trials,session,sessions,sitting,sittings,conference*,congresses,summit*,resolution*,ordinance*,edict*,proclamation*,statute*,provision*,clause*,amendment*,theses,thesis,criteria,criterion,indicator*,variable*,category,categories,variet*,variant*,species,dialect*,manuscript*,codex,codices,painting*,statue*,photograph*,film,films,interview*,testimonies,testimony,affidavit*,deposition*,footnote*,endnote*,quotation*,essay*,pamphlet*,poem*,novel,novels,sermon*,psalm*,verse,verses,appendices,map,maps,tribe,tribes,clan,clans,lineage*,dynast*,ethnicit*,nationalit*,denomination*,sect,sects,religion*,faction*,gang,gangs,bands,team,teams,platoon*,battery,batteries,flotilla*,fleet,fleets,wings,wagonload*,programme,programmes,program,programs,incident,incidents,detachment,detachments",
  },
  units: {
    deaths: "death*,dead,fatalit*,burial*,lives",
    killed:
      "killed,slain,killing*,murder*,murdered,shot,massacred,butchered,slaughtered,assassination*,lynched,lynching*,hanged,drowned,gassed",
    executions: "execution*,executed,beheaded,guillotined",
    victims: "victim*",
    casualties: "casualt*,losses",
    wounded: "wounded,injured,injur*,maimed,hurt,mutilated",
    missing: "missing",
    bodies: "bodies,corpse*,cadaver*,skeleton*,remains,heads,skull*",
    captured: "captured,captive*,prisoner*,pow,pows,prisoners,taken,surrendered",
    arrested: "arrest*,arrests,arrestees",
    imprisoned: "imprisoned,inmate*,internee*,interned,detainee*,detained,jailed,incarcerated,convict*",
    sentenced: "sentences,sentenced,convicted,condemned",
    deported: "deport*,deportee*,exile*,exiled,banished,transported",
    displaced:
      "displaced,refugee*,expellee*,expelled,evacuee*,homeless,fugitive*,emigrant*,emigre*,émigré*,emigrés,migrant*,uprooted",
    hostages: "hostage*",
    soldiers:
      "minutem*,roundhead*,cavaliers,ironsides,cuirassier*,carabin*,hoplite*,legionnaire*,paratrooper*,airm*,aircrew*,commandos,guardsmen,yeom*,levies,auxiliaries,mamluk*,mameluke*,sepoy*,samurai,sipahi*,spahi*,zouave*,gendarm*,policew*,soldier*,troop*,commander*,general,generals,marshal*,men,man,knight*,archer*,crossbowm*,bowm*,pikem*,spearm*,musketeer*,lancer*,dragoon*,hussar*,footm*,horsem*,mercenar*,legionar*,gunner*,riflem*,grenadier*,troopers,redcoat*,officer*,infantry*,cavalry*,guardsm*,guards,sailor*,marine*,recruit*,conscript*,warrior*,fighter*,veteran*,deserter*,volunteer*,partisan*,guerrilla*,guerilla*,rebel*,insurgent*,militiam*,militia,combatant*,reservist*,pilot*,policem*,police,gendarme*,strong,horse,horsemen,janissar*,bayonet*,sabres,seamen",
    civilians: "civilian*,noncombatant*,non-combatant*,bystander*",
    children: "child*,infant*,orphan*,babies,baby,boy*,girl*,youth*,teenager*",
    women: "women,woman,wives,widow*",
    households: "household,households,famil*,hearth*",
    houses:
      "house*,home,homes,building*,dwelling*,farm,farms,farmstead*,shop*,mill,mills,synagogue*,mosque*,hut,huts,cottages",
    materiel:
      "piece,pieces,stand,carriages,caisson*,limbers,ambulances,destroyers,cruiser*,battleship*,corvette*,minesweeper*,gunboat*,ironclad*,tanker*,freighter*,steamer*,steamship*,schooner*,sloop*,galleon*,caravel*,barge,barges,junks,dhows,u-boat*,helicopter*,standards,colours,flags,banners,swords,pikes,spears,pistol*,carbine*,revolver*,cartridge*,torpedo*,mines,rocket*,missile*,fieldpieces,culverin*,tank,tanks,aircraft,plane*,airplane*,aeroplane*,ship*,vessel*,gun,guns,cannon*,artillery,rifle*,musket*,vehicle*,jeeps,trains,trireme*,galley,galleys,frigate*,truck*,lorr*,wagon*,bomber*,submarine*,boat*,howitzer*,mortar*,machine-guns,shell,shells,bomb,bombs,locomotive*,horses,tons,ton,tonnes,tonne",
    animals: "head,cattle,sheep,cow*,pig*,oxen,livestock,goat*,mules,camel*,reindeer,animals,beasts,horned",
    births: "birth*,baptism*",
    people:
      "son,sons,daughter*,brother*,sister*,nephew*,niece*,cousin*,uncle*,aunts,mother*,father*,husband*,parent*,grandparent*,grandchild*,sibling*,twins,kin,householder*,culprit*,offender*,accused,defendant*,perpetrator*,penitent*,schismatic*,apostate*,recusant*,nonconformist*,dissenter*,puritan*,covenanter*,jacobite*,jacobin*,girondin*,chouan*,vendéan*,vendean*,coolie*,fellah*,bedouin*,berber*,arabs,druze*,maronite*,assyrian*,chaldean*,copts,parsee*,buddhist*,brahmin*,dalit*,shia*,shi'ite*,sunni*,alawite*,kalmyk*,kazakh*,uzbek*,turkmen*,kirghiz*,bashkir*,buryat*,yakut*,karachai*,karachay*,balkar*,ingush,meskhetian*,georgian*,azeri*,azerbaijani*,ossetian*,circassian*,ruthenian*,walloon*,basque*,catalan*,moors,morisco*,converso*,marrano*,mapuche*,arawak*,apache*,comanche*,navajo*,choctaw*,seminole*,iroquois,papuan*,fijian*,samoan*,hawaiian*,burmese,malays,javanese,balinese,timorese,tibetan*,manchu*,hui,hakka*,taiwanese,nepalese,punjabi*,kashmiri*,pathan*,haitian*,jamaican*,brazilian*,argentin*,chilean*,peruvian*,bolivian*,colombian*,venezuelan*,guatemalan*,salvadoran*,nicaraguan*,ibos,igbo*,hausa*,yoruba*,fulani*,zulus,xhosa*,kikuyu*,dinka*,nuer,oromo*,tigray*,portuguese,belgian*,swiss,norwegian*,cypriot*,lebanese,jordanian*,waldens*,hussite*,lollard*,lakota*,dakota*,maratha*,mahratta*,rajput*,gurkha*,ryot*,zamindar*,mujik*,muzhik*,homesteader*,squatter*,minors,innocents,non-muslims,newcomers,deceased,islander*,townsm*,townsw*,countrym*,countryw*,churchm*,schoolb*,schoolg*,schoolchild*,schoolm*,schoolt*,companion*,franciscan*,frontiersm*,fishermen,herdsm*,tribesm*,clansm*,kinsm*,noblem*,gentlem*,merchantm*,seam*,oarsm*,workm*,workw*,foreman,watchm*,statesm*,sportsm*,partner*,aristocrat*,lamas,rabbis,imams,mullahs,hajis,vagrant*,beggar*,pauper*,debtor*,apprentice*,tenant*,landlord*,planter*,overseer*,freedm*,maroon*,people*,person*,inhabitant*,resident*,citizen*,soul*,peasant*,worker*,labourer*,laborer*,priest*,bishop*,monk*,nun,nuns,clerg*,cleric*,deacon*,intellectual*,teacher*,student*,doctor*,professor*,landowner*,noble*,aristocrat*,kulak*,jew,jews,armenian*,pole,poles,german*,russian*,ukrainian*,chinese,japanese,greek*,turk,turks,kurd*,tatar*,chechen*,african*,indian*,bengali*,muslim*,moslem*,christian*,hindu*,protestant*,catholic*,huguenot*,irish*,englishm*,frenchm*,european*,american*,briton*,indonesian*,cambodian*,vietnamese,tutsi*,hutu*,serb,serbs,croat*,bosnia*,roma,gypsies,communard*,communist*,bolshevik*,menshevik*,chekist*,federals,royalist*,demonstrator*,protester*,protestor*,striker*,rioter*,participant*,member*,follower*,supporter*,adherent*,dissident*,opponent*,suspect*,survivor*,settler*,slave*,native*,foreigner*,believer*,heretic*,witch*,villager*,townspeople,townsfolk,burgher*,merchant*,official*,employee*,functionar*,delegate*,representative*,minister*,minister,specialist*,male*,female*,adult*,elderly,folk,others,patient*,sufferer*,subject*,emigres,passengers,passenger*,crew*,voters,population,evacuees,kurds,mutineer*,miner*,miners,weavers,applicants,claimants,pilgrims,crusader*,militants,activists,cossack*,intelligentsia,parishioners,capitalists,traders,traitors,spies,criminals,bandit*,opponents,enemies,relatives,africans,rwandans,dresdeners,greeks,hands,mouths,members,passengers,tourist*,rightist*,leftist*,esquire*,baron*,earl,earls,lords,squire*,spectator*,onlooker*,rescuer*,firefighter*,medic,medics,journalist*,lawyer*,farmer*,shepherd*,fisherm*,marcher*,picket,pickets,syrian*,iraqi*,algerian*,palestinian*,israeli*,korean*,filipino*,mexican*,cuban*,spaniard*,italian*,austrian*,hungarian*,bulgarian*,romanian*,czech*,slovak*,albanian*,romans,persians,gauls,saxons,normans,welsh*,scots,scotsm*,dutch*,danes,swedes,finns,latvian*,lithuanian*,estonian*,belarusian*,rohingya*,uyghur*,uighur*,tamil*,sinhalese,sikh*,aztec*,incas,zulu*,boers,herero*,cherokee*,sioux,indigenous,aborigin*,maori*,canadian*,australian*,iranian*,afghan*,somali*,sudanese,nigerian*,congolese,ethiopian*,eritrean*,libyan*,egyptian*,yemeni*,hazara*,yazidi*,yezidi*,mongol*,tartars,cathars,templar*,anabaptist*,quakers,jesuit*,friar*,patriots,loyalists,nationalists,republicans,separatist*,jihadi*,islamist*,terrorist*,extremist*,gangster*,defector*,conspirator*,servant*,artisan*,craftsm*,clerks,nurse*,physician*,surgeon*,taxpayer*,blacks,whites,creole*,mulatto*,serf,serfs,settlers,colonist*,evictee*,folks",
  },
  deeds: {
    killed:
      "kill*,slew,slain,slay*,murder*,massacr*,butcher*,slaughter*,shot,shoot*,drown*,hanged,hang,hanging,lynch*,gassed,exterminat*,liquidat*,lost,claimed,cost",
    deaths: "die,dies,died,perish*,starv*,death,deaths,succumb*,fell,dead,dying",
    executions: "execut*,behead*,guillotin*",
    wounded: "wound*,injur*,maim*,hurt",
    arrested: "arrest*",
    imprisoned: "imprison*,intern,interned,detain*,jail*,incarcerat*",
    sentenced: "sentenc*,convict*,condemn*",
    deported: "deport*,exil*,banish*",
    displaced: "displac*,expel*,evict*,fled,flee,fleeing,uproot*,resettl*,homeless,expropriat*",
    captured: "captur*,surrender*",
    missing: "missing,disappear*,vanish*",
    mobilised: "mobiliz*,mobilis*,conscript*,enlist*",
    affected: "affect*,suffer*,repress*,persecut*,tortur*,rape,raped,rapes,raping",
    survivors: "surviv*,escap*,alive",
    destroyed: "destroy*,burn*,demolish*,raz*",
  },
  stop: "nor,mark,threshold,a,an,during,after,before,since,until,between,under,over,through,into,within,when,while,where,whose,what,if,so,then,there,they,he,she,we,you,be,being,will,would,could,may,might,must,should,did,do,does,also,only,even,per,about,against,among,across,around,down,up,out,off,again,once,than,too,very,just,both,each,alone,altogether,more,respectively,range,perhaps,due,owing,survived,remained,reached,ended,perished,died,came,went,has,all,in,total,the,of,and,to,in,was,that,were,by,is,with,for,from,which,had,have,on,at,as,his,been,their,it,are,this,but,not,or,who",
});
