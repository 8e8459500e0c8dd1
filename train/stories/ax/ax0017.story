id: ax0017
genre: news
where: US-GA
published: 2022-02-17
title: Macon mother's plea, then a long silence, as teen sent to detention in store clerk's shooting
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=58 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=convicted age=22 protected=no why=adult-convicted
person p7: role=witness age=9 protected=yes why=minor-witness
person p8: role=author age=- protected=no why=author
note: juvenile delinquency hearing; reporter keeps the name out until the mother's outburst and the photo caption; adult brother-in-arms has own numbers

By [[K p8 name|Loretta Dozier-Haynes]], Courts

MACON — The boy did not look at the man he had shot.

[[K p2 name|Abebe Tesfaye]], 58, came into Bibb County Juvenile Court on Wednesday with a cane and his left arm in a sling. He sat eight feet from the teenager who, on the evening of Oct. 9, pulled a pistol from a book bag in [[K p2 name|Tesfaye]]'s store on Pio Nono Avenue and fired when the register jammed.

Juvenile hearings of this gravity are open in Georgia, and Judge [[K p3 name|Quintress Gilbert-Moody]] let the press stay on condition that the boy, who was 15 that night, not be named.

He admitted aggravated assault and armed robbery. His partner in it, [[K p6 name|Markel Dashawn Toomer]], 22, known as "[[K p6 alias|Two-Two]]," was sentenced in Superior Court last month to 20 years (case [[K p6 id|21-CR-77301]]) and is now GDC inmate [[K p6 id|1002915501]]. [[K p6 name|Toomer]] drove; the gun was his.

"The gun was his, the car was his, the idea was his, and my client was his too," said public defender [[K p4 name|Ansley Burch]]. She described an honor student at [[W p1 school|Ballard Heights Academy]] who [[W p1 other|had won the regional spelling bee at eleven]] and fell in with an older boy after his father's death.

The judge heard a recording of the 911 call made from under the counter by a customer's boy. He is nine. "The store man is red," he says in it, and when the dispatcher asks who is speaking: "[[W p7 name|Natnael]]. Come quick please."

Then the mother was asked if she wished to say anything. She stood up with her hand on the rail.

"Tell him you're sorry, [[W p1 name|Jaylin]]," she said. "[[W p1 name|Jaylin Marquis]], you turn around and tell the man."

He turned around. It was perhaps a minute before he spoke, and then it was too low for the gallery to hear. [[K p2 name|Tesfaye]] nodded.

[[K p3 name|Gilbert-Moody]] ordered five years in restrictive custody, the first three in a youth development campus. "You can be twenty and finished with this," she told him. "Mr. [[K p6 name|Toomer]] can't."

[[K p4 name|Burch]] said afterward that there would be no appeal.

On the steps, the mother, [[W p5 name|Denise Prioleau]], who is [[W p5 employer|a lunchroom manager at the same school]], waited for [[K p2 name|Tesfaye]] and carried his folder to the car for him. Neither would talk to reporters. What he had brought in the folder, it turned out, was a picture of [[W p1 other|the spelling champion from 2017]], clipped from this paper and taped by the register for years with the others from the neighborhood.

Photo: [[K p2 name|Abebe Tesfaye]] leaves court Wednesday with [[W p5 name|Denise Prioleau]], mother of [[W p1 name|Jaylin Prioleau]]. (Staff)

Docket: [[W p1 id|111-22J-0155]].
