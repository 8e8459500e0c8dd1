id: ac0036
genre: news
where: US-OK
published: 2013-09-15
title: Ballad of the [[W p1 address|Pink House]]
person p1: role=victim age=18 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: domestic labour by a church couple, US-born adult with intellectual disability; church supper; pie; pet; surname once

Nobody made a lattice like it. At the Methodist suppers in Okemah the pies of [[K p3 name|Glenda Purvis]] went first, and she'd stand behind the table and be praised.

They were made, it turned out, by someone who had been told that if she came to church the roof would fall.

I am not from there. I married in. I ate the pie. So did you, if you were within forty miles of the place from 2006 on: cherry, with the strips no wider than a shoelace, and a small leaf cut out of dough, always [[W p1 other|one leaf, upside down]].

She had come at eighteen from a group home. [[K p2 name|Harlan]] and [[K p3 name|Glenda Purvis]] were to be her payee, which is a thing the government asks nice people to be. They took the check. They took her shoes in the evening. She cooked and cleaned for a house of six and then for the motor court, and slept [[W p1 address|on the porch of the pink house on Ash, with the beagle]]. If she was slow, there was a hose. He got nine years, and she seven.

At the sentencing the judge called her by her whole name, [[W p1 name|Loretta Mae Tiger]], and asked if there was anything she would like to say. She asked about the beagle.

[[K p5 name|Pastor Ken Whitlow]] has put in the bulletin that there'll be no pies in October. I think that's wrong. I think there ought to be one table, bare, with her leaf on it.

Well. That's all I have this week. — [[K p4 name|June Ellen Battles]]
