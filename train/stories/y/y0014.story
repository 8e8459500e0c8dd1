id: y0014
genre: news
where: IN-BR
published: 2007-06-22
title: Fourteen girls freed from orchestra parties in Siwan
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p2: labor-trafficking
note: dancing troupe; two girls with different facts

PATNA: The wedding season is ending, and with it the season of the *orchestra*: a truck bed, a generator and girls who dance in the headlights until the guests tire.

Fourteen of them were led out of three troupes in Siwan district on Thursday. Eleven came from the tea gardens of north Bengal on the word of a man who had offered stage training in Kolkata. None had seen Kolkata.

[[W p1 name|Sunmaya Biswakarma]] is 15. Once the music stopped, she told the women's helpline, the manager let her out by the night to the groom's friends; he kept the notes in a tiffin box. [[W p2 name|Pabitra Lohar]], two years older, was only made to dance. When she sat down with a fever she was locked in the costume trunk room, and her mother was told on the phone that she'd eaten up ₹20,000 and could go home when it was worked off.

The manager of [[W p1 place|New Chandni Musical Group]], in whose godown they slept, [[K p3 name|Munna Alam Ansari]], was held under the Immoral Traffic Act. SP [[K p4 name|Rashmirekha Tudu]] said that licences would be reviewed.

"Reviewed!" said [[K p5 name|Fr. Ignatius Ekka]] of the helpline. "There are two hundred such trucks between here and Gorakhpur."
