id: an0013
genre: comments
where: ZA-WC
published: 2017-05-23
title: Comments on: "Stellenbosch student's rape trial: accused wine heir takes the stand"
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=decide why=adult-bystander
person p8: role=official age=- protected=no why=official
note: outing by hints and letters; one commenter accuses another man; a moderator slips; handle of a commenter K

38 comments · sorted by newest · moderated by [[K p6 name|Chanelle Arendse]]

[[K p3 alias|KaapseDokter]]: I've read the charge sheet. [[K p2 name|Francois Theron]], 26, is innocent until the judge says otherwise, and he's on the stand under his own name while she hides behind a screen. How's that equal?

[[K p4 alias|mrs_v_d_merwe]]: It's equal because nobody stuck anything in HIS drink, [[K p3 alias|KaapseDokter]].

[[K p3 alias|KaapseDokter]]: You don't know that. All right, I won't give names. But go to [[W p1 other|the first-team hockey photo 2016, back row, third from left]]. Starts with [[W p1 initials|an L]], surname rhymes with [[W p1 initials|"retief"]]. You're welcome.

[[K p5 alias|Boland_Boet]]: Lol. [[W p1 initials|"Retief"]] is a surname. You mean [[W p1 name|Grief]]? Nobody's called [[W p1 name|Grief]].

[[K p4 alias|mrs_v_d_merwe]]: Please take that down, it's a crime to name her, section 154 and all that. I have a daughter in [[W p1 address|that same res, Huis Lelie]].

[[K p5 alias|Boland_Boet]]: Then your daughter will know [[W p1 name|Leandri]]. Whole corridor does. She went back to her folks' farm in [[W p1 address|Riebeek-Wes valley, the one with the llamas]].

Moderator ([[K p6 name|C. Arendse]]): I've removed two comments. Kindly refrain from identifying the complainant. Further posts that mention [[W p1 name|Leandri Greeff]] or [[W p1 url|@leandri.greeff.hockey]] will be deleted without warning.

[[K p4 alias|mrs_v_d_merwe]]: Er. Moderator?

[[K p3 alias|KaapseDokter]]: 😂😂😂

[[K p5 alias|Boland_Boet]]: what I'd like to know is why they don't charge the barman. It was [[D p7 name|Divan Swart]] who poured. He poured the one for my cousin's bachelors as well, same story. Ask anybody at Die Kraal who [[D p7 name|Swart]] is friends with.

[[K p4 alias|mrs_v_d_merwe]]: Nobody has said one word in court about that barman. Leave him be.

[[K p3 alias|KaapseDokter]]: Advocate [[K p8 name|Nontombi Sishuba]] made mincemeat of [[K p2 name|Theron]] in cross, I'll give her that. "Did you ask?" Forty minutes of "Did you ask?" Even I thought that [[K p8 name|Sishuba]] had him.

[[K p5 alias|Boland_Boet]]: he'll walk. His dad's got [[K p2 employer|Theronsrust Estate]] and two advocates and a helicopter. Case [[K p2 id|SS 44/2016]], look it up.

[[K p4 alias|mrs_v_d_merwe]]: She has a walking stick now, did you know? She's twenty. I saw her at [[W p1 employer|the llama farm's padstal, where she does the till]], with [[W p1 body|the purple stick with stickers on]], and I wanted to say sorry, for all of you.

[[K p3 alias|KaapseDokter]]: ...Right. That's me told, tannie.

Moderator ([[K p6 name|C. Arendse]]): This thread is closed. My earlier comment was an error. Complaints about me go to the public advocate, ref. [[K p6 id|CMT-20170523-38]].
