id: b-0003
genre: filing
where: IN
published: 2019-07-30
title: IN THE COURT OF THE ADDITIONAL SESSIONS JUDGE (SPECIAL COURT UNDER POCSO ACT), RATANGARH
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=41 protected=decide why=identifies-protected
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert,witness age=- protected=no why=official
screen: none
note: bail order that calls her the prosecutrix and then names her in the operative part; the accused is the mother's brother; village and school

Bail Application No. 612/2019
FIR No. [[D p2 id|187/2019]], P.S. Chandpura
U/s 376(3), 506 IPC and 5(n)/6 POCSO Act

State    versus    [[D p2 name|Mahendra s/o Bhanwar Lal]]

Present: Sh. [[K p4 name|Arvind Bhardwaj]], Ld. Special PP for the State. Counsel for the applicant. Inv. Officer SI [[K p5 name|Sunita Poonia]] with case diary.

ORDER

1. By this order I shall dispose of the application for regular bail of the accused, aged 41, in custody since 11.06.2019.

2. The case of the prosecution in brief is that the prosecutrix, aged 14 years, had come with her mother to reside at the house of the applicant, who is [[D p2 relation|her maternal uncle (mama)]], after the demise of her father. It is alleged that on three occasions in May the applicant committed the offence and threatened to put the mother out of the house if she told anyone.

3. Ld. Counsel submits that the applicant is falsely implicated owing to a dispute over four bighas of land. He points to the delay of nineteen days in lodging the FIR.

4. Per contra, Ld. Special PP submits that the statement u/s 164 CrPC is consistent, that Dr. [[K p6 name|Nalini Rathore]] has supported it, and that delay is natural where the child eats at the accused's table.

5. I have perused the record. The date of birth per the register of [[W p1 school|Govt. Girls Upper Primary School, Dhani Mevlan]] is [[W p1 birthdate|third October two thousand four]]. The mother, Smt. [[W p3 name|Geeta Devi]] (PW-2), has stated that she was beaten when she asked.

6. The applicant and the witnesses are of the same [[W p1 address|Dhani Mevlan]]. There is every likelihood of influence. The application is dismissed.

7. The identity of the child shall not be disclosed by any person in terms of section 33(7) of the Act. Copy of the order be given dasti to Kum. [[W p1 name|Pooja d/o late Ram Swaroop]] through her mother, and to counsel.

Announced in open Court
30.07.2019
