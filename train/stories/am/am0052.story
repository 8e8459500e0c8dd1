id: am0052
genre: news
where: IN-HR
published: 2024-02-14
title: 'Bride' jailed for drugging in-laws had been bought for ₹70,000, Nuh court told
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: paro (bought bride) held for field labour with debt and threats, charged with poisoning; child named; Valentine's day date

NUH — Twenty-two sleeping tablets went into the buttermilk. Six people slept till evening. Nobody died, nothing was taken except a child and a mobile telephone, and in November last a woman of nineteen was sent to Faridabad jail for it.

On Tuesday her lawyer put it to the sessions court that she'd been trying to leave work.

She isn't anyone's bride, said advocate [[K p5 name|Mehru Nisha Khan]]. There wasn't a wedding. A dealer, [[K p4 name|Islamuddin @ Kaloo]], 45, fetched her from Barpeta at sixteen as a "cook" and left her with brothers who needed a hand for the buffaloes, for ₹70,000. She cut fodder from four, carried dung, was yoked (the word's in the statement) to a chaff-cutter at noon, and was padlocked by the ankle at night in the fodder store for the first winter. "Pay back the seventy and go," [[K p2 name|Sahun]], 37, the eldest, used to say. When she asked for how long, his mother, [[K p3 name|Bassi]], 55, said, until it's paid.

The mother and son were booked on Tuesday night, and [[K p4 name|Kaloo]] at Alwar. [[K p2 name|Sahun]] told police that everyone has a paro, go and look.

Judge [[K p6 name|Sandeep Duggal]] did look; he asked for the padlock, and asked that it be tried. It fitted [[W p1 body|the groove above her left foot]]. Judge [[K p6 name|Duggal]] was then some time with his glasses.

[[K p7 name|Ghausia Begum]], who was herself bought from Hyderabad in 2001 and who'll tell you the price before her name, has stood surety. "I went for ten thousand, and I'm a sarpanch's headache today," [[K p7 name|Ghausia]] said. She wears a badge, with her photograph, and likes to be quoted.

The prisoner has been in barrack 2 with [[W p8 name|Sahil]], who's two and was born of, the lawyer would say no more. The jail's Valentine programme for mothers had been sent to all of the newspapers that morning, with a list of prizes. Balloon race, under-threes: 1st, Baby [[W p8 name|Sahil]] (c/o [[W p1 name|Anowara]], UT [[W p1 id|2255/23]]). Lullaby: 1st, [[W p1 name|Anowara Khatun]], "in Assamese".

Bail was granted. She didn't understand it. "Where must I sign for the seventy?" the interpreter said that she'd said.

She was taken by night to [[W p1 address|a women's hostel in Gurugram]] on account of the men who'd begun to gather, some with lathis, some with printouts of the old FIR, [[W p1 id|0551/2023 PS Punhana]]: "accused [[W p1 name|Anwara]] @ [[W p1 alias|Paro Bangalan]] w/o unknown, fled with child." They've a photograph, as well, from a phone; it shows [[W p1 photo|a girl under a headload, the fodder down to her eyes]]. It's from a calendar. Someone had thought it picturesque.

[[K p5 name|Khan]] rang at eleven to ask that the village be left out. We've left it. [[W p1 name|Anowara]] had sent a message: might the buffalo with the white foot be milked by somebody, since it doesn't let the others.
