id: ab0090
genre: filing
where: US-MA
published: 2003-09-24
title: Clerk-Magistrate's Show-Cause Hearing, Notes
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
note: private application for complaint, accused not charged: D; choir; family W

Application No. [[D p1 id|0355-AC-1155]]. Private complainant: Mrs. [[W p3 name|Aurélie Toussaint-Mills]]. Against: [[D p1 name|Desmond Crewe]], choirmaster, [[W p2 place|St. Cyprian's]]. Police have not applied.

Clerk-Magistrate [[K p4 name|O'Halloran]] explained to the parties that this is to see whether there should be a charge, and that there is none.

Mrs. [[W p3 name|Toussaint-Mills]] says: my son is 12. After the Easter music he'd no longer go up the stair. He told me in August. The man put his hands where he'd no business, three Thursdays, and gave him a dollar for the bus.

Mr. [[D p1 name|Crewe]] says: I teach breathing. One puts a hand on the ribs.

Mrs. [[W p3 name|Toussaint-Mills]]: "[[W p2 name|Gabriel]] knows where his ribs are."

She had with her [[W p2 other|the red cassock of the head treble]]; a button is gone.

Taken under advisement. To be referred to the D.A. No complaint to issue today. Notes impounded (see M. for which drawer).
