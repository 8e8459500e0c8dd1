id: av0025
genre: school
where: US-IA
published: 2005-05-26
title: Fort Madison honors its own: class night, 2005
person p1: role=bystander age=18 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=15 protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=deceased age=90 protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p6: none
note: nothing to protect: honors with children's names, schools, jerseys; a mock trial prize uses crime words

by [[K p9 name|Perpetua Niemann]], yearbook adviser

The gym was 88 degrees and nobody went home early.

Valedictorian [[K p1 name|Faith Okonkwo]], 18, told her 171 classmates that she had been a prisoner of the clock since kindergarten and was going to sleep until July. [[K p1 name|Faith]] will then study soil at Ames. Her mother, who is a nurse at the state penitentiary, cried in the good way.

The mock trial team finished third at state with the case of a boy charged as an adult in a barn fire. [[K p2 name|Hudson Pfeiffer]], 17, prosecuted. [[K p3 name|Thuy Le]], 17, was for the defense and had the jury in tears; her witness, sophomore [[K p6 name|Ricky Salazar]], 15, had to be a runaway, sold by a carnival for $20 and locked in a hen house. [[K p6 name|Salazar]] said afterwards that he had based it on band camp.

"It's a fictional child," Judge [[K p4 name|Truman Eads]], who coaches them, told a lady who'd come up to ask what could be done. Judge [[K p4 name|Eads]] let her keep asking, since it was good practice.

Athletics. [[K p2 name|Pfeiffer]], [[K p2 other|No. 44]], all-conference at guard, has a plate in his jaw and smiled for the first photograph in two years. [[K p6 name|Ricky Salazar]] (cross country) ran from the old fort to Burlington by mistake. The [[K p3 other|bass drum]] carried by [[K p3 name|Thuy]] on Memorial Day weighed 31 pounds. She weighs 98.

Attendance. Four students didn't miss a day, and one of those, [[K p1 name|Okonkwo]], had the mumps and won't say when.

The [[K p8 name|Viola Brandt]] Prize, $500, goes to "a pupil who has been of use." [[K p8 name|Miss Brandt]] taught Latin in this building for forty-four years and died in February at 90, at [[K p8 address|1017 Avenue E]], with a red pencil behind her ear. Her nephew [[K p7 name|August Brandt]] drove from Peoria to hand it over. "She'd have asked you to parse it," [[K p7 name|August]] said. It was given to [[K p3 name|Thuy Le]], who for three winters had shoveled the hydrant by the school, unasked.

Principal [[K p5 name|Lorna Kessel]] noted that the senior prank, thirty alarm clocks in the ceiling, was not a crime but that a suspect had confessed. [[K p5 name|Kessel]] then read his sentence: he's to take them down. [[K p2 name|Hudson]] has a ladder.

Parents who want prints should ask for [[K p3 photo|classnight05_le_prize.jpg]] and so on by name, or call 319-555-0125.

Cake was served. The carnival, a real one, comes to the riverfront June 9.
