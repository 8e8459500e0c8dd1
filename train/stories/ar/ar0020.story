id: ar0020
genre: interview
where: US-IL
published: 2025-01-11
title: 'Put my whole name': [[K p1 name|Brenda Lee Castaneda]] on twelve arrests, one pardon and the girls on her couch
person p1: role=victim,convicted age=16 protected=no why=consented
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=accused age=30 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
note: consenting survivor, all of hers is K; she lets slip the name, work and room of a girl of 17 whom she houses and who has a pending case

[[K p5 name|Idris Falkner]] talked with her at a kitchen table in Peoria. The conversation has been shortened.

**You asked that we use your name.**

All of it. [[K p1 name|Brenda Lee Castaneda]]. For years I was [[K p1 alias|Star]], I was [[K p1 alias|Brandy]], I was [[K p1 id|R-40117]] at Dwight. The pardon has my name, so the paper can.

**How did it start?**

I was sixteen and [[K p3 name|Lester Vaughn Gates]] bought me a winter coat. He did nine years in the end, for somebody else, never for me. Every night I had to have three hundred or sleep on the back porch, in the coat. He's out. He lives on [[K p3 address|Garfield Avenue]] and I see him at the Kroger. Mr. [[K p3 name|Gates]] says good morning.

**Twelve arrests.**

And I was a child for the first two. Judge [[K p4 name|Warren Ostrander]], God rest, gave me thirty days and said he hoped that I'd think. I wrote [[K p4 name|Ostrander]] a letter, much later, and he wrote back: I should have thought. I've got it framed.

**You take in girls now.**

I have the license, two beds. I don't talk about them.

**You told the county board about one.**

I told them about a *case*. She's seventeen, she got picked up in September for prostitution and for having his gun in her bag. Whose gun? His, [[K p7 name|Darius Holloway]]'s, thirty years old, goes by [[K p7 alias|Dutch]]; he posted her in five states. They charged him in November, finally, Peoria County [[K p7 id|24-CF-881]]. And the state's attorney is still going on her! I said to the woman, Ms. [[K p6 name|Caitlin Breen]], I said, [[W p2 name|Aaliyah]] can't even drive, how's she going to be a gunman? See, there I go. Take that out.

**How's she doing?**

She's a riot. She works Saturdays at [[W p2 employer|that doughnut place across from the hospital]], she comes home all sugar. [[W p2 body|Shaved her whole head]], said she's starting over from the egg. Calls me Auntie Pardon. *(Calls upstairs.)* [[W p2 alias|Lee-Lee]]! You want noodles?

**What would you ask of Ms. [[K p6 name|Breen]]?**

To do for her what somebody ought to have done for me in '88. Look at the birthday. [[K p6 name|Breen]]'s not mean, she's busy. I sent her a copy of everything, the ads, the motel slips, [[W p2 id|the 24-JD-97 file]], with a sticky note: [[K p1 name|Brenda]] was here.

**Are you afraid of him?**

Of [[K p7 name|Holloway]]? He drove by once, the [[K p7 vehicle|maroon Tahoe]]. I went out and took a picture of it, in my robe. I've been scared by professionals.

**Last thing.**

Put where people can reach me: [[K p1 phone|309-555-0155]], [[K p1 email|brenda@secondcoat.example]]. And if you use the picture you took, the one in the kitchen, cut off the left side, because that's her there on the stairs.

*Correction, Jan. 13: An earlier caption said "[[K p1 name|Castaneda]] with foster daughter [[W p2 name|Aaliyah Prince]]." It has been removed.*
