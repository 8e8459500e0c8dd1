id: am0028
genre: news
where: IN-MH
published: 2006-01-16
title: Ulhasnagar bar raid: dancers say 'we came by our own wish'; teen sent to children's home
person p1: role=accused age=26 protected=decide why=adult-accused
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=accused age=29 protected=no why=adult-accused
screen p1: none
screen p2: sex-trafficking-minor misidentified=yes
note: adult dancers with clear near-miss of trafficking; one booked dancer is 16 and was sold on to customers

[[K p7 name|Prajakta Salvi]]

The ban on dance bars is five months old and the music at [[D p2 employer|Deepak Palace]] was only slightly softer on Saturday, when Thane rural police pulled the plug out of the wall and loaded fourteen women on to a bus meant for nine.

They were booked, as dancers are, for obscenity: [[K p3 id|CR II-17/06]]. So were the owner, [[K p3 name|Prem Chhabria]], 49, and his manager, [[K p4 name|Shetty]], 33, whose first name the police haven't been able to agree upon.

The oldest of the fourteen spoke for thirteen. [[D p1 name|Kiran Nat]], 26, wanted it put on record that no one had brought her, kept her or forced her. "I pay the rent of eleven people. I've got a bank locker," [[D p1 name|Kiran]] said. "I dance, full stop. Write that I was rescued and I'll sue you." She comes from a community of dancers and goes home to Bharatpur thrice a year by air. The others nodded. Advocate [[K p6 name|Varsha Gaikwad-Joshi]], for the bar girls' union, said that a raid like this turned wage-earners into beggars overnight.

The fourteenth had sat by herself, drawing on the dust of the window. In the charge register she's "[[W p2 alias|Muskaan]], 20, unmarried".

A woman constable thought she looked young. The ossification test, done on Sunday at the civil hospital, gives 15 to 17; her school leaving certificate, faxed from Agra, settles it at 16. According to inspector [[K p5 name|D.B. Kadam]], the bar was the least of it. Her sister's husband, [[K p8 name|Sonu Bedia]], 29, had mortgaged her to [[K p4 name|Shetty]] for ₹60,000, and [[K p4 name|Shetty]] sent her out after closing time with customers who took a room at the highway. The money went to him. [[K p8 name|Bedia]] has been arrested at Bhayander.

"That isn't dancing," said [[D p1 name|Kiran]], when she heard. She took off a gold bangle, told the constable it was for [[W p2 name|Pinky]]'s fees, and asked for a receipt.

The Child Welfare Committee has sent the teenager to the [[W p2 address|government home at Mankhurd]]. The committee noted that she was to be treated as a child in need of care, not as an offender, and that her name was to be struck from the register. The police said that it had been typed with a carbon.

The copy, given to all the reporters on Sunday, reads: "(14) [[W p2 name|Km. PINKI BEDIA]], age 20 (sic), r/o [[W p2 address|Room 9, Shiv Prerna Chawl, behind Vithalwadi depot]]. Mob. nil. [[W p2 body|Gold tooth, left]]."

[[K p3 name|Chhabria]] got bail in an hour. Inspector [[K p5 name|Kadam]] said further sections would be added, and [[K p6 name|Ms Gaikwad-Joshi]] that she'd go to the High Court for the thirteen and gladly assist the prosecution for the one.

Outside the lock-up a boy was selling stills off a cell phone. They show, at the end of a row of sequins, [[W p2 photo|Pinky Bedia with a finger on the window glass]].
