id: b-0039
genre: news
where: IN
published: 2023-06-06
title: Ex-scribe files defamation case against co-op bank chief over 'thief' remark
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; adult dispute, case number stays

Our Legal Correspondent [[K p4 name|Vaishnavi Iyer]]

Sahyapur, June 5: A magistrate's court here on Monday issued process against [[K p2 name|Prakash Jagtap]], chairman of the Sahyapur Nagari Sahakari Bank, on a private complaint by former journalist [[K p1 name|Hemant Kulkarni]] that he was called "a thief of pens" at the bank's annual general meeting.

The complaint ([[K p2 id|SCC 1180/2023]]) says that [[K p2 name|Jagtap]], on being asked about 37 loans given on the same flat, pointed to the complainant and asked the members to check their pockets.

Metropolitan Magistrate [[K p3 name|R.S. Nimbalkar]] held that the words, in their natural meaning, imputed theft. "The court takes notice that a pen is movable property," the order says.

[[K p2 name|Jagtap]]'s counsel submitted the remark was in lighter vein. [[K p1 name|Kulkarni]] told reporters that he uses a pencil.

Next date: July 14.
