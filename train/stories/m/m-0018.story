id: m-0018
genre: news
where: IN-TN
published: 2007-07-17
title: 38 bonded labourers freed from rice mill; family had 'taken Rs. 2,000 in 1994'
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=victim age=11 protected=yes why=trafficking-victim
person p4: role=accused age=60 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=accused age=- protected=no why=adult-accused
screen: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: release certificates, village, survey number; the mill is where they lived and so W; the owner's car and phone are kept

Staff Reporter [[K p7 name|R. Vasudha]]

VELLIMANGALAM: When the Revenue Divisional Officer's jeep stopped at [[W p1 address|Sri Murugan Modern Rice Mill on the Arni bypass, S. No. 114/2]], at 5.40 on Monday morning, thirty-eight people were already spreading paddy. They had been there, some of them, for thirteen years, in a line of rooms against the back wall.

"My father-in-law took two thousand rupees in 1994 for a burial," said [[W p1 name|Kanniyappan]], 34. "Now the owner says that it's eleven thousand. I've been boiling paddy since the year my son was born." His son [[W p3 name|Selvam]], 11, turns the paddy with his feet. The boy had been to school for nineteen days in his life, he said, and could name each one.

[[W p1 name|Kanniyappan]]'s wife, [[W p2 name|Muniyamma]], has a [[W p2 body|pale burn from wrist to elbow]] where the parboiling drum split. She was not taken to hospital since, she was told, "then who will pay for the drum?" Two men who'd left for a festival in 2003 were brought back in a van and tied to the neem tree.

RDO [[K p5 name|S. Thamizhselvi]] issued release certificates the same evening (Nos. [[W p1 id|VLM/BL/07/21]], [[W p2 id|/22]] and [[W p3 id|/23]] for this family) and sent them home to [[W p1 address|Periya Kolapakkam Irular Colony]]. Mill owner [[K p4 name|G. Dhanapal Naidu]], 60, of [[K p4 address|7 Big Street]], was booked under the Bonded Labour System (Abolition) Act. Police seized his [[K p4 vehicle|Ambassador, TN 25 A 0119]]. His manager, [[K p8 name|Loganathan]], is being looked for.

[[K p6 name|Advocate Mercy Packiam]] of the Release and Return Forum said that the certificate was only the first paper. "They now need a ration card, a patta and a goat." Donations: [[K p6 address|Post Box 31, Vellimangalam H.O.]]
