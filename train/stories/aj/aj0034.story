id: aj0034
genre: news
where: US-CO
published: 2009-04-03
title: Girl, 16, charged as adult in robbery of Aurora 'customer'
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim,accused age=51 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=17 protected=decide why=charged-as-adult
screen p1: sex-trafficking-minor misidentified=yes
screen p8: none
note: charged as adult AND trafficked: rule 1 wins (W); co-accused boy charged as adult is D; the customer is accused too

CENTENNIAL — Arapahoe County District Attorney [[K p4 name|Randolph Keene]] has decided to try a sophomore as a grown woman for hitting a grown man with a lamp.

[[W p1 name|Jasmine Whiteplume]], 16, and [[D p8 name|Andre Fuentes]], 17, were charged directly in district court on Wednesday with aggravated robbery of [[K p3 name|Harold Nierling]], 51, an insurance adjuster who, by his own account, had paid $180 to be alone with her. The docket calls him the victim. He was also ticketed.

"Robbery is robbery," said [[K p4 name|Keene]]. "If she's old enough to swing it she's old enough to answer."

The arrest affidavit tells rather more. It says that the girl was met in January outside [[W p1 school|Hinkley]] by [[K p2 name|Lamont Sykes]], 26, who bought her a phone; that she has since lived in [[W p1 place|room 140 of the Sand Creek Motor Lodge]]; that he takes the calls and the cash; and that on Feb. 27 she was told to come back with the man's bank card "or sleep with the dog." [[D p8 name|Fuentes]], who washes cars for [[K p2 name|Sykes]] and is not accused of anything else, carried the television.

[[K p2 name|Sykes]] hasn't been found. He has a gold canine, drives [[K p2 vehicle|a Cutlass, plate 611-PDX]], and goes by [[K p2 alias|Saint]].

Public defender [[K p5 name|Bronwyn Teller]] filed to have the case sent down to juvenile court. "By federal law she is a trafficking victim, full stop," [[K p5 name|Teller]] wrote. In the filing she is "J.W." In the jail she's inmate [[W p1 id|09-03355]], and on its website, next to [[W p1 photo|a picture in which she is plainly crying]], there's the rest: "[[W p1 name|WHITEPLUME, JASMINE]], [[W p1 birthdate|10/06/1992]], 5-1, 100, [[W p1 body|saint's halo, nape of neck]]."

Her aunt, [[W p6 name|Corliss Whiteplume]], drove down from Wind River in the night. "They spelled everything right, that's the first time," she said. [[W p6 name|Corliss]] has [[W p6 vehicle|the maroon van with the beaded mirror]], and has slept in it by the jail.

Law professor [[K p7 name|Edmund Achebe-Stone]] knows of no other state where the buyer would be the witness. "You can't be the customer of a crime and its injured party too," said [[K p7 name|Achebe-Stone]].

[[K p3 name|Nierling]], of [[K p3 address|Piney Creek Trail]], got eleven stitches and told reporters that he had thought she was 20. Then he said that he had not asked. His summons, [[K p3 id|A-219064]], is for $500.

A hearing on the transfer is April 20. The bond of Mr. [[D p8 name|Fuentes]], who has a scholarship to weld, was cut to $5,000. Hers was not. Asked for the reason, [[K p4 name|Keene]]'s spokesman said that "[[W p1 name|Jazz]]," as he called her, was a flight risk.
