id: y0068
genre: filing
where: PH
published: 2014-08-22
title: RESOLUTION
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: prosecutor's resolution with initials AAA but leaks in the annex list and birth certificate number

Republic of the Philippines / OFFICE OF THE CITY PROSECUTOR / Cagayan de Oro

PNP-WCPD and "AAA", complainants, – versus – [[K p2 name|GERONIMO LUCAÑAS y Pabalate @ "Mommy Gem"]] and [[K p3 name|FELY DACALOS]], respondents. NPS Docket No. X-02-INV-14H-00611. For: Violation of R.A. 9208 as amended.

AAA, fifteen, testified that on four Saturdays respondent [[K p2 name|Lucañas]] fetched her after class with a motorela and brought her to the pension house of respondent [[K p3 name|Dacalos]]. On each, a different man was waiting. She was given ₱300 and told that the balance would be applied to the cellphone he'd bought for her. She'd accepted the phone. Respondents make much of this.

Consent is no defense; the complainant is a child. Probable cause exists as to both.

Annexes: "A" Sinumpaang Salaysay; "B" Certificate of Live Birth, Reg. No. [[W p1 id|1999-04417]], [[W p1 name|Quennie Mae A. Sabelita]]; "C" school ID, [[W p1 school|Misamis Annex NHS]], Grade 9-[[W p1 other|Sampaguita]]; "D" cellphone.

SO RESOLVED. (Sgd.) [[K p4 name|Prosecutor II Merlyn Uy-Abrenica]]. Approved: [[K p5 name|Fidel Macauyag]], City Prosecutor.
