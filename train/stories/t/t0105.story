id: t0105
genre: news
where: US-OH
published: 2023-11-09
title: Egg-sorter, 16, sits in jail under a dead man's name
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=decide why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: long; false booking name is the arrest name but also a dead man's; two weeks in adult jail; host church

By [[K p8 name|Cyrus Penhallow]], The Trumbull Ledger

WARREN — On paper the prisoner in the end cell is 27 and has been dead since the spring of 2019.

The dead man is [[W p1 alias|Gilberto Sandoval]], a roofer from El Paso. His Social Security number was sold, and sold again, and came at last to a long shed in northern Trumbull County where two million hens live, and where it was hung by a lanyard around the neck of a boy of 16.

He is [[W p1 name|Wilmer Tiu]]. He told the jail so on the first night. A corrections officer wrote "claims juvenile" on the card and underlined claims.

It was two weeks before anybody telephoned the village. The call was made by [[K p5 name|Sister Bernarda Quill]], who has a good headset. "His mother wanted to know was he eating," she said. [[W p7 name|Catarina Tiu]] also had the baptismal page, and held it to the screen.

What's known of the rest comes from the sentencing of [[K p2 name|Conrado Pelicó]], 39, who got fifteen years in Akron for the same thing done to others. He would lend a family the fare on the deed of the house. The son came north. In the trailers at [[W p1 address|Lot 9, Kinsman Pines]], the fare grew; the son worked off the growth. Those who spoke of school were moved to a trailer without heat. One who spoke to a driver was shown a picture of his own front door, taken that day.

[[W p1 name|Wilmer]] had been overlooked when [[K p2 name|Pelicó]]'s crews were broken up. A cousin of the boss simply went on collecting.

Then on Oct. 19, he was stopped on foot at 2 a.m. with the badge, and charged with taking the identity of another.

Judge [[K p3 name|Roberta Wynn-Sykes]] learned of the baptismal page on Tuesday and looked for some time at the ceiling. Assistant prosecutor [[K p4 name|Kip Delaney]] would like it authenticated. "With respect," he said, "anybody can have a page."

The widow of the roofer, [[D p9 name|Ofelia Sandoval]], was reached in Texas. She had been told somebody was arrested for being her husband and she'd assumed a man.

"Sixteen?" she said. "Tell him he can have it. Tell him to go home with it."

The case, [[W p1 id|2023 CR 00871]], is on for Nov. 20.

