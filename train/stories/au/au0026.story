id: au0026
genre: comments
where: US-NJ
published: 2017-03-28
title: 26 responses to "Candy-selling crew leader held after boys found in Elizabeth basement"
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=victim,accused age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert,victim age=15 protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p3: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: door-to-door candy crew of boys, locked basement, beaten for low sales, phones and papers taken; the 17-year-old was held as the assistant; a commenter who was in such a crew speaks under his own name

**From the article:** Five boys sold candy door to door "for their basketball team" twelve hours a day. There was no team. [[K p2 name|Lamont Gaddis]], 35, drove the van, kept the cash, took their phones, and locked them in a basement on [[W p1 address|Bond Street]], Prosecutor [[K p4 name|Helene Marchetti]] said. Whoever sold fewer than forty boxes was beaten. A 17-year-old who "kept count" was detained as a delinquent for assault.

**[[K p5 name|Gail Szymanski]]:** One of them came to my door in February. Thirteen at the most. No gloves. I bought two boxes and shut the door, and I've thought of nothing else since.

**unionboy908:** thats gotta be [[W p1 name|Malik]]. he had the [[W p1 body|lazy eye]] and he'd sing you the prices

**[[K p8 name|Héctor Lugo]]:** I own the bodega. [[K p2 name|Gaddis]], everybody called him [[K p2 alias|Coach]], bought the candy from me at $8 a carton. I gave my receipts to Ms. [[K p4 name|Marchetti]]'s people on day one.

**[[K p5 name|Gail Szymanski]]:** You might have asked where the candy went, [[K p8 name|Mr. Lugo]].

**[[K p8 name|Héctor Lugo]]:** Yes, I might. So might you, ma'am.

**[[K p6 name|Ronnie Salters]]:** I'm 39 and I sold magazines out of a van from Macon to Spokane when I was 15, for a man who left you on the highway if you were short. My real name, go ahead. That 17-year-old who "kept count"? In my van that was me. You count or you get counted. He hit kids because if he didn't he'd be hit with a chain.

**unionboy908:** no cap i know him too. [[W p3 name|Devonte]]. he used to dj at [[W p3 place|the Jefferson Park rec]]. he got put in the van at 14 himself when his grandma passed

**linden_mom3:** Is that [[W p3 name|Devonte Ruffin]] who's in the Union County juvenile place right now with a docket and everything? ([[W p3 id|FJ-20-0417-17]], my cousin clerks.) While the boys get a pizza party?

**[[K p6 name|Ronnie Salters]]:** Tell your cousin to be careful. And tell [[K p4 name|Helene Marchetti]] that he's number six, not number two.

**[[K p5 name|Gail Szymanski]]:** Thank you, [[K p6 name|Mr. Salters]]. Where can a person help?

**linden_mom3:** the little one's aunt is doing a GoFundMe, [[W p7 name|Shanice Tillery]], she has him now at [[W p1 address|the Mravlag buildings]] and he's enrolled at [[W p1 school|School 21]]. [[W p1 url|gofundme.example/f/malik-needs-a-bed]]

**unionboy908:** he sings at [[W p1 other|Greater Mt. Teman, the solo]]. [[W p1 name|Malik Tillery]], yall gonna know that name

**[[K p8 name|Héctor Lugo]]:** I put in $500. I don't want it said.

**unionboy908:** free [[W p3 alias|DJ Vonte]]

**Moderator:** [[K p2 name|Lamont Gaddis]] is due in Superior Court on April 4. Names of minors will be removed as we see them; we're one person and it's Tuesday.
