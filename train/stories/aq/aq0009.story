id: aq0009
genre: news
where: IN
published: 2008-02-27
title: Workers gherao Coimbatore mill manager over bonus 'debt'
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=victim age=55 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=38 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p4: none
note: labour dispute; bonded, advances, hostel, adults, FIR numbers and addresses; no victims under law

[[K p7 name|S. Mahalingam]]

COIMBATORE: A four-hour gherao at a spinning mill off the Avinashi Road ended with a broken pair of spectacles, an FIR and the promise of a meeting on Thursday.

About 160 hands of [[K p2 employer|Sri Velavan Spinners]] sat down in the carding shed on Monday evening after the management set off a festival advance of Rs 1,500 against the bonus. "They say we are in debt to them. For a bonus! Are we bonded labour?" asked [[K p4 name|R. Selvanayaki]], 38, a ring-frame operator with nineteen years' service, token number [[K p4 id|0417]]. She added, laughing, that she was free to go home at any hour and generally did.

The general manager, [[K p2 name|K. G. Ranganathan]], 55, was kept in his cabin from 5.40 p.m. to 9.55 p.m. and was given tea twice. His spectacles were broken when the door was opened from both sides. A complaint lodged by [[K p2 name|Ranganathan]] at the Peelamedu police station (Crime No. [[K p1 id|112/2008]], Sections 147, 342 and 427 IPC) names the union secretary, [[K p1 name|A. Arokiasamy]], 41, of [[K p1 address|14/3 Thanneer Pandal Street]], known to the shop floor as "[[K p1 alias|Station Master]]" for the whistle he carries.

[[K p1 name|Arokiasamy]] was arrested on Tuesday morning and let out on station bail by noon. He was carried to the gate on the shoulders of the third shift. "I have a heart condition and two daughters in college," he said from up there. "Put me down slowly."

Sub-Inspector [[K p3 name|Jothi Prakash]] said that the law had been broken "in a mild way". No woman worker had been harassed, no child was found at the machines, and the register of the hostel at the back of the mill, where forty trainees above 18 board, had been checked by the labour inspector, [[K p5 name|Mary Thangam]], in January. Ms [[K p5 name|Thangam]] confirmed this. The girls hold their own ration cards and get a bus to town on Sundays.

[[K p6 name|Prof. V. Krishnakumar]], who teaches labour economics at the agricultural university, said mills had been losing orders since the rupee went up. "The owner cannot pay, the hand cannot wait. Both are telling the truth," the professor said. By his count, Coimbatore had seen some twenty such sit-ins since Deepavali.

Talks will be held before the Deputy Commissioner of Labour. On the table, apart from the advance: a canteen that [[K p4 name|Selvanayaki]] calls "a punishment with sambar", and the reinstatement of two men sacked after a fight over a bicycle.

Mr [[K p2 name|Ranganathan]] was seen on Tuesday afternoon in a new pair. He has forgiven the whistle, Prof [[K p6 name|Krishnakumar]] reports, but not the tea.
