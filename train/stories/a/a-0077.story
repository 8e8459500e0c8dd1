id: a-0077
genre: news
where: US-OH
published: 2021-07-07
title: Trafficker used foster home as 'catalog,' feds say
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=accused age=57 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: names in Snapchat handles, group home name; unruly-child complaint docket number

By [[K p7 name|DeMarco Hines]]

AKRON — The brochure for [[W p1 place|Harbor Light House]] promises "a door that is always open." Federal prosecutors said Tuesday that a man was standing on the other side of it.

[[K p3 name|Kyrie Sandoval]], 28, a weekend aide, is charged with sex trafficking of a minor. Also charged is [[K p4 name|Wendell Brandt]], 57, a home inspector who is alleged to have paid him for "introductions."

According to an affidavit by FBI Special Agent [[K p5 name|Colleen Tracy]], [[K p3 name|Sandoval]] photographed residents for what he told them was a bulletin board. He sent the pictures to buyers with a number under each. Two, then 15 and 16, were sold at least 20 times.

"Which ones do you have," reads a message from [[K p4 name|Brandt]]. [[K p3 name|Sandoval]] answers with two Snapchat names: [[W p1 alias|jadaa.b04]] and [[W p2 alias|itz_miracle]].

"They weren't runaways. They were being picked up," [[K p5 name|Tracy]] said.

The older girl had been adjudicated unruly for leaving without permission ([[W p1 id|DU 20-03-0551]]), and was on an ankle monitor at the time, which records each address. That is how the case was made. "[[W p1 name|Jada]]'s ankle told us more than any detective," Magistrate Judge [[K p6 name|Ravi Deshpande]] was told.

The unruly finding stands.
