id: n-0002
genre: filing
where: US-CA
published: 2016-09-27
title: Unpublished opinion: People v. [[K p2 name|Tolliver]] and [[W p1 name|Quintanar]]
person p1: role=victim,accused,convicted age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=20 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=official age=- protected=no why=official
person p10: role=official age=- protected=no why=official
person p11: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p5: unclear
note: appeal ruling; co-appellant is a trafficked minor tried with her trafficker; pronouns switch between two women; the court's footnote gives the birth date

NOT TO BE PUBLISHED IN OFFICIAL REPORTS

THE PEOPLE, Plaintiff and Respondent, v. [[K p2 name|MARCUS DEWAYNE TOLLIVER]] and [[W p1 name|LETICIA QUINTANAR]], Defendants and Appellants.

[[W p1 id|E061827]] (Super. Ct. [[W p1 id|No. FVI1403312]])

APPEAL from the Superior Court of San Bernardino County. [[K p3 name|Hollis J. Trent]], Judge. Affirmed as to [[K p2 name|Tolliver]]; reversed as to [[W p1 name|Quintanar]].

[[K p9 name|Rebecca Oyelaran]], under appointment, for [[K p2 name|Tolliver]]. [[K p10 name|Simon Marsh-Webb]], under appointment, for [[W p1 name|Quintanar]]. [[K p6 name|Kamala Dhillon]], Deputy Attorney General, for respondent.

[[K p4 name|FERREIRA]], J.

A jury convicted both appellants of robbing a motel guest, [[K p7 name|Gerald Wynn]], of his wallet, his watch and $600. It convicted [[K p2 name|Tolliver]] in addition of two counts of pandering. [[K p2 name|Tolliver]] says that the counts should have been severed. [[W p1 name|Quintanar]] says that the jury should have been told of Penal Code section 236.23, and that on the undisputed evidence it could have had one answer only. We agree with her and not with him.

FACTS

[[K p2 name|Tolliver]] was 34. He met [[W p1 name|Quintanar]] at a bus shelter in Victorville when she was 16, and by her seventeenth birthday he was advertising her under the name "[[W p1 alias|Lettie Lace]]." She gave him what she was paid. When she was short he made her sleep in the bathtub, or outside. She carried on her collarbone the letters [[W p1 body|M.D.T.]], which she had not asked for.

A second woman, [[W p5 name|Sabrina Pohl]], who was 20, rented the rooms in her own name. Whether she did so freely was disputed. She told the jury that she and [[K p2 name|Tolliver]] were a couple; on cross-examination she said that she had never held her own bank card. She was not charged.

On February 11 [[K p7 name|Wynn]] answered an advertisement. [[W p1 name|Quintanar]], then 17, opened the door. [[K p2 name|Tolliver]] came out of the closet with a tire iron. According to [[K p7 name|Wynn]] "the girl looked more scared than I was." [[K p2 name|Tolliver]] told her to take the man's watch and she took it. Later that night, as she related it, she asked him whether she could stop now. He answered by breaking her phone.

The night clerk, [[K p11 name|Dipak Solanki]], saw the three of them cross the parking lot. [[K p2 name|Tolliver]], he said, had her by the hood of her sweatshirt. She was missing a shoe. He called the police; they did not come until morning.

She was prosecuted as an adult. The prosecutor argued in closing: "[[K p2 name|Mr. Tolliver]] had the tire iron. But who opened the door? [[W p1 name|Leticia]] opened the door. Ms. [[W p1 name|Quintanar]] wants to be the victim on Monday and the lookout on Tuesday." Her own counsel had asked for an instruction on duress, which was given, and for one under section 236.23, which was not, the trial court remarking that the section "came in for the grown-up cases."

DISCUSSION

A. [[K p2 name|Tolliver]]. The pandering and the robbery were one course of conduct, in one room, by one advertisement. Evidence of each was admissible on the other. He cannot show prejudice. His second argument, that [[W p5 name|Pohl]] was an accomplice whose testimony needed corroboration, was not made below and fails in any case: [[K p11 name|Solanki]] corroborated it.

B. [[W p1 name|Quintanar]]. Section 236.23 gives a defense to one who was coerced to commit the offense as a direct result of being a human trafficking victim at the time and who had a reasonable fear of harm. A person under 18 who is caused to engage in a commercial sex act is such a victim, and no force need be shown. That she was under 18 nobody doubted.fn. 3 That she acted because of him was the People's own theory as to counts 2 and 3. Having persuaded the jury that [[K p2 name|Tolliver]] owned her labor on those counts, the People could not be heard to say that she was his partner on count 1.

[[K p6 name|Ms. Dhillon]] candidly conceded at argument that the instruction should have been given. She urges that the omission was harmless, since duress was rejected. But duress requires an immediate threat to life, and this defense does not.

Nor can we overlook the mother. [[W p8 name|Araceli Quintanar de Baca]] testified that she reported her daughter missing on four dates and that a deputy told her "girls like that come home when they're hungry." The trial court struck the testimony as irrelevant. It went to whether the appellant had anyone to run to.

fn. 3. The information itself recites that she was born [[W p1 birthdate|August 19, 1996]].

DISPOSITION

The judgment against [[K p2 name|Tolliver]] is affirmed. The judgment against [[W p1 name|Quintanar]] is reversed and the matter remanded with directions to dismiss. She has served 26 months at [[W p1 place|the Chowchilla facility]]; the clerk shall transmit the remittitur forthwith. We direct that further papers refer to her by initials, which, we are aware, we should have done here.

[[K p4 name|FERREIRA]], J.
