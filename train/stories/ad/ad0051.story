id: ad0051
genre: comments
where: AU-QLD
published: 2011-01-31
title: Flood-relief thread: who nicked the generators
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused,relative age=22 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
note: adult brother charged and named, 15-year-old brother protected; shared surname; adult brother is a relative who may be decide

**mudarmy_jules:** Four gennies gone from the SES shed. FOUR. While we were shovelling out old [[K p4 name|Mrs Petrakis]]'s kitchen.

**mudarmy_jules:** Sergeant [[K p3 name|Ian Purdie]] rang. Found 'em under a tarp. [[D p2 name|Brodie Hannigan]], 22, charged with four counts of stealing at a declared disaster. His 15yo brother was in the ute too and is being dealt with as a juvenile.

**kelpie:** which brother, theres three

**bigred:** the one with [[W p1 vehicle|the flame-painted BMX]]. [[W p1 name|Kyan]].

**kelpie:** he's in my son's boat crew at [[W p1 school|St Finbar's]]. Gutted

**mudarmy_jules:** Oi. You can't say the young fella's name, that's law in Queensland.

**bigred:** Whats the diff, [[D p2 name|Hannigan]] is in the paper

**mudarmy_jules:** He's an adult, that's the diff. Anyway gennies are back and [[K p4 name|Mrs P]] has made spanakopita for the whole street
