id: ag0114
genre: filing
where: IN-TN
published: 2014-07-16
title: Internal committee: summary of finding (circulated to all sections)
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
note: workplace finding with staff code, desk, a slip of the first name; man accused only internally, so the editor decides; employer

CONFIDENTIAL -- circulated in error to LIST-ALL

[[D p1 employer|Vellore Cements Ltd, Ranipet Works]]
Finding in complaint no. 2 of 2014 under the Act of 2013

1. The aggrieved woman is a chemist in Quality. She is referred to hereinafter as AW, staff code [[W p1 id|VC-3381]].

2. Respondent is Mr. [[D p2 name|K. Gunasekaran]], Deputy General Manager.

3. AW stated that on three night dispatches Respondent called her to the weighbridge cabin on the ground that samples were wanting, closed the shutter and laid hands on her person. On the third occasion she struck him with a hydrometer, which is produced.

4. The witness [[K p5 name|Thiru Anbazhagan]], lorry checker, heard glass, and a woman's voice saying "Sir, I have a brother your age." He recognised the voice as that of "[[W p1 name|Revathi]] madam, as there is [[W p1 other|no other lady on the night roster]]".

5. Respondent says that he was demonstrating the reading of a meniscus.

6. The committee unanimously finds the complaint proved. It recommends termination and recovery of the cost of the hydrometer, Rs. 1,150, from the Respondent.

Sd/- [[K p3 name|Dr. (Mrs.) Hephzibah Jacob]], Presiding Officer
Sd/- [[K p4 name|N. Ranganayaki]], external member
