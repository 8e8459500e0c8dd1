id: e-0005
genre: news
where: US-NC
published: 2009-08-23
title: She cleaned house in Weddell Park for six years. Nobody on the street knew her name.
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=51 protected=no why=adult-convicted
person p3: role=convicted age=55 protected=no why=adult-convicted
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=11 protected=yes why=minor-witness
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: feature; brought at 14, so a minor at the incident though 21 now; pseudonym explicitly used stays; the letter, the choir and the aunt leak; a child of the couple was a witness

By [[K p8 name|Marguerite Ellenbogen]]

CARY — The houses on [[D p1 address|Linden Close]] have three-car garages and a homeowners' association that meets about mailboxes. For six years, behind the fourth mailbox on the left, lived a girl whom the neighbors took for a niece.

She is 21 now. In this article she is called [[K p1 other|Ama]], the day-name for a girl born on a Saturday, because she asked that her own not be used. She was 14 when Dr. [[K p2 name|Komlan Agbodza]], a dentist, and his wife, [[K p3 name|Philomena Agbodza]], brought her from Lomé on the passport of a daughter who had died.

She was to go to school. She was given, instead, a list. It was laminated. [[K p5 name|Terence Whitcomb]], the assistant U.S. attorney who tried the case, still keeps it in his desk: 4:45, iron; 5:30, lunches; 6:10, wake children.

"People ask me for the chains," [[K p5 name|Whitcomb]] said. "I show them the list."

The [[K p2 name|Agbodzas]] were convicted in April of forced labor and harboring, and on Friday were sentenced to nine years and seven. [[K p3 name|Philomena Agbodza]], 55, told the judge that she'd treated the girl as her own.

What undid them was a child. The couple's younger daughter, then 11, wrote about the person she loved most for a fifth-grade assignment. "She sleeps in the room with the water heater," wrote [[W p7 name|Délali]]. "She is not allowed to be sick." A teacher at [[W p7 school|Weddell Park Elementary]] read it twice and walked it to the office.

[[K p4 name|Carol Ostrowski]], who lives across the street, remembers a slight figure who carried the trash cans to the curb on Mondays and back on Mondays. "I waved," [[K p4 name|Ostrowski]] said. "I waved for six years. I think about that wave."

Professor [[K p6 name|Ngozi Lathrop]], who studies domestic servitude, said that such households seldom need a lock. "She was told that she'd be arrested, and that her mother would be made to repay the ticket. What would you need a lock for?"

[[K p1 other|Ama]] now shares an apartment, has a learner's permit and sings alto in [[W p1 other|the choir at St. Bakhita's]]. She works mornings at [[W p1 employer|a dry cleaner's on Maynard Road]], where, she says with some pride, they have machines for everything.

After the verdict she wrote a letter to be read out in court. A copy obtained by this newspaper is signed "[[W p1 name|Essivi]]," and in the copy placed in the public file the signature continues: [[W p1 name|Essivi Rose Kpodo]], c/o Mrs. [[W p9 name|Célestine Kpodo-Barnes]], [[W p1 address|1144 Kildaire Commons, No. 12]].

"I don't want the little girl to think it was her fault that her parents went to prison," it says. "[[W p7 name|Délali]] was the only one who said good night."
