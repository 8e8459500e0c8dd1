id: z0004
genre: comments
where: US-GA
published: 2016-07-19
title: Comments on: "Motel arrests net 9, two from out of state"
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: the article booked a 17-year-old for prostitution; commenters out her; one commenter has real name

**PeachPitt**: nine arrests and every one of them a "she". where's the johns?

**[[K p4 name|Carol Denise Hammock]]**: My ex-husband drove by that motel and he says the man, [[K p2 name|Ricky Dupree]], took the money through the bathroom window. Told the girls they'd get it back "when they acted right."

**yall_hush**: [[W p1 other|The one in the pink shirt]] is 17. I don't care what the jail wrote. She's in my daughters homeroom at [[W p1 school|East Catoosa High]].

**PeachPitt**: 17 is 17. [[K p3 name|Sheriff Lonnie Abell]] needs to explain "prostitution" on a child's booking sheet.

**mudflap77**: its [[W p1 name|Brianna Sowell]]. she always been grown. my brother paid her himself last month at that same place

**yall_hush**: ^^ you just told on your brother.

**[[K p4 name|Carol Denise Hammock]]**: Moderator please take that name down. Her mother is [[W p5 name|Tina Sowell]] at [[W p5 employer|the Dollar barn]] and has been putting up flyers since May.

**mudflap77**: flyers wont fix [[W p1 alias|Bri Bri]]

**[moderator]**: Names removed. Thread locked. (We hope we got them all.)
