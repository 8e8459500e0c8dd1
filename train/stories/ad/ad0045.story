id: ad0045
genre: comments
where: CA-AB
published: 2016-12-05
title: Oilers postgame thread: "we owe that kid an apology"
person p1: role=bystander age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=public-figure
person p3: role=author age=- protected=no why=author
note: hockey; the words "sold", "hurt", "trade", "minor" as sport; nothing to protect

(mod: [[K p3 alias|frozen_puck_ed]])

**northsider_:** [[K p1 name|Lukas Brandl]] with the hatty. The same [[K p1 name|Brandl]] half of you wanted sold for a bag of pucks at Thanksgiving.

**chuck_wagon:** Guilty. I called him a minor leaguer. I'll eat the jersey.

**northsider_:** He was hurt. He played on one leg till Halloween. Nobody knew because he didn't whine.

**prairiedog:** can we talk about the double minor on [[K p2 name|Sergei Dementyev]]. he touched the guy. TOUCHED. with a glove

**chuck_wagon:** It was a cross-check to the neck, but go off

**prairiedog:** paid three million a year to sit in a box

**[[K p3 alias|frozen_puck_ed]]:** Keep it civil. Two warnings, both prairiedog.

**northsider_:** Trade deadline's in Feb. If they move [[K p1 name|Lukas]] I'm burning down my own garage.

**chuck_wagon:** With the jersey in it?

**northsider_:** You ate the jersey.
