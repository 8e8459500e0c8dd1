id: bc0015
genre: interview
where: US-OK
published: 2023-01-11
title: "Print it. It's mine": a Tulsa advocate on being sold, jailed and elected to the school board
person p1: role=victim,convicted,author age=15 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=13 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=no why=consented
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: named by own wish; but she slips and names another girl who did not choose; mother consents by speaking for herself; school of p1 then stays

*[[K p1 name|Darlene Harjo]], 41, sits on the board of a district that expelled her. She spoke with [[K p6 name|Cal Ostrander]] at her kitchen table.*

**You've asked me to use your full name.**
Print it. It's mine. [[K p1 name|Darlene Fay Harjo]]. I've testified at the capitol under it. For twenty years strangers had it on a rap sheet and I was the only one not allowed to say it.

**How old were you?**
Fifteen. [[K p1 school|Webster High]], tenth grade, second-string catcher. [[K p2 name|Ronnie Dell Stubblefield]] used to park by the batting cage. He had a Cutlass. I thought he liked softball, ha. By Thanksgiving I was on 11th Street, and every dollar I made went in his boot.

**And the first arrest?**
Mine, not his! They got me with a steak knife and forty dollars. I did 60 days in juvenile and when I came out he was in the lot with a cake. Judge [[K p4 name|Franklin Cobb]] told me I was hard. I was 4 foot 11. Years afterward [[K p4 name|Cobb]] wrote me a letter, retired by then, and I've got it in a frame.

**Were there others?**
There was one littler than me. Thirteen. He got her from a roller rink in Sapulpa and he told people we were sisters. She never wanted any of this told and I respect that, so I say "the little one." She's a dental hygienist and she's got kids. She used to braid my hair in the back of that car. [[W p3 name|Tammy Jo]] could make a fishtail in the dark. — Take that out. You'll take that out?

**Of course.**
Because there was only one [[W p3 name|Tammy Jo Beavers]] in Creek County, everybody would... See, I did it again. My mouth.

**What happened to him?**
Life, at McAlester. It took until 2004 and a different girl's nerve. [[K p2 name|Stubblefield]] writes too. I don't frame those.

**Your mother is in the next room.**
([[K p7 name|Wilma Harjo]] comes in with coffee.) "You can put me in. I'm [[K p7 name|Wilma]], I signed her out of school because a man on the phone said he was the counselor. I tell that at the women's group myself. I want mothers to know what he sounded like. He sounded kind."

**Why the school board?**
The bus stop. [[K p5 name|Principal Ed Nakamura]] let me put a person at every stop in a yellow vest, October to March, dark mornings. That's it. That's the whole program. [[K p5 name|Nakamura]] wears one too.

**Do you ever see her, the little one?**
At [[W p3 employer|Heritage Hills Family Dental]], twice a year. She does my teeth. We talk about the weather, and before she puts the mirror in she'll say, "Open, sister."

*Ms. [[K p1 name|Harjo]] answers mail at [[K p1 email|darlene@elevenstreet.example]].*
