id: x0031
genre: news
where: US-AL
published: 2017-12-08
title: Mother named in court; her lawyer asks why
person p1: role=victim age=4 protected=yes why=minor-victim
person p2: role=victim age=6 protected=yes why=minor-victim
person p3: role=accused,relative age=27 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness,relative age=- protected=yes why=identifies-protected
person p7: role=witness,official age=- protected=no why=official
note: mother accused, D; her address is the children's, W; a great-aunt named for no need

ANNISTON — Two small children were alone for five days in August with a box of cereal and, police testified Thursday, a hose.

Their mother, [[D p3 name|Krystal Lea Hargett]], 27, waived nothing and admitted nothing at a preliminary hearing on two counts of aggravated child abuse. Calhoun District Judge [[K p4 name|Mack Ledbetter]] sent the case to the grand jury.

"The older one rationed," said Officer [[K p7 name|Imani Fields]], who went in through a window of [[W p1 address|the single-wide at the end of Possum Trot Lane]]. "She gave her brother the marshmallow ones. She's six."

Defense lawyer [[K p5 name|Rhett Dooley]] objected when the prosecutor read out the girl's full name and birth date from the summons: "[[W p2 name|Ryleigh Grace Hargett]], [[W p2 birthdate|born the second of May, two thousand and eleven]]." [[K p5 name|Dooley]] told the judge that these children would be in somebody's first grade one day. It was ordered struck, but the reporter in the next row was already typing.

The children, the boy is 4 and answers to [[W p1 alias|Boo]], live now with [[W p6 name|Verna Stancil]], an aunt of their grandmother's who is 71 and was found, [[K p5 name|Dooley]] said, "by God or Facebook."

[[D p3 name|Hargett]] told [[K p7 name|Fields]] she had gone to Panama City for one night. She did not say which.
