id: u0034
genre: blog
where: GB-ENG
published: 2014-09-21
title: From the Vestry: what we got wrong about Mr. [[K p2 name|Pym]]
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=convicted age=72 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: parish blog by rector; former altar boy, now adult; seating, brother; parish church W because victim attended? village W

I have been rector here for six years, and for six years I've walked past a brass plate thanking [[K p2 name|Ambrose Pym]] for his work with the young. On Tuesday I took a screwdriver to it.

He's 72. He pleaded guilty at Exeter to what he did in the seventies to a server of ten, on the robing-room bench, on the mornings before early Mass. We call it "robing-room" still. We won't after Sunday.

I shall not name the man. I'm told that I did so, by accident, in the intercessions, and I apologise for it: "for [[W p1 name|Julian]], and those who hurt" went up on the screen with the hymn numbers. He sits where he always has, [[W p1 other|third pew from the font, with the guide dog]]. Some of you turned round.

His brother [[W p5 name|Clement Hartnoll]] has asked if the Christmas crib, which their father carved, might be returned to the family. Of course.

Archdeacon [[K p4 name|Judith Mbanefo]] will be with us for the parish meeting in [[W p1 address|Nether Sallow]] village hall on the 28th. Please bring your anger. She's used to it.

— [[K p3 name|Fr. Dominic Teale]]
