id: as0015
genre: comments
where: US-ID
published: 2022-02-11
title: 41 comments on "Nampa youth pastor held on six counts"
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=victim age=16 protected=yes why=sexual-offence-victim
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=accused age=59 protected=decide why=adult-accused
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: comment thread under an article; elder accused only by commenters (decide); second victim leaves with family to a named town; commenter's own phone K; rodeo title singles out

*Story by [[K p8 name|Hollis Etcheverry]]: [[K p2 name|Brandon Tate Willeford]], 32, youth pastor at [[D p1 employer|Living Spring Chapel]], was booked Tuesday (Canyon County no. [[K p2 id|220208-417]]) on lewd conduct with two girls of the youth group, 14 and 16 at the time. Sheriff's Cpl. [[K p5 name|Naomi Bitsilly]] is asking others to call [[K p5 phone|208-555-0172]].*

**treasurevalleymom** — I'm sick. My kids were on that bus.

**[[K p4 name|Darrell Huckaby]]** — Innocent until proven. I have known [[K p2 name|Brandon]] since he was a pup. He mowed my lawn.

**spud_gun** — @[[K p4 name|Darrell]] he mowed a lot of things. Ask the [[W p1 name|Kekahuna]] family why they quit coming

**[[K p7 name|Teresa Olavarria]]** — DO NOT put that family's name on here. She's fourteen.

**spud_gun** — didnt say which one

**gemstate1890** — It's the middle one, [[W p1 name|Leilani]]. Everyone at [[W p1 school|South Middle]] knows. She used to sing the special on Sundays and [[W p1 other|plays ukulele in the worship band]], only one who does lol

**[[K p7 name|Teresa Olavarria]]** — Reported. Cpl. [[K p5 name|Bitsilly]] goes to my gym and I'm going to ask her if that is a crime.

**pewpew83** — What about the elder who KNEW. [[D p6 name|Vernon Sprague]], 59, was told in October by the older girl and he prayed with her and sent her home. Nobody's charging him. Look up who signed the lease on the Caldwell apartment!!!

**[[K p4 name|Darrell Huckaby]]** — [[D p6 name|Vern Sprague]] is a godly man and you're a coward with no name.

**pewpew83** — My name's not the one in the newspaper, [[K p4 name|Darrell]].

**anonymous_aunt** — I am related to the older one. She was 16. She's the one who went to police, on her own, in her work shirt, on her lunch break from [[W p3 employer|the Dutch Bros on 12th]]. So when you all write "the girls" remember one of them drove herself.

**canyonrider** — If thats who I think it is she was [[W p3 other|Snake River Stampede princess in '21]]. Good for you [[W p3 name|Maddie]].

**anonymous_aunt** — Please delete.

**canyonrider** — Sorry. cant find the button

**treasurevalleymom** — They moved her to [[W p3 address|her dad's in Weiser]], didn't they? I saw the horse trailer

**gemstate1890** — #StandWith[[W p3 name|MaddieRourke]] ✊ #StandWith[[W p1 name|Leilani]]

**[[K p7 name|Teresa Olavarria]]** — You people would put up a billboard and call it support.

**[[K p4 name|Darrell Huckaby]]** — I've thought about it overnight and I would like to say I'm sorry to the [[W p1 name|Kekahuna]]s. I won't say more, my wife is reading over my shoulder. If anybody needs a lawn mowed free, [[K p4 phone|208-555-0119]].

**Moderator** — Nine comments removed. Mr. [[K p8 name|Etcheverry]] asks that you not guess. This thread is now closed.

**pewpew83** — so is the church. [[K p2 name|Willeford]]'s bail is 1 mil. sign out front says GOD SEES. somebody taped under it: SO DID [[D p6 name|VERN]]
