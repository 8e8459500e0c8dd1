id: ax0020
genre: filing
where: US-TX
published: 2020-11-05
title: Application for protective order, Nueces County
person p1: role=victim age=32 protected=yes why=identifies-protected
person p2: role=accused,relative age=35 protected=decide why=adult-accused
person p3: role=witness,victim age=7 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
note: domestic violence with the child as witness and victim: naming the mother names the child, father D; shelter named by mistake

NO. [[W p1 id|2020-DV-01557]]
[[W p1 name|CATARINA LUNA HOFFER]], Applicant
v.
[[D p2 name|STEPHEN DREW HOFFER]], Respondent
IN THE 148TH DISTRICT COURT, NUECES COUNTY, TEXAS

TO THE HONORABLE JUDGE [[K p4 name|Ezekiel Montemayor]]:

The County Attorney, by [[K p5 name|Tamara Beasley]], assistant, files this application on behalf of Applicant and of one child, R.H., who is seven.

1. Respondent is the husband of Applicant and father of the child. He is 35 and a crane operator with [[D p2 employer|Laguna Port Services]]. He may be served at [[W p1 address|9014 Whistling Duck]], the family residence, or at the jail, booking [[D p2 id|20-0155-77]].

2. On October 24, 2020, about 10 p.m., Respondent came home and asked for his supper. It was cold. He put his hands around Applicant's neck until she could not see. The child came out of her room with a flashlight. Respondent pushed the child, who fell against the oven and broke a tooth.

3. The neighbor, [[K p6 name|Dwight Castleberry]], a retired shrimper, kicked the kitchen door in. He states: "I said, [[D p2 name|Steve]], you can have a go at me. He sat down like somebody unplugged him." Mr. [[K p6 name|Castleberry]] carried the child to his boat, where she slept.

4. Officer [[K p7 name|Analicia Kuykendall]] took photographs, one labelled [[W p3 photo|rosie_hoffer_tooth.jpg]]. Officer [[K p7 name|Kuykendall]] observed finger marks on the Applicant's neck.

5. There were earlier times. On Easter when the child was five he broke [[W p1 body|two of the Applicant's fingers, which are crooked]]. On that occasion [[W p1 name|Catarina]] told the hospital that she'd shut them in the car.

6. Applicant and the child are staying at a place which shall be kept confidential. She may be reached through the undersigned at 361-555-0144.

AFFIDAVIT

"My name is [[W p1 name|Catarina Hoffer]] and I'm thirty-two years old. I teach [[W p1 employer|dual-language first grade at Oso Bend]]. He says that he'll find us. We have been at [[W p1 address|Casa Mar de Paz on Gavilán Street]] nine nights and [[W p3 name|Rosie]] has stopped asking. She's got her father's gray eyes and it makes me sad to be afraid of them. [[W p3 name|Rosalind]] wants Mr. [[K p6 name|Castleberry]] at her birthday on [[W p3 birthdate|the 19th of this month]]."

PRAYER

Ms. [[K p5 name|Beasley]] prays that [[D p2 name|Hoffer]] be ordered to keep 500 feet from Applicant, from the child and from [[W p3 school|Oso Bend Elementary]], surrender his firearms, and pay costs. Temporary order granted Nov. 5, [[K p4 name|Montemayor]], J. The clerk is to strike out paragraph two of the affidavit, the address, before scanning.
