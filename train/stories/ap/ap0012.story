id: ap0012
genre: interview
where: US-CA
published: 2024-01-11
title: 'I'll take the name, thanks': [[K p1 name|Noor Haddad-Reyes]] on juries, jail and her father's shop
person p1: role=victim,accused,expert age=16 protected=no why=consented
person p2: role=convicted age=30 protected=no why=adult-convicted
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=- protected=decide why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: survivor explicitly consents in own words (K all her identifiers); her friend did not and slips out; a man accused only by her is D

The director of a Fresno drop-in center on what she tells prosecutors. Interview by [[K p5 name|Hannah Ostrow]] for *Valley Quarterly*. Edited for length.

**You asked me to use your full name. Most people in this field would tell you not to.**

I know. I used to be one of them. I'm [[K p1 name|Noor Haddad-Reyes]]; I'm 37; I was sold along Parkway Drive from sixteen to almost eighteen. You may print all of that. I signed your form, and I'd sign it twice. The name was the first thing he took. He called me [[K p1 alias|Candy]]. I mean, the laziness.

**"He" being?**

[[K p2 name|Darius Vaughn Mayhew]]. He was 30. He got nineteen years, state prison number [[K p2 id|F-55012]], and I know that it's public because I'm the one who keeps checking. [[K p2 name|Mayhew]] comes up for parole in two years. I'll be there, in a good suit.

**You went to jail before he did.**

Forty-one days in juvenile hall. The petition said I was "a danger to herself and a source of disease." Signed by a man who's now retired and sends me a Christmas card, [[K p6 name|Probation Officer Ted Kimura]]. [[K p6 name|Ted]] is the reason I don't shout at people in trainings. He came up after one and said, "That was my handwriting."

**There was another girl.**

There was, and I'm careful. She's got a life. She doesn't want to be somebody's chapter. We shared a bed, a toothbrush, and one charger. She was a year younger. It was [[W p3 name|Soledad]] who figured out — oh. Well. Take that out, will you?

**Of course.** [*Ed.: check. Also cut her later mention of "the dental office on Shaw, [[W p3 employer|Bright Arbor]], where she does billing," and the photo [[W p3 photo|noor_and_sole_2002_pier.jpg]]. — H.O.*]

**What did your family know?**

My father, [[K p4 name|Samir Haddad]], has a key shop on [[K p4 address|North Blackstone]], forty years now. Cuts keys, never asks what for. He changed our locks every time I came home so that nobody could follow me in, and then he'd hand me the new one. [[K p4 name|Baba]] wants it known that the shop's still open.

**Is there anyone who should have been charged and wasn't?**

The desk manager, yes. He took ten dollars a man, in an envelope. [[D p8 name|Roland Petrakis]]. He was never even interviewed. I've told the DA. I've told Mr. [[D p8 name|Petrakis]], in the cereal aisle. He runs [[D p8 employer|a party-rental place]] now. So write that I say so, and that nobody's proved it.

**The DA's office declined to comment on that; Assistant District Attorney [[K p7 name|Priscilla Yoon]] said the file is closed.**

[[K p7 name|Priscilla]]'s all right. She taught me what a statute of limitations is. I taught her what a quota is.

**What do you tell the new prosecutors?**

Don't ask why she went back. Ask what was in the room. In my case it was [[W p3 name|Sole]]. I went back since she'd have been alone in there.

**And the name?**

I'll take the name, thanks. It's mine and it's on the door.
