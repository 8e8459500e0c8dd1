id: ad0093
genre: social
where: PH
published: 2018-12-17
title: Shopee Live chat log – seller goes quiet
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
note: livestream log with seller's own story; she tells who sold her abroad; handle of the victim; she did not choose (she thought it was off)

[20:14] [[W p1 alias|@ellamae.closet]]: mine na po ba, size M? wait lang, may tao
[20:15] buyer_jo: ate bat umiiyak
[20:15] titaRuth: mic is on sis!!
[20:16] (auto-caption, voice): "...hindi ko kasalanan. sabi nya waitress sa Johor. pagdating ko may utang na akong 90 thousand. sinaktan nila ako pag ayaw ko sa lalaki. limang buwan, tapos tumalon ako sa bintana. alam mo yan..."
[20:17] titaRuth: MIC
[20:17] buyer_jo: omg
[20:18] (auto-caption, voice, man): "si [[K p2 name|Marlon Yabut]], kinasuhan na ng IACAT kahapon. kailangan ka nila, [[W p1 name|Ella]]. si Atty. [[K p3 name|Fajardo]] ang may hawak."
[20:19] buyer_jo: [[K p2 name|marlon]] na taga Dau?? recruiter ng ate ko yan!!!!
[20:20] [[W p1 alias|@ellamae.closet]]: omg bukas ang mic. pls po wag i-record
[20:20] screenrec_ken: too late 😬 [[W p1 photo|ellamae_live_1217.mp4]]
[20:21] titaRuth: Ken burahin mo. lahat tayo may kapatid.
[20:22] [[W p1 alias|@ellamae.closet]]: wala na po munang live. salamat po
