id: n-0062
genre: press-release
where: CA-QC
published: 2023-05-16
title: Longueuil police: three arrests and three victims in 'Blizzard' investigation (English version)
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=victim age=20 protected=yes why=trafficking-victim
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=accused age=17 protected=yes why=juvenile-accused
person p6: role=accused age=23 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-adult
note: juvenile accused of trafficking a girl; bilingual; spelling of name; French version link

Investigators of the Longueuil agglomeration have arrested two men and one youth following the Blizzard investigation.

[[K p4 name|Jean-Kevin Saint-Fleur]], 22, and [[K p6 name|Olivier Gagné-Roy]], 23, appeared yesterday by video, charged with trafficking persons under eighteen and with procuring. The youth, 17, appeared in the Court of Québec, Youth Division. He's alleged to have recruited in his own school.

The three victims are a girl of 17, another of 14, and a woman of 20. None was allowed to keep what clients paid. The woman had been told that her younger brother would be beaten. The youngest was found by officers on a STM platform at three in the morning with no coat.

"They come to us as fugitives, and it's as victims that we have to see them," said [[K p7 name|Lieutenant Marie-Ève Roy]]. (For clarity: the lieutenant isn't related to the accused [[K p6 name|Gagné-Roy]].)

The public can help. Others may've been approached by an account called [[W p5 alias|@lil.dez450]], or by a young man who says his name is [[W p5 name|Dez]] and that he works at [[W p5 employer|the shoe counter in Place Longueuil]].

The force thanks [[K p8 name|Me Farah Lamontagne]], of the prosecution's office, [[K p10 name|Mme Solange Péloquin]] of the house which has taken in the three, and officer [[K p9 name|Tremblay]] for giving up his coat.

Version française: [[W p2 url|/communiques/blizzard-maya-retrouvee-14ans]]
Caption for photo 3: A young woman, "[[W p3 photo|Kassandra]]", with Lt. [[K p7 name|Roy]]. ([[W p1 name|Oceane]] declined to be photographed.)
