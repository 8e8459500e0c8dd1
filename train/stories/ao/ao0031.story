id: ao0031
genre: blotter
where: US-SD
published: 2012-08-16
title: Sheriff's Log — Rally Week Special
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=victim age=38 protected=decide why=domestic-violence-victim
person p8: role=accused age=41 protected=decide why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: motorcycle rally; jokey log names a Lakota girl as "cited for soliciting"; domestic item with a wife named

Seven thousand bikes came by and most of them were dentists. Here's the rest. Compiled by [[K p5 name|Chief Deputy Arlo Swenson]].

SUN. A llama on Main Street. Returned to [[K p6 name|Bev Hostetter]], [[K p6 address|Llama Mama Ranch, Vanocker Road]]. No charges.

MON, 4:40 p.m. [[K p3 name|Gerald "Bug" Pruss]], 57, of Fargo, rode his trike through the buffet at the Legion. Careless driving; $120 for potato salad. [[K p3 id|Cit. 12-4410]]. [[K p3 name|Pruss]] paid and went back through the buffet, walking.

MON, 11:58 p.m. Tent 60, Thunder Meadows campground. Soliciting. Cited and held: [[W p1 name|Winona Red Willow]]. Gave her date as [[W p1 birthdate|1-1-91]]. [[W p1 name|Red Willow]] had on a vest three sizes too big that said PROPERTY OF [[K p2 alias|GRINDER]]. Very funny, except see Wed.

TUE. Theft of a sidecar. The dog in it was found; the sidecar wasn't.

TUE, 9 p.m. Domestic at [[D p7 address|312 Deadwood Street]]. [[D p7 name|Kristin Aasen]], 38, had a cut lip. Her husband, [[D p8 name|Todd Aasen]], 41, a roofer, in custody for simple assault, [[D p8 id|no. 12-0933]]. Mrs. [[D p7 name|Aasen]] is with her sister.

WED, 2 a.m. Follow-up, tent 60. Matron noticed that the girl couldn't read the Miranda card without moving her lips, and asked her grade. Tenth. She's from [[W p1 address|the Bad Nation cluster, White River]], 16 years old, and she'd been brought here by [[K p2 name|Wade Lester Grindle]], 43, called [[K p2 alias|"Grinder"]], to "sell T-shirts". There weren't any T-shirts. He had a price list on a paper plate. [[K p2 name|Grindle]] is in the Rapid City jail on human trafficking, first degree, no bond ([[K p2 id|12-0937]]). Her citation is torn up. By me. [[K p5 name|Swenson]].

WED, noon. Assistant to above, [[K p4 name|Jolene Kay Reiter]], 29, who'd sat at the tent flap and made change, arrested at a car wash. [[K p4 name|Reiter]] says she's a bookkeeper.

THU. The llama again. [[K p6 name|Hostetter]] advised of a thing called a gate.

FRI. Folks have asked how "that little gal" is. She's all right. Her auntie came from [[W p1 address|Two Strike]] with a star quilt, and wanted it put in the paper that [[W p1 name|Winona]] is [[W p1 other|the state hoop-dance runner-up]] and no biker's property. It's in the paper. (Winona, Minn., also sent thanks; their chief lost the sidecar.)

SAT. 700 cans collected by the scouts. [[K p3 name|Bug Pruss]] gave $500.

CORRECTION. On our web log of Tuesday the 7th a picture captioned "[[W p1 photo|Miss Red Willow models the latest in vests]]" has been removed. I should have been horsewhipped for the caption. [[K p5 name|A. Swenson]].
