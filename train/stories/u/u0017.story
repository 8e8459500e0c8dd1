id: u0017
genre: news
where: GB-ENG
published: 2022-07-14
title: Library to lose Saturday hour, gain a mural
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=11 protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
note: nothing to protect; council, child in innocent context

Opening at ten instead of nine will save Market Cheddon's library £2,300 a year, according to a paper that took the parish council an hour and a half to dislike.

Cllr [[K p1 name|Brenda Askwith]] said the hour was used by "the retired, the insomniac and me." Cllr [[K p2 name|Hope Littlejohn]] asked if the staff could come in and sit in the dark.

Clerk [[K p3 name|Vikram Naidoo]] reported better news. The design for the mural on the north wall has been chosen from 74 entries. It shows a heron reading a newspaper upside down and is by [[K p4 name|Poppy Drinkwater]], 11, of the primary school, who says that herons have to, because of how their necks go.

The paper was noted, which means it was passed. [[K p5 name|Gil Farraday]]
