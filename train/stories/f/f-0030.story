id: f-0030
genre: comments
where: US-AR
published: 2012-05-16
title: Comments: "Senior, 17, dies in rollover on prom night; driver charged"
person p1: role=deceased,victim age=17 protected=decide why=deceased
person p2: role=accused age=18 protected=no why=adult-accused
person p3: role=witness age=16 protected=yes why=minor-witness
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
screen: none
note: deceased minor (decide), an 18-year-old accused (stays), and a 16-year-old in the back seat who is a witness

**Razorback72**
They showed the truck on channel 5. Nobody should of walked away from that.

**[[K p4 name|Nita Loyd Hargis]]**
I drove [[D p1 name|Dalton]]'s bus for nine years. First on, last off. He'd say "Miss [[K p4 name|Nita]], you want me to sweep it?" Please remember there is a mother reading this.

**truth_hurts_479**
his dad BOUGHT the beer for all of them. ask anybody. why aint he in jail

**Razorback72**
That has not been shown. Trooper [[K p6 name|Beasley]] said .11 and that [[K p2 name|Cody Wayne Ragsdale]] is 18 and that's who is charged, negligent homicide. Everything else is talk.

**[[K p5 name|pastor_mike_ebenezer]]**
Visitation for [[D p1 name|Dalton Pruett]] is Thursday 5 to 8. There will be no comments at visitation.

**truth_hurts_479**
there was a girl in the back seat & she hasnt said one word, 16 year old, [[W p3 other|drum majors little sister]]. she knows who was driving. I say it was not [[K p2 name|Cody]]

**[[K p4 name|Nita Loyd Hargis]]**
You leave [[W p3 name|Savannah]] out of this. She is at Children's with a pin in her leg.

**Razorback72**
Mods????
