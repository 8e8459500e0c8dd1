id: u0046
genre: news
where: GB-ENG
published: 2023-01-26
title: Rescued from a launderette: 'They let us sleep in the sheets'
person p1: role=victim,witness age=48 protected=yes why=trafficking-victim
person p2: role=victim,witness age=50 protected=yes why=trafficking-victim
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: couple; laundry; slept in stockroom; husband & wife both victims; initials of witness given as hint

Bolton Crown Court, day nine. Sheets again.

The couple ironed for four hotels, two hospitals and a funeral director. They are from Timor-Leste. She's 48, he's 50, and they had been, she said, on one holiday in their lives, which was the flight to Manchester.

[[K p3 name|Gulzar Mahboob Aziz]], 57, paid for it. He wrote down what it cost. He wrote down what the second flight would have cost, if they had not already used the first. By the end he had written down that the husband's diabetes belonged to him too: £1,130 of insulin, to be worked off.

They slept in [[W p1 address|the folding room of Bright-n-Crisp, Kestor Lane]], and twice, when they'd asked for their papers, with the light and heating off at the mains from outside.

"I said to my husband, at least they let us sleep in the sheets," she told [[K p4 name|Lucinda Farrow-Hale KC]].

Her husband was asked how he had felt. "[[W p1 name|Filomena]] was cold," he said, and then, because the question was about him, "I was ashamed."

In the public gallery a hospital porter told our reporter that everyone at the loading bay had liked "[[W p2 alias|Senhor Zé]]" and his [[W p2 body|one white eyebrow]].

[[K p5 name|Hamish Loxton]], for [[K p3 name|Aziz]], says it was a family business and they the family. Judge [[K p6 name|Miriam Sobel]] sends the jury out today.
