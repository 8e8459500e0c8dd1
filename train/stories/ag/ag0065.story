id: ag0065
genre: news
where: US-MS
published: 2008-05-23
title: Guard indicted; inmate's letter got past him
person p1: role=victim,convicted age=26 protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
note: a prisoner is the victim; her number and unit leak; the crime she's in for singles her out

Inside a paperback Western that was bound for the county library, somebody in a women's prison had folded a letter. "He has the keys and I have two years," it said. "Please who ever reads."

A librarian, [[K p4 name|Eudora Stamps]], read it. On Monday a Rankin County grand jury indicted correctional officer [[K p2 name|Terrence Malone Yates]], 38, on four counts of sex with an offender in custody. The law holds that a prisoner can't consent to her keeper.

The writer is 26. She signed only with her number, [[W p1 id|MDOC L9140]], and her tier, [[W p1 address|Unit 2B, lower]]; a corrections spokesman, [[K p3 name|Floyd Gatewood]], then filled in the rest for a television crew, calling her "[[W p1 other|the girl that burned down the Pelahatchie feed mill]]." He has since been spoken to.

She has been moved to [[W p1 place|the Flowood unit]] and was given, she told the librarian in a second letter, her own blanket. [[K p2 name|Yates]] is on leave. His bond is $40,000.
