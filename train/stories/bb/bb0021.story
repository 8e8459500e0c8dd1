id: bb0021
genre: interview
where: AU-WA
published: 2015-08-14
title: Q&A: The deckhand, the skipper and the chaplain of Fremantle harbour
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=accused age=- protected=decide why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=deceased,victim age=17 protected=decide why=deceased
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: harbour chaplain tells of two Burmese/Indonesian crew; one jailed for mutiny; agent accused only by chaplain; a boy lost overboard

[[K p4 name|Father Lachlan Quaife]] has met boats for thirty-one years. [[K p5 name|Bronte Sandilands]] met him on the wharf.

[[K p5 name|SANDILANDS]]: Everyone calls it the mutiny.

[[K p4 name|QUAIFE]]: A man wouldn't haul and wouldn't bait. If that's mutiny then so's a tea break. He's twenty-eight. He had nineteen months on that longliner without touching land, his seaman's book was in the skipper's bunk, and his family had signed over a rice field as surety. He sat down on the hatch. The Feds arrested him for it.

You've met him inside?

Every Thursday, at Casuarina. He's [[W p1 name|Ko Thant]] to me. Prison has him as [[W p1 name|Zin, Thant]], number [[W p1 id|W 551 0148]], because somebody cut the name at the wrong place. He's the chap with [[W p1 body|the anchor burnt in the back of his hand]]. The skipper did that with a heated shackle.

That skipper is [[K p3 name|Hsu Chien-hung]]?

[[K p3 name|Captain Hsu]], fifty-one. On bail at [[K p3 address|the Norfolk serviced flats]] now. His boat's the [[W p1 place|Lucky Bright 6]], where they lived below the ice. It's tied up over there, you can read it from here. [[K p7 name|Inspector Kirra Donnellan]] charged [[K p3 name|Hsu]] in June with forced labour offences. I give [[K p7 name|Kirra]] credit, she'd come round to apologise first.

There was a younger one.

Sixteen. He told the agent he was twenty since that is what the form wanted. They beat him with a gaff when he was seasick. [[W p2 name|Adi]] is safe, he's at [[W p2 place|a farmstay near Gingin]], they've got him on a horse. He's [[W p2 body|a split ear from the gaff]], and Tuesdays he learns English at [[W p2 school|the CWA rooms]]. He sends me pictures. Don't put that.

I won't use the name.

And a third didn't come home. [[D p8 name|Wahyu Saputra]] was seventeen. He went over the rail off Cape Inscription in January, in a swell, with no lifejacket. I've said Mass for [[D p8 name|Wahyu]] although he was a Muslim, and I hope he'll forgive the liberty.

Who put them aboard?

I'll tell you who I think. [[D p6 name|Terry Vlahos]], ship's agent, [[D p6 employer|Vlahos Marine, Marine Terrace]]. He's supplied crews to half that fleet and nobody has so much as rung him. Mr [[D p6 name|Vlahos]] told me he only does the fuel.

We put that to him; he says it's a lie.

He would. Write both down.

What should people do?

Ring me, [[K p4 phone|(08) 5550 0121]]. Bring socks. And write to the Minister about the man on the hatch.

*Afterword. The first version of this page carried a photograph with the file name [[W p2 name|adi-nugroho-on-horse-gingin.jpg]], and the chaplain's petition at [[W p1 url|petition.example/free-zin-ko-thant]]. Both came down on Saturday. On Monday the mutiny charge against Mr [[W p1 name|Thant]] was dropped; [[K p4 name|Father Quaife]] drove him out of the gate in the [[K p4 vehicle|Mission's yellow Hiace]]. — [[K p5 name|B.S.]]*
