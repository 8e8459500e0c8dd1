id: ai0028
genre: news
where: US-MN
published: 2025-06-30
title: Charged with robbing a customer, St. Cloud woman says the order came from the man outside
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=22 protected=decide why=adult-accused
person p3: role=victim age=47 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: charged with aggravated robbery, 18, force and a gun behind; the robbed man stays; a wristband, bakery, brother who sent money; booking lists a street name

A hotel door, a hundred and sixty dollars, and a can of bear spray: on those the state rests its case against [[W p1 name|Fadumo Kassim Yussuf]], 18.

The Stearns County attorney's office has charged [[W p1 name|Yussuf]] with first-degree aggravated robbery. It says that on June 6 she let [[K p3 name|Dean Alan Schroepfer]], 47, of Sartell, into a room at a Division Street hotel, took his wallet, and sprayed him when he reached for it.

[[K p3 name|Schroepfer]], who owns a flooring company, told police that he'd answered an advertisement for massage. "I've got a wife and two bad corneas," he told this newspaper. "I'm not the bad guy in this, but go ahead."

In papers filed on Friday the public defender, [[K p4 name|Elise Tran-Kowalke]], asks that the charge be dropped. They set out what was on her client's phone. Nineteen times that afternoon [[D p2 name|Jerome "Rome" Whitlock]], 22, who sat in [[D p2 vehicle|a black Tahoe]] by the dumpsters, wrote to [[W p1 name|Yussuf]]. "180 or dont come out." "u got 10 min." The last is a picture of a pistol on a car seat, and beneath it a picture of her younger brother's bus stop.

"He'd already split her lip for coming out with ninety," [[K p4 name|Tran-Kowalke]] wrote. "The state has the picture of the lip. It is the booking photo."

In that photo, which is on the sheriff's site as [[W p1 photo|YUSSUF_F_250606.jpg]], she wears [[W p1 employer|the cap of a Waite Park doughnut shop]], where until April she had worked mornings.

Prosecutor [[K p5 name|Brent Ahlquist]] said that duress was for a jury. "I've a man who could have been blinded," [[K p5 name|Ahlquist]] said. [[D p2 name|Whitlock]] hasn't been charged. In 2018, as a ward of Hennepin County, he was listed as a victim in a case against another man.

[[K p7 name|Maryan Abdullahi-Root]], who runs a tea shop across from the courthouse, has kept a jar on the counter since the arrest. It had $412 on Sunday. "She is a child who came in for sambusa after the mosque," [[K p7 name|Abdullahi-Root]] said. "Now she's '[[W p1 alias|the Bear Spray Girl]].' Somebody printed a shirt."

An older brother, [[W p6 name|Zakariya]], 20, sent his whole first pay from an Amazon warehouse. He'd like to know who photographed his other brother's stop, at [[W p1 address|15th and Veterans]].

The docket entry is [[W p1 id|73-CR-25-4417]]. It lists an alias, [[W p1 alias|"Fay Diamond"]], which, the defense says, he chose.

Bail was cut on Monday to $5,000. She is on the third floor, in [[W p1 address|Pod C]], and is reading, her lawyer said, the hotel's Gideon Bible, which was seized with her and which nobody had thought to take back.

"[[W p1 name|Fadumo]] wants it noted," said [[K p4 name|Tran-Kowalke]], "that she isn't the one who stole that."

Reported by [[K p8 name|Kyle Ebensteiner]]
