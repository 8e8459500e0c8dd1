id: ab0091
genre: filing
where: KE
published: 2022-04-08
title: Employment and Labour Relations Court at Nairobi: Judgment
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: domestic worker sent to the Gulf; jailed there as absconder; sues agency under own name by mistake

CAUSE NO. [[W p1 id|E155 OF 2021]]
[[W p1 name|MERCY NAFULA WEKESA]] v. DESERT STAR AGENCIES LTD and [[K p2 name|ISSA MOHAMED GURE]]

JUDGMENT OF [[K p3 name|ONGAYA-TUM J.]]

1. The claimant, 26, was told that she would be a receptionist in Dammam at Kshs 45,000. Her fare was paid by the second respondent, which she did not understand to be a loan, and which he did not explain to be a sale.

2. In Dammam she was put in a villa to clean three floors. "Madam" showed her the receipt. Her passport was put away. She slept between 2 and 5. In the eighth month she was scalded with tea, and climbed out by the kitchen flue.

3. The police there locked her up as a runaway for seventy days. She came home in the clothes in which she ran. The second respondent has been charged before the Chief Magistrate with trafficking in persons, and that case goes on.

4. Her sister, [[W p5 name|Everlyne Wekesa]] of [[W p5 address|Kanduyi, near the posho mill]], told the court that she'd called the agency forty times, and that they changed the tune that plays.

5. I award Kshs 2,400,000, with costs.

6. Mr [[K p4 name|Kibet-Rono]] prayed, after judgment, that [[W p1 name|Mercy]]'s name be anonymised. It ought to have been prayed before. It is granted.
