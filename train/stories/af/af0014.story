id: af0014
genre: news
where: US-NE
published: 2005-09-22
title: Dairy hands fined in altered-card case
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=victim,accused age=41 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: guilty pleas reported flatly; the farmer's threats come out at the sentencing

Two milkers from a farm in Cuming County were fined $250 apiece in county court after pleading guilty to possessing forged Social Security cards.

They are [[W p1 name|Nicanor Tzoc]], 28, and [[W p2 name|Hilario Batz Menchu]], 41.

Speaking through a priest, [[W p2 name|Batz]] said the cards had been given to them by their boss, [[D p3 name|Leland Drees]], who then charged $900 for each and held that over them. Sixteen-hour days. One day off at Christmas. When the younger man tried to go to Omaha on a feed truck, [[D p3 name|Drees]] fetched him with a rifle on the seat and said that next time it would not be on the seat.

Judge [[K p4 name|Orville Stuhr]] told them it was not the forum for that. The county attorney said Wednesday that it would be looked into. [[D p3 name|Drees]] did not return calls.

The pair live in [[W p1 address|a camper beside the calf barn on County Road 14]]. Immigration has placed a hold on [[W p1 name|Tzoc]].
