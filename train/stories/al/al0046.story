id: al0046
genre: press-release
where: GB-NIR
published: 2019-04-02
title: Appeal after woman attacked on towpath: artist's impression, and a word about what not to post
person p1: role=victim age=26 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=witness age=12 protected=yes why=minor-witness
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=accused age=- protected=decide why=adult-accused
screen p1: none
note: police appeal with Q&A; wanted man named by police (K) and an innocent man named only by Facebook (D); child witness with a dog

Detectives in Lisburn who are investigating a rape on the Lagan towpath on the evening of Thursday 28 March have named a man whom they wish to arrest.

He is [[K p2 name|Darren Ivor Sproule]], also known as [[K p2 alias|Spud]], last of [[K p2 address|Wallace Park Mews]]. He is about 5ft 10in, with [[K p2 body|a tattoo of a heron on his neck]], and may be using a [[K p2 vehicle|green Suzuki jeep, JFZ 4471]]. He shouldn't be approached.

The victim is 26. She had finished her shift and was walking home between the second lock and the weir at about 7.40pm. She is being supported by specially trained officers.

[[K p3 name|Detective Inspector Orlaith Devenney]] said: "She fought, and she remembered. Every line of that drawing is hers. I would ask people to look at it for a full minute."

DI [[K p3 name|Devenney]] thanked a cyclist, [[K p5 name|Prakash Nair]], who stayed until help came, and a child of 12 who heard her.

QUESTIONS FROM REPORTERS AT THE BRIEFING (note by press officer [[K p4 name|Gareth McIlroy]])

Q. Is it right that the child was walking a dog?
A. Two. He tied them to a post and ran to [[W p6 address|the lock house]]. (Mr [[K p5 name|Nair]], from the floor: "Wee [[W p6 name|Tiernan]] gave her his own coat." I have asked that this be not used.)

Q. People are posting a picture of a delivery driver.
A. It isn't him. [[D p8 name|Raymond Toal]] has been spoken to, was in Newry and has done nothing but have a beard. Please stop. His children have been followed from school.

Q. There's a vigil tonight. Has the family agreed?
A. They have not. A poster says "Walk with [[W p1 name|Leanne]]". It must come down. It is on every pole from the station to [[W p1 employer|Ballyskeagh Veterinary]], and the people there know quite well why.

Q. Her mother spoke to us on the doorstep.
A. I know she did. I'd ask you to leave out that [[W p7 name|Hazel McCartan]] is who she is.

Notes for desks
— Drawing: [[K p2 photo|efit_towpath_0328.jpg]]. The file beginning [[W p1 photo|McCartan_L_injuries]] was withdrawn at 11.20.
— Serial [[K p2 id|1588 of 28/03/19]].
— The dogs belong to [[W p6 relative|the lock-keeper]]. There is only the one.
— The victim's necklace is missing: silver, the letters [[W p1 other|L McC]], and a small shamrock with a leaf gone. If it is offered for sale ring 01632 960390.

[[K p4 name|G. McIlroy]]

*Later, 19.05: DI [[K p3 name|Devenney]] confirms an arrest in Larne. [[K p2 name|Sproule]] is in custody. The ward has been asked to change the whiteboard, which had [[W p1 name|LEANNE McC.]] on it. Ms [[W p1 name|McCartan]] has been told, by phone, before anybody.*
