id: ah0024
genre: filing
where: US-TX
published: 2016-02-22
title: APPLICATION FOR PROTECTIVE ORDER, 388th District Court, El Paso County
person p1: role=victim age=33 protected=yes why=domestic-violence-victim
person p2: role=accused age=36 protected=decide why=adult-accused
person p3: role=victim age=7 protected=yes why=minor-victim
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
note: domestic violence with children in the case: the mother W (naming her names the burned child), the father D, children W; the confidential address box is filled in by mistake

No. [[W p1 id|2016DCM1093]]

Applicant: [[W p1 name|Maribel Ontiveros Lucero]]
Respondent: [[D p2 name|Hector Manuel Lucero]], DOB [[D p2 birthdate|08/25/1979]], DL [[D p2 id|14402280]], works nights at [[D p2 employer|Franklin Copper Wire]]
Filed through: County Attorney, by [[K p5 name|Philomena Sato]], SBN [[K p5 id|24055119]]

1. Applicant asks that the Court keep the family's address confidential: [X] Yes. New address (leave blank if confidential): [[W p3 address|Montana Vista, 3350 Cholla Flat, back casita]]

2. Children covered:
   (a) [[W p4 name|Itzel Lucero]], F, 12, [[W p4 school|Desert Wind]], 6th
   (b) [[W p3 name|Santiago "Chago" Lucero]], M, 7, [[W p3 school|Desert Wind]], 1st

3. Statement of [[W p1 name|Maribel Lucero]], 33, taken by Victim Advocate [[K p6 name|Joyce Tarango]]:

"On February 13 [[D p2 name|Hector]] came in from shift at seven in the morning and the beans weren't on. He threw the pot. It hit [[W p3 name|Chago]], not me. He has [[W p3 body|a burn from his ear down under the collar]]. My daughter stood in front of him. She said, 'Hit me then.' He went to sleep like nothing.

"It's been since 2011. In 2013 I dropped it because he cried. This time [[W p4 name|Itzel]] called 911 before I could tell her not to. You can hear her on the tape spelling our name."

4. Corroboration. Deputy [[K p8 name|Ruben Castañeda]], unit [[K p8 id|4C-12]], photographed the child and the wall. [[K p8 name|Castañeda]] notes that Respondent "woke up surprised." Neighbor [[K p7 name|Socorro Madrid]], at [[K p7 phone|915-555-0125]], saw the children walk to her gate barefoot. "I have known [[W p3 name|Santiago]] since he was born in the back of my cousin's truck," [[K p7 name|Mrs. Madrid]] said. The cousin is visiting from Madrid, Spain, and was not interviewed.

5. Firearms: one, a .22, closet. Vehicle of Respondent: [[D p2 vehicle|2008 Silverado, TX CK7-0192, Dallas Cowboys wrap]].

6. Relief asked: that Respondent stay 500 yards from Applicant, from the children, and from the school; that he pay the clinic; that he attend BIPP.

I certify that the above is true. /s/ [[W p1 name|M. Ontiveros L.]]

ORDER. The Court, having heard Ms. [[K p5 name|Sato]] and no one opposing, FINDS family violence and GRANTS the order for two years. [[K p6 name|Ms. Tarango]] is thanked. Respondent to be served at work.

Copies: [ ] Applicant [ ] School, Attn: principal, re "[[W p4 name|I. LUCERO]] / [[W p3 name|S. LUCERO]] pickup list" [X] Respondent (ALL PAGES)

Sheriff's return: Served all 4 pp. on [[D p2 name|H. Lucero]] 2/24, 11:10 pm. Respondent read it and asked, "Where's [[W p3 address|Cholla Flat]]?" Called Sgt. Advocate [[K p6 name|Tarango]] notified 11:25, family moved by 1 am. /s/ [[K p8 name|Castañeda]]
