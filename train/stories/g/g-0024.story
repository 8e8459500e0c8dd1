id: g-0024
genre: comments
where: US-CA
published: 2015-10-02
title: 7 comments — "Girl, 15, among 12 arrested in International Boulevard sweep"
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=relative,author age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: comment outing; the sister signs in with full name; a church, a nickname, a school mascot

**[[K p3 alias|eastbayed]]** · 2h
Twelve arrests and one of them is FIFTEEN and they wrote "prostitute." How do you arrest the person being sold. Her pimp, [[K p2 name|Jerome Ballou]], is right there in paragraph six with $1,900 of her money.

**[[K p6 alias|dublin_dad]]** · 2h
old enough to know better

**[[K p3 alias|eastbayed]]** · 2h
She's in ninth grade, my guy

**[[K p5 alias|fruitvale_flo]]** · 1h
thats [[W p1 alias|Nini]] from [[W p1 address|the pink fourplex on Coloma Way]]. her mama been looking since july. she use to do the flag dance at [[W p1 other|Tongan Free Wesleyan]]

**[[K p6 alias|dublin_dad]]** · 1h
So a church girl. lol. Class of 2019 at [[W p1 school|Skyline Vista]], go [[W p1 other|Titans]]

**[[W p4 name|Mele Havea]]** · 40m
I am [[W p1 relation|her sister]] and I'm begging you people. Delete this. Her name's not [[W p1 alias|Nini]] to you. You don't know what he did to keep her there. She called me from Juvenile Hall and asked was our dog still alive.

**[[K p5 alias|fruitvale_flo]]** · 31m
im sorry [[W p4 name|Mele]]. i only meant people should pray. praying for [[W p1 name|Sinisa]]

**[[K p3 alias|eastbayed]]** · 12m
Reported all of the above incl. the link someone just pasted ([[W p1 url|ig.example/sinisa.havea_510]]). Mods??
