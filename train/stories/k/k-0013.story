id: k-0013
genre: news
where: ZA
published: 2016-06-15
title: Learner knifed over a pair of earphones
person p1: role=victim age=15 protected=yes why=minor-victim
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=witness age=14 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
note: child victim, child accused and child witness, all named by sloppy reporter or principal

A grade 9 learner was stabbed in the shoulder in a scuffle over earphones at a taxi rank in Mdantsane on Monday, and doctors say she was lucky by the width of a satchel strap.

The 15-year-old was on her way home from [[W p1 school|Khanyisa Ridge Secondary]] when a boy from another school demanded "his share". Captain [[K p4 name|Nomfundo Matyila]] said a suspect, 17, was arrested the same night and would appear before the child justice court.

Her grandmother, [[W p5 name|MaDlamini]], said it was the third attack on girls from the school this term. "I told [[W p1 name|Anelisa]] to put that music in her bag."

A 14-year-old friend chased the attacker with a school shoe. "I hit him with it two times," [[W p3 name|Siphosethu]] told the Dispatch. "I know him, it's [[W p2 name|Lwazi]] [[W p2 other|from the hair salon]]."

Principal [[K p6 name|Mr Z. Fuku]] said extra patrols had been requested. The stabbed girl was discharged on Tuesday and is reportedly doing her algebra left-handed.
