id: w0052
genre: comments
where: US-MD
published: 2014-06-03
title: 12 replies to "Teen in stabbing at Frederick skate park 'a minor, will not be named' "
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=author age=- protected=no why=author
person p3: role=victim age=17 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
note: two minors outed; first letter riddle, house, board

skates_not_hates: "will not be named" ok. Rhymes with mason. Starts with J. ([[W p1 initials|J-a-s-_-n]])

CarrollCreekKaren: Is it the boy from [[W p1 address|the house w/ 2 totem poles on Motter Pl]]?

skates_not_hates: 🛹🛹 he rides [[W p1 other|a Baker deck w. a cobra that he painted himself]], I sold it him

OldTownFred: Charged in juvenile court, so no. The one he cut is a kid also, 17, and works [[W p3 employer|at the snowball stand by the Y]].

momof3inUrbana: We're praying for [[W p3 name|Lukas]]!!! [[W p3 name|Lukas Brandt]] took my daughter to prom. [[W p3 body|40 stitches down the left forearm]]

CarrollCreekKaren: and the other one's mother is [[W p1 relative|the tall bus aide on 22]], she should be ashamed

[[K p2 name|Gary Lenhart]] (staff): I've cut some posts. Public Information Officer [[K p4 name|Lt. Alicia Moss]] is at [[K p4 phone|301-555-0120]]. Don't guess at names. Mail me: [[K p2 email|glenhart@monocacymail.example]]

skates_not_hates: not a guess, he's in my homeroom at [[W p1 school|Governor J's]]
