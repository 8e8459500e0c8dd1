id: n-0051
genre: news
where: IN-RJ
published: 2017-08-24
title: Ten held, four brides sent home: the 'molki' case person by person
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=victim age=24 protected=yes why=trafficking-victim
person p4: role=victim age=22 protected=no why=adult-victim
person p5: role=accused age=48 protected=no why=adult-accused
person p6: role=accused age=55 protected=no why=adult-accused
person p7: role=accused age=30 protected=no why=adult-accused
person p8: role=accused age=41 protected=decide why=identifies-protected
person p9: role=official age=- protected=no why=official
person p10: role=official age=- protected=no why=official
person p11: role=bystander age=- protected=no why=adult-bystander
person p12: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
screen p2: labor-trafficking
screen p3: labor-trafficking
screen p4: none
note: bride trafficking; one uncle accused; one of the four says she came willingly; child sold repeatedly = sexual exploitation for payment; many named

ALWAR — When four brides and ten accused are moved through one court compound in one afternoon, mistakes are made, and two were made in our own pages yesterday. Here's the whole list again.

[[K p5 name|Mahavir Meena]], 48, is alleged to have run it. [[K p6 name|Dhapu Bai]], 55, kept the girls. [[K p7 name|Rakesh Meena]], 30, drove. The three other Meenas we listed are only the owners of houses. [[D p8 name|Bishu Oraon]], 41, brought his own niece from Gumla, and took Rs. 35,000.

She's the youngest, 15. She was made over to one man for a month for Rs. 20,000, and then to his cousin, and then to a third. Her uncle said that it was marriage. [[K p10 name|Advocate Sushila Chaturvedi]], for the Child Welfare Committee, said the word for it is sale.

The second is 17. Nobody, as far as we could find, has called her a wife; she cut fodder and cleaned after forty buffaloes for [[K p6 name|Dhapu Bai]]'s son, was beaten when she sat down, and had her feet tied on the night of the fair.

The third is 24, and from Odisha. Her dowry was a loan against her labour. Her phone was broken on the first day and her papers buried, and she was told she'd be shot at the boundary wall.

The fourth, [[K p4 name|Phulmani Tudu]], 22, isn't anybody's victim and would like it said. "I saw him on a video call and I liked him. He's got one acre. I'm going back on Tuesday." Her husband, [[K p11 name|Om Prakash]], brought laddoos.

Yesterday we described the youngest as "[[W p2 name|Sugni]]". That's the name of the second. Neither should have appeared. We also gave the uncle's village, [[W p1 place|Karamtoli]].

SP [[K p9 name|Hemlata Meena]] praised the constable who heard singing in a language he didn't know. It was [[W p3 name|Basanti]], he said, teaching the small one, [[W p1 name|Etwari]], a planting song.

The child's mother [[W p12 name|Sohbati Orain]] has come by train.
