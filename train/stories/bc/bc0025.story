id: bc0025
genre: blotter
where: US-MS
published: 2013-06-27
title: Sheriff's log: goats, a gun, and the Peach Festival queen
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim age=81 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=40 protected=no why=adult-accused
person p7: role=bystander age=18 protected=no why=adult-bystander
person p8: role=victim age=- protected=no why=adult-victim
screen p2: none
note: nothing to protect; an adult arrested for prostitution decoy as officer, no; a festival queen; adult larceny; numbers and plates of adults stay

*The following is from the reports of deputies, with thanks to dispatcher [[K p5 name|Juanita Blackledge]], who reads them to us Monday mornings and does the voices.*

**Monday.** Twelve goats reported on Highway 15. All belong to [[K p1 name|Delmer Purvis]], 52, of [[K p1 address|266 Buffalo Hill Road]], who was cited for the third time since Easter. [[K p1 name|Purvis]] told Deputy [[K p4 name|Cedric Arrington]] that he'd sold the goats. Asked to whom, he said he was waiting to see who'd take them.

**Tuesday.** A purse was taken off the seat of a Buick at the Sunflower. Owner [[K p3 name|Miss Eula Grantham]], 81, had gone in for buttermilk. Contents $14, a pill box, and a photo of her late husband, which is what she wants. [[K p2 name|Dustin Kade Loftin]], 26, was stopped on foot with the purse under his shirt. Petit larceny. He's booking [[K p2 id|13-2208]]. The picture was in it. Deputy [[K p4 name|Arrington]] drove it over himself and was kept for supper.

**Wednesday.** Neighbors on Lyon Street complained about "men coming and going at all hours, and a young girl on the porch taking money." It was a yard sale for the Girls' State trip. [[K p7 name|Grace Ann Musgrove]], 18, the reigning Peach Festival queen, was at the cash box. She'd raised $212. Deputies bought a lamp. [[K p7 name|Musgrove]] leaves for the state pageant in July and is to be in the parade on the red tractor.

**Thursday.** Shot fired at a mailbox near Ovett. [[K p6 name|Ramón Echols]], 40, arrested, discharging a firearm from a vehicle, a tan Silverado with Jones County tag [[K p6 vehicle|JNB 4471]]. The mailbox belonged to [[K p8 name|Toby Sumrall]], his former brother-in-law. [[K p8 name|Sumrall]] said that it was over a boat and that he'd been expecting it since 2009. Bond $2,500. [[K p6 name|Echols]] is due in Justice Court July 11.

**Friday.** Quiet. [[K p5 name|Blackledge]] says it makes her nervous.

**Saturday.** Two grown sisters fought over a wheelbarrow, no charges. A juvenile possum in the Methodist nursery was released to the woods without being named, on account of its age. [[K p1 name|Purvis]] called to report goats missing. Advised that nine are at the shelter and three at the drive-in.

**Sunday.** After the evening service a caller from Grace Chapel stated a stranger had been "recruiting" in the parking lot. It was the Army, by invitation, with a table.

*[[K p2 name|Loftin]] pleaded guilty on Friday before the justice and has been given until fall to pay $318. He'd like it known that he returned the pill box as well. To reach the Sheriff's office call 601-555-0155. For [[K p7 name|Grace]]'s pageant fund, see the jar at Landrum's.*
