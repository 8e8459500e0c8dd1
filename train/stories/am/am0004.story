id: am0004
genre: filing
where: IN-DL
published: 2018-11-27
title: IN THE COURT OF THE ADDITIONAL SESSIONS JUDGE-01 (POCSO), SAKET, NEW DELHI
person p1: role=victim,witness age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=decide why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness,expert age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen: none
note: POCSO judgment that calls the child 'X' and then forgets; accused is her uncle; school record exhibit; tutor's register

[[D p2 id|SC No. 214/2017]]
[[D p2 id|FIR No. 0482/2017]], PS Sangam Vihar

State versus [[D p2 name|Rakesh Kumar Bairwa]] s/o late Chhotu Ram, aged 39 years

Before: [[K p4 name|Ms. Nirmala Sethuraman]]
For the State: [[K p5 name|Sh. Ashwani Dhingra]], Addl. P.P.
For the accused: [[K p7 name|Ms. Zoya Farooqui]], DHCLSC panel

JUDGMENT

1. In compliance with section 33(7) of the Act the child victim shall be referred to as 'X' and her mother as 'M'.

2. The case of the prosecution is that X, aged 11 years, studying in class VI, was in the habit of being left with the accused, the younger brother of her father, when M went to work at an export house. On 3.8.2017 the accused is alleged to have touched her in the manner described in her statement, and to have given her twenty rupees and told her it was a game that mothers don't like.

3. PW-1 is X. She was examined in the vulnerable witness room with the curtain drawn. She identified the accused by his voice. In cross-examination by [[K p7 name|Ms. Farooqui]] a suggestion was put that she had been scolded for failing mathematics and had made up the tale. [[W p1 name|Anjali]] replied, "I got 31. He still did it."

4. PW-2, M, deposed that on the said evening her daughter wouldn't eat. Smt. [[W p3 name|Geeta Bairwa]] admitted that the family elders had offered ₹50,000 to settle and that her husband was in favour. "He said a brother is a brother," PW-2 [[W p3 name|Geeta]] stated, and left the witness box to drink water.

5. PW-3, [[K p8 name|Sh. Lalit Pokhriyal]], gives tuitions in the same lane. He produced his attendance register, Ex. PW3/A, where "[[W p1 name|Anjali B.]]" is shown absent for eight days from 4 August. [[K p8 name|Sh. Pokhriyal]] had noticed nothing else.

6. PW-5, the school clerk, proved the admission record of [[W p1 school|Sarvodaya Kanya Vidyalaya No. 2, K-Block]], Ex. PW5/B, at serial [[W p1 id|1129]], by which the date of birth of [[W p1 name|ANJALI BAIRWA]] d/o [[W p1 relative|Mahesh]] is [[W p1 birthdate|14.06.2006]]. The age is not disputed.

7. PW-7, [[K p6 name|Dr. Ritu Ahlawat]], medical officer, found no injury and said that none would be expected. The defence makes much of it. It need not.

8. I've watched the witness. The delay of two days is explained by paragraph 4 above, better than [[K p5 name|Sh. Dhingra]] could explain it. The testimony of [[W p1 name|Anjali]] is natural, and small in its claims. A tutored child says more.

9. Accused [[D p2 name|Rakesh Kumar Bairwa]] is convicted under section 10 of the Act. To come up for arguments on sentence on 4.12.2018. The accused, inmate [[D p2 id|T-4/11873]], be produced from Tihar.

10. Copy of this judgment be given free of cost to the convict. The Reader shall ensure that the uploaded copy, [[W p1 url|SC214_17_Anjali_Bairwa_final.pdf]], does not disclose identity.

([[K p4 name|NIRMALA SETHURAMAN]])
ASJ-01/POCSO/South/Saket
