id: l-0070
genre: news
where: US-ME
published: 2014-08-27
title: Wells motel owner tired of guest; guest jailed
person p1: role=victim,accused age=35 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=9 protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: the charge is theft of services and criminal mischief; the woman broke a window to get out; oxycodone debt; motel is where she lived; 9-year-old

If there's a guest book at hell, says [[K p3 name|Ginny Brackett]], she knows who's on page one.

[[K p3 name|Mrs. Brackett]] has owned [[W p1 address|the Sea Spray cabins on Route 1]] for 26 years. In all that time she has lost three windows: two to golf and one, early Sunday, to [[W p1 name|Melissa Jean Thurlow]], 35, of Sanford, who put a toaster through it and then put herself through after the toaster.

Police charged [[W p1 name|Thurlow]] with criminal mischief, theft of services ($1,140, owing since July) and engaging in prostitution, there having been, [[K p3 name|Mrs. Brackett]] told Officer [[K p4 name|Caleb Nadeau]], "a parade."

She was treated for cuts. She told the officer she couldn't use the door since "he puts the chain on from the outside when he goes for ice." *He* is a man she calls [[D p2 name|Dex]], who supplied her with oxycodone after a back operation, then stopped, then said that she could have it if she'd see people. He takes the cash. He's got her car and her cards. He hasn't hit her much, she said, and moved her hair so that the officer could see how much.

The officer's report says "cooperative but rambling."

[[D p2 name|Dex]], or somebody, cleared out of [[W p1 address|No. 11]] while the ambulance was there.

At the Biddeford courthouse Judge [[K p5 name|Lydia Croteau]] set bail at $500, which no one posted. The defendant's one call was to a third-grade teacher, to ask if [[W p6 name|Mason]], who's 9, had the right boots.

"I feel for the boy," [[K p3 name|Mrs. Brackett]] said. "But that was the good toaster."
