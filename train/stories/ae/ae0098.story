id: ae0098
genre: news
where: US-OH
published: 2011-09-29
title: Survivor, now 41, asks county for safe house
person p1: role=victim age=41 protected=no why=consented
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-minor
note: a woman who has chosen to be named; she slips with the name of a girl she works with; commissioners K

[[K p1 name|Theresa Lindgren]] gave her name to the commissioners on Tuesday, then spelled it, and said that they might print it.

"I've hidden for long enough, and he hasn't hidden at all," said [[K p1 name|Lindgren]], 41, of [[K p1 address|912 Starr Avenue]], who tells her story with her own consent and at her own request. For six years until 2003 a man named [[K p4 name|Eugene Mabry]] drove her from Toledo to Detroit and back, broke her jaw once, and fed her heroin so that she would need what he had. Strangers paid him. He was convicted in 2004 and is out.

She wants $90,000 for four beds in a house on a street she won't name. There's none between here and Columbus. Commissioner [[K p3 name|Ed Grabowski]] asked who'd use it.

"I've a girl on my couch now. She's 17, and she was being sold out of a car at the truck plaza. She did her homework for [[W p2 school|Maumee Flats High]] in that car. I told [[W p2 name|Kiara]], I said, you sleep, I'll sit by the door."

The clerk, [[K p5 name|Joan Petrakis]], asked if the name should be in the minutes. It should not, said [[K p1 name|Lindgren]], going red. The vote is in two weeks.
