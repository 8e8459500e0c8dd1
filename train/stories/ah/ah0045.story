id: ah0045
genre: news
where: US-AL
published: 2017-08-24
title: Business notes: Victim of her own success, Huntsville baker hires again
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; night shift at a bakery, a passport held (by consulate), debt paid down freely, massage therapist licensed, ex-convict hired; near-miss words throughout

By [[K p7 name|Faith Abdi-Monroe]]

HUNTSVILLE — [[K p1 name|Henrietta Sokolov]] can't keep up. Her bakery, [[K p1 employer|The Proofing Room]], sold 900 loaves last Saturday with two ovens and a cousin, and so on Monday she hung out a sign: NIGHT SHIFT. WE PAY. WE FEED YOU.

"I wrote 'We pay' as a joke, and eleven people asked if I meant it," [[K p1 name|Sokolov]] said.

She hired four. [[K p2 name|Ermias Tesfaye]], an Eritrean who baked in Khartoum, borrowed $2,000 from her for a car and is paying off the debt at $50 a week; there's a chart by the mixer, and he crosses it out himself. His passport has been held since May, at the consulate, for renewal. "It's a very slow country," said [[K p2 name|Tesfaye]], who's free on Sundays and drives to Chattanooga to sing.

[[K p3 name|Summer Littlejohn]], 17, a senior at [[K p3 school|Grissom]], works the counter till nine. State rules on minors say ten. [[K p3 name|Littlejohn]] is saving for the trombone she has on layaway.

Then there's [[K p6 name|Vernon Tate]], who did fourteen years for armed robbery, AIS [[K p6 id|188204]], and tells customers so. "They ask where I learned croissants," he said. "I say Limestone." [[K p6 name|Tate]] wears long sleeves over [[K p6 body|a swallow on each hand]], though not very long.

Inspector [[K p4 name|Garrett Yoon]] of the health department gave the place a 98. Two points were for a cat. [[K p4 name|Yoon]], reached at [[K p4 phone|256-555-0155]], denies that he took a muffin.

Elsewhere: [[K p5 name|Dr. Bao Truong]] has opened a licensed massage and physical therapy practice at [[K p5 address|2240 Whitesburg Terrace, Suite B]]. "Yes, really therapy," the sign says. [[K p5 name|Truong]], a former Army medic, will escort veterans to and from the VA on Fridays at no charge.

And the Downtown Rescue fund, whose accounts were robbed last spring, says it has been made whole by an anonymous donor. Its director, [[K p8 name|Chase Whitmire]], would say only that it was somebody who "used to sell himself short." [[K p8 name|Whitmire]] has bolted the cash box to the floor and keeps the key about his neck.

[[K p1 name|Sokolov]]'s last hire begins tonight. Asked for a name, she said that the woman had asked to be left out of the paper, as she hates having her picture taken. "She's shy," said [[K p1 name|Henrietta]]. "It's allowed."

Job fair on Thursday at the Jaycees building: see [[K p8 name|Whitmire]] at the door, have faith, bring two copies of your résumé. In summer heat, bring water.

— Send items to [[K p7 email|fabdimonroe@rocketcityledger.example]]
