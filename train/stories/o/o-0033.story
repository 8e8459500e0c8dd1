id: o-0033
genre: news
where: US-IA
published: 2004-08-26
title: Letters: What I saw at the fair
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=minor-victim
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=- protected=decide why=adult-accused
screen: none
note: letter to the editor accuses a named farmer of beating a hired boy and a neighbour of looking on; no report made; the boy singled out by his steer and his 4-H club

To the editor:

I have farmed in Cedar Township for fifty-one years and I have been slow to write, because I do business with the people I am going to talk about.

On the second day of the fair, behind the cattle barn, at around 6:30 in the morning, I saw [[D p1 name|Verlin Stuhr]] hit a boy with a show stick. It wasn't a tap. He hit him on the back of the legs five or six times, and the boy stood there and took it like it was the weather. [[D p6 name|Gene Haack]] was leaning on the rail not twenty feet off and went on eating a roll.

The boy isn't his own. He's the one [[D p1 name|Stuhrs]] took in last fall to help with chores. He belongs to [[W p4 school|Cedar Clovers 4-H]] and he showed [[W p4 other|the white-faced steer with the torn ear]], that got the purple ribbon. He's maybe thirteen. My wife gave [[W p4 name|Lonnie]] a lemonade after and he had trouble sitting down.

I told Sheriff [[K p3 name|Ted Boysen]] the same noon. He said unless the boy complains he's got nothing. Well, a boy who has no other bed to sleep in isn't going to complain.

I don't know what the law calls it. My father'd have called it by its name, and so will I: it's a grown man beating a child who is in no position to leave.

If I am wrong [[D p1 name|Verlin]] knows where I live and he may come and tell me so. Pastor [[K p5 name|Dietrich]] can sit in.

[[K p2 name|Arnold Pohlmann]]
Rural Route 2
