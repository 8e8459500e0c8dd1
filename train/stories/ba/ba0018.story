id: ba0018
genre: email
where: US-AK
published: 2020-02-03
title: FW: FW: found safe — please take posters down
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=victim age=14 protected=yes why=trafficking-victim
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p6: sex-trafficking-minor
note: alert is over; girl first held as runaway with drugs; e-mail chain with roommate named

From: [[K p7 name|Nadine Frye]] <[[K p7 email|nfrye@tundracopper.example]]>
To: All-Newsroom
Date: Mon, 3 Feb 2020 09:14
Subject: FW: FW: found safe — please take posters down

Folks, below is from the troopers. We ran the poster on Jan. 11 so it needs to come off the site, and nobody writes this up until I've talked with legal. [[K p7 name|Nadine]]

> From: [[K p3 name|Sgt. Aaron Demientieff]], Bethel Post
> To: media list
>
> The 15-year-old from the Bethel poster was located in Anchorage on Saturday night. Family has been told. Please remove name and picture from all pages. Poster was no. [[W p1 id|AK-20-0155]].
>
> The adult male with her, [[K p2 name|Marcus Dwayne Tolbert]], 29, Mountain View, is in custody for sex trafficking in the first degree. Bail $100,000. Anyone who dealt with "[[K p2 alias|Tall Marcus]]" or the number [[K p2 phone|907-555-0170]] please call me at [[K p3 phone|907-555-0102]].
>
> [[K p3 name|Demientieff]]

>> From: [[K p4 name|Inv. Paige Wassilie]]
>> To: [[K p3 name|Demientieff]]
>> (not for media)
>>
>> [[K p3 name|Aaron]], for your file. [[W p1 name|Tasha Olrun]] flew in Dec. 28 to stay with [[W p5 name|her auntie Bertha Olrun]] on [[W p5 address|Klevin St.]] and start at [[W p1 school|Bartlett in January]]. Met [[K p2 name|Tolbert]] at the Dimond mall bus stop. He fed her, bought her boots, said they were a couple. Within the week there were men coming to a motel off Gambell and he was keeping the cash in the boots, which she was not allowed to wear indoors. In January. In Anchorage.
>>
>> What I'm sick about: APD had her on the 16th. Shoplifted a coat. She gave her right name and they ran it, saw runaway, and booked her into McLaughlin with a possession add-on for pills that were his. Two nights. A "cousin" signed her out. Guess who. The delinquency case is [[W p1 id|3AN-20-00155 DL]] and I've asked the DA to kill it.
>>
>> Second girl in the room, 14, from Unalakleet. [[W p6 name|Jaylene Katchatag]]. Nobody had even reported her. She says the men asked for her as [[W p6 alias|Snowbird]]. She's at [[W p6 address|Covenant, third floor]], and wants her dog.
>>
>> To know them: [[W p1 name|Tasha]] has [[W p1 body|three chin lines, new ones]], she is the only girl on the poster who does. [[W p6 name|Jaylene]] plays [[W p6 other|center for the Wolfpack]], so any sports photo would do it.
>>
>> [[K p4 name|Wassilie]]

Ok and I now see that the trooper forwarded the bottom part too. DO NOT open the attachment ([[W p1 photo|olrun_tasha_poster_FINAL.pdf]]). Is our story still live under /news/[[W p1 url|bethel-teen-tasha-olrun-missing]]? Somebody kill it. My niece is 15.

[[K p7 name|N. Frye]]
Managing Editor, Tundra Copper | [[K p7 phone|907-555-0150]]
