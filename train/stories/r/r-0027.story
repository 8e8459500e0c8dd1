id: r-0027
genre: press-release
where: US-KY
published: 2021-09-07
title: Office of the County Attorney: statement on recent filings
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused,relative age=43 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: father sells the girl for pills; relative named: D

The office has been asked about [[W p1 name|Kaylee Dawn Hensley]], 17.

The juvenile was charged Aug. 29 with prostitution and unlawful transaction. It is alleged that her father, [[D p2 name|Roger Hensley]], 43, gave her to a man for pills on three occasions, and waited in the truck. Mr. [[D p2 name|Hensley]] has been charged with human trafficking.

County Attorney [[K p3 name|Lowell Combs]] said that the charges against [[W p1 name|Kaylee]] "will be looked at in due course." Trooper [[K p4 name|Jed Asher]] made both arrests. Mail carrier [[K p5 name|Nadine Slone]] had reported her concerns in June.

The file number for [[W p1 name|Hensley]], K. is [[W p1 id|21-J-00094]].
