id: am0032
genre: news
where: SG
published: 2016-12-02
title: Coffee shop 'slave' ad was a joke, say owners; MOM closes file
person p1: role=bystander age=34 protected=no why=adult-bystander
person p2: role=bystander age=36 protected=no why=adult-bystander
person p3: role=bystander age=52 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=19 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p5: none
note: nothing to protect; business story in which forced labour is alleged in jest and cleared; names, UEN, address, ages stay

[[K p8 name|Rachel Chng]]

SINGAPORE: "Slave wanted. Long hours, no pay, will be kept in kitchen and fed kaya." The card in the window of a Joo Chiat kopitiam was up for nine days before somebody photographed it, and for eleven minutes after.

By the weekend it had been shared 40,000 times, and [[K p1 name|Alvin Tan]], 34, and his wife, [[K p2 name|Meera Tan-Pillai]], 36, who own [[K p1 employer|Half Past Kaya]] at [[K p1 address|255 Joo Chiat Lane]], had inspectors at their door.

"The slave is me," [[K p1 name|Mr Tan]] said. "[[K p2 name|Meera]] wrote it on our anniversary."

The Ministry of Manpower took statements from all four employees. Director [[K p4 name|Chandran Velayutham]] said that no offence was disclosed: pay was on time, passports were with their holders, and the workers could come and go. "One had gone, in fact. We had to interview her in Batam, on the beach," [[K p4 name|Mr Velayutham]] said.

She was [[K p3 name|Wagiyem]], 52, the toast cook, an Indonesian permanent resident who's been in the trade for thirty years and who said that she had never been so happy or so asked about it. "They lock the door at night, yes, and I have got the key," [[K p3 name|Wagiyem]] told the officers. She showed it to them: it's on a ribbon.

The youngest, polytechnic student [[K p5 name|Nurul Huda Jefri]], 19, works weekends for $10 an hour. A stranger messaged her to ask if she'd like to be rescued. [[K p5 name|Nurul]] wrote back that she'd like to be rescued from her statistics module.

Not everyone smiled. [[K p7 name|Bridget Sim]], who runs a helpline for migrant domestic workers, said it was the sort of joke that's funny in a shop where nobody's trapped. "We've had a caller who was told exactly that, and it wasn't on a card," said [[K p7 name|Ms Sim]]. The couple invited her for coffee. They've agreed to print the helpline number on their cups, 6555 0188, under the words "In case it isn't a joke".

MP [[K p6 name|Edwin Lau]], who passes by on Tuesdays for soft-boiled eggs, called it a Singapore ending. [[K p6 name|Mr Lau]] paid; the receipt, he wished it known, was for $4.80.

The company (UEN [[K p1 id|201155019M]]) reported a record week. On Thursday there was a fresh card in the window, in [[K p2 name|Mrs Tan-Pillai]]'s handwriting.

"Husband for sale," it read. "Slightly burnt. Owner moving to toast."

Clarification: An earlier version of this story described [[K p3 name|Madam Wagiyem]] as a victim. She has asked us to say she's a grandmother. It also gave the shop's number as 225; it's 255, and the tenants of 225, a firm of undertakers, have had enough telephone calls.
