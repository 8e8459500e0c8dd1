id: r-0014
genre: filing
where: US-WA
published: 2016-03-18
title: Motion to vacate, King County
person p1: role=victim,convicted age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: motion under her own name, years later; own-name case number withheld

COMES NOW the petitioner, [[W p1 name|Alyssa Marie Tolliver]], by her attorney [[K p3 name|Graham Pak]], and moves to vacate her 2008 conviction for prostitution in cause [[W p1 id|08-8-04155-2]].

1. Petitioner was 16. She was advertised by [[K p2 name|Curtis Bledsoe]], since convicted of promoting commercial sexual abuse of a minor.
2. [[K p2 name|Bledsoe]] drove her to each buyer and kept the money.
3. Motel maid [[K p5 name|Lupe Arrieta]] declares that petitioner was not allowed to open the door herself.
4. The State, by deputy prosecutor [[K p4 name|Hannah Weil]], does not oppose.

Ms. [[W p1 name|Tolliver]] is now employed at [[W p1 employer|Rainier Dental Arts]] and fears that the record will be found.
