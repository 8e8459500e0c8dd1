id: x0055
genre: press-release
where: US-MD
published: 2015-10-16
title: NGO newsletter: 'It was a good school, they told me'
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: labor-trafficking
note: pseudonym stays; the newsletter then leaks choir, school and the photo credit

Ama (not her real name) was brought from Kumasi to Bowie at fourteen to go to a good school. She went to no school for three years.

A couple from her own church, [[K p2 name|Prince]] and [[K p3 name|Dorcas Amoako]], met her at Dulles and by evening had locked up her papers. She cooked at five, did hair in their basement salon till nine and slept on its floor. Customers paid; the [[K p2 name|Amoakos]] said her share was going to her mother. It was not. When she cried, Mrs. [[K p3 name|Amoako]] told her that the plane could go back with her grave-clothes in it.

A customer noticed the mattress. We thank her, and we thank Detective [[K p4 name|Grace Tetteh]], who came for braids and stayed for the arrest.

Today Ama is nineteen! She's finishing at [[W p1 school|Belair Prep]], sings [[W p1 other|second alto in the Sankofa Girls' Choir]] and plans on nursing. The [[K p2 name|Amoakos]] are serving four years each.

Your $25 keeps a girl in bus fare for a month.

[[K p5 name|Lynn Faber]], Director

(Cover: [[W p1 photo|abena_s_graduation_gown.png]])
