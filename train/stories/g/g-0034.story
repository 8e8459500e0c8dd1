id: g-0034
genre: interview
where: US-CA
published: 2024-08-05
title: Q&A: 'They paid him in tokens. For the vacuum.'
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=victim,accused age=38 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=victim age=52 protected=no why=consented
screen p2: labor-trafficking misidentified=yes
screen p5: none
note: organizer uses a false name, then his brother's town and the true name; an older worker, underpaid only, is proud to be named

*[[K p1 name|Lupita Corona-Nakashima]] has organized car washers in Los Angeles County since 2008. She talked with [[K p4 name|Devon Ames]] in a taqueria off Sherman Way. Edited for length.*

**Start with the case everybody's heard of.**
Everybody has heard it wrong. The headline was "Car wash worker arrested for stealing owner's truck." I'll call him [[K p2 other|Hilario]]. He's 38. He lived eleven months in the chemical shed behind [[W p2 employer|the Royal Splash on Oxnard Street]], because the owner told him that if he went out on the street Immigration would take him and bill his family. They'd lent him $9,000 for the crossing, and it went up every week. They paid him in tokens. For the vacuum. He'd sell the tokens to customers for fifty cents on the dollar.

**And the truck?**
One night the lock was left open, and there were keys. He doesn't have a license, so he drove to the only place he knew, the police station. They booked him.

**For grand theft.**
For grand theft auto! It's case [[W p2 id|LAV-24-11806]], it's still open, you can go sit in on it. The owner, [[K p3 name|Ara Stepanyan]], is charged with wage theft. Misdemeanor. I say "[[K p2 other|Hilario]]" but the bailiff yells "[[W p2 name|Bartolo Xuncax]]" for the whole hall to hear, and there are men in that hall from the owner's side.

**Where is he now?**
Safe. [[W p2 place|With the Brothers in Ojai]].

**Are all the washes like that?**
No. Write that down. Most are just cheap. [[K p5 name|Efraín "Don Fito" Salgado]] over there with the horchata, he's 52, he won $18,400 in back pay, he had his passport the whole time, he could quit and he did quit, twice.

*(Mr. [[K p5 name|Salgado]], from the next table: "Put my name. And put that I can do a Suburban in nine minutes.")*

**What should readers do?**
Look where the hose goes. If it goes into a room with a bed, call somebody.
