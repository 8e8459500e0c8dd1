id: ab0065
genre: filing
where: US-ID
published: 2011-09-29
title: Petition to Terminate Parent–Child Relationship
person p1: role=victim age=6 protected=yes why=sexual-offence-victim
person p2: role=convicted age=- protected=decide why=adult-convicted
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=victim age=3 protected=yes why=identifies-protected
note: father convicted of offence against child: D; mother petitioner filing (paper) W

MAGISTRATE DIVISION, BONNER COUNTY
In the Matter of: [[W p1 name|ISABEAU MAE PURCELL]] (6) and [[W p5 name|FINNIAN PURCELL]] (3)
Case No. [[W p1 id|CV-2011-1550-PT]]

Petitioner [[W p3 name|ROXANNE PURCELL]], by her attorney, states:

1. She is the natural mother of the above children and lives with them at [[W p1 address|the old ranger cabin, mile 4, Lightning Creek Road]].

2. Respondent [[D p2 name|GAVIN T. PURCELL]] is the natural father. On April 11 he pleaded guilty in [[D p2 id|CR-2010-6207]] to lewd conduct with the elder child. He touched her at bath time, over a summer, when Petitioner worked nights.

3. He'll be eligible for parole when the younger child is nine.

4. He has written to the elder child from Orofino four times, addressing her as "[[W p1 alias|Busy Bee]]," and asking her to tell the judge she was mixed up.

5. She keeps the bathroom door locked and sings so that people will know that she is in there.

WHEREFORE Petitioner prays that all rights be terminated and the children's surname changed.

[[K p4 name|Cordelia Vance]], ISB 5519, 208-555-0148
