id: al0014
genre: press-release
where: GB-WLS
published: 2024-11-06
title: Heddlu: Man who sent girl to sell drugs in holiday town convicted of modern slavery offence
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=25 protected=no why=adult-convicted
person p3: role=victim age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=convicted,victim age=19 protected=decide why=adult-convicted
screen p1: labor-trafficking misidentified=yes
screen p8: unclear
note: county lines; a cuckooed man who is a kept adult victim; officer's Welsh quotation gives the first name; alt text leaks

A man who put a schoolgirl on a train with drugs hidden in a tampon box has been found guilty at Caernarfon Crown Court after a trial of nine days.

[[K p2 name|Reece Darnell Ogden]], 25, of [[K p2 address|Thirlmere Walk]], Birkenhead, ran a telephone line known as [[K p2 alias|"Skinny G"]]. He was convicted of arranging the travel of a child with a view to exploitation, and of being concerned in the supply of heroin and crack cocaine. His runner, [[D p8 name|Mason Tilley]], 19, who told the jury that he himself had been made to sell for [[K p2 name|Ogden]] from the age of 14, had pleaded guilty and will be sentenced on the same day.

The girl was 15. She had been given a vape and a pair of boots, and was then told that she owed for them. When police first stopped her, in a doorway in Barmouth in August 2022, she was arrested, strip-searched with no appropriate adult, charged with possession with intent to supply and bailed to court. The charge stood against her for seven months. She was by then sleeping on the kitchen floor of [[K p3 name|Gareth Pryce]], 58, a man with a brain injury whose home at [[K p3 address|6 Marine Terrace]] the gang had taken over. Mr [[K p3 name|Pryce]] has asked us to name him, "because I shared my chips with her".

Detective Sergeant [[K p4 name|Llinos Cadwaladr]] of the exploitation team said: "Roedd [[W p1 name|Ebony]] yn blentyn. She was a child and we treated her like a dealer. [[K p2 name|Ogden]] held a lighter to her hair because a bag was short by ten pounds. There is still [[W p1 body|a bare patch above her right ear]] the size of a coin."

Superintendent [[K p5 name|Marcus Yeo]] said that the force had changed its custody checks in the light of what Sgt [[K p4 name|Cadwaladr]]'s team found. Supt [[K p5 name|Yeo]] has written to the family.

Her mother, [[W p7 name|Simone Achebe-Rees]], who drives [[W p7 employer|the 14 bus]] past the school gate, said through the force: "I had her face on lamp-posts for eleven days, and the first call I got was to say that she was in a cell."

[[K p6 name|Owain Trefor KC]], prosecuting, had told jurors: "You do not need a chain when you've a phone." Mr [[K p6 name|Trefor]] asked for a slavery prevention order of ten years.

NOTES
• Occurrence: [[K p2 id|2200298114]]. Sentence 13 December.
• Images for download: [[K p2 photo|ogden_custody.jpg]]; [[D p8 photo|tilley_custody.jpg]]; boots as recovered (alt text: "[[W p1 photo|Exhibit LC/4, pink boots belonging to Ebony ACHEBE-REES]]").
• The girl may not be identified. Please do not approach [[W p1 school|Ysgol Glan Dyfi]], which has been asked twice for a photograph of "[[W p1 name|Eb]]".
• Since the trial ended Miss [[W p1 name|Achebe-Rees]] has become [[W p1 other|a lifeboat cadet, the first girl on the Aberdovey crew]]. Coxswain will not comment.
• Custody number at first arrest, for the review: [[W p1 id|BAR/0822/017]].
