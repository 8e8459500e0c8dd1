id: j-0043
genre: press-release
where: US-MA
published: 2010-10-05
title: Worcester detail nets nine "johns"
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: none
note: nothing to protect; sting on buyers with a decoy officer; all adult accused

If you were on Main South on Friday night and a lady in a denim jacket asked if you wanted company, you met Officer [[K p5 name|Teresa Quiñones]].

Nine men said yes. Each will be summonsed for engaging in sexual conduct for a fee. They include:

[[K p1 name|Harold J. Pinkham]], 52, Auburn, who had a child seat in the car and asked that we move it before the tow;

[[K p2 name|Nikos Anagnos]], 39, Shrewsbury;

[[K p3 name|Tyler Dube]], 24, Leicester, who offered a gift certificate.

Chief [[K p4 name|Gary Gemelli]] reminds residents that their plates are read and that the Department's web page is updated on Mondays. No women were arrested. That's on purpose.
