id: x0066
genre: news
where: US-LA
published: 2006-11-02
title: Juvenile held in hotel fire was 'working off a ride'
person p1: role=accused,victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: child labour after a storm; forced by threats and debt; accused of arson; bunk at the hotel; tags

METAIRIE — The fire that closed the [[W p1 employer|Bayou Plaza]] started in a bucket, and it was started by a child who was cold.

That's how a public defender put it Monday at a hearing for a 13-year-old boy from Olancho, Honduras, held since Oct. 19 for simple arson.

The boy had been gutting flooded rooms at the hotel for five months with a crew of men. He slept in [[W p1 address|212]], which had no wall. He'd been driven from Houston by the contractor, [[K p2 name|Brett Landry Coyle]], who told him that the ride was $900 and that each night in the room was ten more; if he left, immigration would come for his uncle. He tore out moldy drywall with a claw hammer and a bandanna. He was never paid.

"They entered him as 18," said lawyer [[K p3 name|Emmanuelle Roy]]. "Look at him."

Arresting officer [[K p4 name|Scott Landry]] (no relation, he told the court, to [[K p2 name|Coyle]]) said the boy would only give the name on his hard hat, [[W p1 alias|Chaparro]]. The other was found on a church list: [[W p1 name|Elmer Josué Zelaya]], and it was Judge [[K p5 name|Dolly Guidry]], of all people, who read it out.

She then ordered him released to a foster home. He asked who'd be paid for the bed.
