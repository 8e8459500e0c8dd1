id: ap0036
genre: comments
where: GB-ENG
published: 2016-02-17
title: Below the line: "Swim coach, 62, denies historic offences" (Grimsby Beacon online)
person p1: role=victim,author age=11 protected=no why=consented
person p2: role=accused age=62 protected=no why=adult-accused
person p3: role=victim age=10 protected=yes why=sexual-offence-victim
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p9: role=author,relative age=- protected=decide why=identifies-protected
person p8: role=deceased,victim age=13 protected=decide why=deceased
screen p1: none
screen p3: none
note: commenter waives anonymity in her own name K; another victim outed W; a deceased boy D; private accusation D; swimming club D; a namesake of the coach K

*Comments are moderated after publication. Story: [[K p2 name|Keith Norman Raithby]], 62, of [[K p2 address|Scartho Fen]], denied at Lincoln Crown Court eleven counts of indecent assault on children at [[D p2 employer|Haile Sands Swimming Club]] between 1979 and 1986. Trial is set for June (T20157055).*

**lincsyellowbelly** · 09:12
Innocent til proven guilty. I swam there, he was strict, that's all.

**[[K p1 name|Janine Clegg]]** · 09:40
I swam there and all. I'm using my real name and I've told the police I would, I waived it in writing on Monday. I am [[K p1 name|Janine Clegg]], née [[K p1 name|Sowerby]], I was eleven, I'm count 4. I'm a bus driver, I've three grandkids. He can look me up.

**tidy_daz** · 09:44
Fair play [[K p1 name|Janine]]

**lincsyellowbelly** · 10:01
Didn't know that. I'm sorry, [[K p1 name|Janine]]. Genuinely.

**MrsPatmore** · 10:30
Count 7 will be [[W p3 name|Lesley Whybrow]] then. She had that [[W p3 body|streak of white at the front]] even as a girl. He used to call her [[W p3 alias|Badger]]. Kept her back to fold towels, she'd have been ten

**[[K p1 name|Janine Clegg]]** · 10:33
TAKE THAT DOWN. I spoke for me. Nobody asked you to speak for her.

**tidy_daz** · 10:37
reported. some folk

**MrsPatmore** · 10:58
I only meant it kindly. [[W p3 name|Lesley]] does my feet at [[W p3 employer|the Cleethorpe Road clinic]] she's a lovely girl

**tidy_daz** · 10:59
stop typing

**humberbank** · 11:15
What about the other fella. [[D p4 name|Derek Stubley]] had the keys, did the lockers. They never even knocked on his door. Ask anyone.

**[[K p5 name|K. Raithby (the plumber)]]** · 11:40
Morning all. [[K p5 name|Kevin Raithby]], 44, plumbing and heating, no relation, I can't swim. Been called all sorts since seven. [[K p5 phone|01632 960155]], boilers only. Ta.

**tidy_daz** · 11:42
best of luck [[K p5 name|Kev]]

**[[D p9 alias|pauline_t]]** · 12:20
I want to say a name and I think that it's all right, because he's gone. [[D p8 name|Stephen Tranmer]]. My brother. He was thirteen. It was put down as an accident on the line in 1983. He'd begged not to go to training that night. [[D p8 name|Stephen]]'d be 46. That's all I've got to say.

**[[K p1 name|Janine Clegg]]** · 12:26
I remember him [[D p9 name|Pauline]]. He could do a length underwater. x

**[[K p6 name|DS Ruth Ogunbanjo]]** (verified, Humberside Police) · 13:05
Please do not name or hint at complainants. It's a criminal offence. Anyone with information, including about other persons at the club, may ring me on [[K p6 phone|01632 960188]]. [[D p9 name|Pauline]], I've sent you a message.

**MrsPatmore** · 13:30
Well I've written to Miss [[W p3 name|Whybrow]] to apologise

**Beacon moderator [[K p7 name|Olly Fenwick]]** · 13:31
Comments closed. 10:30, 10:58 and 13:30 removed; sorry that it took us three hours. Thank you, DS [[K p6 name|Ogunbanjo]].
