id: t0032
genre: news
where: US-MO
published: 2010-10-14
title: Car lot owner ran odometers back on 61 vehicles
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim age=70 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=26 protected=no why=adult-accused
person p6: role=author age=- protected=no why=author
screen p5: none
note: nothing to protect; an employee "made to" do it, but paid and free; car sale words

By [[K p6 name|Nate Brockelman]]

The '02 Malibu that [[K p2 name|Summer Ruiz]] bought in June had, according to its dashboard, been driven to church. According to the state of Missouri it had been driven to the moon, very nearly.

[[K p1 name|Vernon "Chip" Akers]], 47, who runs a lot in Sedalia, was charged on Friday with 61 counts of odometer fraud. So was his mechanic, [[K p5 name|Alexei Dorin]], 26. The younger man told the highway patrol that he'd been made to do it. Asked how, he thought a while and answered that [[K p1 name|Akers]] paid by the car and he'd wanted a boat.

"He could've quit any Friday," said Sgt. [[K p4 name|Lori Tennyson]]. "He said so."

Among those taken in was retired choir director [[K p3 name|Everett Lamb]], 70, who paid $6,900 for a van and has named it Jonah. [[K p2 name|Ruiz]] has a baby due in November and now walks.

