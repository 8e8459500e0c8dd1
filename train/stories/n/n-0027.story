id: n-0027
genre: press-release
where: GB-WLS
published: 2016-11-14
title: Car wash operation: update no. 3
person p1: role=victim age=25 protected=yes why=trafficking-victim
person p2: role=victim age=52 protected=yes why=trafficking-victim
person p3: role=victim age=30 protected=yes why=trafficking-victim
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=accused age=37 protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=30 protected=no why=adult-accused
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: third update from force; Roma men; one accused is the brother of a victim; unmarked first two updates' descriptions

Gwent Police – issued 0830

Following our updates of 9 and 11 November we can confirm three people have now been charged.

[[K p4 name|Costel Lingurar]], 39, [[K p9 name|Vasile Rus]], 30, and [[D p5 name|Marian Lingurar]], 37, all of Newport, will appear before magistrates today accused of requiring another to perform forced or compulsory labour.

Update 1 referred to "three Romanian males from the [[D p1 employer|Spytty Road]] premises." Update 2 stated that one of the three had left hospital. For clarity: the 52-year-old ("Mr V" in update 2) has had skin grafts for acid burns to [[W p2 body|both shins]]. He and the other two shared a container at the rear. Wages of £4 a day were held back for "rent", identity cards were in [[K p4 name|Costel Lingurar]]'s safe, and a dog was used.

In answer to press queries: yes, one of the accused is the brother of one of the men. We'd ask media not to say which. A local outlet has published that "[[W p3 name|Florin]] shopped his own brother [[D p5 name|Marian]]"; we have requested its removal.

Inspector [[K p6 name|Rhian Pugh]] said: "[[W p2 name|Viorel]] and his friends weren't invisible. They were at the side of an A-road with sponges."

DC [[K p7 name|Elin Rus]], family liaison (no connection with the man charged), can be reached via 101 quoting log 1600417733.

The youngest, 25, has gone home to [[W p1 place|Tăndărei]].

Ends. Duty press officer: [[K p8 name|Gareth Vaughan]]
