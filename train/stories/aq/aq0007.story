id: aq0007
genre: filing
where: US-GA
published: 2017-01-23
title: State v. [[W p1 name|Nwosu]] — motion to dismiss accusation
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=4 protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: defence motion of an adult charged with prostitution and keeping a place; force told in plain words; child named; the trafficker's own numbers beside hers

IN THE STATE COURT OF CLAYTON COUNTY

STATE OF GEORGIA v. [[W p1 name|CHIAMAKA RUTH NWOSU]], Accusation No. [[W p1 id|2016-CR-14409-J]]

MOTION TO DISMISS

COMES NOW the Defendant, by and through counsel, and shows the Court:

1. Defendant, DOB [[W p1 birthdate|June 3, 1990]], was arrested on October 12, 2016 at [[W p1 address|the Chateau Inn, 5190 Old Dixie Road, Room 117]] and charged with prostitution and keeping a place of prostitution. Her booking number was [[W p1 id|1610-03382]].

2. The State's theory is that Ms. [[W p1 name|Nwosu]] was "the one in charge" because the room was in her name. The room was in her name because [[K p2 name|Terrell Maurice Gaddis]], also known as "[[K p2 alias|Mayor]]", held her license (No. [[W p1 id|057114286]]) and her daughter.

3. Defendant met [[K p2 name|Gaddis]] in March 2016 while employed nights at [[W p1 employer|the Waffle House at Exit 235]]. Within a month he had taken her debit card. On April 30 he broke two of her fingers, which healed bent (see [[W p1 photo|Exhibit C, Nwosu_left_hand.jpg]]), and told her she'd earn $600 a day or would not see "[[W p7 name|Zuri]]" again.

4. The child, [[W p7 name|Zuri Nwosu-Tate]], then 4, was kept at the home of [[K p3 name|Valencia Gaddis]], [[K p3 address|88 Creekwood Trace, Riverdale]], and shown to Defendant on Sundays through a car window. Ms. [[K p3 name|Gaddis]], 58, the man's mother, is a co-defendant in the Fulton case.

5. Det. [[K p4 name|Lyle Boatwright]] testified at the preliminary hearing that he observed fifteen men visit in a day. Asked whether anyone else took the money, Det. [[K p4 name|Boatwright]] answered: "A male they call [[K p2 alias|Mayor]] came by in a black Charger around midnight. I figured boyfriend."

6. [[K p2 name|Gaddis]], 35, was indicted in Fulton County on December 6 on unrelated counts (Indictment [[K p2 id|16SC148820]]) and is held under inmate number [[K p2 id|1642275]]. He is an adult with four prior convictions.

7. [[K p6 name|Dr. Monique Abernathy-Li]], a clinical social worker, examined Defendant on November 18 and will testify that she presented as a person under another's control. Dr. [[K p6 name|Abernathy-Li]] notes that "[[W p1 name|Chi-Chi]], as she likes to be called, flinched whenever a phone buzzed."

8. Under O.C.G.A. § 16-3-6, a person is not guilty of a sexual crime if the conduct was done under coercion while the accused was being trafficked.

WHEREFORE Defendant prays that the Court dismiss the accusation, return her license, and direct the clerk to seal.

Respectfully submitted,
[[K p5 name|Everett Sung]], Bar No. [[K p5 id|667103]]
Office of the Circuit Public Defender

CERTIFICATE OF SERVICE: a copy was e-mailed to Assistant Solicitor [[K p8 name|Holly Crenshaw]]. File: [[W p1 url|motions/nwosu_c_dismiss_FINAL2.pdf]]. Client contact for hearing notice: c/o [[W p1 address|House of Dawn, Flint River Road]], [[W p1 phone|770-555-0128]].
