id: z0082
genre: interview
where: US-MD
published: 2018-03-29
title: WBLT Noon Hour: partial transcript
person p1: role=victim age=8 protected=yes why=minor-victim
person p2: role=victim age=11 protected=yes why=minor-victim
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
note: call-in radio; day care beating? two children of different families

[[K p4 name|DEL FARRAR]]: Back with [[K p5 name|State's Attorney Hyacinth Boyd]]. Line two, you're on the air.

CALLER: Yes, it's about Miss [[K p3 name|Lottie Crandall]], the after-care. She's 63, she kept half this town's children. And now she's a criminal?

[[K p5 name|BOYD]]: She's charged. An 8-year-old and an 11-year-old were put in a chest freezer. Not running, thank the Lord. With a cinder block on the lid.

CALLER: They were bad boys.

[[K p5 name|BOYD]]: Ma'am, one's a girl.

[[K p4 name|FARRAR]]: Line four. [[K p6 name|Walt]], in Easton.

[[K p6 name|WALT]]: [[K p4 name|Del]], long time. I was in there in '78. The freezer. So it's not just the [[W p1 name|Tilghman]] girl and [[W p7 name|Bobby Slaughter]]'s kid—

[[K p4 name|FARRAR]]: [[K p6 name|Walt]], whoa, dump that. Did we dump that?

PRODUCER (off mike): Some of it.

[[K p5 name|BOYD]]: [[K p6 name|Walt]], stay on the line, please. I'd like to hear about '78.

[[K p4 name|FARRAR]]: And folks, please: [[W p2 name|little Bobby]]— sorry. I'm sorry. We'll go to weather.
