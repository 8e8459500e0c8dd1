id: a-0068
genre: press-release
where: US-MN
published: 2010-11-09
title: 29 INDICTED IN INTERSTATE SEX TRAFFICKING OF JUVENILE FEMALES
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: aliases of the accused stay in quantity; a handwritten motel register and a reward poster let the girls out

MINNEAPOLIS — An indictment unsealed today charges 29 members and associates of three linked groups with transporting girls, one of them 12 years old, between Minnesota, Tennessee and Ohio, United States Attorney [[K p6 name|Gerhard Nyquist]] said.

Lead defendants are [[K p3 name|Abdifatah Yusuf]], a.k.a. [[K p3 alias|"Fatty"]]; [[K p4 name|Liban Sharif Omar]], a.k.a. [[K p4 alias|"Rock"]]; and [[K p5 name|Dontrell Mays]], a.k.a. [[K p5 alias|"D-Money,"]] a.k.a. [[K p5 alias|"Slim."]]

Jane Doe 2 was under 14 when [[K p4 name|Omar]] and others sold her for cash, liquor, or "nothing, as a favor." Jane Doe 5 was 15. In May 2008 a motel clerk in Nashville wrote on a card: "2 men, girl [[W p1 name|Hodan]], says 19, no way."

A family circulated flyers in two languages that year. One of them, Govt. Ex. 14, can be viewed at [[W p2 url|www.example.gov/usao/ex14_missing_ifrah_warsame.pdf]].

An indictment is not evidence. Defendants [[K p3 name|Yusuf]], [[K p5 name|Mays]] and nine others are in custody; "[[K p4 alias|Rock]]" is being sought.
