id: b-0042
genre: comments
where: GB-ENG
published: 2013-08-29
title: Readers' letters and online replies: the Elmsworth bus shelter
person p1: role=author age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=15 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; anonymous youths; a private grumble without an accusation of crime against a named person

SIR – Once again "youths" are blamed for the state of the shelter. I'm 79 and I drew the moustache on the poster myself. The candidate had it coming.
[[K p1 name|Wilfred Ashdown]], Mill Lane

REPLIES
[[K p2 name|Jean Battersby]], 10.02am – Well done [[K p1 name|Wilf]]. I held the [[K p1 alias|old goat]]'s ladder.
shelter_watcher, 10.10am – This is vandalism and you've confessed in print, [[K p1 name|Ashdown]].
[[K p4 name|Reece Doyle]], 10.41am – im 15 and for the record i have never touched that shelter. i get the train
[[K p2 name|Jean Battersby]], 10.55am – Good lad [[K p4 name|Reece]].
Cllr [[K p3 name|Pauline Gudgeon]], 11.20am – The candidate was me. It has improved my majority.
