id: ag0106
genre: news
where: GB
published: 2021-04-16
title: Dismissed over a trolley: warehouseman wins
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: none
note: unfair dismissal among adults, foreman, pit, toll; nothing to protect

Forklift driver [[K p1 name|Gintaras Petrauskas]] had a rule. He'd lift anything, but nothing that was lying.

On 3 March 2020 a trolley at a Swindon depot was, he considered, lying. Its label gave 400 kilos; its wheels said more. The foreman, [[K p2 name|Darren Yeo]], told him to shift it or go home. He went home. Ten days on he was dismissed for walking out of a shift.

The trolley was weighed for the purposes of the hearing and came to 911 kilos. Nobody in the room, Employment Judge [[K p4 name|Keir Mottram-Ali]] noted, laughed, "with the exception of the claimant's wife".

HR manager [[K p3 name|Abigail Frost]] said that a zero-tolerance approach to abuse of process had to be applied. It had been explained to her, she accepted, that the inspection pit was under the trolley's path, and that two fitters were in the pit.

"They're big lads," she'd replied, according to the note.

The dismissal was unfair. [[K p1 name|Mr Petrauskas]] got £16,050, and the fitters have bought him a clock.
