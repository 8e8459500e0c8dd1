id: ai0009
genre: comments
where: US-OH
published: 2021-04-30
title: Comments on "Two teens charged in vape shop fire"
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=victim age=52 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=author age=- protected=no why=author
person p8: role=author age=- protected=no why=author
note: outing thread under a story that withheld; a commenter named Chase and the word chase; the shop owner and fire chief stay; the second boy is named by his jersey and by a misspelling

[[K p6 name|Patty Leffew]] · 9:02 am
Paper won't say who. Fire chief [[K p4 name|Burl Castleman]] stood there on channel 6 and said "two juveniles, 14 and 15." We all know its [[W p1 name|Braxton Siler]].

[[K p7 name|Chase Ottobre]] · 9:10 am
[[K p6 name|Patty]] they are kids. You can't put that.

[[K p6 name|Patty Leffew]] · 9:11 am
I can put what I want [[K p7 name|Chase]]. [[W p1 name|Braxton]] egged my car in October and his mom [[W p5 name|Misty Siler]] laughed. Works at [[W p5 employer|the Speedway by the fairgrounds]], go ask her.

rt7_rick · 9:26 am
other one is #[[W p2 other|22]] on the freshman squad, do the math

DeLynn H. · 9:31 am
[[W p2 other|22]] is [[W p2 name|Owen Pruitt]]?? he mows my grandma's grass. no way

rt7_rick · 9:33 am
way. [[W p2 name|Prewitt]] boy had no eyebrows sunday at church lol

[[K p3 name|Samir Haddad]] · 10:15 am
I am the owner of the shop. I'm 52 years old and I put everything in there. I want to say to the people here, please stop. I know [[W p1 name|Braxton]], he bought soda from me when he was small. Chief [[K p4 name|Castleman]] told me that they ran back in to shut the dog's gate. The dog is fine. I'm insured. My number is [[K p3 phone|740-555-0126]] if the mothers want to talk.

[[K p6 name|Patty Leffew]] · 10:18 am
Mr [[K p3 name|Haddad]] you are too nice.

[[K p8 name|Glenn Tackett]] · 10:40 am
Retired from [[K p8 employer|the Gallia engineer's office]], forty yrs volunteer fire. That alley is county property and the dumpster should've been chained. I said so to [[K p4 name|Burl]] in 2018. Kids find fire like water finds a basement.

jenna.b · 10:52 am
the older one lives [[W p1 address|up Raccoon Creek Rd past the burned trailer]] which should of been a clue

[[K p7 name|Chase Ottobre]] · 10:59 am
Reported. Every one of these. The juvenile judge has a gag on this, case [[W p1 id|21-JD-0077]] says so on its face, I clerk there part time

rt7_rick · 11:01 am
so u just gave the case number genius

[[K p7 name|Chase Ottobre]] · 11:04 am
…deleting

DeLynn H. · 11:20 am
[[W p2 name|Owen]]s mom just called me crying. take my comment down how do i take it down. he's 14. he was the one who called 911 you can hear him on the scanner page, he says "this is [[W p2 name|Owen]] we didn't mean it"

[[K p8 name|Glenn Tackett]] · 11:31 am
Three dots, then Delete. Do it now hon.

[[K p6 name|Patty Leffew]] · 11:45 am
Fine. But [[W p1 name|B. Siler]] still owes me for a paint job. And don't get me started on the high speed chase in February, that was the uncle.

MODERATOR · 12:00 pm
Thread closed. We don't name juveniles. Please don't start another under the photo [[W p1 photo|siler-kid-vape-fire.png]].
