id: an0033
genre: news
where: GH
published: 2006-03-20
title: Defilement: Berekum man, 43, gets 15 years; wife 'knew and cooked'
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=convicted age=43 protected=decide why=adult-convicted
person p3: role=relative,accused age=39 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative,victim,witness age=- protected=yes why=sexual-offence-victim
person p8: role=author age=- protected=no why=author
note: incest: accused father and mother decide; elder sister witness; teacher K with slip; house, school

By [[K p8 name|Akua Donkor-Asante]]

A teacher who asked a girl why she always wanted to stay behind and sweep has put a man away for fifteen years.

At the Sunyani Circuit Court on Thursday, His Honour [[K p4 name|Emmanuel Dzokoto]] sentenced [[D p2 name|Kwaku Ababio]], 43, a cocoa purchasing clerk, for defilement and incest. The victim is his daughter, who was 12. The court sat in chambers for her evidence. [[D p2 name|Ababio]], who'd pleaded not guilty in October, changed his plea after the second witness.

The second witness was another of his daughters. She's 17 now; what she told the court was that it had been her first, and that she'd left home to sell ice water so as not to have to say it. "When I heard it was my junior sister, I came," she said.

Their mother, [[D p3 name|Adwoa Fofie]], 39, faces a charge of abetment. She heard, said Inspector [[K p5 name|Dorcas Yeboah]], and went on cooking. [[D p3 name|Fofie]] is on bail of 20 million cedis and hasn't been asked to plead.

Inspector [[K p5 name|Yeboah]], of the Women and Juvenile Unit, praised the teacher, [[K p6 name|Mr. Solomon Agyei]]. He's taught for thirty years in Berekum and had never been to a police station. "I took her there on the bar of my bicycle," [[K p6 name|Agyei]] told newsmen, smiling. "Little [[W p1 name|Afia]] weighs nothing. She told them everything by herself, and then asked the sergeant for a toffee." The toffee was found.

The girl can't be named by law; this paper doesn't. She's with a foster mother, a midwife at [[W p1 address|the mission compound, Dormaa Akwamu]], and has gone up from eighteenth to third in class. She has taken again to [[W p1 other|playing the atenteben flute, for which she got a prize from the bishop]].

It was less careful at the bailiff's office, where the list was still up on Friday: "REP v. [[D p2 name|K. ABABIO]] ([[D p2 id|C1/44/05]]). PW1 [[W p1 name|Afia Konadu Ababio]]. PW2 [[W p7 name|Abena Serwah]]. PW3 teacher." The house where they used to live is also there, [[W p1 address|BK 114/2, behind Presby Church]], and someone has stoned its roof.

[[K p4 name|Dzokoto]] said, in passing sentence, that people had come to beg him for the man, among them two elders with schnapps. He had sent the schnapps to the police as an exhibit. A father, he said, is a roof.

As the convict was being led away, a young woman in [[W p7 employer|a yellow FanMilk apron]] stepped out in front of him. For a moment nothing happened. Then a clerk called, "Please, [[W p7 name|Abena]], leave it," and she did. She went out to where her bicycle, with its cold box, was leaning on the wall, and rode it off with [[W p1 name|Konadu]] on the bar.
