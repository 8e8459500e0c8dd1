id: o-0062
genre: email
where: US-CA
published: 2023-02-10
title: FW: Incident summary, Lot C and the second-floor kitchen (please stop replying all)
person p1: role=author age=- protected=no why=author
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=victim age=- protected=no why=adult-victim
screen: none
note: company security e-mail on thefts by an arrested contractor; adults only; K for e-mails, plates and phone extension

From: [[K p1 name|Dwayne Petrie]], Workplace Safety <[[K p1 email|dpetrie@northgatelabs.example]]>
To: all-fremont
Subject: FW: Incident summary, Lot C and the second-floor kitchen (please stop replying all)

Hi team,

Two things, and they're separate. People have been combining them.

**Lot C.** On Wednesday at about 6:15 pm [[K p2 name|Nandini Subramanian]] (Assay) was pushed and had her laptop bag taken as she was unlocking her car. She's got a sprained wrist and she is, in her words, "mad, mostly." Fremont PD have arrested [[K p3 name|Corey Blaine Dutton]], who was working here until January for the window-cleaning vendor. Some of you know him. Officer [[K p4 name|Thuy Le]] is the contact, report [[K p3 id|23-02-08-0311]]. The car they want sightings of is his: green Saturn, plate [[K p3 vehicle|6ZKT014]].

[[K p6 name|Bertrand Foss]] in Facilities ran after him as far as the light. Please don't do what [[K p6 name|Bertrand]] did. Thank you, [[K p6 name|Bertrand]].

**The second-floor kitchen.** The bowl of soup that was taken belonged to [[K p7 name|Marguerite Adeleke]]. It was labelled. There's no evidence whatsoever connecting this to [[K p3 name|Mr. Dutton]], who was in custody. I have been asked to look at badge data. I'm not going to look at badge data for soup.

Going forward, the escort desk is open until 9 pm, extension [[K p1 phone|0147]], and they're happy to walk anyone to Lots B through E.

[[K p5 name|Howard Lim]], you've replied all three times to say you aren't going to reply all.

Stay safe,
[[K p1 name|Dwayne]]
