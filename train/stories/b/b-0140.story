id: b-0140
genre: news
where: US-MO
published: 2009-02-26
title: 'Bad girl' of Route 63 gets year in juvenile lockup
person p1: role=convicted,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: adjudicated juvenile called by her CB handle; trucker paid; foster mother with business; a case number of hers

MACON SPRINGS, Mo. — She was known up and down Route 63 as "[[W p1 alias|Sugarfoot]]," and on Wednesday a judge put her away.

The 16-year-old, found hiding in a sleeper cab last month, was committed to the Division of Youth Services for an indeterminate term, Juvenile Officer [[K p3 name|Everett Cobb]] announced in a news release. He said that "her CB days are over." Her case, No. [[W p1 id|09MA-JU0008]], had been open to the press because it would have been a felony (she stole the driver's wallet).

The driver, [[K p2 name|Duane Purvis]], 43, of Keokuk, Iowa, was not charged until Tuesday. It took the public defender, [[K p4 name|Nan Overstreet]], to point out that he'd told troopers he had paid her $40.

"I said, hold on. You paid who for what? How old?" [[K p4 name|Overstreet]] said. He's charged now with statutory sodomy and patronizing.

The girl has been in six foster homes since she was nine. The last was that of [[W p5 name|Wilma Stukenholtz]], who [[W p5 employer|bakes for the Corner Café]] in La Plata Grove.

"[[W p1 name|Darla]] took the van keys and I just thought, well, there she goes again," she said. "I never asked to where."

[[K p3 name|Cobb]], asked if a child could be guilty of being bought, said that was above his pay grade.
