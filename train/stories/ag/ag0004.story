id: ag0004
genre: news
where: IE
published: 2016-02-10
title: Uncle gets nine years for "stealing a childhood"
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=58 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: accused uncle is named; townland of the family given; the victim's present job singles her out

"You stole a childhood and then you came to every Communion and wedding as if you'd paid for it." So wrote a woman, now 31, in a statement read to the Central Criminal Court.

Her uncle, [[D p2 name|Padraig Mulhaire]] (58), was jailed for nine years for offences that began in 1994, when she was nine, in a farmhouse at [[W p1 address|Gortnaskeagh]], Co Mayo, where she spent her summers with her grandparents.

Ms Justice [[K p3 name|Eithne Corless]] said [[D p2 name|Mulhaire]] had been the relative the children ran to. Garda [[K p4 name|Shane Tuohy]] agreed with counsel that no guilty plea came until the jury was sworn.

The woman, who is [[W p1 other|the county's only female farrier]], sat with two cousins. She did not want to be named. She asked that her uncle's name not be kept secret on her account, and the judge said she'd leave that to the newspapers' good sense.
