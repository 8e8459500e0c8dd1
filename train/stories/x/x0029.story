id: x0029
genre: social
where: US-TN
published: 2023-10-05
title: [neighborhood page] be on the lookout
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=author
person p4: role=victim age=- protected=decide why=trafficking-victim
screen p4: unclear
note: private accusation with weak signs; nobody charged; D names and plate; the poster stays

[[K p3 name|Janelle Hibbitts]] ▸ East Hollow Neighbors (private group, 4,112 members)

Ok yall I'm gonna say it since the law wont. Something is NOT right at the nail place by the Kroger, [[D p1 employer|Lucky Tips]]. The tall girl who does pedicures is dropped off in a van at 9 & picked up at 9, every day, seven days, she's never once got a phone out. I asked did she like it here and she looked at the owner first. Last week I tipped her $20 and he took it out of her apron right in front of me.

The owner's name is [[D p1 name|Vincent Lam]]. His brother [[D p2 name|Peter]] drives the van ([[D p1 vehicle|white Sienna, tag 0K7-2L9]]).

She goes by [[D p4 alias|Lily]] on her nametag and I doubt it.

→ Did you report it?
→ I called the hotline & they took it down. Deputy told me working long hours isn't a crime.
→ my cousin goes there and [[D p1 name|Vince]] is the nicest man. maybe she's shy?? maybe tips are pooled??
→ maybe. Then let somebody ask her without him standing there.
→ Admin: leaving this up till noon, no more last names please
