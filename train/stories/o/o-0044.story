id: o-0044
genre: school
where: IN-KL
published: 2016-01-29
title: ANNUAL DAY REPORT — St Thekla's Higher Secondary School, Pala
person p1: role=author age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: school annual day; children with prizes, class and roll numbers: not in any crime, so K; a play on bonded labour has "victims"

By [[K p1 name|Anagha Susan Jacob]], XI-B

The Annual Day of our beloved school was celebrated with much pomp on 22nd January. The auditorium was filled up to the neck.

Principal [[K p2 name|Rev. Sr. Philomina Kurian]] welcomed the gathering. In her report she told that the school got 100% in SSLC and that [[K p4 name|Mohammed Nihal P.]], roll no. 14, secured full A+, who is the son of our bus driver, and everybody clapped for the bus driver, who was outside minding the bus and had to be called.

The Chief Guest was [[K p3 name|Smt. Rekha Nambiar IPS]], Superintendent of Police, who advised us to be brave and not to forward messages. She told girls can become anything, and that when she was in Class 9 she could not climb the rope.

Best Outgoing Student was [[K p5 name|Gowri Parvathy S.]] The Fr. Kallarackal Memorial Rolling Trophy for elocution went to [[K p6 name|Joel Thomas]], XII-A, for "Child Labour: Whose Child?"

After prizes there was a skit, "The Kiln." [[K p8 name|Ashwin Raj]] (IX-C) acted as the kiln owner and was so wicked that a grandmother in the third row scolded him. [[K p5 name|Gowri Parvathy]] was the bonded mother. When the police came to free the victims, the real SP stood up by mistake.

Vote of thanks by staff secretary [[K p7 name|Shri. K. V. Baburaj]]. Then National Anthem. Then there was no current for ten minutes but nobody went home.
