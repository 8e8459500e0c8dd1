id: af0082
genre: news
where: US-SD
published: 2016-08-11
title: Two held as rally ends: a girl, 17, and the man who priced her
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: rally; charged as an adult-like with a felony theft of a motorcycle; rule 1 wins

STURGIS — [[W p1 name|Cheyenne Rae Dubray]], 17, will be tried as an adult for the theft of a motorcycle. It belonged to a dentist from Omaha who, for his part, has been given a ticket.

Prosecutors agree about the following. [[W p1 name|Dubray]] was put on the road at Wagner by [[K p2 name|Scott Allen Purdy]], 35, who'd told her mother that he needed a cook for the rally. There was a camper. There was a sign-up sheet, with tips for good reviews. The dentist paid $200 and fell asleep. She found the key in his vest and got as far as Wall before the tank ran dry.

"It's a forty-thousand-dollar bike," said State's Attorney [[K p3 name|Chad Wessels]]. As to [[K p2 name|Purdy]], he's charged with promoting prostitution, and bonded out on Monday.

Her lawyer, [[K p4 name|Jo Ellen Brave]], asked why the girl didn't ride to the police. "I did not know which way they were," [[W p1 name|Cheyenne]] answered before she could be stopped.

Her file is no longer sealed: [[W p1 id|46CRI16-1182]]. She is the one in [[W p1 photo|the front-page picture with the pink helmet]].
