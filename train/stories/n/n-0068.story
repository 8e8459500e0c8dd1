id: n-0068
genre: news
where: US-MD
published: 2012-10-26
title: Correction: Story on home-care agency misidentified two of seven women
person p1: role=victim age=36 protected=yes why=trafficking-victim
person p2: role=victim age=52 protected=yes why=trafficking-victim
person p3: role=bystander age=44 protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=accused age=60 protected=no why=adult-accused
person p6: role=accused age=62 protected=decide why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=victim age=40 protected=yes why=trafficking-victim
person p10: role=accused age=35 protected=no why=adult-accused
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p9: labor-trafficking misidentified=yes
note: correction; seven women, two misidentified; one was booked as 'assistant manager'; Ghanaian day names; the accused is aunt of one

An article on Oct. 21 about the federal case against the owners of Golden Sunset Home Care in Silver Spring contained a number of errors.

It identified [[K p3 name|Abena Mensah]], 44, in a photograph as one of the seven women who'd worked 100-hour weeks to pay off "visa fees" with their passports locked away. [[K p3 name|Ms. Mensah]] is a registered nurse and a juror in an unrelated case, and was at the courthouse for that reason. Her name was then given, in the second edition, as [[K p4 name|Abena Mensah-Bonsu]], a council aide, who wasn't there at all.

It described a 40-year-old woman as a defendant. She was arrested with the owners, [[K p5 name|Ebenezer Quaye]], 60, and [[D p6 name|Comfort Quaye]], 62, and booked as "assistant manager" because she carried the keys. She carried them, prosecutor [[K p7 name|Dana Fitzwilliam]] said on Monday, because she was the only one allowed to go to the pharmacy, and had been told that her daughter's school in Kumasi was known. The case against her ([[W p9 id|8:12-mj-02209]]) has been dismissed. We should not have used [[W p9 name|Akosua Owusu]]'s name, or the picture, and regret that this sentence, in an earlier version, did so again.

It said that Mrs. [[D p6 name|Quaye]] "lured her own niece." That is the allegation. By giving the niece's age, 36, and saying that she [[W p1 other|sings on Sundays at Calvary Fellowship on Georgia Avenue]], the article came near to naming her.

It called a son-in-law, [[K p10 name|Yaw Darko]], 35, a driver. He's a bookkeeper, and charged as one.

Finally it quoted "[[W p2 name|Auntie Esi]]," 52, who told our reporter, [[K p8 name|Maura Kincannon]], that she had slept [[W p2 place|in the laundry room of the Bel Pre Road house]]. She had asked us to leave out everything about herself but that.
