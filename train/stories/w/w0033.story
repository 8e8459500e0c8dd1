id: w0033
genre: social
where: US-FL
published: 2020-05-02
title: Gainesville students' page, pinned
person p1: role=victim,author age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
note: anonymous post by a survivor; a friend in the replies outs her by flute case and room

ANON #4417: [[K p2 name|Trey Hollister]] is back on campus and I want freshmen to know that he was charged (Alachua [[K p2 id|01-2020-CF-000951-A]]) and is out on $15,000. He is 21 and drives [[K p2 vehicle|a silver 4Runner with the Salt Life sticker]]. What he did to me at the lake house I said no to in three languages. I'm 19. I am not giving my name.

[[K p3 alias|@gatorgrl_jess]]: so proud of you [[W p1 alias|rosie posey]] 💕 anyone who says she's lying can come fight me at [[W p1 address|Broward 2-East, room two-one-one]]

ANON #4417: please delete

[[K p3 alias|@gatorgrl_jess]]: omg. done. sorry [[W p1 name|Rosemarie]]!!!

pike_dude: lol "[[W p1 initials|R.M.L.]]"? With the [[W p1 other|flute case with the Haiti flag]]? She was laughing all night

[[K p4 alias|@mod_deb]]: pike_dude banned. Report to Ofc. [[K p4 name|Deb Cangelosi]], [[K p4 phone|352-555-0147]], [[K p4 email|titleix@alachuastate.example]]. To the poster: your UFID [[W p1 id|8-8-1-4-0-2-x-x]] showed in your screenshot, re-crop it
