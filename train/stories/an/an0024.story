id: an0024
genre: alert
where: AU-WA
published: 2011-02-09
title: MISSING — and one who was found: notice to roadhouses, Great Northern Highway
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=missing-alert
person p7: role=bystander age=- protected=no why=adult-bystander
screen p2: sex-trafficking-minor misidentified=yes
note: active alert D for one girl; her friend recovered, a trafficking victim charged with stealing a truck card; do not mix

TO BE DISPLAYED AT THE COUNTER. Valid till recalled.

[[D p1 name|SHAYLA MAE COLBUNG]], 15. Last seen on Sunday, 6 February, 5.40 am, at the Mundabidgee roadhouse bowsers. Height [[D p1 body|152 cm]]; slight; [[D p1 body|a chipped front tooth]]; black hair with the ends dyed orange. She was wearing a Fremantle guernsey and thongs. [[D p1 name|Shayla]] may call herself [[D p1 alias|Jazz]]. She's from Roebourne. Her nanna, [[D p6 name|Lorraine Colbung]], asks her to ring reverse charges, any hour: [[D p6 phone|08 5550 1187]]. [[D p6 name|Lorraine]] says that nobody's cross.

If you see [[D p1 name|Shayla Colbung]], do NOT approach any vehicle. Ring Senior Constable [[K p4 name|Damien Petrovic]] at South Hedland, [[K p4 phone|08 5550 1000]], or 131 444.

WHO SHE MAY BE WITH. A white Kenworth, dog trailer, [[K p3 vehicle|WA plate 1CXR 880]]. Driver: [[K p3 name|Wayne Alan Treloar]], 38, of [[K p3 address|Kewdale]], who is wanted on a warrant ([[K p3 id|PE 4471/11]]). He goes by [[K p3 alias|Blue]]. [[K p3 name|Treloar]] is known to offer girls a lift to Perth and then trade them at truck stops for diesel money.

Background for managers only: please don't pin this half up.

A second girl, 16, travelled with them from Karratha. She got out at Meekatharra on Monday and has told Detective [[K p5 name|Sunita Raman]] that [[K p3 alias|Blue]] let other drivers have her for $50 each, that he held the cash, and that he left her when she got sick. When found, she had a fuel card in a driver's name, and the local station charged her with stealing it. [[K p5 name|Raman]] is having that looked at. The girl told her that the card was given to her "as change".

She is NOT missing. There's no need to look for her, or to post about her. We say this because a Meekatharra servo has put up its own poster with the words "[[W p2 name|TAMIKA ROSE SCADDAN]] — THIEF — DO NOT SERVE" and a still from the till camera ([[W p2 photo|tamika_scaddan_till2_0702.jpg]]). Take it down. [[W p2 name|Tamika]] is a child; she's the victim; and the still shows [[W p2 body|the splint on her right hand]]. She has gone to family, and would be there in peace if a driver hadn't said on channel 40 that it's [[W p2 address|the Murgoo outstation]], with the old windmill.

Thanks to [[K p7 name|Cheryl Dyson]], cook at the Mundabidgee, who wrote the numberplate on a bread bag. Mrs [[K p7 name|Dyson]] says to add that [[D p1 name|Shayla]] had a bacon-and-egg roll and paid for it with coins, and looked back twice.

Charge sheet for the second girl: [[W p2 id|MK 0093/11]], [[W p2 name|Scaddan, T.R.]]; hearing vacated. All inquiries about [[W p2 name|Scaddan]] to Det [[K p5 name|Raman]] only.

Issued 9 Feb 2011, 0715. Next update at noon.
