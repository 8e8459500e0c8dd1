id: j-0022
genre: news
where: US-NJ
published: 2004-11-16
title: Maid in bracelet theft was a captive, Teaneck police now say
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=witness age=9 protected=yes why=minor-witness
person p8: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: domestic servitude; she was charged with theft by her keepers' complaint; accused household is D; their child as witness; name Comfort is a word

The bracelet was under the cushion of a sofa. That is where a tow company employee found it last week, in a house that its owners had left in a hurry, and it has undone one criminal case and begun another.

In August a 20-year-old woman from Ghana was arrested in Teaneck on the complaint of [[K p2 name|Dr. Emmanuel Kwarteng-Boadi]], 49, and his wife, [[K p3 name|Felicia]], 45, who said their "helper" had stolen a gold bracelet worth $4,000 and run off in house slippers. She was stopped at a bus shelter on Cedar Lane. The police blotter in this newspaper on Aug. 19 listed [[W p1 name|Comfort Asantewaa]], no address, charged with theft.

She had run away, it now appears, from four years without a paycheck.

"She told us at the desk and, to be blunt, we took it for a story," said Capt. [[K p4 name|Dennis Voorhees]]. The woman was brought to New Jersey at 16 to go to school. She did not go to school. She rose at 4:30, cooked, cleaned, ironed, minded three children and washed two cars, and slept in [[D p1 place|a laundry room on Sagamore]]. Her passport was in a safe. When she asked to telephone her mother she was beaten with a shoe, according to the complaint, and told that girls without papers are put in a prison with men.

A neighbor, [[K p5 name|Shirley Glick]], gave the detectives her kitchen calendar. On it she had marked a "C" for each morning she saw the girl out salting the steps before dawn. "I took no comfort in being nosy," she said, "but I kept the calendar."

One of the children, [[W p7 name|Kofi]], 9, told a detective that the girl sewed his Halloween costume and was made to sit in the car while he wore it.

The woman who ran got as far as she did on advice. A nanny from Trinidad, [[K p8 name|Merlene Joseph]], used to see her at the swings on Windsor Road and had told her twice that there were people in Newark who'd take her in, and had written the number on a diaper. It was found in the pocket of the apron on the night of the arrest. An officer logged it as "one (1) unused diaper, writing, no value."

[[K p4 name|Voorhees]] had it on his desk on Monday, in a bag. He said that he's keeping it for the academy.

The doctor and his wife were arrested Friday at Newark airport with five suitcases. The charge against "[[W p1 alias|Auntie Comfy]]," as the children called her, was dropped on Monday without her having to come in.

[[K p6 name|Harriet Blaustein]] covers Bergen County.
