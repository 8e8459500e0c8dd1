id: l-0076
genre: press-release
where: US-MO
published: 2019-09-26
title: Springfield detectives arrest 15 in two-day "john" operation
person p1: role=accused age=23 protected=no why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=66 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=41 protected=no why=adult-accused
screen: none
note: decoy officers only, one ad purported to be 16 but no real child existed; all accused are adults; nothing to withhold

SPRINGFIELD — Fifteen men were arrested Sept. 23 and 24 when they came to a room to meet a person who did not exist.

Detectives posted two advertisements. Eleven men answered the first and offered money to an adult "provider," in fact Officer [[K p5 name|Kelsey Dunaway]]. Four answered the second, agreed by text to meet a 16-year-old, and brought, respectively, cash, cash, a gift card and a stuffed bear.

Those four were booked for attempted enticement and attempted patronizing of a minor:

[[K p1 name|Hunter Ray Massey]], 23, Ozark
[[K p2 name|Brian Keith Odom]], 38, Nixa (assistant fire chief, on leave)
[[K p6 name|Suresh Menon]], 41, Springfield
[[K p3 name|Rev. Floyd Gentry]], 66, Rogersville

The misdemeanor list is posted with the municipal clerk.

"No child was involved at any time," said Lt. [[K p4 name|Jesús Barraza]]. "I repeat that as there are rumors about a girl from Glendale and there isn't any girl from Glendale. It was me typing. I'm 52."

[[K p3 name|Gentry]]'s church has asked that its name not be used; we note that nobody asked the church. Officer [[K p5 name|Dunaway]] asks whoever left the bear to let her keep it. [[K p2 name|Odom]] left it.

Inquiries: Lt. [[K p4 name|Barraza]], 417-555-0190.
