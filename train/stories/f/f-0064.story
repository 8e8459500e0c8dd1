id: f-0064
genre: news
where: US-SC
published: 2022-03-09
title: School board hears of cold pizza, warm roof, and a fish named Principal
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=10 protected=no why=minor-not-in-crime
person p4: role=bystander age=9 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: none
note: board meeting with children speaking and praised by name, a retiring teacher; nothing to protect

Lunch was the first item, and the fourth, and after the roof it was the last.

Two students of Saluda Fork Elementary, [[K p3 name|Zion Pressley]], 10, and [[K p4 name|Guadalupe "Lupita" Arroyo]], 9, came before the school board on Monday with a chart. On it was the temperature of the pizza on each of 22 days, taken with a science-kit thermometer by [[K p4 name|Lupita]] and written down by [[K p3 name|Zion]], who has the better sevens. The mean was 61 degrees.

"It's colder than the milk, ma'am," [[K p3 name|Zion]] told the chair, [[K p1 name|Dr. Yvonne Culbreath]].

"By how much?" said [[K p1 name|Dr. Culbreath]].

"Two," said [[K p4 name|Lupita]].

Food service director [[K p2 name|Bob Shealy]] explained that the warmer at Saluda Fork had been out since Labor Day and that the part was in a container off Savannah. He thanked the students, and asked if they'd consider the salad.

The board voted to buy a warmer. It went on to hear that the roof at the middle school leaks warm water, which nobody understood; that test scores were up in math; and that the kindergarten's fish, Principal, has died and been replaced without announcement. Reporters are asked not to tell the children, who don't, so far as is known, take this paper.

A resolution honored [[K p5 name|Mrs. Hattie Mae Bouknight]], who's retiring after 39 years in Room 4. She said that she'd never had a bad child, but had had some long days.

[[K p6 name|Cliff Amick]] covers education.
