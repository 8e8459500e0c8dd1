id: aj0009
genre: press-release
where: US-AK
published: 2017-03-16
title: Anchorage Police: Four arrested at Spenard motel, one on outstanding warrants
person p1: role=accused,victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=accused age=47 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p3: none
note: police list her as the fourth arrestee; force and withheld drugs told plainly; her village and grandmother are given by the kind officer

At 2:15 a.m. on Tuesday patrol officers were called to [[W p1 place|Room 11 of the Bush Pilot Lodge]] for a woman screaming. Four adults were taken into custody:

• [[K p2 name|Jarvis Leon Stallworth]], 36, Anchorage. Assault III, felon in possession, sex trafficking II. Street name "[[K p2 alias|Pastor]]." APSIN [[K p2 id|7730146]]. Bail $75,000.
• [[K p3 name|Destiny Faye Orcutt]], 19, Wasilla. Hindering. Bail $500.
• [[K p4 name|Boyd Emmett Rasmus]], 47, Soldotna. Patronizing. Summons only.
• [[W p1 name|Lucille Ivanoff]], 22, no fixed address. Prostitution; failure to appear (2 counts). Arrest no. [[W p1 id|17-009811]].

Officers found the fourth subject in the bathtub with a fractured cheekbone. She advised that [[K p2 name|Stallworth]] met her off the Unalakleet flight two winters ago, offered her a couch, and by the second week was selling her from that couch. When she refused men he struck her with a boot and held back the pills he had started her on. He keeps her state ID, her Native corporation card and her coat. "I don't have a coat," [[W p1 name|Ivanoff]] told officers. It was four below.

[[K p3 name|Orcutt]] advised that she cooks and answers the phone for a share, comes and goes as she likes and has her own apartment at [[K p3 address|3120 Wyoming Drive]].

[[K p4 name|Rasmus]] was seated in his pickup ([[K p4 vehicle|AK plate GRN 208]]) in his socks.

Officer [[K p5 name|Caleb Nashookpuk]] is to be commended. He is from up the coast, spoke with the fourth subject in Iñupiaq, and learned that her grandmother, [[W p8 name|Esther Ivanoff]] of [[W p1 address|Shaktoolik]], has been looking for "[[W p1 alias|Lulu]]" since freeze-up 2015. [[K p5 name|Nashookpuk]] reached [[W p8 name|Esther]] at the [[W p8 employer|village post office where she sorts the mail]] and handed over the phone.

Lt. [[K p6 name|Roberta Saez]] of the vice unit said all those arrested will be prosecuted. "We apply the law evenly," [[K p6 name|Saez]] said. "Ms. [[W p1 name|Ivanoff]] has two failures to appear and the judge will wish to hear about that."

Booking pictures: [[K p2 photo|stallworth_j.jpg]], [[K p3 photo|orcutt_d.jpg]], [[W p1 photo|ivanoff_l.jpg]].

Comment received after release, printed with permission: "[[K p7 name|Josephine Katongan]] here, of the Fourth Avenue women's house. I was bought and sold in that same motel in 1998 and I give my name with it. You have put a woman with a broken face on one list with the man who broke it. Take [[W p1 name|Lucille]] off your page. — [[K p7 name|J. Katongan]]"

Anyone with information on "[[K p2 alias|Pastor]]" may call 907-555-0150.
