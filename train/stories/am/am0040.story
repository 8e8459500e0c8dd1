id: am0040
genre: interview
where: IN-AP
published: 2009-12-01
title: "They tied a string of beads and called it a wedding"
person p1: role=victim,author age=38 protected=no why=consented
person p2: role=victim age=13 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=victim,accused age=20 protected=yes why=trafficking-victim
person p8: role=expert age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
screen p7: sex-trafficking-adult misidentified=yes
note: former jogini names herself; her niece and a jailed young woman are protected; grandmother accused, is relative of the child

World AIDS Day special. [[K p6 name|Kavya Suryadevara]] talked to [[K p1 name|Hajamma Boya]], 38, outside the collectorate of Anantapur, where she sells bangles and, from the same basket, hands out forms.

*May we use your name?*

Use it, and big. I've been called many things. When I was eleven they dedicated me in the temple at Guntakal, and the first landlord paid my father a she-buffalo. Afterwards there was some rice from each man; it was called custom. Put the name of the village as well. [[K p1 name|Hajamma]], of [[K p1 address|Peddahothur]]. I'm not ashamed of a string of beads.

*How did you stop?*

I cut it with a sickle. Then I was beaten, then I had a case put on me for insulting the goddess, then a lady collector came, [[K p5 name|Smt. Anita Ramprasad]], and she had the case torn up. [[K p5 name|Anita-amma]] asked me what I wanted. I said a bicycle.

*The law forbids it since 1988.*

The law sits in Hyderabad. This Ashadha my brother's girl was taken there. Thirteen. [[D p4 name|Yerrakka]], that's my own mother, tied the knot herself; and the contractor, [[K p3 name|Obul Reddy]], gave a gold nose-stud and Rs 8,000 for "first rights". I reached there on the fourth day, on that bicycle. Police have taken both. Good. [[K p3 name|Reddy]] says he's the husband. Whose? He's four wives.

*And your niece?*

She's at [[W p2 school|the Kasturba school in Uravakonda]]. Of an evening [[W p2 name|Nagamani]] telephones me, and we do sums. She still scratches at [[W p2 body|the mark that the beads left]]. If anyone calls [[W p2 name|Nagamani]] "Basavi" at the tap there, I'll go and stand by the tap.

*You've also been visiting the sub-jail.*

For a girl of twenty. She was sold on from our side to Bhiwandi, they kept her in a room with a plank across, if she didn't, they held her hand on the stove. When she came back the first thing our police did was to arrest her for "soliciting at the bus stand"! She'd asked someone the way to my house. [[W p7 name|Lakshmidevi]]... forgive me, you'll cut that.

*(The superintendent of the sub-jail, [[K p8 name|M. Chinna Thippanna]], later confirmed that remand prisoner [[W p7 id|RP 155/09]] had been bailed. "[[W p7 name|Lakshmidevi Kuruba]]? She's gone since Friday, the bangle woman stood surety," said [[K p8 name|Thippanna]]. A charge under section 8 remains.)*

*What's in the forms?*

A pension of five hundred. There's a column "name of husband". I tell them write God. One clerk took it.

*Three wishes?*

Close the file on [[W p7 name|Lakshmi]]. Give [[W p2 name|B. Nagamani]] her class VII prize from the stage, and let it be me that claps. And a new chain for the bicycle.

*Photograph: [[K p1 name|Hajamma]] with her basket. Second photograph: [[W p2 photo|the niece, in the blue ribbons, on the carrier]], by [[K p6 name|Suryadevara]].*
