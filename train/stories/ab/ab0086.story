id: ab0086
genre: filing
where: US-AZ
published: 2018-05-03
title: Application for Continued Presence: cover note filed publicly
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: forced drug carrying under threat; backpacker charged as smuggler; kin names; A-number

To the file, [[K p2 id|CR-18-00497-TUC]]

A word about the "mule." Agents arrested him on February 6 near Arivaca with forty-four pounds of marijuana in a burlap pack and booked him for possession with intent. He's been at Florence since, register [[W p1 id|57619-508]].

He is 23 and picks chilies. In January he was on his way to do so in Willcox. At Altar men stopped the van. They asked each passenger for $800, and from whoever had none they took the shoes and the voter card. He was made to carry. There were two trips before the one he was caught on; after the first, he asked to be let go on, and a man who is now our co-defendant, [[K p2 name|Heriberto "Beto" Luna]], held a pistol in his mouth, counted to nine, and laughed. "You're paid up when I say."

He had been given carpet slippers. His feet are in the photographs ([[W p1 photo|valenzuela_osuna_feet_03.jpg]]).

I am told we have no box for this on the form, and that a smuggler is a smuggler. I've asked Victim Services to see him on Thursday. Please don't list him as [[W p1 name|Abraham Valenzuela Osuna]] on the jail roster that goes in the paper. He says that [[K p2 name|Luna]]'s people read it.

[[K p3 name|Temperance Yazzie]], Supervisory AUSA
cc: [[K p4 name|Grant Oyler]], HSI
