id: z0032
genre: news
where: US-CT
published: 2006-10-20
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=witness age=17 protected=yes why=minor-witness
screen p1: none
note: witness and victim share the first name Katie

By [[K p5 name|Raymond Delvecchio]], Court Reporter

WATERBURY — Call them the two [[W p1 name|Katies]], the defense lawyer suggested, and then spent the day mixing them up.

One, 17 last fall, says that [[K p2 name|Lawrence Pyle]], 44, who owned the frame shop where she worked on Saturdays, put a hand where it had no business and kept it there. The other, also 17, worked the counter and says she saw it through the mat cutter's glass.

"[[W p6 name|Katie]], you say he hugged you," began [[K p4 name|Atty. Nelson Burr]].

"That's not me," the witness said. "That's the other one."

[[K p4 name|Burr]] apologized. He then asked Miss [[W p6 name|Zawadzki]] whether she and "Miss [[W p1 name|Lindgren]]" had talked it over. They had. They had talked about it in the girls' room at [[W p1 school|Holy Angels Academy]], where each is a senior. "[[W p1 name|Kate Lindgren]] doesn't make stuff up," said [[W p6 name|Katie Zawadzki]]. "I make stuff up. She's [[W p1 other|the valedictorian]]."

The shop was [[D p1 employer|Pyle Framing on Bank Street]]. [[K p3 name|Helen Pyle]], who owned half of it, testified that $4,000 went missing the same month; that is a separate case, in which she's the complainant.

[[K p2 name|Pyle]] will testify Monday.
