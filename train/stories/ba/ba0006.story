id: ba0006
genre: press-release
where: US-HI
published: 2013-05-02
title: Honolulu longline owner agrees to pay crewmen; Coalition thanks those who came ashore
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: fisherman arrested at the pier as deserter and flown out; second stayed; release leaks boat, cousin, mission address

FOR RELEASE MAY 2, 2013
Contact: [[K p6 name|Leilani Kauhane]], Pier 38 Seafarers' Coalition, [[K p6 phone|808-555-0119]], [[K p6 email|leilani@p38seafarers.example]]

HONOLULU — The owner of the fishing vessel [[W p1 employer|Pacific Constance]] has agreed to pay two former crew members after a complaint that they were kept aboard for sixteen months on $350 a month, of which they saw almost none.

The settlement, signed Tuesday by [[K p3 name|Edmund Farrant]], 58, of Kahala, admits nothing. A federal criminal case against captain [[K p4 name|Cho Byung-hee]], 40, continues. [[K p4 name|Capt. Cho]] is accused of holding crew in forced labor.

The complaint tells a story that our volunteers hear too often. [[W p1 name|Made Wirawan]] left Bali on a contract in a language he cannot read. An agent deducted $1,800 in "guarantee" which he would lose, along with his mother's house, if he left the boat. His passport and seaman's book stayed in the wheelhouse. When the net winch broke his wrist, [[K p4 name|Cho]] taped it with fish-box tape and docked him for the days.

In port at Honolulu the crew may not land without a pass. On Nov. 9, 2011, [[W p1 name|Made]] jumped to the pier to find a doctor. Mr. [[K p3 name|Farrant]] reported a deserter. Officers arrested Mr. [[W p1 name|Wirawan]] beside the ice plant and he was detained six days as an illegal entrant, file [[W p1 id|A 099-555-013]], then flown home in handcuffs. He was 23.

[[W p2 name|Ferdinand "Nanding" Abella]], who was on the same crew, had stopped asking by then. "They showed us [[W p1 name|Made]] on the dock with the cuffs," he told our chaplain. "They say, who is next? So I worked." [[W p2 name|Abella]] got off in 2012 behind a pallet of bait, and spent his 32nd birthday at [[W p2 address|the mission house on Puuhale Road]], where he still lives. He now [[W p2 employer|cooks at the Sand Island lunch wagon]].

"We're glad the check cleared," said [[K p6 name|Kauhane]], the Coalition's director. "It doesn't give a man back his wrist. [[W p1 body|He can't close the left hand]], and he was a carver."

[[K p7 name|Rev. Tomasi Faleafa]], port chaplain, boarded the boat eleven times. "I was given coffee and told everyone was sleeping," said [[K p7 name|Faleafa]]. "At noon."

Assistant U.S. Attorney [[K p5 name|Noreen Ito]] has told the court the government now regards the arrested man as a victim and will support his return to testify. [[K p5 name|Ito]]'s office declined to comment further.

The men's names are being kept private at their request. Please direct gifts for the family in Bali through his cousin, [[W p8 name|Ketut Wirawan]], at [[W p8 employer|the Waikiki Sandpiper bell desk]].

PHOTO (courtesy of the Coalition): [[W p2 photo|Nanding, at right in the Raiders cap, with Rev. Tomasi]]. Download at p38seafarers.example/press/[[W p2 photo|nanding_abella_pier.jpg]]
