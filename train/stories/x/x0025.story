id: x0025
genre: press-release
where: US-IL
published: 2016-08-02
title: Sheriff's Office arrests four in truck stop operation
person p1: role=accused age=20 protected=decide why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=19 protected=yes why=trafficking-victim
screen p1: unclear
screen p5: sex-trafficking-adult misidentified=yes
note: two women booked alike; one with weak signs, one with the facts; release prints all

On July 30 the Winnebago County Sheriff's Office conducted an enforcement detail at the Rockford interchange.

Arrested:
• [[D p1 name|Kayla Renee Strand]], 20, Beloit – prostitution. [[D p1 name|Strand]] had two phones and a room key that wasn't hers.
• [[W p5 name|Ngoc Anh Tran]], 19, no fixed address – prostitution. Booking [[W p5 id|R16-4471]]. [[W p5 name|Tran]] told deputies the man in the van kept her travel papers, hit her on Friday when she came back short, and would not let her sleep until the count was made.
• [[K p2 name|Jerome Staples]], 37, Chicago – driving the van; promoting prostitution.
• [[K p3 name|Harold Wick]], 51, Freeport – patronizing.

Deputy Chief [[K p4 name|Daniel Tran]] said the office will run such details through the fall. He's no relation to any person arrested.
