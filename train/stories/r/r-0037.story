id: r-0037
genre: news
where: US-SC
published: 2016-05-12
title: Six plead in Myrtle Beach ring
person p1: role=convicted age=41 protected=no why=adult-convicted
person p2: role=convicted age=35 protected=no why=adult-convicted
person p3: role=convicted age=58 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: exploiters and a buyer only; victims never named

CONWAY — They'd called it a modeling agency. On Wednesday its owner, [[K p1 name|Vincent Carbone]], 41, admitted that it sold girls of 15 and 16 to tourists.

His driver, [[K p2 name|Shonda Mills]], 35, pleaded to conspiracy. A dentist, [[K p3 name|Hugh Lathan]], 58, pleaded to buying.

Solicitor [[K p4 name|Drayton Moultrie]] said none of the girls would be charged or named. Judge [[K p5 name|Celeste Rutledge]] set sentencing for July.

[[K p6 name|Annette Poole]], who rented [[K p1 name|Carbone]] the storefront, said that he'd paid a year in advance. "I thought, that's a nice man," [[K p6 name|Poole]] said.
