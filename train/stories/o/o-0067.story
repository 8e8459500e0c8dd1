id: o-0067
genre: news
where: CA-NS
published: 2014-02-20
title: Adult sentence for teen in Birch Cove stabbing lifts ban on name
person p1: role=convicted age=17 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=19 protected=no why=adult-victim
person p3: role=convicted age=16 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=decide why=identifies-protected
screen: none
note: Canada: an adult sentence ends the ban (decide, as a charged adult); the second youth got a youth sentence and is protected, but his street, nickname and rink slip through

For nineteen months he was "the youth with the red ball cap". On Wednesday a Nova Scotia judge gave him an adult's sentence, and with it, a name.

[[D p1 name|Bradley Wayne Hiscock]] was 17 on the night of July 14, 2012, when he stabbed [[K p2 name|Ryan Alexander Ghosn]], 19, in a parking lot at Birch Cove over a borrowed amplifier. He was convicted in November of second-degree murder. Youth Justice Court Judge [[K p4 name|Anne Comeau-Fraser]] sentenced him to life, without eligibility for parole for seven years.

"The law says that I may keep your name from the public or that I may treat you as a man," she said. "It doesn't let me do both."

A ban still covers a second youth, who was 16 and is serving two years for manslaughter. It was broken before the day was out. A television crew interviewing neighbours on [[W p3 address|Lobster Lane]] broadcast one of them saying that "[[W p3 alias|Moose]] never even had the knife". [[W p3 alias|Moose]], a commenter explained under the clip, drives the [[W p3 other|Zamboni at the old Forum rink]], "or did lol".

Crown attorney [[K p5 name|Keisha Downey]] called the sentence fitting. [[K p6 name|Harold MacIsaac]], for [[D p1 name|Hiscock]], said it would be appealed.

The victim's mother, [[K p7 name|Nadine Ghosn]], had worn her son's work jacket to every sitting. "I never wanted his name," she said of [[D p1 name|Hiscock]]. "I wanted [[K p2 name|Ryan]]'s to be said as often."

[[D p8 name|Wayne Hiscock]], father of the convicted, stood by the elevators and let four of them go by.
