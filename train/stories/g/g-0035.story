id: g-0035
genre: news
where: US-UT
published: 2014-08-03
title: 'Camp' kids picked 40 tons of cherries, state says
person p1: role=accused age=61 protected=no why=adult-accused
person p2: role=victim age=12 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=victim age=9 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen p2: labor-trafficking
screen p5: labor-trafficking
note: children of a summer camp kept at work by hunger, blows and a locked bus; initials in the filing, name in an exhibit; a sister by first name; the mother is not accused but shares the surname

by [[K p7 name|Janalee Crowther]]

SANTAQUIN — The brochure has a canoe on it. There was no lake.

What there was at [[D p2 place|Camp Straight Furrow]], according to a complaint filed on Friday by the Utah Labor Commission, was a tart cherry orchard of 90 acres, a school bus with the seats taken out, and 34 children whose parents had paid $600 each for six weeks of "wholesome outdoor skills."

They picked from five in the morning till the heat stopped them, and sorted under lights in the evening. They got no wages. A child who did not fill his lugs did not get supper, and one who complained got the hose. At night the bus was chained. Letters home were written on the blackboard for them to copy.

"They learned how to work," said the camp's director, [[K p1 name|Lyle Dean Stubbs]], 61, a retired shop teacher. He was booked on Saturday on six counts of aggravated human trafficking of a child for labor, and posted bond with a cashier's check made out to him by the cannery.

Investigator [[K p3 name|Monique Atcitty]] interviewed all 34. One boy, aged 12, told her that he had tried to walk to Payson for help, was brought back in a pickup, and was made to stand on a lug until he'd apologized to each of the others by name. He knew all their names, he told her; he had been keeping a list of who ate.

The complaint gives him as [[K p2 initials|N.J.]] But its Exhibit 7, a crew sheet, has the rows and their captains, and there is just one of twelve on it: [[W p2 name|Nephi Jarvis-Tau]], row 31.

His sister was 9. She fell from a ladder on Pioneer Day and wasn't driven to a doctor till the truck was full. Her arm is [[W p5 body|bent at the wrist]]. "She still can't do cartwheels," the boy told [[K p3 name|Atcitty]]. "[[W p5 name|Verlene]] was the best at cartwheels."

A cannery clerk, [[K p8 name|Graciela Pehrson]], noticed in July that some of the lugs had teeth marks on the slats. She thought it was animals. She said so to her husband at dinner, she told a reporter, and then put down her fork and drove out there.

The mother, [[D p4 name|Ruth Ann Jarvis-Tau]], of Ogden, learned about all this from the radio. She's suing. "I packed them swimsuits," she said.

Fourth District Judge [[K p6 name|Benson Aiono]] will hear the matter on Aug. 20 in Provo. The fruit, 40 tons of it, has been sold.
