id: i-0062
genre: news
where: KE
published: 2018-10-15
title: [[W p1 place|Hostel G]]: what the dean knew in August
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=decide why=identifies-protected
screen: none
note: student paper protects "K" badly: room, course, guild, a roommate's quote; the man is accused by her only (a dean's hearing, no charge)

[[K p4 name|BRIAN OMONDI]], News Editor

On 22 August a second-year student walked into the office of the Dean of Students, sat down and said she had been raped.

The Campus Crier has seen the note which was made of that conversation. It's nine lines long. Four of them concern her skirt.

We're calling her Akinyi, which isn't her name. She's 20, [[W p1 other|reads actuarial science, one of three women in the class]], and lived until September in [[W p1 address|Hostel G, Room 31]]. According to her account, a teaching assistant who'd offered to mark her up for a missed test asked her to collect the script from his house in Juja. He locked the door.

The TA, [[D p2 name|Martin Kariuki Njoroge]], hasn't been arrested or charged. He told the Crier by text: "I gave that lady tea. Ask the class rep about her." He's teaching this term.

Dr. [[K p3 name|Lydia Chebet]], the Dean, says her office "followed the flow chart". The flow chart, which is laminated, goes from Complaint to Counselling to Closure. There's no box for police.

The officer commanding the station, Chief Inspector [[K p5 name|Hussein Guyo]], said no report had reached his desk. "If a student is afraid of the road she can call me. I'll walk it."

Akinyi hasn't been to class in five weeks. Her roommate, [[D p6 name|Faith Nyaboke]], takes notes for her. "They asked her in the hearing if she's saved. She used to do the alto line in chapel; now when the Catholics next door start practising, [[W p1 name|Winnie]] puts a pillow on her head."

Prayer, the Dean's note ends, is often the best counsellor.

The Crier put eleven questions to the Vice-Chancellor's office. The answer was a press release about the new borehole.
