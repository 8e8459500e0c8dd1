id: t0109
genre: social
where: US-WI
published: 2021-01-20
title: Sheboygan Rants & Raves
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=victim age=- protected=no why=adult-victim
screen: none
note: nothing to protect; thread on a snowblower theft, adult accused

[[K p2 name|Deb Pfister-Lo]]: RAVE: they got him! [[K p1 name|Jeremy Allen Schuh]], 34, charged today. Took my neighbor [[K p4 name|Mr. Gupta]]'s snowblower out of an OPEN garage and tried to sell it to him

[[K p3 name|Marv Cullen]]: to who

[[K p2 name|Deb Pfister-Lo]]: to [[K p4 name|Mr. Gupta]]

[[K p3 name|Marv Cullen]]: what'd he want for her

[[K p2 name|Deb Pfister-Lo]]: $150 and [[K p4 name|Mr. Gupta]] talked him down to 90, THEN called 911. Case # [[K p1 id|21CM44]] if you want to go watch

