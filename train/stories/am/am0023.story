id: am0023
genre: news
where: IN-DL
published: 2014-10-18
title: Maid accused of kidnapping toddler was fleeing locked flat, Delhi court grants bail
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=victim age=2 protected=yes why=minor-victim
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: Jharkhand minor maid charged with kidnapping; toddler's parents now accused; the toddler is a minor victim; agency owner

NEW DELHI: The closed-circuit film lasts forty seconds and was shown on every channel last month. A girl comes out of a service lift with a child on her hip, looks both ways and runs. NANNY SNATCHES BABY, the strap said.

What the film didn't show, the Tis Hazari court heard on Friday, is that both doors of the flat had been locked from outside since the Thursday; that the girl had left by the kitchen duct; and that she took the child since there was nobody else to leave her with.

Granting bail, additional sessions judge [[K p6 name|Vandana Kashyap]] called the kidnapping charge "an embarrassment". The accused had been recorded as 19. A bone test at AIIMS says 14.

"They called her [[W p1 alias|Chhoti]]," said her lawyer, [[K p8 name|Sr. Telesphora Lakra]], who belongs to an order of nuns and to the Bar. An agent, [[K p5 name|Panna Lal Mahto]], had brought [[W p1 name|Sukurmani]] from Gumla in the rains of 2013 and collected ₹30,000 from the couple, [[K p3 name|Nikhil Vohra]], 38, and [[K p4 name|Dr Sanya Vohra]], 40. She got no pay. There were marks of a rolling pin, and the couple told her that if she ran the agent would burn down her father's house. He'd already taken its papers.

The Vohras now face charges under the bonded labour and juvenile justice laws. Their counsel said that [[K p4 name|Dr Vohra]], a dermatologist at [[K p4 employer|a Pusa Road clinic]], was at a conference. As to who was minding a two-year-old while both parents were in Phuket, [[K p3 name|Mr Vohra]] says there was a misunderstanding with an aunt. The toddler, [[W p2 name|Myra]], spent the weekend on biscuits and tap water. She is with grandparents.

Sub-inspector [[K p7 name|Joginder Dabas]], who'd made the arrest at a bus shelter, told the judge that the girl asked him for milk. "Not for herself," [[K p7 name|Dabas]] said. He looked at the floor.

[[K p5 name|Mahto]] was picked up on Wednesday at Hatia station with three other girls, of whom the smallest was holding the tickets.

From the order sheet, as uploaded: "Accused [[W p1 name|Sukurmani Kumari @ Chhoti]] d/o [[W p1 relative|Birsa Oraon]] r/o [[W p1 address|vill. Bishunpur Tola, PS Ghaghra]], presently lodged at [[W p1 address|CHG-IV, Nirmal Chhaya]], in [[W p1 id|FIR 390/14 PS Rajinder Nagar]], is admitted to bail on personal bond." No one seems to have told the registry about section 21.

[[K p8 name|Sister Telesphora]] said [[W p1 name|Sukurmani]] was worried about one matter only, whether [[W p2 name|Myra]] had been given her cough syrup. "It's twice a day, after food," the nun explained. "[[W p1 name|Sukurmani]] asks each time I come."

The flat, [[W p1 address|B-1204 in Sovereign Heights]], has a new lock on the kitchen duct. The housing society fitted it. Its circular, on the notice board beside the film's most-shared frame, [[W p1 photo|"Sukurmani K., wanted"]], speaks of the safety of residents.
