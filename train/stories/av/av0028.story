id: av0028
genre: alert
where: US-TN
published: 2014-03-09
title: CANCELLED: Endangered Child Alert, Cookeville — and one still ACTIVE, Crossville
person p1: role=victim,missing age=10 protected=yes why=minor-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=missing age=15 protected=decide why=missing-alert
person p4: role=missing age=77 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: none
screen p3: none
note: two alerts in one: found child is now a crime victim W, the missing teen still D; a Silver Alert for an old man K

BULLETIN 3 of 3 — replaces Bulletins 1 and 2 — for radio, print and road signs

A. CANCELLED. The girl, 10, last seen Friday at a Cookeville skating rink has been FOUND, alive, in a hunting cabin near Monterey. Stop using her name and picture now. She's the victim in a kidnapping and assault case, and the law that let us show you her face ran out when we got her back.

In custody: [[K p2 name|Gary Wayne Loftis]], 41, of [[K p2 address|Lot 6, Poplar Grove Rd.]], a rink employee, no kin to the family. Putnam County booking [[K p2 id|14-00933]]. [[K p2 name|Loftis]] was sitting on the step.

Chief Deputy [[K p5 name|Harold Ensor]] thanks [[K p8 name|Buddy Qualls]], who was out looking for a heifer and noticed a pink skate. "I had walked by it," [[K p8 name|Qualls]] said, "and I walked back."

B. ACTIVE. Still missing: [[D p3 name|Dakota Shane Melton]], 15, of Crossville, W/M, 5'7", 130, [[D p3 body|red hair, burn scar on chin]]. Left home on foot Thursday after an argument about a dog. [[D p3 name|Dakota]] may have the dog with him, a blue heeler, "Sarge." Photo [[D p3 photo|melton_dakota_2013.jpg]]. He isn't suspected of anything and he is not in trouble. [[D p3 name|Melton]] plays [[D p3 other|banjo]] and may be near music.

C. ACTIVE (Silver). [[K p4 name|Ignatius "Nash" Pruett]], 77, of Sparta; [[K p4 vehicle|1991 Buick, white, 4J2-18K]]. [[K p4 name|Mr. Pruett]] is diabetic and believes it is 1968. Please be polite to him.

Calls on B and C: 931-555-0114, ask for Dispatcher [[K p6 name|Lucretia Odom]]. Ms. [[K p6 name|Odom]] has been on since Friday and would like good news.

——

TO WEBMASTERS. When you pull Item A, pull everything. As of 6 a.m. these were still live:
 • the road sign on I-40 at mile 290: "MISSING [[W p1 name|HANNAH BOHANNON]] TAG 4WX"
 • station page [[W p1 url|wqxt.example/find-hannah-bohannon]]
 • the flyer with "[[W p1 name|Hannah]] has [[W p1 body|one blue eye and one brown]] and goes to [[W p1 school|Capshaw]]"
 • the mother, [[W p7 name|Christa Bohannon]], on video, saying "come home, [[W p1 alias|Hannie-bug]]"
 • our own Bulletin 1. We know. It's [[W p1 photo|AECA_Bohannon_H.pdf]] and the man who can take it down is asleep.

Chief Deputy [[K p5 name|Ensor]] was asked by three stations on Saturday whether "the [[W p1 name|Bohannon]] girl" would make a statement. She's ten. She would like pancakes.
