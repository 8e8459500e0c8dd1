id: ap0027
genre: news
where: US-PA
published: 2023-10-03
title: [[D p1 name|Marlowe Creighton]], 15, charged as an adult with robbing the woman who says she sold him
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=accused,victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p2: sex-trafficking-minor misidentified=yes
note: two teens charged as adults in one robbery; for one rule 1 wins (W), for the other D; woman accused of trafficking is also the robbery complainant

ERIE, Pa. — Two teenagers are in adult jail for the same forty seconds. What put each of them there isn't the same at all.

On Aug. 19, they took a phone, $700 and a pair of shoes from [[K p3 name|Tiffany Gault]], 33, in the stairwell of her building at [[K p3 address|1515 Cascade]]. [[K p3 name|Gault]] called police. By Pennsylvania law, because a knife was shown, both were charged as adults.

[[D p1 name|Creighton]], 15, a sophomore with no record, held the knife. He'd been asked along on an hour's notice and promised the shoes, said his attorney. His mother, [[D p6 name|Denise Creighton]], works two jobs, and took the bus to the preliminary hearing in the uniform of the second. "[[D p1 name|Marlowe]] is a fool," she told reporters. "Write that down. A fool, and mine."

The second teen, 16, has been in [[K p3 name|Gault]]'s apartment before. According to a motion that was filed on Monday, the woman had let the child live there since spring, after a quarrel at home, and had charged men $80 through an app for time in the back bedroom. The money in the stairwell, the motion says, was that week's.

Assistant District Attorney [[K p4 name|Brian Szewczyk]] said that he read it twice. He has charged [[K p3 name|Gault]] with trafficking in minors (docket [[K p3 id|MJ-06101-CR-0551-2023]]) and now has the same person on two sides of the page.

The motion was to have been sealed. The docketing system gave it a title of its own: "Mot. to Decertify, [[W p2 name|SERRANO, ALEXANDER 'LEXI']]." The youth, who's transgender and asks to be called by the second of those names, appeared by video from [[W p2 address|the medical tier of the county prison]], being the only inmate there under 18.

"Miss [[W p2 name|Serrano]], can you hear me?" asked Judge [[K p5 name|Adaeze Pruitt]].

"Everybody can hear you," she answered.

Judge [[K p5 name|Pruitt]] instructed the press not to use the name and said that she regretted having used it.

[[W p7 name|Hector Serrano]], the father, sat at the back. He runs [[W p7 employer|a barber shop on Parade Street]], and the quarrel in the spring had been with him. He'd brought a bag of clothes; the deputies took out the dress and then, after a word from the bench, they put it back.

Filed with the motion is a photograph of a whiteboard in [[K p3 name|Tiffany Gault]]'s kitchen. It lists, below "trash" and "litter," the days of the week with a number by each, and above them in green, "[[W p2 alias|Lex Luthor]] OWES." [[K p3 name|Gault]]'s lawyer says the figures are for rent.

[[D p1 name|Marlowe Creighton]] is due for trial in January. [[K p4 name|Szewczyk]] said that the other matter "won't see January." Decertification will be heard on Thursday.

At the stop across from the courthouse, Mrs. [[D p6 name|Creighton]] and the barber waited for the same bus. Her son had said a thing to her on the phone, she told him. "He said, 'Ma, [[W p2 name|Lexi]] was crying before we even went in.'"

[[K p8 name|Jordan Vance]] covers courts.
