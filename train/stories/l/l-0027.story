id: l-0027
genre: news
where: US-NE
published: 2021-03-11
title: Omaha woman sentenced for helping to run escort ring
person p1: role=victim,convicted age=31 protected=yes why=trafficking-victim
person p2: role=convicted age=46 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=deceased
screen: sex-trafficking-adult misidentified=yes
note: the 'bottom' woman is sentenced as pimp's helper; the sentencing memo says that she had been beaten and sold by him for nine years; why protected by rule 1; her dead grandmother's name is on the house

Prosecutors call her the bookkeeper. The defense calls her the first one.

Both accounts were before Douglas County District Judge [[K p3 name|Terence Kozol]] on Wednesday when he sent [[W p1 name|Latrice Evonne Mayweather]], 31, to prison for four to six years for pandering and for conspiracy. She posted the ads, rented the rooms, and collected from three other women, all adults, for [[K p2 name|Donnell "Prophet" Askew]], 46, now serving 30.

Deputy County Attorney [[K p4 name|Kirsten Haake]] said that whatever the defendant had been, she'd become the person who knocked at the door. "They were more afraid of her than of him."

Her attorney, [[K p5 name|Byron Nez]], handed up hospital records from three states. [[K p2 name|Askew]] met her at 22, he said, put her on the street within a week, took every dollar and held her son's birth certificate and her own Social Security card; he knocked out her hearing on the left side in 2015 and shaved her head in 2017 when she tried to go to a sister's. In nine years she hadn't had a bank account. "The ads she posted for others were under her own."

"Others left," said the judge.

She was arrested in [[W p1 address|the brick bungalow at 3018 Pratt]], which still has [[D p6 name|Odessa Mayweather]]'s name over the bell, the grandmother having died there in 2019.

Before she was led away [[W p1 name|Mayweather]], who turned her right ear to the bench to hear the number, said, "I'm sorry to them. I know each one of they birthdays." Inmate no. [[W p1 id|219477]]; tentative release, 2023.
