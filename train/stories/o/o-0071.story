id: o-0071
genre: news
where: US-NY
published: 2012-10-25
title: State senator: "It was my camp counselor, and I was eleven"
person p1: role=victim,public-figure,official age=11 protected=decide why=public-figure
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: none
note: a public figure discloses on the floor of the chamber; the counselor he named there is dead to the law (not charged); his bunkmate, whom he named too, isn't public

By [[K p6 name|Saul Iturbide]]

ALBANY — There were eleven members in the chamber, and most were eating. Sen. [[D p1 name|Conrad Applebaum-Reyes]] (D-Yonkers) rose on what the calendar called a technical amendment.

He said that he had a statement which was not technical.

In the summer of 1974, he told the presiding officer, at a lakeside camp in Sullivan County, a counselor had come at night to the bunk of a boy who was eleven years old. "It was my camp counselor, and I was eleven, and I have chaired the committee that killed this bill four times."

The bill would open a year in which old claims could be brought. He'd opposed it, he said, on the ground that memories fade. "I want to correct the record."

He gave the counselor's name: [[D p2 name|Martin Oberst]]. A man of that name, 61, a retired music teacher in Vermont, said through a lawyer that he had worked at the camp for two summers, remembered no such boy, and had never been accused by anyone. He's not been charged or sued.

The senator went on. "[[W p4 name|Petey Lombardozzi]] was in the next bunk. He used to hum so that he wouldn't hear, and then it was his turn and I hummed."

The stenographer looked up. The Journal clerk, [[K p3 name|Evangeline Stubbs]], later asked whether the passage should be struck; under the rules, only the senator can ask it, and he had gone to telephone his wife, [[D p5 name|Luz]], who hadn't known.

In the *Legislative Record* of Thursday, page 5112, the name's still there. The [[W p4 employer|hardware store in Tuckahoe that bears it]] didn't open that day.
