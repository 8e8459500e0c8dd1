id: ac0078
genre: news
where: US-MN
published: 2010-08-22
title: Ricing
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: Duluth ships; Ojibwe girl; runaway cited; grandmother; jingle dress; village W

The poles are cut from tamarack with a crotch at the end, so as not to hurt the roots. You push with it. The one in front knocks.

My aunt's the one who knocks, generally, but this August the knocker was a girl from across the lake at [[W p1 address|Nett Point]]. She's the only one around who [[W p1 other|knocks left-handed, so the rice lands backward]]. I'd be going along in the quiet, and I'd see her shoulder blades. There's nothing to them.

She'd been on the boats.

People in Duluth know what that means and will change the subject. She was 14, she went down for the powwow; there was a woman who'd do her hair. After that, it was the harbor, up the ladder at night, and back down at six, with the woman waiting in the car with the heater on and her palm out. A deckhand gave her a life jacket and told her to jump. She did. The Coast Guard report calls her a stowaway. So it was juvenile court for trespass on a vessel and running off, until a lawyer from the band came and read them their own law.

[[K p2 name|Crystal Haglund]] has been charged, said St. Louis County's [[K p4 name|Bjorn Aune]]. No sailors have.

Her grandma [[W p3 name|Delores Shingobee]] is putting the cones on a new dress; it's three hundred and sixty-five, for the days.

Somebody from the DNR came out to check licenses. He'd his clipboard. He said names? My aunt gave hers, and I mine. There was a bit of a wait. Then from the front of the boat, not turning round: "[[W p1 name|Shania Rose Shingobee]]. I'm legal."

[[K p5 name|Bineshi Larose]]
