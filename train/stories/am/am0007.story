id: am0007
genre: news
where: IN-TN
published: 2007-06-14
title: Rice mill owner held, 23 bonded labourers freed near Kancheepuram
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=victim age=9 protected=yes why=trafficking-victim
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=expert age=- protected=no why=consented
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking
note: debt bondage, family lived at mill; former bonded labourer speaks as activist; RDO shares victim's name

KANCHEEPURAM: The advance was four thousand rupees. [[W p1 name|Murugan]] had taken it for his daughter's ear operation in 1999, and when the Revenue Divisional Officer's jeep stopped at the gate on Tuesday he still owed, by the mill's notebook, eleven thousand.

He was one of 23 persons, eight of them children, who were led out of [[W p1 address|Sri Vinayaga Modern Rice Mill at Thenneri Kootroad]], where they boiled, dried and carried paddy from two in the morning and slept beside the drying floor. None had left in eight years except in the company of a watchman.

The owner, [[K p3 name|K. Balasubramania Mudaliar]], 58, and the watchman, [[K p4 name|Selvam]], were arrested under the Bonded Labour System (Abolition) Act and section 374 of the Penal Code. "They're free to go once they settle the account," [[K p3 name|Mudaliar]] told reporters from the van. [[K p4 name|Selvam]] hid his face.

[[K p5 name|R. Murugan]], the RDO, whose name caused some confusion when it was shared with the oldest of the workers, read out the release certificates under a neem tree. Certificate [[W p1 id|RC/7/2007]] went to [[W p1 name|Murugan s/o Ezhumalai]], aged 33, Irular; [[W p2 id|RC/11/2007]] to [[W p2 name|Selvi]], aged nine, who works on the drying floor with a rake taller than herself. [[K p5 name|Mr. Murugan]] had to ask her to put it down.

"When Appa ran away to see my grandmother, they brought him back on the motorcycle and tied him to the boiler," the girl told this correspondent. [[W p1 name|Murugan]] has [[W p1 body|a rope mark round both wrists and one ear missing its lobe]]. His wife, [[W p9 name|Pachaiyammal]], said that after that night nobody in the family asked for Pongal leave again.

The complaint came from [[K p7 name|Gopi Ezhilan]], who was himself born in a mill at Red Hills and freed in 2001. He tells it at every meeting, with the name of the mill. "I was an advance of five hundred rupees. Write it down, I want it written," said [[K p7 name|Gopi]], who now leads a union of released workers.

[[K p6 name|Dr. Mercy Thangaraj]] of the Madras Institute of Labour Studies said that the district had recorded no prosecution ending in a sentence since the Act came into force. "They arrest, they release, they lend," [[K p6 name|Dr. Thangaraj]] said. Collector [[K p8 name|Prabhat Mishra]] promised Rs. 1,000 a head as immediate relief and admission for the children; [[W p2 name|Selvi]] will join class I.

The families have been taken back to [[W p1 address|Siruvallur Irular Colony]], pending house sites. By evening, said [[W p9 name|Pachaiyammal]], two men on a motorcycle had already come past to ask if [[W p1 name|Murugan]] was in.

CAPTION: [[W p2 photo|Selvi, with the rake]], at the mill on Tuesday. Photo: Special Arrangement
