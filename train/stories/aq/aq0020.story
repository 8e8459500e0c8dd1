id: aq0020
genre: comments
where: US-WA
published: 2020-10-05
title: 31 comments on "Yakima youth pastor pleads guilty"
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
note: comment thread outing a boy by nickname, mother, the drum kit and the pickup; commenters' own names kept; pastor's new workplace and number are his

**[[K p6 name|Jolene Hatch]]** · 2h
For those asking: [[K p2 name|Adam Kjelstad]], 41, plead to two counts third degree molestation, Superior Court [[K p2 id|20-1-00814-39]]. He'll get 26 months if Judge [[K p4 name|Ramona Escobedo]] goes along. He is out till the 20th and he's stacking boxes at [[K p2 employer|Wapato Fruit #2]]. You can look all of it up, I did.

**hopfarmer62** · 2h
Called himself [[K p2 alias|Pastor Chill]] on TikTok. That should of been the clue

**[[K p7 name|Ernesto Villaseñor Jr.]]** · 1h
I sat two pews behind that family nine years. The boy was 14. FOURTEEN. People saying "boys that age don't get hurt" can meet me in the lot.

**Truth_B_Told** · 1h
Boy is a stretch, he's six foot. And everyone knows it was [[W p1 name|Isaiah]], he quit [[W p1 other|drums at the 11 o'clock service]] the same week. $20 says its about money.

**[[K p6 name|Jolene Hatch]]** · 1h
@Truth_B_Told take that down. You don't name a kid.

**Truth_B_Told** · 58m
It's one name lol. There's a hundred. I didn't say [[W p1 name|Pruitt]]

**hopfarmer62** · 55m
you just did

**Mrs. Doubtful** · 49m
His mom was at the hearing I saw [[W p3 name|Janelle]] in the hallway in her [[W p3 employer|Valley Orthodontics]] scrubs bawling. Why was Pastor ever alone driving kids in that [[K p2 vehicle|white Econoline with the caved-in door]]?

**[[K p8 name|Tomasina Bright]]** · 44m
Because the deacons let him. I was on that board. I told Detective [[K p5 name|Shane Lucero]] everything in May and I'll say it here with my name on. We'd had a complaint in 2017 and we prayed about it.

**[[K p7 name|Ernesto Villaseñor Jr.]]** · 40m
@[[K p8 name|Tomasina Bright]] respect. Somebody paid for the mans apartment on [[K p2 address|Tieton Drive]] too. Ask that.

**goyakgo** · 31m
is this the kid with the lifted S10 w the [[W p1 vehicle|orange tailgate]]?? parks at [[W p1 school|Davis High]]? dude is literally in my 3rd period. [[W p1 alias|zay_on_sticks]] if you want to send love

**[[K p6 name|Jolene Hatch]]** · 30m
Reported. He's a VICTIM. "Send love" by leaving him be.

**Truth_B_Told** · 22m
If [[W p1 name|Zay Pruitt]] is so traumatized why's he posting beats

**Mrs. Doubtful** · 20m
My grandson's in the same [[W p1 other|Explorer post]] and says [[W p1 name|Isaiah]] has not talked since spring. At all.

**Moderator** · 12m
Hi all, we've been asked by Det. [[K p5 name|Lucero]] to remind you that state law protects child victims. Fourteen comments have been removed. Judge [[K p4 name|Escobedo]]'s order covers screenshots. Comments stay open for now, please be kind.

**goyakgo** · 3m
sorry man. didn't mean it. tell him 3rd period says hey #[[W p1 alias|zaystrong]]

**hopfarmer62** · 1m
[[K p2 name|Kjelstad]] was 22 when he came here from Spokane. Someone up there knows something
