id: ab0076
genre: filing
where: GB-ENG
published: 2010-05-14
title: Youth Court sheet, Court 3
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
note: youth court list with names in capitals; section 49; chip shop owner

Bench chair: [[K p3 name|Mrs J Ridsdale]]. Legal adviser: [[K p5 name|Mr Tariq Mahmood]].
s.49 CYPA 1933 APPLIES. NOT TO BE TAKEN FROM COURT

1. [[W p1 name|BAPTISTE-COLE Reuben]] (14) dob [[W p1 birthdate|03.09.95]] URN [[W p1 id|13 YY 1684 10]]
Criminal damage, namely chip shop window, value £640. Aggrieved: [[K p4 name|Stavros Michaelides]]. Plea G. Says was aiming for the 'o' in Cod. Referral order 4 mths. Mum present, brought the cheque.

2. [[W p2 name|HOLROYD Jordan Lee]] (15) dob [[W p2 birthdate|21.01.95]] URN [[W p2 id|13 YY 0156 10]]
Same window, joint. Plea NG: was "only holding the bag". Trial 22 June. Bail, curfew 7–7 at [[W p2 address|14 Quarry Mount]], no contact with [[W p1 name|Reuben]] "except in Maths".

3. Adjourned, no social worker.

Note: a gentleman from the Post asked if the window had been insured. Told him yes, and nothing else. He was looking at this sheet upside down.
