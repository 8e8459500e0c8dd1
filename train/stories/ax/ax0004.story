id: ax0004
genre: filing
where: US-PA
published: 2009-10-02
title: Affidavit of Probable Cause, Magisterial District 12-3-05
person p1: role=accused age=57 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=33 protected=no why=adult-victim
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=29 protected=no why=adult-bystander
note: drunk driving with an adult victim; nothing to protect, many numbers

COMMONWEALTH OF PENNSYLVANIA v. [[K p1 name|KOVALCHICK, EUGENE PAUL]]
OTN: [[K p1 id|L 0155 773-4]]     Docket: [[K p1 id|CR-0000412-09]]
Defendant's address: [[K p1 address|218 Slate Hill Road]], Lykens. DOB: [[K p1 birthdate|01/30/1952]]. OLN: [[K p1 id|15 550 117]]

Your affiant is Trooper [[K p2 name|Denise Matsko]], Pennsylvania State Police, Lykens station, a member for eleven years, certified on the breath instrument.

On September 26, 2009, at about 2315 hours, I was sent to State Route 209 at the feed mill for a crash with injury. On arrival I found a maroon 1998 Buick LeSabre, registration [[K p1 vehicle|DWT-0155]], with its front end inside the vestibule of the mill office. A white Kia, registration [[K p3 vehicle|GZR-0148]], lay on its roof in the ditch. Its driver, [[K p3 name|Amber Rae Shadle]], 33, was hanging by the belt and conscious. She was taken by Life Lion to Hershey with a broken collarbone and pelvis.

[[K p4 name|Harold Umholtz]], who lives opposite at [[K p4 address|2907 Route 209]], told me that he had heard no brakes. [[K p4 name|Umholtz]] walked over with a flashlight and found [[K p1 name|Kovalchick]] in the driver's seat looking for his hat. "He asked me if I'd seen it," the witness said. "I told him there's a woman upside down."

[[K p1 name|Kovalchick]] had a strong odor of alcohol, glassy eyes and slurred speech. He stated, "I had a couple at the Legion." Asked how many, he stated, "A couple and then some." On the walk-and-turn he stopped on the second step and saluted. A test at 0041 hours gave 0.211 percent.

The Legion's bartender, [[K p6 name|Crystal Lebo]], was interviewed on the 28th. [[K p6 name|Lebo]] said that she'd stopped serving him at nine and called his daughter, [[K p7 name|Theresa Kovalchick]], 29, who came, drove him home, and took what she thought was the only key. [[K p7 name|Theresa]] told me in tears that her father kept a second one in a coffee can.

The defendant has two prior convictions, 1994 and 2003, the latter at docket [[K p1 id|CP-22-CR-0155-2003]]; he served ninety days at Dauphin County Prison, inmate number [[K p1 id|03-04417]]. His license was due to be restored on October 15.

Ms. [[K p3 name|Shadle]], who teaches third grade at [[K p3 employer|Bear Gap Elementary]], was on her way home from a wedding. As of today's date she is in a rehabilitation hospital. Her cell is [[K p3 phone|717-555-0139]] for purposes of the hearing.

I ask that a warrant be issued and that [[K p1 name|Eugene Kovalchick]] answer the charges of aggravated assault by vehicle while DUI, DUI highest rate (third), and reckless driving.

[[K p2 name|Tpr. D. Matsko]]
Sworn before me October 2: [[K p5 name|Rebecca Jo Margerum]], MDJ. Bail set by Judge [[K p5 name|Margerum]]: $50,000 straight.
