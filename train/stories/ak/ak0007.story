id: ak0007
genre: news
where: US-DC
published: 2009-05-07
title: Nanny's suit against envoy turns on a sewn-shut pocket
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=consented
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p6: labor-trafficking
note: civil suit, so the accused stay; domestic lived in; survivor expert consents; sister named; court pseudonym then name of the cheque

By [[K p7 name|Gwendolyn Akers]]
Metro Section

Her pockets had been sewn shut so that she could carry nothing out of the house. A federal judge in Washington looked at the apron on Tuesday, turned it over twice, and gave it back to the clerk.

[[K p1 other|Jane Doe]], as she's called in the complaint, was 26 when she flew from Lilongwe to work for [[K p2 name|Fenwick Chimbalanga]], then a counselor at a mission in Northwest, and his wife, [[K p3 name|Eunice]]. The contract shown to the U.S. consulate promised $8.60 an hour and Sundays. The one she was given on arrival promised $90 a month. Her passport, she says, went into a drawer with the silver.

For 22 months she cooked, ironed and minded three children. The suit says [[K p3 name|Eunice Chimbalanga]] told her that American police shoot women who are out without a permit, and that she believed it.

"Where would I have got the news?" she said on the stand. "The radio was also in the drawer."

The couple, who have since gone home, deny everything and plead immunity. Their lawyer said that [[K p2 name|Mr. Chimbalanga]] "treated her as a daughter."

Judge [[K p4 name|Leopold Strand]] has let the plaintiff sue without her name, and in general the lawyers kept to it. The exhibits did not. A canceled check for $90, exhibit 6, is payable to [[W p1 name|Chrissie Nkhoma]]. A letter which Mrs. [[K p3 name|Chimbalanga]] sent to the woman's family, in which she complains of her "long face," opens "Dear Mother of [[W p1 name|Chrissie]]." And when the neighbor, [[K p5 name|Dorothea Lindgren]], was asked how they met, she replied that a voice had come over the hedge. "It said, 'Please, Madam, I am [[W p1 name|Nkhoma]], I am in the house.' She gave it like a soldier gives his rank."

[[K p5 name|Lindgren]] gave her a dime-store notebook and later a ride, to [[W p1 place|her sister's basement in Takoma Park]]. The sister, [[W p8 name|Violet Nkhoma-Reyes]], a dialysis nurse, sat in the gallery.

[[K p6 name|Beatriz Fontanilla]], who runs a group for household workers, testified as an expert. Asked for her training, she said that she had scrubbed floors for nothing in Potomac from 1994 to 1996, for a family that held her visa. "You may print it," [[K p6 name|Fontanilla]] told reporters afterward. "I have printed it myself."

The house, [[W p1 address|a brick Tudor with green shutters at 4417 Garrison Place]], is let to a dentist now. Judge [[K p4 name|Strand]] will rule by June. Outside, someone asked the plaintiff what she does these days. She makes [[W p1 employer|the empanadas at Doña Flor on Mount Pleasant Street]], she said, and her pockets are full of change.

[Photo, page B4: [[W p1 photo|C. Nkhoma leaves court with the apron over her arm]].]
