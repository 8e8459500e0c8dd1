id: am0020
genre: blog
where: KW
published: 2010-05-24
title: Pravasi Sneham newsletter, No. 31: from the deportation ward
person p1: role=victim,accused age=36 protected=yes why=trafficking-victim
person p2: role=victim,accused age=28 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=consented
person p7: role=accused age=- protected=no why=adult-accused
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: NGO newsletter names through kindness; both women jailed as absconders/immoral; the sponsor accused by her only; agent charged in Kerala

Dear friends of the Sneham,

Thirteen parcels of banana chips reached us and were eaten, not all of them by the prisoners. Thank you. I, [[K p5 name|Sister Philomina Puthenpurackal]], write this in the bus back from the Talha ward, so forgive the hand.

[[W p1 name|Omana chechi]] is still there. Many of you gave for her. For those who are new: she's 36, a widow, from [[W p1 address|Vellarada in Trivandrum district]], and came for a nurse-aide's post that was in truth four floors of one house. She worked from five until one, ate what the children left, and in two and a half years received eight months' pay. The lady, [[D p3 name|Umm Fahad]], struck her with the shower hose. When she begged to go home, she was told to first pay the 700 dinars she had "cost". In February she climbed down an air-conditioner. The sponsor filed an absconding case the same hour, and it's for this that she is counted each morning as a criminal. [[W p1 name|Omana Rajamma]], file [[W p1 id|TGH/2010/3316]]: please put it on the envelope or the letter won't reach.

The second is a harder story, and I've asked my pen to be careful. A young woman of 28 answered an advertisement of [[K p7 name|Sudheesh Vakkom]]'s for beauty-parlour staff. From the airport she was driven to a flat in Jleeb where there were five others and no scissors. A man with a stick stayed by the door. After eleven weeks the police came, and what did they charge? The women. [[W p2 name|Lissy]] got three months for prostitution. In Trivandrum, Crime Branch have at last charged [[K p7 name|Sudheesh]] with trafficking her, thanks be to God and to a superintendent who reads.

At the embassy we met second secretary [[K p4 name|Rohit Khanduri]]. Mr. [[K p4 name|Khanduri]] promised an outpass within the week, if only the sponsor lifts her case. He's promised before. But he came down to the gate himself this time.

[[K p6 name|Rosamma Kuriakose]] was with us. She always wants her name in the newsletter, "with initial, so they know which [[K p6 name|Rosamma]]". It's eight years since she was herself locked up in Salmiya, and she now trains women in Kottayam before they fly. "Keep a photo of your passport inside your shoe," [[K p6 name|Rosamma]] tells them.

Some requests. For [[W p1 name|Omana]]: reading glasses, plus two; she lost hers in the climb, and has [[W p1 body|a limp in the left leg since]]. For her daughter's Plus Two fees, the account is [[W p8 name|Reshma O.R.]], [[W p8 id|SB 67055501190]]. Young [[W p8 name|Reshma]] has written such a beautiful letter. For [[W p2 name|Lissy Varghese]]: only prayers, and kindly don't telephone her people at [[W p2 address|the tea shop by Kanjirappally chapel]]. They believe that she's cutting hair.

In His love,
[[K p5 name|Sr. Philomina]]

Photographs: 1. Parcels. 2. The gate. 3. [[W p1 photo|omana_behind_grille_may10.JPG]]
