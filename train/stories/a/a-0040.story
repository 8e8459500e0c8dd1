id: a-0040
genre: news
where: IN
published: 2021-12-02
title: Newborn, teen mother safe after rescue; neighbour booked
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen: none
note: POCSO; a ward member's quote uses her name; locality and school; grandmother

LUCKNOW: A 52-year-old grocer has been arrested for allegedly raping a 14-year-old girl, who gave birth at a government hospital on Sunday, police said.

[[K p2 name|Ram Sajeevan Gupta]] has a shop [[W p1 address|opposite the girl's house in Naya Tola, behind the old ice factory]]. He is booked under section 376 IPC and sections 5 and 6 of the Pocso Act.

The girl, a class 8 student of [[W p1 school|Kasturba Vidyalaya]], lives with her grandmother, [[W p4 name|Sona Devi]], who [[W p4 relation|rolls papads for a living]]. It was she who went to the women's helpline. "They offered us two lakh rupees to keep quiet," [[W p4 name|Sona Devi]] said.

Additional DCP [[K p3 name|Chiranjeev Nath]] said samples have been sent for a DNA test. Mother and child are stable. Local corporator's office has started a fund on social media in the name of [[W p1 url|Help Pinky and Baby]], which the police have asked it to take down.
