id: al0008
genre: comments
where: GB-ENG
published: 2020-08-14
title: Reader comments: Ex-rugby captain found guilty of assaulting woman after club dinner
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=convicted age=35 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: none
note: outing by degrees in a thread, the moderator comes late; defender of the complainant leaks as much as the mocker

(Story by our court reporter. 41 comments, 9 shown.)

**[[K p3 alias|TaunTone]]** 09.12
Seven years for [[K p2 name|Giles Everard-Hook]]. Captain of the thirds, churchwarden, whole county knew what he was like at dinners and no one said a word.

**[[K p4 alias|propforward58]]** 09.20
I was AT that dinner. She was laughing with him by the coats. [[K p2 name|Hooky]] bought the whole table port. Jury never saw that side did they

**[[K p3 alias|TaunTone]]** 09.24
The jury saw six days of it, mate. Judge [[K p6 name|Winifred Stokoe]] said that he waited till the taxi had gone. Read the piece.

**[[K p4 alias|propforward58]]** 09.31
easy to say when shes hiding behind anonymous. well half of us know who [[W p1 name|Immy]] is. [[W p1 relative|Dad sold the Volvo garage]]. not hard

**[[K p5 alias|Sal in Wivey]]** 09.40
Delete that. It's an offence to name her, they fined a man in Minehead for less. And for what it's worth [[W p1 name|Imogen]] is the bravest girl I have ever met, I taught her [[W p1 other|clarinet]], and she went back to [[W p1 employer|the vets on Bridge Street]] the Monday after because the dogs needed doing.

**[[K p4 alias|propforward58]]** 09.44
lol you just did it yourself [[K p5 alias|Sal]]

**[[K p5 alias|Sal in Wivey]]** 09.45
Oh God. How do I take a comment down?? I am [[K p5 name|Sally Cudmore]], please can someone at the paper ring me

**[[K p7 name|Dev Ramaswamy]]** 10.02
I gave evidence so I'll say this once, with my own name on it. I drove the taxi. She was 20 and could not stand, and [[K p2 name|Everard-Hook]] told me that she was his niece. I believed him, and I have to live with it. Stop the guessing.

**[[K p3 alias|TaunTone]]** 10.10
Well said, [[K p7 name|Dev]].

**[[K p4 alias|propforward58]]** 10.26
nobody guessing. theres a photo on the clubs page from the night, [[W p1 photo|third from left, green dress]], tagged [[W p1 alias|@immy.trelawn]]. and on the table plan which is still up: [[W p1 name|TRELAWNEY, I.]], table 6. Her mum's the one with [[W p1 address|the pink house at the top of Lydeard Hill]]

**MODERATOR ([[K p8 name|Karen Ashdown]], community desk)** 10.58
Several remarks above have been reported and will go. A complainant in a sexual case may not be identified in her lifetime, and hints count: where she works, what she wore, [[W p1 photo|third from left, green dress]]. [[K p4 alias|Propforward58]], your account is suspended, and the police have asked for your details. Mrs [[K p5 name|Cudmore]], we have your message; do not worry.
 – [[K p8 name|K.A.]]

**[[K p3 alias|TaunTone]]** 11.15
So why is it still up? I can see every word, including the [[W p1 name|Trelawney]] bit.

**[[K p7 name|Dev Ramaswamy]]** 11.40
It has gone from here and turned up on the other site as #[[W p1 url|sorryimogen]]. Whoever made that thinks it is kind. It is not kind.

*Comments on this story are now closed. Court reference: [[K p2 id|U20201166]].*
