id: o-0048
genre: news
where: US-NE
published: 2002-05-16
title: Obituaries and memorials
person p1: role=deceased age=92 protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=deceased age=40 protected=no why=deceased
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=minor-not-in-crime
person p9: role=relative age=- protected=no why=adult-bystander
screen: none
note: two obituaries of natural and accidental adult deaths, with minor survivors who are in no crime story

**[[K p1 name|Alvina Marie (Sykora) Koehn]]**

[[K p1 name|Alvina]] was born June 30, 1909, in a sod house four miles south of Verdel and died on Saturday in her own bed, with the window open, at 92. She taught eight grades in one room for six years until she married [[K p2 name|Herman Koehn]], in those days it was the one or the other. They raised five.

She was preceded in death by [[K p2 name|Herman]], by two infant sons, and by a great many cats. She leaves daughters [[K p3 name|Lucille Pokorny]] and [[K p9 name|Sister M. Bernard]]; eleven grandchildren; and a pie crust recipe which she would not write down. Rosary Thursday, 7 p.m.

**[[K p4 name|Daniel "Danny" Running Bear Hughes]]**

[[K p4 name|Danny]], 40, died May 11 when his combine rolled on the Niobrara grade. He was a volunteer fireman for nineteen years and was the one who went in the river for two boys in '97, though he'd be sore at us for printing it.

He is survived by his wife, [[K p5 name|Jolynn]]; son [[K p6 name|Chance]], 15; daughter [[K p8 name|Misty Dawn]], 11; his mother, and his dog, which won't leave the truck.

Fire Chief [[K p7 name|Orrin Tesar]] asks that members be in dress uniform at the church by 9:30 Friday. The siren will sound once at ten, and people needn't be alarmed.

[[K p6 name|Chance]] will carry the helmet.
