id: ag0112
genre: news
where: AU-WA
published: 2011-09-16
title: Station hand "bought" at the rodeo, magistrate told
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: a boy; rouseabout; drover paid, first charged with stealing a ute to get away; belt buckle

You can get most things at the Kimberley Cup if you've cash. [[K p2 name|Ross Alan Dwyer]], 53, got a boy.

That's the Crown case, laid out in Broome on Tuesday by [[K p4 name|Madeleine Ngata]]. It says that a contract musterer called [[K p3 name|Lindsay Pope]] had with him a lad of 16, from Katherine, who had no family to speak of; that over a carton behind the bar he told [[K p2 name|Dwyer]], who was lonely, that for six hundred he could have the kid's company for the weekend; and that the notes were counted on a bonnet.

The boy had been told that he'd be helping with horses.

He was found on the Monday, on the Gibb River Road, in [[K p2 name|Dwyer]]'s ute, without lights, and out of fuel. Halls Creek police charged him with stealing a motor vehicle and driving unlicensed, and held him for two nights; it's under that charge, [[W p1 id|HC 771/11]], that his name, [[W p1 name|Jai Pascoe]], still stands on the sheet taped inside the court's front door.

Not till a sergeant's wife, who does the meals, asked him why he wouldn't sit down did any of it come out. Senior Sergeant [[K p5 name|Vaughn Tranby]] said that he wasn't proud of the two nights.

He'd won [[W p1 other|the junior buckle for poddy riding]] that Saturday. It was the only thing he asked to have back.

Both men are on remand.
