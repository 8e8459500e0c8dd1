id: af0111
genre: news
where: GB-SCT
published: 2021-03-11
title: Fishing crew's transit visas: skipper on trial at Banff
person p1: role=victim,accused age=39 protected=yes why=trafficking-victim
person p2: role=victim age=28 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: Ghanaian fishermen; arrested ashore

Two fishermen from Ghana were, in the words of the procurator fiscal, "neither in Scotland nor out of it."

They had been flown to Aberdeen on transit visas, to join [[W p1 employer|the Girl Morven]] and sail beyond twelve miles. She seldom did. For ten months [[W p1 name|Kwabena Asante-Poku]], 39, and [[W p2 name|Ebo Quaye]], 28, shot nets in the Moray Firth for $5 a day, ate and slept aboard and were told they would be lifted if they set foot on the quay. The skipper, [[K p3 name|Norman West]], 55, had the papers in the wheelhouse. He'd a way of holding them over the side.

[[K p3 name|West]] denies two charges under the Human Trafficking and Exploitation Act.

It was toothache which brought matters to a head. [[W p1 name|Asante-Poku]] got as far as the chemist's in Macduff before he was arrested as an illegal entrant, and spent five weeks in [[W p1 place|Dungavel]]. "I told them that my brother [[W p2 name|Ebo]] was still on the boat," he said. They are not brothers. Asked by fiscal [[K p4 name|Catriona Reid]] why he had said so, he replied, "After ten months?"

Sheriff [[K p5 name|Duncan Forsyth]] adjourned early for the tide.
