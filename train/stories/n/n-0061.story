id: n-0061
genre: news
where: AU-TAS
published: 2010-09-18
title: 'It was me who told on Uncle [[D p3 name|Vic]]'
person p1: role=victim age=8 protected=yes why=sexual-offence-victim
person p2: role=witness age=16 protected=yes why=minor-witness
person p3: role=convicted age=55 protected=decide why=identifies-protected
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=convicted age=53 protected=decide why=identifies-protected
screen p1: none
note: uncle and aunt convicted; cousin who told is 16; reporter's tagline; neighbour tells where

HOBART — She was sixteen and washing up, and she saw what was in the window glass.

On Friday the niece of [[D p3 name|Victor Alan Speers]], 55, of Huonville, heard him jailed for six years in the Supreme Court for indecently assaulting her little cousin, who was 8. His wife [[D p9 name|Marjorie Speers]], 53, got a suspended term for saying that it was the light.

"It was me who told on Uncle [[D p3 name|Vic]], and I'd do it again," the teenager said after. She came up from [[W p2 place|Cygnet]] on the 6.50 bus, still in [[W p2 other|her apple-packing-shed hi-vis]]. Justice [[K p5 name|Eloise Tennant]] had praised "a girl who dried her hands and picked up the phone".

Prosecutor [[K p6 name|Rory Speers-Whitbread]], a New Zealander, and no kin to anybody in the valley as he's had to say in three pubs, read a drawing into the record: a house, a dog, a crossed-out man, and at the foot, in texta, [[W p1 name|IVY S.]] GRADE 2.

[[K p7 name|Don Cuthbert]], over the road, said that the cousins used to sell him eggs. "[[W p2 name|Jacinta]]'d do the talking and the little one'd do the change. She was never a cent out."

The mother, [[W p4 name|Roslyn]], [[D p3 name|Victor]]'s sister, has not spoken to him since. She didn't need to, she said.

— [[K p8 name|Bryn Oakford]]
