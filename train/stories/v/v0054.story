id: v0054
genre: news
where: US-ID
published: 2009-10-15
title: LETTERS: "You printed the number of her trailer"
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=author,relative age=- protected=decide why=author
person p3: role=convicted age=48 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: mother signs (D); in complaining she repeats the address, the nickname and the 4-H pig

Editor:

On October 8 your man covered the sentencing of [[K p3 name|Floyd Amos Tanner]], 48. He was fair to [[K p3 name|Tanner]]. He was fair to Judge [[K p4 name|Corinne Baptiste]]. He wrote that the girl, 14, "received money and gifts." She received a five-dollar bill and a Slurpee each time. [[K p3 name|Tanner]] received a cord of firewood from one man and a boat motor from another. That's what my daughter fetched, a boat motor.

And then he put where it was. He wrote "at [[W p1 address|Space 22, Shady Bend]]." We still live in [[W p1 address|Space 22]]. We can't afford not to. Men have driven through, slow.

She's a girl who raised [[W p1 other|the champion gilt at this year's fair]], and had her picture in your paper for that too, so now they've got both. [[W p1 alias|Birdie]] won't ride the bus.

I don't want a correction, because that'd just print it again, and I see now that I have.

[[D p2 name|Joanne Kinnear]]
