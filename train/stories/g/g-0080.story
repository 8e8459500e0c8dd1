id: g-0080
genre: filing
where: US-NV
published: 2018-01-22
title: Minutes — Department 31 — State v. [[W p1 name|Mirela Denisa STOICA]] — Jan. 22, 2018
person p1: role=accused,victim age=21 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: clerk's minutes of a sentencing for trick-roll theft; victim of a theft stays; she is believed at the end; foreign home village, Romanian nickname, ICE hold

Case No. [[W p1 id|C-17-326604-1]]    Bail: in custody ([[W p1 id|ID 7031188]])    Charge: Grand larceny from the person, 2 cts; pandering (dismissed)

PRESENT: Hon. [[K p3 name|Emmett Lagunsad]]; DDA [[K p4 name|Whitney Krall]]; PD [[K p5 name|Ayodele Fashola]]; Deft., w/ Romanian interpreter [[K p8 name|Mrs. Simionescu]]

9:42  COURT notes Deft. pled to taking a watch worth $18,000 from [[K p6 name|Mr. Terrance Boyle]] of Tulsa while he was in the shower. [[K p6 name|Mr. Boyle]] has his watch and doesn't wish to be heard, or, he wrote, seen.

9:45  STATE asks for 12-36 months. Third theft since March. "She's good at it."

9:47  MR. [[K p5 name|FASHOLA]]: She's 21. She came in on a promise of a job in a hotel, housekeeping. The person who met the plane was [[K p2 name|Sorin Ghiuri]], 36. He put her on the Strip that same night; he'd a photo of her house and, in front of it, her mother. If she came back with less than a thousand he cut something off. First it was hair. [Court looks at Deft.] The watches were his idea, for the nights that she couldn't face the other thing.

9:53  DEFT. asks to speak. Through interpreter: "I'm sorry to the man for the watch. He was polite." Asks if she can turn her back while she says the rest. Granted.

9:55  DEFT. speaks for 11 minutes. By order of the Court this portion isn't in the minutes.

10:06  RECESS

10:20  STATE withdraws its recommendation. MS. [[K p4 name|KRALL]] states that [[K p2 name|Ghiuri]] is in custody in Clark County, on charges of sex trafficking of an adult, and that until ten minutes ago she'd had him down as Deft.'s getaway driver.

10:24  COURT: Plea set aside on Court's own motion. State to show cause by 2/5. Asks where Deft. would go. Deft. has [[W p7 name|her aunt Florica]] in [[W p7 place|Henderson, over the Lucky Bakery]]. ICE detainer; MR. [[K p5 name|FASHOLA]] to file for T status.

10:27  INTERPRETER asks leave to correct the record: at 9:53 she rendered as "[[W p1 name|Mirela]]" what Deft. actually called herself, "[[W p1 alias|Mica]]," which is what her mother calls her, at [[W p1 address|Valea Rece, house 14]]. So corrected.

10:30  MATTER CONTINUED. Deft. thanked the Court in English.
