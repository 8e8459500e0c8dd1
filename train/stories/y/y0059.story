id: y0059
genre: comments
where: IN-GA
published: 2014-02-20
title: Comments: "Foreign national held in Baga raid"
person p1: role=victim,accused age=25 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
note: Kenyan woman held as offender; article excerpt then comments

*[Excerpt] Calangute police raided a guesthouse on Tuesday and held a Kenyan national, 25, for soliciting and for want of papers. She told PSI that she'd come for a salon job, that one [[K p2 name|Obinze 'Prince' Maduako]], arrested with her, has her passport and US$7,000 on a page, and that she was cut with a bottle when she asked to be let off. She was sent to the sub-jail.*

**[[K p3 alias|susegad_joe]]**: So he cut her and she's in jail?? well done

**[[K p4 name|Melba Furtado-Naik]]**: I gave her tea once. [[W p1 name|Wambui]], sings in Kikuyu, [[W p1 body|gap tooth and a moon tattooed on the neck]]. She asked for my phone, and I said I had no balance. I had balance.

**[[K p3 alias|susegad_joe]]**: they've put her photo in the Marathi paper, with the name under, [[W p1 name|Njeri Wambui Githaiga]]. [[K p2 alias|Prince]] is shown with a towel on his head

**[[K p4 name|Melba Furtado-Naik]]**: Who do I ring, anyone know an NGO
