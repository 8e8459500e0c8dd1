id: p-0041
genre: news
where: US-OR
published: 2017-10-04
title: Portland mother, boyfriend accused of selling daughter's time to truckers
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused,relative age=35 protected=decide why=identifies-protected
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: mother is the accused (D); dispatcher's log gives the first name; RV where they lived W; a customer with nothing proved is not named

PORTLAND, Ore. (Cascade News Service) — A mother and her boyfriend were arraigned Tuesday on charges that they offered her 13-year-old daughter to drivers at a Troutdale travel plaza in return for fuel cards, cash and in one case a set of tires.

[[D p2 name|Tara Jean Whitcomb]], 35, and [[K p3 name|Vernon Paul Gatlin]], 40, each face six counts of compelling prostitution and three of using a child in a display of sexual conduct. They pleaded not guilty before Multnomah County Circuit Judge [[K p7 name|Ted Rasmussen]], who set bail at $750,000 apiece.

They'd been living with the girl in [[W p1 vehicle|a cream-colored Jamboree motor home]] on [[W p1 address|the gravel lot behind the old Sundial scale house]], according to an affidavit by [[K p5 name|Detective Aaron Shimizu]].

A driver from Idaho called 911 at 2:50 a.m. on Sept. 26. The county's log of the call, obtained under a records request, has him saying, "I asked how old are you and she said [[W p1 name|Lilyanna]]'s birthday is in May and she'll be 14. Like it was somebody else she was talking about."

He waited with his flashers on, he told the dispatcher, because he had granddaughters.

Deputy District Attorney [[K p4 name|Melissa Okafor]] said that the case will turn on text messages, of which there are more than 9,000, and on a calendar kept by the mother in purple ink.

"Nobody in this case used the word sell. They used the word visit," she told the judge.

[[K p6 name|Janelle Prince]], who represents [[D p2 name|Whitcomb]], said her client was beaten by [[K p3 name|Gatlin]] and was "as trapped in that vehicle as anyone." [[K p3 name|Gatlin]]'s court-appointed lawyer reserved comment.

The girl is in state care and has asked for her cat, [[K p5 name|Shimizu]] said, and the cat has been found.

[[K p3 name|Gatlin]], [[K p3 employer|a former tire shop foreman in Gresham]], has a 2009 conviction in Washington for assault. The next hearing is Oct. 13.
