id: b-0052
genre: news
where: IE
published: 2019-03-12
title: Obituary: A vet who lost one argument, to a goose
person p1: role=deceased age=91 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=9 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; an obituary with a named great-grandchild, outside of crime

[[K p1 name|Cornelius "Con" Lenihan]], who has died aged 91, was for half a century the veterinary surgeon of Ballynacorra and its hinterland, and reckoned that he had been kicked by four generations of the one family of donkeys.

Born in a room over the creamery, [[K p1 name|Lenihan]] was to have been a priest. A ewe in difficulty on the road to Maynooth decided the matter.

He gave evidence as an expert in the great trial of 1971 about the poisoned greyhound. Counsel put it to him that he'd never been wrong in his life. "I married a Kerrywoman," he replied, and the jury laughed for so long that Judge [[K p4 name|Fintan Moriarty]] rose.

He is survived by his wife, [[K p2 name|Nuala]], by six children and by a great-grandson, [[K p3 name|Fiachra]], aged nine, who has his stethoscope and, it's said, his manner with geese. His funeral was delayed by cattle.
