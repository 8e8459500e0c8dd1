id: ag0019
genre: filing
where: GB
published: 2013-05-21
title: R v [[K p2 name|Bassett]] [2013] - note of judgment for law reporters
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: court initials stay; one paragraph slips with a first name, another with a date of birth

1. The 1992 Act applies. No matter may be published which is likely to lead to the identification of C.

2. The appellant, [[K p2 name|Colin Bassett]], was a lay reader. He was convicted at Warwick on four counts of indecent assault on C, then aged between 10 and 12, while giving her piano lessons at his home.

3. Mr [[K p3 name|Jolyon Adeyemi-Price]] submits that the trial judge should have excluded the diary. We do not agree. C, who was born on [[W p1 birthdate|30 June 1979]], began it as a school exercise.

4. The entry for Candlemas reads in part: "Mr B. said [[W p1 name|Philippa]] has pretty hands". It is difficult to imagine evidence with less artifice.

5. [[K p4 name|Lady Justice Trewhella]] would have increased the sentence had there been power to do so. Appeal dismissed.
