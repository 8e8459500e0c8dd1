id: o-0037
genre: news
where: US-MN
published: 2018-09-05
title: Advocate tells lawmakers her own story, surname and all
person p1: role=victim,official age=16 protected=decide why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: a survivor, now adult and executive of a shelter, who has spoken publicly under her name; the words of choice are reported, not quoted; her juvenile number is shown on a slide

ST. PAUL — The slide showed a booking sheet. The face had been boxed out, the number hadn't.

"That's [[D p1 id|04-JV-2216]]," said the woman at the microphone. "That's what I was called."

[[D p1 name|Danielle Xiong-Petersen]], 30, director of a shelter in the east metro, has told her story at churches, colleges and truck-stop safety days for the better part of a decade, mostly under her first name. On Tuesday, before the House public safety committee, she used all of it.

At 16, she said, she was sold out of motels along Interstate 94 by a man of 28, [[K p2 name|Clifford "Juice" Barnett]], who has since gone to federal prison for doing so to others. He set the price and kept what came. When police came it was she who went to detention, for prostitution. She was there over Christmas.

The bill before the panel would let people wipe such records without having to go before a judge. Rep. [[K p3 name|Gordon Haugen]] wondered whether it might go too far. "I've a number," [[D p1 name|Xiong-Petersen]] told him. "He never got one for me."

Her mother, [[D p5 name|Mai Xiong]], sat behind her in the second row.

The Ramsey County attorney's office supports the bill. Deputy chief [[K p4 name|Salma Warsame]] testified that since 2011 Minnesota has treated a child in that position as a victim, "and we owe it to those who came before 2011 to say that we were wrong about them."

The committee approved it, 13-2.
