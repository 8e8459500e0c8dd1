id: ao0029
genre: email
where: US-PA
published: 2015-12-08
title: [Millbrook PTO] Pageant, parking, and the Great Gingerbread Theft
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=8 protected=no why=minor-not-in-crime
person p3: role=bystander age=7 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=9 protected=no why=minor-not-in-crime
person p8: role=accused age=- protected=no why=adult-bystander
note: nothing to protect; parents' list with children's names, roles in the nativity (a slave boy, a Herod), phone numbers; a dog is the thief

From: [[K p1 name|Bronwyn Castellano]] <[[K p1 email|bronwyn.c@millbrookpto.example]]>
Tue, Dec 8, 2015 at 6:02 AM

Good morning elves,

PAGEANT is Thursday at 6:30, doors at 6. Casting is final, and no, I can't make another wise man.

Mary: [[K p2 name|Grace Oduya]], 8
Joseph: [[K p3 name|Desmond Pfeiffer]], 7, who has agreed to hold her hand if gloves are worn
Herod: [[K p7 name|Charlotte Nguyen-Baum]], 9, she asked for it and she's terrifying
Star: a flashlight and [[K p6 name|Mr. Pfeiffer]]

[[K p2 name|Grace]]'s donkey ears are with me. [[K p7 name|Charlotte]]'s mother reminds me that Herod's order about the infants will be mimed *off stage* this year.

PARKING. [[K p4 name|Principal Horace Whitlock-Diaz]] had a call from the borough. Don't use the lot at [[K p5 address|Kowalski's funeral home, 14 W. Cherry]]; [[K p5 name|Stosh Kowalski]] has a viewing. He says that he doesn't mind, but the family might. His number is [[K p5 phone|570-555-0193]] if you have blocked the hearse again.

GINGERBREAD. Between Friday noon and Monday the second graders' entire village was taken from the library. Twenty-six houses, a church, the jail. Police were called by somebody (I know who) and [[K p4 name|Mr. Whitlock-Diaz]] had to give a statement. Report no. [[K p4 id|MB-15-2207]]. There was one witness.

Reply-all, 6:40 AM
[[K p6 name|Ted Pfeiffer]]: The witness is my son. [[K p3 name|Desmond]] says that "a brown guy with a tail" did it.

Reply-all, 6:44 AM
[[K p5 name|Stosh Kowalski]]: Oh no

Reply-all, 6:51 AM
[[K p5 name|Stosh Kowalski]]: It's [[K p8 name|Duke]]. My chocolate Lab. I let him out through the book drop side on Saturday. He's been very quiet and there are gumdrops in places I'd rather not describe. He's at the vet on Main. He will live. He has been charged with twenty-six counts of breaking and entering, and I'll pay.

Reply-all, 7:15 AM
[[K p1 name|Bronwyn]]: [[K p8 name|Duke Kowalski]] is hereby cast as Camel, 2nd.

Reply-all, 7:20 AM
[[K p6 name|T. Pfeiffer]]: [[K p3 name|Desmond]] wants it known that he's a good detective. Also he's missing a front tooth since last night, so Joseph will lisp.

Attach: [[K p2 photo|grace_in_donkey_ears_wrong_costume.jpg]]; seating_chart.pdf

Say grace before the cocoa, please, Pastor asked.
