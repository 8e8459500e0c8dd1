id: w0030
genre: news
where: US-MA
published: 2022-09-15
title: Dorchester masseur assaulted client from Weymouth, court told
person p1: role=victim age=52 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: adult; paper keeps the name but prints where and when she swims and the plate

At the arraignment of [[K p2 name|Piotr Zielonka]], a licensed massage therapist (No. [[K p2 id|MT-33091]]), Assistant District Attorney [[K p3 name|Fiona Baptiste]] said that a Weymouth woman, 52, had booked an hour for a frozen shoulder. Ten minutes before the end of it he did something that she had to describe to the officer by pointing.

She left by the back, got into [[W p1 vehicle|a blue Prius, vanity plate GRAM 5X]], and drove to the station in her socks.

[[K p2 name|Zielonka]], 44, of [[K p2 address|Savin Hill]], pleaded not guilty. His studio, [[K p2 employer|Harbor Touch, 1190 Dorchester Avenue]], has no other complaints, said his lawyer, [[K p4 name|Everton Clarke]].

The woman, a widow, is [[W p1 employer|the crossing guard at Pond and Pleasant]] and she has swum [[W p1 other|at Wessagusset every dawn of the year since 1999, in a red cap]]. She has missed nine days, [[K p3 name|Baptiste]] said. "The regulars left a thermos on the seawall."

The report number is [[K p2 id|222-081-447]]. In it, on p. 2, an officer wrote: "Ms. [[W p1 name|Delahunt]] (first name [[W p1 name|Noreen]], D.O.B. [[W p1 birthdate|Twelfth Night 1970]]) was composed."

Bail was set at $5,000 by the court, [[K p3 address|510 Washington Street, Dorchester]].
