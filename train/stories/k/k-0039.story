id: k-0039
genre: news
where: US-AZ
published: 2009-03-17
title: Girl told deputies she was 19, ledger said 'new'
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: victim jailed as adult under a false name; alias and ad name; OCR of booking sheet; the mother named

FLORENCE — The booking sheet says [[W p1 alias|Crystal Dawn Rivers]], 19, prostitution and false reporting, $500. She had been in the women's pod for four days before a kitchen trusty told a chaplain that [[W p1 alias|Crystal]] still slept with her thumb in her mouth.

She is 15. Her name, which the Pinal County jail has since typed in full on an amended sheet hung on the clipboard by the sally port, is [[W p1 name|Krystle Begay-Holt]].

Two people are accused of selling her at truck plazas along Interstate 10 from a motor home: [[K p2 name|Virgil Lee Snead]], 34, and [[K p3 name|Tonya Snead]], 29. Detective [[K p4 name|Armando Fimbres]] told a magistrate that the [[K p2 name|Snead]]s kept a ledger. Beside the girl's first date, Dec. 26, is the word "new."

The amended sheet, as it came to us over the fax:

  NAME [[W p1 name|BEGAY-HOLT, KRYSTlE]]   D0B [[W p1 birthdate|O6/21/1993]]   BKG# [[W p1 id|09-OO2317]]
  SCARS: [[W p1 body|burn R wrist, half-moon]]
  HOLD: RELEASED TO CPS 3/9

[[K p2 name|Snead]]'s lawyer, [[K p5 name|Petra Lindholm]], said the couple believed what the girl's identification told them. It was a library card.

County Attorney [[K p6 name|James Walsh-Ortega]] said he'd dismissed the case against her "with an apology, which I don't have a form for." Her mother, [[W p7 name|Lorena Begay]], drove from [[W p7 address|Tuba City trailer 6, Warrior Drive]], to fetch her. They stopped for pancakes, the chaplain said, and the girl ate nine.
