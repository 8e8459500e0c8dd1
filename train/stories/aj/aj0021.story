id: aj0021
genre: comments
where: US-CA
published: 2018-04-10
title: Comments on "Deacon [[K p1 name|Oyelaran]] arrested in Vallejo" (63)
person p1: role=accused age=57 protected=no why=adult-accused
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=victim age=- protected=no why=consented
person p4: role=bystander age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen p2: none
note: church of the accused is where the victim attends (W as told); a commenter accuses a further man (D); a survivor comments in her own name

Editor's summary: [[K p1 name|Samuel Oyelaran]], 57, a deacon, was booked Friday (no. [[K p1 id|SC18-02290]]) on suspicion of lewd acts with a child of 12 from his Sunday class. Bail $400,000. Detective [[K p5 name|Mina Protopapas]] asks others to come forward. Story by [[K p6 name|Lincoln Meeks]]. Be decent below.

rivergirl_707
I don't believe it. Deacon [[K p1 name|Sam]] buried both my parents.

Old Salt
Then you didn't know him. I fixed his roof on [[K p1 address|Carquinez Heights Road]]. Always kids in and out of there.

HeavenlyHats
The girl has a history of telling stories. [[W p2 name|Temi]] told my daughter that she'd met Beyoncé.

[[K p6 name|Lincoln Meeks]] (staff)
Comment edited? I'm trying to, the system is slow. PLEASE do not name the child.

HeavenlyHats
I said nothing but her first name. There are three of them at [[W p2 place|Mount Gilead]].

jay_in_benicia
There's just one who [[W p2 other|plays talking drum]].

rivergirl_707
Oh. Oh no. That sweet little thing in the [[W p2 body|leg brace]]?

[[K p3 name|Constance Abara]]
My name is [[K p3 name|Constance Abara]], I am 41 years old, I live in Sacramento and I sign this. He did it to me in 1989 in Lagos and again here. I kept silent to keep peace. I've talked with Detective [[K p5 name|Protopapas]] for three hours today. Whoever that child is, she is not lying.

Old Salt
[[K p3 name|Constance]], God bless you.

TruthHurts
While we are at it ask about the choir director, [[D p4 name|Femi Gbadamosi]]. He was always locking up with [[K p1 name|Oyelaran]]. Two of a kind.

jay_in_benicia
You got any proof on [[D p4 name|Gbadamosi]]? Because that's a man with a family.

TruthHurts
Just saying.

HeavenlyHats
And where was the mother? [[W p7 name|Folake Adeyinka]] drops them off and goes for her nails. She's a [[W p7 employer|pharmacist at the Sonoma Blvd Walgreens]], she isn't stupid.

[[K p6 name|Lincoln Meeks]] (staff)
That's it. Removing.

Old Salt
You took down the mom but jay's link's still up, [[W p2 url|/gilead-youth-sunday-temitope-adeyinka-solo.html]], with the video.

rivergirl_707
I watched it before I knew. [[W p2 name|Temitope]] sings like an adult. I'm sick.

[[K p3 name|Constance Abara]]
If the family is reading: [[W p2 name|little Adeyinka]], I believed you before you opened your mouth.

jay_in_benicia
[[K p3 name|Ms. Abara]] you mean well but you just put the last name.

[[K p6 name|Lincoln Meeks]] (staff)
Comments are closed. Police line is 707-555-0155, ask for [[K p5 name|Det. Protopapas]]. I'm sorry. We should have closed them at the start. The photo of the bake sale ([[W p2 photo|gilead_kids_T_Adeyinka_left.jpg]]) has been pulled from the carousel also.
