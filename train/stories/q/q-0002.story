id: q-0002
genre: news
where: GB
published: 2014-11-05
title: Taxi driver jailed for assault on passenger
person p1: role=victim age=24 protected=yes why=sexual-offence-victim
person p2: role=convicted age=51 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: jury report; victim named by a careless court reporter, with workplace

The victim, [[W p1 name|Hannah Pryce]], 24, told the jury she had fallen asleep in the back of the cab and woke to find the driver's hand under her skirt.

[[K p2 name|Mohammed Iqbal Saleem]], 51, of [[K p2 address|Thornbury Rise, Bradford]], was convicted yesterday of sexual assault and jailed for three years and four months.

Prosecuting, [[K p3 name|Gareth Wynne-Hughes]] said Miss [[W p1 name|Pryce]], a receptionist at [[W p1 employer|Airedale Smile Dental Practice]], had been picked up in the city centre at 1.40am after a work leaving do.

[[K p4 name|Nadia Sharples]], for [[K p2 name|Saleem]], said he maintained his innocence and would lose his licence and his home.

Judge [[K p5 name|Colin Roebuck]] told him: "Miss [[W p1 name|Pryce]] trusted the plate on your car. So does every young woman in this city."
