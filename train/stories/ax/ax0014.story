id: ax0014
genre: filing
where: GB
published: 2019-10-15
title: Professional conduct panel outcome: Mr [[K p1 name|Gareth Penhaligon]]
person p1: role=convicted age=39 protected=no why=adult-convicted
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=witness age=16 protected=yes why=minor-witness
person p7: role=official age=- protected=no why=official
screen p2: none
note: teacher tribunal, convicted of abuse of trust; Pupil A and B are anonymised in the body, names left in the bundle index and an e-mail subject line

Teacher: Mr [[K p1 name|Gareth Penhaligon]]
Teacher ref number: [[K p1 id|0155773]]
Teacher date of birth: [[K p1 birthdate|11 June 1977]]
Former employer: [[W p2 school|Trevarrick Academy]], Cornwall

A. Introduction
A panel met on 7 and 8 October 2019 in Coventry. The members were Mrs [[K p3 name|Caroline Tyndale]] (lay, in the chair), Mr [[K p4 name|Obinna Nwachukwu]] (teacher) and one other. The presenting officer was Ms [[K p7 name|Ruth Levene]] of counsel. Mr [[K p1 name|Penhaligon]] did not attend; he is a serving prisoner, [[K p1 id|A1550EX]].

B. Allegations
On 4 December 2018 he was convicted at Truro Crown Court, case [[K p1 id|T20180155]], of three counts of sexual activity with a person aged 16 while in a position of trust. He was 39 when it began.

C. Summary of evidence
Pupil A was in Year 12, where there were eleven A-level music pupils and [[W p2 other|one harpist]]. Mr [[K p1 name|Penhaligon]] taught her after hours. Her friend, Pupil B, also sixteen, found the two in the recital room and told nobody for a week, then everybody.

The head of sixth form, Mrs [[K p5 name|Demelza Rowe]], told the panel that she'd warned Mr [[K p1 name|Penhaligon]] twice about lifts home. Asked why it had not gone further, Mrs [[K p5 name|Rowe]] replied that he was the best teacher in the building. Mr [[K p4 name|Nwachukwu]] asked her to repeat it. She did not.

The panel read a letter from Pupil A, now 19 and at [[W p2 school|a conservatoire in Manchester]]. "I do not want to be remembered for this," she writes. "I'd like to be remembered for the Ravel."

D. Bundle (public copy)
 Section 1: Notice and response, pp 2–6
 Section 2: Certificate of conviction, 7–9
 Section 3: E-mail [[K p5 name|D. Rowe]] to governors, subject "[[W p2 name|Elowen Jago]] / GP – URGENT", 10
 Section 4: Statement of [[W p6 name|Bryony Kitto]] (Pupil B), 11–15
 Section 5: Screenshots "[[W p2 name|elowen]]_gp_msgs.pdf", 16–40
 Section 6: Letter, Pupil A, 41

E. Decision
Ms [[K p7 name|Levene]] submitted that prohibition was the only outcome. The panel agreed. [[K p1 name|Penhaligon]] had told the pupil that her place at college hung on his reference, and he wrote to Pupil B's parents that [[W p6 name|Bryony]] was "a fantasist and a poor oboist."

No provision is made for him to apply for the order to be set aside. He may appeal within 28 days.

Mrs [[K p3 name|C. Tyndale]], Chair

Correction, 17 October: An earlier version of this page gave the names of Miss [[W p2 name|Jago]] and another former pupil in Section D. The panel regrets it.
