id: s-0008
genre: news
where: IN-MH
published: 2011-07-08
title: Tutor held
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
note: father named as complainant, housing society named

PUNE: [[K p1 name|Sandeep Mhatre]] (36), a mathematics tutor, was arrested on Wednesday for molesting a student of 14 at his coaching class. Her father, [[W p3 name|Anil Deshpande]], of [[W p2 address|B-304, Sai Krupa Society]], lodged FIR No. [[W p2 id|212/2011]]. Inspector [[K p4 name|V. S. Gaikwad]] said that [[W p2 name|Rutuja]] had told a classmate first.
