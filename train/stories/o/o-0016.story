id: o-0016
genre: news
where: US-NY
published: 2013-12-11
title: Guilty in the stairwell: jury convicts super of tenant's murder
person p1: role=convicted age=39 protected=no why=adult-convicted
person p2: role=victim,deceased age=54 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
person p10: role=witness age=- protected=no why=adult-bystander
person p11: role=witness age=- protected=no why=adult-bystander
screen: none
note: adult murder trial; the dead woman, her son (an adult), her address, juror's remark stay

BUFFALO — It took longer to seat this jury than it took it to decide. Four hours and ten minutes after they went out, twelve people from Erie County found [[K p1 name|Damir Hadžić]] guilty of murder in the second degree.

[[K p1 name|Hadžić]], 39, was the superintendent at [[K p2 address|88 Lafayette Terrace]], where [[K p2 name|Yolanda Crump]], a city bus driver of 54, was found at the foot of the back stairs on Jan. 20. He'd said she fell. Medical examiner [[K p8 name|Dr. Priya Venkataraman]] said that people who fall down stairs don't do so twice.

Assistant DA [[K p3 name|Colin Maddow]] built the case on rent: eleven money orders that [[K p2 name|Crump]] had kept the stubs of and that the landlord never received. She had told her son she was going to "have it out with him, nicely."

The son, [[K p6 name|Terrence Crump]], 31, held his mother's cap on his knee throughout. "She'd have said be polite," he told reporters. "So I'm going to go home."

Over nine days the jury saw the stubs, each under glass like a butterfly. They heard from [[K p10 name|Phuong Lien Bui]], who'd sold her most of the money orders at a corner store and knew the dates by the lottery. They heard from the owner of the building, [[K p11 name|Stanley Wexler]], that he had never met [[K p2 name|Crump]], had believed the apartment was vacant since 2011, and had been meaning to have it painted.

[[K p1 name|Hadžić]] took the stand against advice. He admitted to pocketing the rent. He'd had debts, he said, at the casino in Niagara Falls. But on that evening he was in the boiler room, and the first he knew of any of it was the noise.

"What noise?" asked [[K p3 name|Maddow]].

"Of her falling."

"How many noises, sir?"

The witness looked for some time at the interpreter, whom he had not needed until then. "Two," he said.

Defense attorney [[K p4 name|Rosalind Achterberg]] had pointed at a second tenant, [[K p7 name|Jorge Luis Matos]], who was on the landing at about that time with a bag of laundry; [[K p7 name|Matos]] testified for a whole morning about the laundry. Jurors seem to have believed in the laundry.

Justice [[K p5 name|Wendell Prioleau]] set sentencing for Feb. 6. Detective [[K p9 name|Maureen Dombrowski]], who found the stubs in a Danish-cookie tin, left by the same back stairs as everyone else. The elevator at the courthouse is out.
