id: l-0077
genre: news
where: US-MT
published: 2007-08-16
title: Tribal runaway, trucker cited at Wolf Point
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: a 13-year-old cited for 'prostitution of self' at a truck stop; name withheld by police, but rodeo title, clan nickname and uncle give it; buyer hauling grain

By [[K p5 name|Merle Stensrud]], Hi-Line Shopper

Truckers know the lot at the Agland Co-op; they also know, says owner [[K p6 name|Vi Jorgenson]], which lights are out.

A girl of 13 was cited there on Saturday night for soliciting, and a driver for a Minot grain outfit, [[K p2 name|Gerald "Swede" Nystrom]], 41, for patronizing. He gave his age, his weight, his load (durum) and $30, in that order, according to Officer [[K p3 name|Everett Red Elk]].

It was the girl's third run from the group home in Poplar. "Some kids just want to be out," said Juvenile Officer [[K p7 name|Connie Baukol]]. They can't be named. This one's got a smart mouth on her and a belt buckle as big as her head: she's [[W p1 other|the reigning junior breakaway champion from the Red Bottom rodeo]].

Readers of the sports page may do what they like with that.

[[K p2 name|Nystrom]] paid $185 and was in North Dakota by Sunday dinner. The girl is being held for the tribal judge. She asked for her uncle, [[W p4 name|Leland Spotted Bull]], who drove down from [[W p1 address|Fort Kipp]] with a horse trailer, not having been told what he was coming for, and wasn't let in.

"Tell [[W p1 alias|Birdie]] the mare's all right," he said to anybody.

It's a small office. She heard it, and could be heard hearing it.
