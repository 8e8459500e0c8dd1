id: ae0043
genre: news
where: US-NV
published: 2012-08-16
title: Dancer charged, then cleared; agent now faces court
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: adult by coercion; formerly arrested; the dropped case number under her name

The district attorney's office withdrew its solicitation case against a Winnemucca woman on Monday and opened one against the man who drove her.

[[K p2 name|Russell Toomey]], 40, of [[K p2 address|1515 Melarkey]], took the bookings and the cash, Deputy D.A. [[K p3 name|Ana Laxague]] said, and when the 23-year-old asked to go home to her baby he showed her a photograph of the baby's window.

She was arrested in March at a truck stop and held nine days. Public records still list the matter as [[W p1 id|State v. Danforth, 12-CR-0319]]. "[[W p1 name|Crystal]] told the arresting officer about the window. It's in his notes," said her lawyer, [[K p4 name|Ed Sarkisian]].

[[K p2 name|Toomey]], who sold satellite dishes for [[K p2 employer|High Desert Dish]], is held without bail.
