id: f-0047
genre: news
where: US-AL
published: 2022-08-18
title: Night shift at the hatchery: the age on the badge was 27
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
person p9: role=relative age=12 protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: a child worker charged under the name on his bought papers, which is itself an alias; a teacher tells his real first name; the saint's medal

ARLEDGE, Ala. — At eight each morning a boy put his head down on a desk in ninth-grade Earth science and slept until the bell. The teacher let him. She thought that he was lazy for a week, sick for another, and then she saw his hands.

"The skin was gone," said [[K p6 name|Carla Yeager]], who's taught at [[W p1 school|Arledge High]] for 18 years. "I've got kids who pull chicken houses. It was not that. It was chemicals."

From eleven at night to seven he was scrubbing incubators with quaternary ammonia at [[D p1 employer|Southland Chick]], on a badge that gave his name as [[W p1 alias|Noé Barrientos]] and his age as 27. When deputies checked papers there on July 29, he was the one who ran, and so he was the one arrested: possession of a forged instrument, resisting, and, because he had a box cutter for the chick cartons, a weapons count. He spent four nights in the men's side of the county jail.

He's fifteen.

On Monday Juvenile Judge [[K p3 name|Beth Ann Sizemore]] threw all of it out. On Tuesday [[K p2 name|Magdalena Pérez Chub]], 39, who ran the cleaning crew under contract, was charged with human trafficking in the first degree.

Investigators say she had signed for the boy as a sponsor, called herself his aunt, and drew up a paper that he'd "agreed" to: $9,500 for the trip, $400 a month for a mattress, $50 a day for each day he missed to go to school. His wages were paid on a card that she held. When he asked to stop, she told him she knew the road that his sister walked on.

"She knew the sister's name. She knew what color the uniform was," said Assistant District Attorney [[K p4 name|Corey Nunnelley]].

The sister is 12. A photograph of her, signed "[[W p9 name|tu hermana Lucía]]," was in the boy's wallet along with [[W p1 other|a medal of San Judas with the arm snapped off]], both listed in the property inventory that the jail makes public.

The company said through a lawyer that it relied on its contractor, who had passed an audit. [[K p5 name|Sister Pilar Donovan]], who runs a diocesan office in the next county, said there were eleven more on the same crew who could not have shaved.

Sheriff [[K p8 name|Lyle Gossett]] said his men were shown a document and went by the document.

[[K p6 name|Yeager]] has kept the desk empty. "[[W p1 name|Chepe]] told me that he wanted to learn about volcanoes," she said. "I've got them coming up in October."

By [[K p7 name|Renard Whisenant]]
