id: ah0001
genre: news
where: US-NC
published: 2014-08-19
title: Teen in motel raid still in detention; two Lumberton men indicted
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p7: none
note: the girl's name reaches the text first through the clerk's docket sheet, late through a school detail and a caption; the survivor speaks openly

By [[K p9 name|Delphine Oxendine]]

LUMBERTON — She gave the arresting officer the name on her fake card, "[[W p1 alias|Mercedes]]," and told him she was twenty. Eleven days went by before anybody at the detention center noticed that the girl booked for soliciting was a rising junior at [[W p1 school|Burnt Swamp High]] named [[W p1 name|Taryn Locklear]].

On Monday a Robeson County grand jury indicted [[K p2 name|Antwon Rudolph Gilchrist]], 34, and [[K p3 name|Stevie Ray Hardin]], 29, on charges of promoting prostitution of a minor. Investigators say the pair rented two rooms by the week at [[W p1 place|the Carolina Rest on Fayetteville Road]] and sold dates with the teenager to truckers, keeping every dollar. [[W p1 name|Locklear]], who was 16, is still being held on the soliciting count and for giving a fictitious name.

"It is a paperwork problem," said Assistant District Attorney [[K p5 name|Hollis McNair]]. "We intend to drop it. The juvenile petition, [[W p1 id|14 JB 318]], has to be heard first." [[K p5 name|McNair]] said [[K p2 name|Gilchrist]]'s case, [[K p2 id|14 CRS 53307]], will be called September 8.

The girl's grandmother, [[W p4 name|Vernie Locklear]], reported her missing on July 2 from [[W p1 address|the brick house beside Old Prospect Tabernacle]]. Deputies wrote it up as a runaway. "I carried them her picture, the one with [[W p1 other|the marching cymbals]]," Miss [[W p4 name|Vernie]] said. "I told them [[W p1 name|Taryn]] don't run."

[[K p8 name|Pat Huggins]], who works the desk at the motel, told this newspaper that the guest in 114 "had [[W p1 body|a moon and three stars up behind the ear]]" and never had a key of her own. [[K p8 name|Huggins]] called the tip line twice.

[[K p7 name|Coretta Blue]], who runs a drop-in program in Pembroke and who says publicly that a boyfriend sold her in Charlotte at fifteen, has asked to see the girl. "They put handcuffs on me too," [[K p7 name|Blue]] said. "You can print my name. I want every sergeant in this county to know it."

Sheriff's Maj. [[K p6 name|Elwood Chavis]] said [[K p3 name|Hardin]], known on the street as [[K p3 alias|Slim Goodie]], was arrested July 26 driving a borrowed [[K p3 vehicle|gray Impala, tag XKW-0119]]. In the console was the teenager's learner's permit and a prepaid phone, [[W p1 phone|910-555-0143]], that carried the ads. [[K p6 name|Chavis]] asked other motel owners to check their July registers.

A bed has been offered at [[W p1 place|Harbor Oak, outside Hendersonville]], as soon as a judge signs.

PHOTO: Band members at last fall's homecoming. [[W p1 photo|Third from left, on cymbals, T. Locklear]].
