id: p-0088
genre: news
where: NZ
published: 2014-07-10
title: Accountant who stole from rugby club must sell boat, judge rules
person p1: role=convicted age=55 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen: none
note: nothing to protect; adult fraud; a sports club that has no victim of a protected kind

A Whanganui accountant who drained the savings of a rugby club of which he was a life member has been sentenced to 11 months' home detention and told to sell his boat.

[[K p1 name|Warwick Neil Treloar]], 55, earlier pleaded guilty to 23 charges of using a document for pecuniary advantage. [[K p2 name|Judge Arapeta Simmons]] sentenced him in the Whanganui District Court on Wednesday.

[[K p1 name|Treloar]] was honorary treasurer of [[K p1 other|Aramoho Marist]] from 2004 until last year. According to a summary of facts, he wrote cheques to his own firm for "levies" that did not exist, and took $143,280. He used most of it to keep afloat a kiwifruit investment that had been hit by the Psa disease.

[[K p3 name|Detective Constable Jess Paki]], who led the investigation, said the thefts came to light when the club tried to buy new goalposts and the cheque was dishonoured.

[[K p5 name|Club president Lofty Henare]] read a victim impact statement. The under-13s had gone without a bus for two seasons, he said, and parents had run sausage sizzles to pay for a trip that had already been paid for.

"You stood there and turned the sausages, [[K p1 name|Warwick]]," [[K p5 name|Henare]] said. "You had the tongs."

Crown prosecutor [[K p6 name|Miriam Chong]] sought a prison term of two and a half years. Defence counsel [[K p4 name|Gareth Stoop]] submitted that [[K p1 name|Treloar]] had paid back $60,000 by cashing in an insurance policy, had no convictions and was now working as [[K p1 employer|a yard hand at a timber mill]].

The judge took a starting point of three years and gave credit for the plea, remorse and reparation. The remainder must be paid within 18 months. The boat, a 7m fibreglass launch, is to go on the market by the end of August.

Home detention will be served at [[K p1 address|31 Papaiti Heights]]. [[K p1 name|Treloar]], who has been struck off by the Institute of Chartered Accountants, is forbidden to handle money for any organisation.

[[K p5 name|Henare]] said after the hearing that the new goalposts are up. They came second-hand from Taihape.

— River City News
