id: p-0037
genre: news
where: US-OK
published: 2024-09-05
title: Lawton man's conviction for swindling ranchers upheld
person p1: role=convicted age=50 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; word-name Chase and a bank name Chase in other sense avoided

LAWTON, Okla. — The Court of Criminal Appeals on Wednesday let stand the conviction of a cattle broker who sold the same 240 steers to four different men.

[[K p1 name|Chase Dwayne Lathem]], 50, formerly of [[K p1 address|Sandy Creek Ranch near Cache]], is serving 12 years. In an opinion by [[K p3 name|Judge Sheila Burkhalter]], the court rejected his claim that jurors should have been told about a drought.

"The drought did not sell the cattle," she wrote.

Trial evidence showed that [[K p1 name|Lathem]] took buyers to the same pasture on different mornings, in some cases with the previous buyer's ear tags still in his truck. Losses came to $611,000. The steers belonged to a fifth man, who was in Branson with his wife.

[[K p2 name|Virgil Redbird]], a Comanche County rancher who lost $148,000 and his hired hand, said by phone he was glad but that it did not fill a feed bunk. "I shook that man's hand on it. That's what I go back to," he said. "I washed the hand, after."

[[K p1 name|Lathem]]'s lawyer, [[K p5 name|Jerome Applegate]] of Oklahoma City, said he'd ask for a rehearing. "My client is a salesman who got ahead of himself in a bad market. Every one of those buyers would have been made whole by the spring."

[[K p4 name|Kyle Nance]], the assistant attorney general who argued the case, called the opinion thorough.

The judges did agree with [[K p1 name|Lathem]] on one point. An order that he pay $2,300 for the jury's barbecue, which had been billed as a site visit, was struck.

He won't be eligible for parole until 2027. The case is [[K p1 id|F-2022-418]].

[[K p6 name|Misty Coker]] covers courts. Reach her at [[K p6 phone|580-555-0171]].
