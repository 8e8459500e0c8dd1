id: a-0072
genre: news
where: US-NC
published: 2024-02-29
title: Leap Day baby turns 12, or 3
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: birth date and family of a child in no crime story

[[K p1 name|Eloise Tran-Whitley]] will have three candles today, and she would like to see anyone say anything about it.

Born [[K p1 birthdate|Feb. 29, 2012]], at 11:58 p.m., she is either 12 or 3, depending on whether you ask her or her little brother, who is 6 and considers himself the elder.

"I asked the nurse to write down midnight," said her mother, [[K p2 name|Joy Whitley]]. "She said, ma'am, I'm a Baptist."

[[K p1 name|Eloise]], a sixth-grader at [[K p1 school|Sugar Creek Academy]], has done the arithmetic. She will get her learner's permit at three and three-quarters. By [[K p3 name|Nate Orsini]].
