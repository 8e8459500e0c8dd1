id: b-0011
genre: school
where: IN
published: 2022-01-28
title: ST. BERCHMANS' HIGHER SECONDARY SCHOOL, KODIVAYAL — THE LAMP, Republic Day Number
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=10 protected=no why=minor-not-in-crime
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; prize list, a mock parliament with a 'murder motion', a traffic police talk

FROM THE EDITOR'S DESK. After two years of staring at rectangles we are back under the mango tree.

PRIZE WINNERS
General Proficiency, Std XII | [[K p1 name|Anjana R. Pillai]] | 591/600
Handwriting, Std V | [[K p2 name|Mohammed Rizwan K.P.]] | Rolling cup
Elocution (Malayalam), Std IX | [[K p3 name|Alphonsa Treesa Kurian]] | First with A grade
Long jump, Sub-junior | [[K p2 name|Rizwan]] | 3.91 m

MOCK PARLIAMENT. The Opposition, led by [[K p1 name|Anjana]], moved that the canteen be tried for the murder of the vada. [[K p3 name|Alphonsa]], as Speaker, ruled that the victim had been unsound when received. Motion carried.

VISITORS. Sub-Inspector [[K p5 name|Biju Thampi]] of the traffic wing showed us a helmet that had been run over by a tipper. He told the students that no one below eighteen years is to ride to school, and then confiscated four keys at the gate.

OBITUARY. We record with sorrow the passing of Yohannan chettan's bicycle, which carried the mail of this institution for 31 years.

STAFF. Rev. Fr. [[K p4 name|Shaji Puthenpurackal]] takes charge as manager on 1st February.

Compiled by [[K p6 name|Latha Teacher]]
