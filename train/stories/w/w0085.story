id: w0085
genre: news
where: US-PA
published: 2016-07-28
title: Camp counselor, 19, faces charges in Poconos
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
note: child at camp; cabin, laundry label, asthma; parent is a known chef

[[K p2 name|Garrett Lloyd Simms]], 19, of [[K p2 address|Cherry Hill, N.J.]], a swimming counselor, was charged on Tuesday with indecent contact with a camper, 9, at a lake in Wayne County. He's in the county prison in lieu of $100,000; his docket is [[K p2 id|MDJ-22-3-03, CR 199]].

The boy told the nurse. "He hurt me in the towel," he said, and then asked whether he'd still be in the play.

He will, District Attorney [[K p3 name|Lorraine Eckhart]] said; he's [[W p1 other|the Cowardly Lion]]. He's in [[W p1 place|Cabin Tuscarora at Camp Netop]], and as all know who've read the roster that a parent put online, there are only six in it.

The towel is Commonwealth's exhibit 1. It has an iron-on label, which a reporter from Scranton read out to the camera: [[W p1 name|GIDEON PERLSTEIN-HAHN]]. "As in the restaurant?" someone asked. His mother, [[W p4 name|Chef Naomi Perlstein]], [[W p4 employer|of Grain & Salt on South Street]], drove up at once.

[[K p2 name|Simms]] has an allergy card in his wallet and a whistle, which he was permitted to keep until he blew it.
