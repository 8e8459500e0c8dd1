id: am0029
genre: news
where: CA-ON
published: 2013-04-11
title: Brampton man guilty of assaulting wife; son's 911 call was 'bravest witness in the room'
person p1: role=victim age=33 protected=decide why=domestic-violence-victim
person p2: role=witness age=7 protected=yes why=minor-witness
person p3: role=convicted age=39 protected=decide why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=expert age=- protected=no why=consented
screen: none
note: DV with a child witness; parents share the boy's surname; the accused father and the mother are decide

"My dad is being the monster again. Can you send the lady police?"

The voice on the recording, played on Tuesday in the Brampton courthouse, belongs to a boy who was then seven and had been taught the number by a poster. By the end of his call, four minutes on, you can hear cutlery, and the word "sorry" in Punjabi.

[[D p3 name|Tariq Mehmood Gondal]], 39, a long-haul driver from Mandi Bahauddin, was found guilty of assault causing bodily harm, choking and uttering threats. Madam Justice [[K p4 name|Colleen Abernathy]] said that the adult evidence agreed in nothing, and the child's in everything.

The court has made no order as to the complainant, 33, who wore a scarf pinned with a maple leaf. [[D p1 name|Uzma Gondal]] told Crown attorney [[K p5 name|Devika Persaud-Singh]] that in nine years she'd been struck "only when the truck was late". She had hidden forty dollars a month in the rice. She hadn't called anyone, ever; she did not know, till the officers came, that the poster at [[W p2 school|Fallowfield Public School]] had done its work.

[[K p5 name|Persaud-Singh]] asked that the boy be spoken of as "the caller". It was done, mostly. "When [[W p2 name|Hamza]] put the phone down I saw it was on," the complainant said, and a little later, "[[W p2 name|Hamza]] has eczema, they took him with no cream."

The defence had suggested that it was all the doing of her mother-in-law's enemies. The mother-in-law, [[D p7 name|Zubaida Gondal]], gave evidence in a wheelchair. She'd heard nothing, she said, being deaf in the one ear. "And in the other?" the judge asked. [[D p7 name|Zubaida]] began to cry.

Next-door neighbour [[K p6 name|Wendell Osei-Bonsu]] came to court in his transit uniform. He had run over in socks and stood between them until Peel Region's cruiser drew up. "Kid opened the door to me in Spider-Man pyjamas, cool as a cop," said [[K p6 name|Osei-Bonsu]].

Counsellor [[K p8 name|Fauzia Durrani]], who runs a support group for South Asian women and who has long told her own history with her own name, said it's the children who break the silence now, and that it was she, [[K p8 name|Durrani]], who put up the posters. There are 212 of them.

Sentencing is set for May 22. The offender, [[D p3 id|file 12-0551-PR]], is held at Maplehurst.

After court his wife was asked by a television reporter what she'd say to other mothers. She thought about it. "Ask [[W p2 name|Hamza Gondal]]. Ask him in about ten years," she said. The clip was up by six, and with it, from a school page, a class photograph with one child circled ([[W p2 photo|grade2_hamza_circled.jpg]]). The station took it down at seven. The two now live in [[W p2 address|second-stage housing off Kennedy Road]], where, says [[D p1 name|Uzma]], the rice has nothing in it but rice.
